//! Looking words up by what they mean.

/// The words of the glosses, each with its entries.
#[derive(Clone, Debug)]
pub(super) struct English {
    /// All words in order, lower case.
    words: Vec<Box<str>>,
    /// Where the entries of each word begin in `entries`, and at last their number.
    starts: Vec<u32>,
    entries: Vec<u32>,
}

impl English {
    /// An index of the glosses in the order of their entries.
    pub(super) fn new(glosses: &[Box<str>]) -> Self {
        let mut all: Vec<(String, u32)> = Vec::new();
        for (at, gloss) in (0..).zip(glosses) {
            let begin = all.len();
            all.extend(words(gloss).map(|word| (word, at)));
            if let Some(own) = all.get_mut(begin..) {
                own.sort_unstable();
            }
        }
        all.sort_unstable();
        all.dedup();
        let mut index = Self { words: Vec::new(), starts: Vec::new(), entries: Vec::new() };
        for (word, at) in all {
            if index.words.last().is_none_or(|last| **last != *word) {
                index.words.push(word.into());
                index.starts.push(u32::try_from(index.entries.len()).unwrap_or(u32::MAX));
            }
            index.entries.push(at);
        }
        index.starts.push(u32::try_from(index.entries.len()).unwrap_or(u32::MAX));
        index
    }

    /// The entries that have all words of a query, in order; the last one may be the beginning of
    /// a word.
    pub(super) fn find(&self, query: &str) -> Vec<u32> {
        let mut wanted: Vec<String> = words(query).collect();
        let Some(last) = wanted.pop() else { return Vec::new() };
        let mut found = self.beginning(&last);
        for word in wanted {
            let also = self.exactly(&word);
            found.retain(|at| also.binary_search(at).is_ok());
        }
        found
    }

    fn exactly(&self, word: &str) -> &[u32] {
        let at = self.words.binary_search_by(|other| (**other).cmp(word));
        at.ok().and_then(|at| self.of(at)).unwrap_or_default()
    }

    /// The entries with a word that begins so, or, while it is short, with exactly this word:
    /// everything begins with some letter.
    fn beginning(&self, word: &str) -> Vec<u32> {
        const SHORT: usize = 3;
        if word.len() < SHORT {
            return self.exactly(word).to_vec();
        }
        let start = self.words.partition_point(|other| &**other < word);
        let same = self.words.iter().skip(start).take_while(|other| other.starts_with(word));
        let places = start..start + same.count();
        let mut found: Vec<u32> = places.filter_map(|at| self.of(at)).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn of(&self, at: usize) -> Option<&[u32]> {
        self.entries.get(*self.starts.get(at)? as usize..*self.starts.get(at + 1)? as usize)
    }
}

/// Words that say nothing by themselves.
const EMPTY: [&str; 8] = ["to", "a", "an", "the", "of", "or", "and", "cl"];

/// The words of a text in lower case; what is in brackets is Chinese or a note.
fn words(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|it: char| !it.is_alphanumeric()).filter(|part| !part.is_empty());
    let parts =
        parts.filter(|part| part.is_ascii() && !part.ends_with(|it: char| it.is_ascii_digit()));
    parts.map(str::to_ascii_lowercase).filter(|word| !EMPTY.contains(&word.as_str()))
}

/// How well a gloss answers a query, 0 best: it is the same, a meaning of it is, or it has the
/// words somewhere.
pub(super) fn quality(glosses: &str, query: &str) -> u32 {
    let query = bare(query);
    let mut meanings = glosses.split(['/', ';']).map(bare);
    if meanings.any(|meaning| meaning.eq_ignore_ascii_case(query)) {
        return 0;
    }
    let begins = |meaning: &str| {
        let same = meaning.get(..query.len()).is_some_and(|it| it.eq_ignore_ascii_case(query));
        same && !meaning
            .get(query.len()..)
            .unwrap_or("")
            .starts_with(|it: char| it.is_alphanumeric())
    };
    if glosses.split(['/', ';']).map(bare).any(begins) { 1 } else { 2 }
}

/// A meaning without articles, the "to" of verbs, and notes in brackets before or behind.
fn bare(meaning: &str) -> &str {
    let mut rest = meaning.trim();
    if let Some((_, after)) = rest.strip_prefix('(').and_then(|it| it.split_once(')')) {
        rest = after.trim();
    }
    if let Some((before, _)) = rest.split_once(" (") {
        rest = before;
    }
    let articles = ["to ", "a ", "an ", "the "];
    articles.iter().find_map(|article| rest.strip_prefix(article)).unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_words_must_be_there() {
        let glosses = ["to eat/to consume", "train (railway)", "train station", "eating"];
        let index = English::new(&glosses.map(Box::from));
        assert_eq!(index.find("eat"), [0, 3]);
        assert_eq!(index.find("train sta"), [2]);
        assert_eq!(index.find("station train"), [2]);
        assert_eq!(index.find("the"), Vec::<u32>::new());
        assert_eq!(quality(glosses[0], "eat"), 0);
        assert_eq!(quality(glosses[1], "train"), 0);
        assert_eq!(quality(glosses[2], "train"), 1);
        assert_eq!(quality(glosses[3], "eat"), 2);
    }
}

//! CC-CEDICT: a traditional and a simplified form, a reading and glosses a line.

use std::collections::BTreeMap;

use super::numbered;

/// One entry of CC-CEDICT for a simplified form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Numbered pinyin, one syllable for each character, `ü` written so; names have capitals.
    pub(super) reading: String,
    /// The glosses with `/` between them.
    pub(super) glosses: String,
}

impl Entry {
    /// Entries that come first are the likelier readings: common words before names, plain ones
    /// before variants and old or regional ones, then those with more to say.
    fn rank(&self) -> (bool, bool, std::cmp::Reverse<usize>) {
        let capital = self.reading.starts_with(|first: char| first.is_uppercase());
        (capital, is_marginal(&self.glosses), std::cmp::Reverse(self.glosses.len()))
    }
}

/// How the glosses of an entry begin that is no everyday word of its own.
const MARGINAL: [&str; 11] = [
    "variant of",
    "old variant of",
    "erhua variant of",
    "Taiwan variant of",
    "Japanese variant of",
    "see ",
    "used in ",
    "(Tw)",
    "(archaic)",
    "(old)",
    "(literary)",
];

fn is_marginal(glosses: &str) -> bool {
    MARGINAL.iter().any(|start| glosses.starts_with(start))
}

/// The entries whose simplified form is written in hanzi only and has one syllable for each, by
/// that form, likelier readings first.
pub(super) fn parse(text: &str) -> BTreeMap<String, Vec<Entry>> {
    let mut words: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for (word, entry) in text.lines().filter_map(line) {
        words.entry(word).or_default().push(entry);
    }
    words.values_mut().for_each(|entries| entries.sort_by_key(Entry::rank));
    words
}

/// A line of CC-CEDICT, whatever its headword.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The simplified form.
    pub(super) simplified: String,
    /// The traditional form.
    pub(super) traditional: String,
    /// The reading and the glosses.
    pub(super) entry: Entry,
}

/// All lines, by simplified form, likelier readings first.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = text.lines().filter_map(any_line).collect();
    lines.sort_by(|one, other| {
        let by_form = one.simplified.cmp(&other.simplified);
        by_form.then_with(|| one.entry.rank().cmp(&other.entry.rank()))
    });
    lines
}

fn any_line(line: &str) -> Option<Line> {
    let (forms, rest) = line.split_once(" [").filter(|_| !line.starts_with('#'))?;
    let (reading, glosses) = rest.split_once("] /")?;
    let (traditional, simplified) = forms.split_once(' ')?;
    let reading = reading.replace("u:", "ü");
    let glosses = glosses.trim_end().trim_end_matches('/').to_owned();
    Some(Line {
        simplified: simplified.to_owned(),
        traditional: traditional.to_owned(),
        entry: Entry { reading, glosses },
    })
}

fn line(line: &str) -> Option<(String, Entry)> {
    let Line { simplified: word, entry, .. } = any_line(line)?;
    let length = word.chars().count();
    let fits = word.chars().all(is_hanzi) && numbered::syllables(&entry.reading) == Some(length);
    fits.then_some((word, entry))
}

/// The characters that the engine calls hanzi, without the compatibility forms.
pub(super) fn is_hanzi(character: char) -> bool {
    matches!(character, '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_come_before_names_and_variants() {
        let text = "# comment\n單 单 [Shan4] /surname Shan/\n嬋 单 [chan2] /used in X/\n單 单 [dan1] /bill/single/\n\
                    女兒 女儿 [nu:3 er2] /daughter/\nA咖 A咖 [A ka1] /x/\n";
        let words = parse(text);
        let readings = |word: &str| -> Vec<&str> {
            words.get(word).into_iter().flatten().map(|entry| entry.reading.as_str()).collect()
        };
        assert_eq!(readings("单"), ["dan1", "chan2", "Shan4"]);
        assert_eq!(readings("女儿"), ["nü3 er2"]);
        assert_eq!(words.len(), 2);
    }
}

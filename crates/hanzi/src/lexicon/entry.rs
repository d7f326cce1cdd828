//! What the lexicon knows about one word.

use super::row::Row;
use crate::level::{CharacterLevels, Level, WordLevels};

/// What the lexicon knows about one word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    row: Row<'a>,
}

/// How a word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word<'a> {
    /// Each character has its first reading.
    Plain,
    /// These readings, the commonest first, separated by `|`.
    Listed(&'a str),
}

impl<'a> Entry<'a> {
    pub(super) fn new(row: Row<'a>) -> Self {
        Self { row }
    }

    /// The word itself.
    #[cfg(test)]
    pub(crate) fn word(&self) -> &'a str {
        self.row.word
    }

    /// How often it occurs.
    pub(crate) fn frequency(&self) -> u32 {
        self.row.frequency
    }

    /// The letter of its class, a space if it is not known.
    pub(crate) fn class(&self) -> char {
        self.row.class.unwrap_or(' ')
    }

    /// Whether the orthography gives it a capital in the first place.
    pub(crate) fn is_name(&self) -> bool {
        self.row.readings == "^" || self.row.readings.starts_with(char::is_uppercase)
    }

    /// How it is read.
    pub(crate) fn readings(&self) -> Word<'a> {
        match self.row.readings {
            "" | "^" => Word::Plain,
            listed => Word::Listed(listed),
        }
    }

    /// Its levels as a word.
    pub(crate) fn levels(&self) -> WordLevels {
        let mut digits = self.row.levels.chars().map(Level::from_digit);
        let mut next = || digits.next().flatten();
        WordLevels { hsk_2026: next(), gf_2021: next() }
    }

    /// Its levels as a character.
    pub(crate) fn character_levels(&self) -> CharacterLevels {
        let (_, digits) = self.row.levels.split_once('/').unwrap_or_default();
        let mut digits = digits.chars().map(Level::from_digit);
        let mut next = || digits.next().flatten();
        CharacterLevels { hsk_2026: next(), hsk_2026_writing: next(), gf_2021: next() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_told_apart() {
        let entry = |line| Entry::new(Row::parse(line).unwrap());
        let long = entry("长\t62a\tchang2|zhang3\t2-/71-");
        assert_eq!(long.levels(), WordLevels { hsk_2026: Some(Level::Two), gf_2021: None });
        let levels = long.character_levels();
        assert_eq!(levels.hsk_2026, Some(Level::SevenToNine));
        assert_eq!((levels.hsk_2026_writing, levels.gf_2021), (Some(Level::One), None));
        assert_eq!(long.readings(), Word::Listed("chang2|zhang3"));
        assert!(!long.is_name());
        assert!(entry("义乌\t27n\t^").is_name() && entry("菜鸟\t2\tCai4 niao3").is_name());
        assert_eq!(entry("义乌\t27n\t^").readings(), Word::Plain);
    }
}

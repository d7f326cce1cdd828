//! What the linter and the packer ask of a Chinese text engine.
//!
//! This crate knows no dictionary. An engine (the crate `hanzi`) answers the questions below; a
//! better engine can take its place without a change here.

use std::collections::BTreeMap;

use syllable::Syllable;

use crate::model::{Token, TokenKind};

/// Answers questions about Chinese text.
pub trait TextEngine {
    /// Cuts `text` into tokens. The texts of the tokens, put together, are `text` again. Words and
    /// names of `vocabulary` have its readings; hanzi that it does not hold become tokens of kind
    /// [`TokenKind::Other`], read by their commonest readings.
    fn cut(&self, text: &str, vocabulary: &Vocabulary) -> Vec<Token>;

    /// The readings that a character can have, the commonest first; none if it is unknown.
    fn readings(&self, character: char) -> Vec<Syllable>;

    /// The simplified form of a character that simplified Chinese never uses.
    fn simplified(&self, character: char) -> Option<char>;
}

/// The words and names that a text may use, with their readings.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    entries: BTreeMap<String, Entry>,
    longest: usize,
}

/// What is known about a word of a [`Vocabulary`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Pinyin with tone marks, one space between syllables.
    pub reading: String,
    /// [`TokenKind::Word`] or [`TokenKind::Name`].
    pub kind: TokenKind,
}

impl Vocabulary {
    /// Adds a word, or replaces what was known about it.
    pub fn insert(&mut self, hanzi: &str, entry: Entry) {
        self.longest = self.longest.max(hanzi.chars().count());
        self.entries.insert(hanzi.to_owned(), entry);
    }

    /// What is known about a word.
    pub fn get(&self, hanzi: &str) -> Option<&Entry> {
        self.entries.get(hanzi)
    }

    /// The number of characters of the longest word.
    pub fn longest(&self) -> usize {
        self.longest
    }
}

/// Whether a character is a Chinese character: the unified ideographs of Unicode with their
/// extensions and compatibility forms, and 〇.
pub fn is_hanzi(character: char) -> bool {
    matches!(character,
        '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

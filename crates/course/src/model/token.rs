//! Chinese text cut into words, with readings.

use serde::{Deserialize, Serialize};

use super::Text;

/// What a token is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TokenKind {
    /// A word that the course teaches.
    #[default]
    Word,
    /// A proper name that the lesson declares.
    Name,
    /// Digits, with their separators.
    Number,
    /// Punctuation and spaces.
    Punctuation,
    /// Anything else: Latin letters, symbols, or hanzi that nobody declared.
    Other,
}

/// A word, name, number or punctuation mark in running Chinese text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// The characters.
    #[serde(rename = "t")]
    pub text: String,
    /// Pinyin with tone marks, one space between syllables ("nǐ hǎo"); empty where there is
    /// nothing to read. Names have a capital.
    #[serde(rename = "p", default, skip_serializing_if = "String::is_empty")]
    pub reading: String,
    /// What the token is.
    #[serde(rename = "k", default, skip_serializing_if = "is_word")]
    pub kind: TokenKind,
}

fn is_word(kind: &TokenKind) -> bool {
    *kind == TokenKind::Word
}

impl Token {
    /// The characters of several tokens, one after the other.
    pub fn joined(tokens: &[Self]) -> String {
        tokens.iter().map(|token| token.text.as_str()).collect()
    }

    /// The syllables of several tokens, separated by single spaces.
    pub fn readings(tokens: &[Self]) -> String {
        let parts: Vec<&str> =
            tokens.iter().map(|token| token.reading.as_str()).filter(|r| !r.is_empty()).collect();
        parts.join(" ")
    }
}

/// A Chinese sentence with its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The sentence, cut into tokens.
    #[serde(rename = "s")]
    pub tokens: Vec<Token>,
    /// What it means.
    #[serde(rename = "m")]
    pub translation: Text,
}

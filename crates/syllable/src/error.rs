//! What can be wrong with pinyin.

use std::fmt;

/// Why a syllable cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyllableError {
    /// Putonghua has no syllable with this spelling.
    Unknown(String),
    /// This syllable does not take the suffix -r.
    NoErhua(&'static str),
}

impl fmt::Display for SyllableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(base) => write!(f, "“{base}” is not a pinyin syllable."),
            Self::NoErhua(base) => write!(f, "“{base}” does not take the suffix -r."),
        }
    }
}

impl std::error::Error for SyllableError {}

/// Why a text could not be read as pinyin, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Where the trouble starts, in bytes from the start of the text.
    pub offset: usize,
    /// The same place for people: the number of the character (Unicode scalar value), from 1.
    pub column: usize,
    /// What is wrong there.
    pub kind: ParseErrorKind,
}

/// What is wrong with a text that should be pinyin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// There is no syllable in the text.
    Empty,
    /// The character is not used in pinyin, or not in this place (such as a mark over `k`).
    UnexpectedCharacter(char),
    /// The digit is not a tone: tones are 1 to 4, and 5 or 0 for the neutral tone.
    ToneNumber(char),
    /// A tone number with no syllable before it.
    StrayToneNumber(char),
    /// From here on the letters of the word make no syllables.
    NotASyllable(String),
    /// The letters make syllables, but the tones do not fit them: two tones for one syllable, a
    /// number inside a syllable, or a mark on a consonant.
    ToneMisplaced(String),
}

impl ParseError {
    pub(crate) fn new(text: &str, offset: usize, kind: ParseErrorKind) -> Self {
        let column = 1 + text.char_indices().take_while(|(at, _)| *at < offset).count();
        Self { offset, column, kind }
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind == ParseErrorKind::Empty {
            return self.kind.fmt(f);
        }
        write!(f, "Character {}: {}", self.column, self.kind)
    }
}

impl std::error::Error for ParseError {}

impl fmt::Display for ParseErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "There is no pinyin here; write at least one syllable."),
            Self::UnexpectedCharacter(c) if is_combining(*c) => {
                write!(f, "this letter cannot bear that mark; put the mark on a vowel.")
            }
            Self::UnexpectedCharacter(c) => write!(
                f,
                "“{c}” is not used in pinyin; write letters, tone marks or the tones 1 to 5."
            ),
            Self::ToneNumber(c) => {
                write!(f, "there is no tone {c}; use 1 to 4, or 5 for the neutral tone.")
            }
            Self::StrayToneNumber(c) => {
                write!(f, "the tone {c} has no syllable; put it right after one, as in ma3.")
            }
            Self::NotASyllable(rest) => write!(
                f,
                "“{rest}” is not made of pinyin syllables; check the spelling here and just before."
            ),
            Self::ToneMisplaced(rest) => write!(
                f,
                "the tones of “{rest}” do not fit; give each syllable one tone, as a mark on its \
                 vowel or as a number after it."
            ),
        }
    }
}

/// The block Combining Diacritical Marks, which cannot be shown without a letter.
fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

//! Why a file is no lexicon.

use std::fmt;

/// Why a lexicon could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The file is larger than any lexicon.
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The largest size that is read.
        most: usize,
    },
    /// The file is not UTF-8.
    NotUtf8,
    /// The file does not begin as a lexicon of this version does.
    Head,
    /// The file has no words.
    Empty,
    /// A line is not as it should be.
    Row {
        /// Its number, from 1.
        line: usize,
        /// What is wrong with it.
        error: RowError,
    },
}

/// What can be wrong with a line of a lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowError {
    /// There is no word, or it has white space in it.
    Word,
    /// The word does not come after the one before.
    OutOfOrder,
    /// There is no frequency, or it is too large, by itself or together with those before.
    Frequency,
    /// A reading is not numbered pinyin with one syllable for each character.
    Reading,
    /// The levels are not digits from 1 to 7 and `-`, as many as there should be.
    Levels,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes, most } => {
                write!(f, "the lexicon has {bytes} bytes, more than {most}")
            }
            Self::NotUtf8 => f.write_str("the lexicon is not UTF-8"),
            Self::Head => f.write_str("the file is not a lexicon of version 1"),
            Self::Empty => f.write_str("the lexicon has no words"),
            Self::Row { line, error } => write!(f, "line {line} of the lexicon: {error}"),
        }
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Word => "there is no word, or it has white space in it",
            Self::OutOfOrder => "the word does not come after the one before",
            Self::Frequency => "there is no frequency, or it is too large",
            Self::Reading => "a reading is not numbered pinyin, a syllable for each character",
            Self::Levels => "the levels are not digits from 1 to 7 and -",
        })
    }
}

impl std::error::Error for LoadError {}

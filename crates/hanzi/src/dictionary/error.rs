//! Why a file is no dictionary.

use std::fmt;

/// Why a dictionary could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DictionaryError {
    /// The file is larger than any dictionary.
    TooLarge,
    /// The file is not UTF-8.
    NotUtf8,
    /// The file does not begin as a dictionary of this version does.
    Head,
    /// The file ends too early.
    Short,
    /// A line is not as it should be.
    Line(usize),
}

impl fmt::Display for DictionaryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the dictionary is too large"),
            Self::NotUtf8 => f.write_str("the dictionary is not UTF-8"),
            Self::Head => f.write_str("the file is not a dictionary of version 1"),
            Self::Short => f.write_str("the dictionary ends too early"),
            Self::Line(line) => write!(f, "line {line} of the dictionary is not as it should be"),
        }
    }
}

impl std::error::Error for DictionaryError {}

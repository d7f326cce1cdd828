//! Levels, and the documents that give them. `hanzi` says more about both.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A document that gives words and characters a level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standard {
    /// The HSK examination syllabus in force since July 2026.
    #[default]
    #[serde(rename = "hsk-2026")]
    Hsk2026,
    /// GF 0025-2021.
    #[serde(rename = "gf0025-2021")]
    Gf2021,
}

/// A level of either document. Both treat levels 7 to 9 as one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// Level 1.
    #[serde(rename = "1")]
    One,
    /// Level 2.
    #[serde(rename = "2")]
    Two,
    /// Level 3.
    #[serde(rename = "3")]
    Three,
    /// Level 4.
    #[serde(rename = "4")]
    Four,
    /// Level 5.
    #[serde(rename = "5")]
    Five,
    /// Level 6.
    #[serde(rename = "6")]
    Six,
    /// The band of levels 7 to 9.
    #[serde(rename = "7-9")]
    SevenToNine,
}

impl Level {
    /// All levels, the lowest first.
    pub const ALL: [Self; 7] =
        [Self::One, Self::Two, Self::Three, Self::Four, Self::Five, Self::Six, Self::SevenToNine];
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::One => "1",
            Self::Two => "2",
            Self::Three => "3",
            Self::Four => "4",
            Self::Five => "5",
            Self::Six => "6",
            Self::SevenToNine => "7-9",
        })
    }
}

/// The levels of a word by both documents; none where the list lacks it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordLevels {
    /// In the examination syllabus.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hsk: Option<Level>,
    /// In GF 0025-2021.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gf: Option<Level>,
}

impl WordLevels {
    /// Whether no list has the word.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// The level by one document.
    pub fn by(self, standard: Standard) -> Option<Level> {
        match standard {
            Standard::Hsk2026 => self.hsk,
            Standard::Gf2021 => self.gf,
        }
    }
}

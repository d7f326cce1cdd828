//! Levels of words and characters by the two documents that are called HSK 3.0.

use std::{fmt, str::FromStr};

/// A document that gives words and characters a level. The two differ on four words in ten, so a
/// level says nothing without its document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Standard {
    /// The HSK examination syllabus (新版HSK考试大纲, published in November 2025), in force since
    /// July 2026.
    #[default]
    Hsk2026,
    /// GF 0025-2021, Chinese Proficiency Grading Standards for International Chinese Language
    /// Education, in force since July 2021.
    Gf2021,
}

impl Standard {
    /// Both documents, the one in force for examinations first.
    pub const ALL: [Self; 2] = [Self::Hsk2026, Self::Gf2021];

    /// The short name by which commands and data know the document.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hsk2026 => "hsk-2026",
            Self::Gf2021 => "gf0025-2021",
        }
    }
}

impl fmt::Display for Standard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A name that no [`Standard`] has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownStandard(pub String);

impl fmt::Display for UnknownStandard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is no standard: write hsk-2026 or gf0025-2021", self.0)
    }
}

impl std::error::Error for UnknownStandard {}

impl FromStr for Standard {
    type Err = UnknownStandard;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let named = Self::ALL.into_iter().find(|standard| standard.name() == name);
        named.ok_or_else(|| UnknownStandard(name.to_owned()))
    }
}

/// A level of either document. Both treat levels 7 to 9 as one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Level 1.
    One,
    /// Level 2.
    Two,
    /// Level 3.
    Three,
    /// Level 4.
    Four,
    /// Level 5.
    Five,
    /// Level 6.
    Six,
    /// The band of levels 7 to 9.
    SevenToNine,
}

impl Level {
    /// All levels, the lowest first.
    pub const ALL: [Self; 7] =
        [Self::One, Self::Two, Self::Three, Self::Four, Self::Five, Self::Six, Self::SevenToNine];

    /// Its place among the levels, from 0.
    pub fn index(self) -> usize {
        self as usize
    }

    /// `1` to `6`, `7-9`.
    pub fn name(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Two => "2",
            Self::Three => "3",
            Self::Four => "4",
            Self::Five => "5",
            Self::Six => "6",
            Self::SevenToNine => "7-9",
        }
    }

    /// The level with a digit, in which 7 stands for the band.
    pub(crate) fn from_digit(digit: char) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.name().starts_with(digit))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The levels of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordLevels {
    /// In the examination syllabus.
    pub hsk_2026: Option<Level>,
    /// In GF 0025-2021.
    pub gf_2021: Option<Level>,
}

impl WordLevels {
    /// The level by one document; none if its list lacks the word.
    pub fn by(self, standard: Standard) -> Option<Level> {
        match standard {
            Standard::Hsk2026 => self.hsk_2026,
            Standard::Gf2021 => self.gf_2021,
        }
    }
}

/// The levels of a character. The syllabus asks learners to recognise some 3,000 characters (认读字)
/// and to write 1,200 of them (书写字); GF 0025-2021 is given here for recognition only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CharacterLevels {
    /// To recognise, in the examination syllabus.
    pub hsk_2026: Option<Level>,
    /// To write by hand, in the examination syllabus.
    pub hsk_2026_writing: Option<Level>,
    /// To recognise, in GF 0025-2021.
    pub gf_2021: Option<Level>,
}

impl CharacterLevels {
    /// The level for recognition by one document; none if its list lacks the character.
    pub fn by(self, standard: Standard) -> Option<Level> {
        match standard {
            Standard::Hsk2026 => self.hsk_2026,
            Standard::Gf2021 => self.gf_2021,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_back() {
        for standard in Standard::ALL {
            assert_eq!(standard.name().parse(), Ok(standard));
        }
        assert!("hsk".parse::<Standard>().is_err());
        assert_eq!(Level::from_digit('7'), Some(Level::SevenToNine));
        assert_eq!(Level::from_digit('-'), None);
        assert!(Level::ALL.is_sorted());
    }
}

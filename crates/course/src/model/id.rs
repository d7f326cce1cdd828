//! Names of content files, used as identifiers.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The longest name of a content file, in bytes.
const MAX_LEN: usize = 48;

/// The name of a content file or folder without its ending: lower-case ASCII letters, digits and
/// single hyphens, beginning with a letter, at most 48 bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// Why a string is not an identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdError(String);

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}” is not a content name: use lower-case letters a to z, digits and single hyphens, \
             beginning with a letter, {MAX_LEN} characters at most",
            self.0
        )
    }
}

impl std::error::Error for IdError {}

impl Id {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let letters =
            text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let shape = text.starts_with(|c: char| c.is_ascii_lowercase())
            && !text.ends_with('-')
            && !text.contains("--");
        if letters && shape && text.len() <= MAX_LEN {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdError(text.chars().take(MAX_LEN).collect()))
        }
    }
}

impl TryFrom<String> for Id {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A lesson's place: its unit's folder and its own file name, written `unit/lesson`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LessonId {
    /// The folder of the unit.
    pub unit: Id,
    /// The lesson's file name without `.toml`.
    pub lesson: Id,
}

impl FromStr for LessonId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (unit, lesson) = text
            .split_once('/')
            .ok_or_else(|| IdError(text.chars().take(2 * MAX_LEN).collect()))?;
        Ok(Self { unit: unit.parse()?, lesson: lesson.parse()? })
    }
}

impl TryFrom<String> for LessonId {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<LessonId> for String {
    fn from(id: LessonId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for LessonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.unit, self.lesson)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_become_ids() {
        for good in ["hello", "first-days", "hsk1-a"] {
            assert_eq!(good.parse::<Id>().unwrap().as_str(), good);
        }
        for bad in ["", "Hello", "a--b", "-a", "a-", "1a", "你好", "a b", "../x"] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
        assert!("a".repeat(49).parse::<Id>().is_err());
    }

    #[test]
    fn a_lesson_id_has_two_parts() {
        let id: LessonId = "first-days/hello".parse().unwrap();
        assert_eq!(id.to_string(), "first-days/hello");
        assert!("first-days".parse::<LessonId>().is_err());
        assert!("a/b/c".parse::<LessonId>().is_err());
    }
}

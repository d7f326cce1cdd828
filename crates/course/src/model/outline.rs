//! The course's outline and the files in which packs travel.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{Id, Lesson, LessonId, Text};

/// Version of the index format that this code writes and reads.
pub const INDEX_FORMAT: u32 = 1;
/// Version of the pack format that this code writes and reads.
pub const PACK_FORMAT: u32 = 1;

/// The document that a level refers to. The two differ on many words, so a level without its
/// document says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standard {
    /// The HSK examination syllabus in force since July 2026.
    #[serde(rename = "hsk-2026")]
    Hsk2026,
    /// The national standard GF 0025-2021.
    #[serde(rename = "gf0025-2021")]
    Gf2021,
}

impl Standard {
    /// All documents, the default first.
    pub const ALL: [Self; 2] = [Self::Hsk2026, Self::Gf2021];

    /// The key used in lesson files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hsk2026 => "hsk-2026",
            Self::Gf2021 => "gf0025-2021",
        }
    }
}

impl FromStr for Standard {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|standard| standard.key() == text).ok_or(())
    }
}

/// A level with the document it refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Level {
    /// The document.
    pub standard: Standard,
    /// 1 to 6; 7 stands for the band of levels 7 to 9.
    pub band: u8,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.band {
            7.. => f.write_str("7-9"),
            band => write!(f, "{band}"),
        }
    }
}

/// Part of speech of a headword, by the classes of the Chinese school grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartOfSpeech {
    /// 名词
    Noun,
    /// 动词
    Verb,
    /// 能愿动词
    ModalVerb,
    /// 形容词
    Adjective,
    /// 数词
    Numeral,
    /// 量词
    Measure,
    /// 代词
    Pronoun,
    /// 副词
    Adverb,
    /// 介词
    Preposition,
    /// 连词
    Conjunction,
    /// 助词
    Particle,
    /// 叹词
    Interjection,
    /// A set phrase taught whole, such as 对不起.
    Phrase,
}

impl PartOfSpeech {
    /// Every class with the key used in lesson files.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Noun, "noun"),
        (Self::Verb, "verb"),
        (Self::ModalVerb, "modal-verb"),
        (Self::Adjective, "adjective"),
        (Self::Numeral, "numeral"),
        (Self::Measure, "measure"),
        (Self::Pronoun, "pronoun"),
        (Self::Adverb, "adverb"),
        (Self::Preposition, "preposition"),
        (Self::Conjunction, "conjunction"),
        (Self::Particle, "particle"),
        (Self::Interjection, "interjection"),
        (Self::Phrase, "phrase"),
    ];

    /// The key used in lesson files and in the interface's messages.
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find(|(part, _)| *part == self).map_or("", |(_, key)| key)
    }
}

/// The small file loaded first: enough to draw Home and the course path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// [`INDEX_FORMAT`].
    pub format: u32,
    /// The course.
    pub course: CourseOutline,
}

/// A course without the text of its lessons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CourseOutline {
    /// The title.
    pub title: Text,
    /// One or two sentences on what it brings.
    pub summary: Text,
    /// The level it leads to.
    pub level: Level,
    /// Who wrote it.
    pub author: String,
    /// SPDX name of its licence.
    pub licence: String,
    /// Units in the order of learning.
    pub units: Vec<UnitOutline>,
}

impl CourseOutline {
    /// All lessons in the order of learning.
    pub fn lessons(&self) -> impl Iterator<Item = &LessonOutline> {
        self.units.iter().flat_map(|unit| &unit.lessons)
    }

    /// The outline of a lesson.
    pub fn lesson(&self, id: &LessonId) -> Option<&LessonOutline> {
        self.lessons().find(|lesson| lesson.id == *id)
    }

    /// The lesson that follows `id`.
    pub fn next_lesson(&self, id: &LessonId) -> Option<&LessonOutline> {
        self.lessons().skip_while(|lesson| lesson.id != *id).nth(1)
    }

    /// The unit named `id`.
    pub fn unit(&self, id: &Id) -> Option<&UnitOutline> {
        self.units.iter().find(|unit| unit.id == *id)
    }
}

/// A unit without the text of its lessons.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitOutline {
    /// Its folder's name.
    pub id: Id,
    /// The title.
    pub title: Text,
    /// What one can do after it.
    pub summary: Text,
    /// File name of its pack, beside the index.
    pub pack: String,
    /// Lessons in the order of learning.
    pub lessons: Vec<LessonOutline>,
}

/// A lesson as shown on the course path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LessonOutline {
    /// Unit and file name.
    pub id: LessonId,
    /// The title.
    pub title: Text,
    /// The title in Chinese, shown beside it; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hanzi_title: String,
    /// The level.
    pub level: Level,
    /// What one can do after it.
    pub can_do: Vec<Text>,
    /// Number of new words.
    pub words: usize,
    /// Estimated time for a beginner, in minutes.
    pub minutes: u32,
}

/// A unit's lessons, loaded when one of them is opened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitPack {
    /// [`PACK_FORMAT`].
    pub format: u32,
    /// The unit.
    pub unit: Id,
    /// Its lessons in the order of learning.
    pub lessons: Vec<Lesson>,
}

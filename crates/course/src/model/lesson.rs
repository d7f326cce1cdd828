//! A lesson.

use serde::{Deserialize, Serialize};

use super::{Id, Item, LessonId, Level, PartOfSpeech, Rich, Sentence, Text, Token};

/// A checked lesson, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Unit and file name.
    pub id: LessonId,
    /// The author's version number, raised with each published change.
    pub version: u32,
    /// The title.
    pub title: Text,
    /// The title in Chinese; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hanzi_title: String,
    /// The level.
    pub level: Level,
    /// What the learner can do afterwards.
    pub can_do: Vec<Text>,
    /// Where and when one meets this.
    pub situation: Text,
    /// New words, in the order of teaching.
    pub words: Vec<Word>,
    /// Proper names used in the lesson.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<Word>,
    /// The dialogue.
    pub dialogue: Dialogue,
    /// Patterns of grammar.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub patterns: Vec<Pattern>,
    /// A note on culture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub culture: Option<Culture>,
    /// Authored exercises.
    pub exercises: Vec<Item>,
    /// Something to do in the world outside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Guides that belong to the lesson.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guides: Vec<Id>,
    /// Who wrote it.
    pub author: String,
    /// SPDX name of its licence.
    pub licence: String,
}

impl Lesson {
    /// The word or name written `hanzi` among those this lesson declares.
    pub fn word(&self, hanzi: &str) -> Option<&Word> {
        self.words.iter().chain(&self.names).find(|word| word.hanzi == hanzi)
    }
}

/// A headword with what is taught about it. Names are words too.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Word {
    /// The word in simplified characters.
    pub hanzi: String,
    /// Pinyin with tone marks, one space between syllables.
    pub reading: String,
    /// Class; names have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of_speech: Option<PartOfSpeech>,
    /// Its meaning here, short enough for a card.
    pub gloss: Text,
    /// The measure word used with a noun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Token>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Rich>,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dialogue {
    /// The people in it.
    pub speakers: Vec<Speaker>,
    /// What is said, in order.
    pub lines: Vec<Line>,
}

/// A person in a dialogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Speaker {
    /// The short key used by the lines.
    pub key: String,
    /// Name in Chinese, cut and read.
    pub hanzi: Vec<Token>,
    /// Who this is.
    pub about: Text,
}

/// One turn in a dialogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Index into [`Dialogue::speakers`].
    pub speaker: usize,
    /// What is said.
    pub sentence: Sentence,
}

/// A pattern of grammar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pattern {
    /// The formula, Chinese and plain words mixed ("我叫 + name").
    pub form: String,
    /// What it is for.
    pub title: Text,
    /// How it works.
    pub explain: Rich,
    /// Sentences that show it.
    pub examples: Vec<Sentence>,
}

/// A note on culture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Culture {
    /// The title.
    pub title: Text,
    /// The note.
    pub text: Rich,
}

/// A task to be done outside the app.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// What to do.
    pub text: Rich,
    /// The guide that helps with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Id>,
}

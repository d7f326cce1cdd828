//! Lesson files as written.

use super::{
    RawText, Str,
    course::{MOST_ENTRIES, strings},
};
use crate::{
    diagnostic::Span,
    tree::{Table, Value},
};

/// A lesson.
#[derive(Clone, Debug, Default)]
pub struct RawLesson {
    /// The author's version number.
    pub version: Option<i64>,
    /// The title.
    pub title: Option<RawText>,
    /// The title in Chinese.
    pub hanzi_title: Option<Str>,
    /// The level.
    pub level: Option<RawLevel>,
    /// Who wrote it.
    pub author: Option<Str>,
    /// SPDX name of the licence.
    pub licence: Option<Str>,
    /// Where and when one meets this.
    pub situation: Option<RawText>,
    /// What the learner can do afterwards.
    pub can_do: Vec<RawText>,
    /// Names of guides.
    pub guides: Vec<Str>,
    /// New words.
    pub words: Vec<RawWord>,
    /// Proper names.
    pub names: Vec<RawWord>,
    /// The dialogue.
    pub dialogue: RawDialogue,
    /// Patterns.
    pub patterns: Vec<RawPattern>,
    /// A note on culture.
    pub culture: Option<RawCulture>,
    /// Exercises.
    pub exercises: Vec<RawExercise>,
    /// The closing task.
    pub task: Option<RawTask>,
}

/// A level.
#[derive(Clone, Debug, Default)]
pub struct RawLevel {
    /// The document.
    pub standard: Option<Str>,
    /// The level in it.
    pub band: Option<i64>,
}

/// A word or a name.
#[derive(Clone, Debug, Default)]
pub struct RawWord {
    /// Where the entry stands.
    pub span: Span,
    /// The word.
    pub hanzi: Option<Str>,
    /// How to read it, where that cannot be derived.
    pub pinyin: Option<Str>,
    /// Part of speech.
    pub pos: Option<Str>,
    /// Meaning.
    pub gloss: Option<RawText>,
    /// Measure word.
    pub measure: Option<Str>,
    /// A remark.
    pub note: Option<RawText>,
}

/// A dialogue.
#[derive(Clone, Debug, Default)]
pub struct RawDialogue {
    /// The people in it.
    pub speakers: Vec<RawSpeaker>,
    /// What they say.
    pub lines: Vec<RawLine>,
}

/// A person in a dialogue.
#[derive(Clone, Debug, Default)]
pub struct RawSpeaker {
    /// The key used by the lines.
    pub key: String,
    /// Where the key stands.
    pub span: Span,
    /// The person's name.
    pub hanzi: Option<Str>,
    /// Who it is.
    pub about: Option<RawText>,
}

/// A turn in a dialogue.
#[derive(Clone, Debug, Default)]
pub struct RawLine {
    /// Key of the speaker.
    pub speaker: Option<Str>,
    /// What is said.
    pub sentence: RawSentence,
}

/// A sentence with its meaning.
#[derive(Clone, Debug, Default)]
pub struct RawSentence {
    /// The sentence.
    pub hanzi: Option<Str>,
    /// How to read it, where that cannot be derived.
    pub pinyin: Option<Str>,
    /// What it means.
    pub translation: Option<RawText>,
}

/// A pattern.
#[derive(Clone, Debug, Default)]
pub struct RawPattern {
    /// The formula.
    pub form: Option<Str>,
    /// What it is for.
    pub title: Option<RawText>,
    /// How it works.
    pub explain: Option<RawText>,
    /// Examples.
    pub examples: Vec<RawSentence>,
}

/// A note on culture.
#[derive(Clone, Debug, Default)]
pub struct RawCulture {
    /// The title.
    pub title: Option<RawText>,
    /// The note.
    pub text: Option<RawText>,
}

/// The closing task.
#[derive(Clone, Debug, Default)]
pub struct RawTask {
    /// What to do.
    pub text: Option<RawText>,
    /// The guide that helps.
    pub guide: Option<Str>,
}

/// An exercise of any type: the type says which of the fields count.
#[derive(Clone, Debug, Default)]
pub struct RawExercise {
    /// Where it stands.
    pub span: Span,
    /// The type.
    pub kind: Option<Str>,
    /// The Chinese that is shown or heard.
    pub hanzi: Option<Str>,
    /// The meaning that is shown.
    pub meaning: Option<RawText>,
    /// What the sentence with the gap means.
    pub translation: Option<RawText>,
    /// Options; those of one string are English texts or Chinese.
    pub options: Vec<RawText>,
    /// The right option.
    pub answer: Option<Str>,
    /// The tiles of the model answer.
    pub words: Vec<Str>,
    /// Where that list stands.
    pub words_span: Span,
    /// Tiles that do not belong.
    pub extra: Vec<Str>,
    /// Other right orders, each with its place.
    pub also: Vec<(Vec<Str>, Span)>,
    /// What ends the sentence.
    pub end: Option<Str>,
    /// Pairs.
    pub pairs: Vec<RawPair>,
    /// How the Chinese is read, where that cannot be derived.
    pub pinyin: Option<Str>,
    /// Why the answer is right.
    pub why: Option<RawText>,
}

/// A pair.
#[derive(Clone, Debug, Default)]
pub struct RawPair {
    /// The Chinese side.
    pub hanzi: Option<Str>,
    /// The meaning.
    pub meaning: Option<RawText>,
}

impl RawLesson {
    pub(crate) fn read(table: &Table) -> Self {
        Self {
            version: table.integer("version"),
            title: text(table, "title"),
            hanzi_title: table.str("hanzi-title").cloned(),
            level: table.table("level").map(RawLevel::read),
            author: table.str("author").cloned(),
            licence: table.str("licence").cloned(),
            situation: text(table, "situation"),
            can_do: texts(table.list("can-do")),
            guides: strings(table.list("guides")),
            words: tables(table.list("words"), RawWord::read),
            names: tables(table.list("names"), RawWord::read),
            dialogue: table.table("dialogue").map(RawDialogue::read).unwrap_or_default(),
            patterns: tables(table.list("patterns"), RawPattern::read),
            culture: table.table("culture").map(RawCulture::read),
            exercises: tables(table.list("exercises"), RawExercise::read),
            task: table.table("task").map(RawTask::read),
        }
    }
}

impl RawLevel {
    pub(crate) fn read(table: &Table) -> Self {
        Self { standard: table.str("standard").cloned(), band: table.integer("band") }
    }
}

impl RawWord {
    fn read(table: &Table) -> Self {
        Self {
            span: table.span,
            hanzi: table.str("hanzi").cloned(),
            pinyin: table.str("pinyin").cloned(),
            pos: table.str("pos").cloned(),
            gloss: text(table, "gloss"),
            measure: table.str("measure").cloned(),
            note: text(table, "note"),
        }
    }
}

impl RawDialogue {
    fn read(table: &Table) -> Self {
        let speakers = table.table("speakers").map(RawSpeaker::read_all).unwrap_or_default();
        Self { speakers, lines: tables(table.list("lines"), RawLine::read) }
    }
}

impl RawSpeaker {
    fn read_all(table: &Table) -> Vec<Self> {
        let entries = table.entries.iter().take(MOST_ENTRIES);
        let speakers = entries.filter_map(|(key, value)| match value {
            Value::Table(speaker) => Some(Self {
                key: key.name.clone(),
                span: key.span,
                hanzi: speaker.str("hanzi").cloned(),
                about: text(speaker, "about"),
            }),
            _ => None,
        });
        speakers.collect()
    }
}

impl RawLine {
    fn read(table: &Table) -> Self {
        Self { speaker: table.str("speaker").cloned(), sentence: RawSentence::read(table) }
    }
}

impl RawSentence {
    fn read(table: &Table) -> Self {
        Self {
            hanzi: table.str("hanzi").cloned(),
            pinyin: table.str("pinyin").cloned(),
            translation: text(table, "translation"),
        }
    }
}

impl RawPattern {
    fn read(table: &Table) -> Self {
        Self {
            form: table.str("form").cloned(),
            title: text(table, "title"),
            explain: text(table, "explain"),
            examples: tables(table.list("examples"), RawSentence::read),
        }
    }
}

impl RawCulture {
    fn read(table: &Table) -> Self {
        Self { title: text(table, "title"), text: text(table, "text") }
    }
}

impl RawTask {
    fn read(table: &Table) -> Self {
        Self { text: text(table, "text"), guide: table.str("guide").cloned() }
    }
}

impl RawExercise {
    fn read(table: &Table) -> Self {
        Self {
            span: table.span,
            kind: table.str("type").cloned(),
            hanzi: table.str("hanzi").cloned(),
            meaning: text(table, "meaning"),
            translation: text(table, "translation"),
            options: texts(table.list("options")),
            answer: table.str("answer").cloned(),
            words: strings(table.list("words")),
            words_span: table.get("words").map_or(table.span, Value::span),
            extra: strings(table.list("extra")),
            also: table.list("also").iter().take(MOST_ENTRIES).filter_map(order).collect(),
            end: table.str("end").cloned(),
            pairs: tables(table.list("pairs"), RawPair::read),
            pinyin: table.str("pinyin").cloned(),
            why: text(table, "why"),
        }
    }
}

impl RawPair {
    fn read(table: &Table) -> Self {
        Self { hanzi: table.str("hanzi").cloned(), meaning: text(table, "meaning") }
    }
}

fn order(value: &Value) -> Option<(Vec<Str>, Span)> {
    match value {
        Value::List(items, span) => Some((strings(items), *span)),
        _ => None,
    }
}

fn text(table: &Table, key: &str) -> Option<RawText> {
    table.get(key).and_then(RawText::read)
}

fn texts(values: &[Value]) -> Vec<RawText> {
    values.iter().take(MOST_ENTRIES).filter_map(RawText::read).collect()
}

fn tables<T>(values: &[Value], read: fn(&Table) -> T) -> Vec<T> {
    let tables = values.iter().take(MOST_ENTRIES).filter_map(|value| match value {
        Value::Table(table) => Some(read(table)),
        _ => None,
    });
    tables.collect()
}

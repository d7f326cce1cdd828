//! What a learner knows at a place in a course.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    engine::{Entry, Vocabulary},
    lint::meaning,
    model::{LessonId, TokenKind},
    raw::RawLesson,
};

/// What the lessons up to one have taught; it grows from lesson to lesson.
#[derive(Default)]
pub(super) struct Known {
    /// Words and names.
    pub(super) vocabulary: Vocabulary,
    /// What words and sentences mean, as far as a lesson says so.
    meanings: BTreeMap<String, BTreeSet<String>>,
}

impl Known {
    /// Remembers that a Chinese text means something.
    pub(super) fn learn(&mut self, chinese: &str, english: &str) {
        let meanings = self.meanings.entry(meaning::chinese(chinese)).or_default();
        meanings.insert(meaning::english(english));
        meanings.extend(meaning::senses(english));
    }

    /// Whether a lesson says that the Chinese text means this.
    pub(super) fn means(&self, chinese: &str, english: &str) -> bool {
        let meanings = self.meanings.get(&meaning::chinese(chinese));
        meanings.is_some_and(|meanings| meanings.contains(&meaning::english(english)))
    }
}

/// Where each word of a course is introduced, known before any lesson is checked.
#[derive(Default)]
pub(super) struct Plan {
    /// The lessons in the order of learning.
    pub(super) lessons: Vec<LessonId>,
    /// Words and names with the index of the lesson that introduces them first.
    introduced: BTreeMap<String, usize>,
    /// All of them as an engine wants them; readings are of no use here and empty.
    pub(super) vocabulary: Vocabulary,
}

impl Plan {
    /// Adds the next lesson.
    pub(super) fn add(&mut self, id: LessonId, raw: &RawLesson) {
        let index = self.lessons.len();
        self.lessons.push(id);
        for (words, kind) in [(&raw.words, TokenKind::Word), (&raw.names, TokenKind::Name)] {
            for hanzi in words.iter().filter_map(|word| word.hanzi.as_ref()) {
                self.introduced.entry(hanzi.text.clone()).or_insert(index);
                self.vocabulary.insert(&hanzi.text, Entry { reading: String::new(), kind });
            }
        }
    }

    /// The lesson that introduces a word.
    pub(super) fn lesson_of(&self, hanzi: &str) -> Option<(usize, &LessonId)> {
        let index = *self.introduced.get(hanzi)?;
        self.lessons.get(index).map(|id| (index, id))
    }
}

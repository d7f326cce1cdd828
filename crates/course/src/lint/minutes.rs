//! How long a lesson takes.

use crate::model::Lesson;

/// Seconds that a beginner needs, by our own first estimate: to be replaced by measured times once
/// there are any.
const WORD: usize = 40;
const LINE: usize = 20;
const PATTERN: usize = 60;
const NOTE: usize = 60;
const EXERCISE: usize = 20;

/// Minutes that a beginner needs for a lesson, rounded up: 40 seconds a new word, 20 a line of the
/// dialogue, 60 a pattern, 60 the note on culture, 20 an exercise.
pub(super) fn estimate(lesson: &Lesson) -> u32 {
    let seconds = lesson.words.len() * WORD
        + lesson.dialogue.lines.len() * LINE
        + lesson.patterns.len() * PATTERN
        + usize::from(lesson.culture.is_some()) * NOTE
        + lesson.exercises.len() * EXERCISE;
    u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX)
}

//! The linter: turns files into a checked course and says everything that is wrong with them.

mod course;
mod dialogue;
mod exercise;
mod explain;
mod file;
mod grading;
mod known;
mod lesson;
mod licence;
mod listing;
mod meaning;
mod minutes;
mod pattern;
mod pinyin;
mod sentence;
pub(crate) mod text;
mod traditional;
mod word;

use serde::Serialize;

use crate::{
    diagnostic::{Diagnostic, Severity},
    engine::TextEngine,
    model::{CourseOutline, Lesson, LessonId, UnitPack},
};

/// What the linter made of some files.
#[derive(Debug)]
pub struct Checked {
    /// The course, if there is one and it has no errors.
    pub course: Option<Course>,
    /// Lessons without errors that belong to no course.
    pub lone: Vec<Lesson>,
    /// Every problem, by file and place.
    pub diagnostics: Vec<Diagnostic>,
    /// Numbers about each lesson that could be read, in the order of learning.
    pub reports: Vec<LessonReport>,
}

/// A course that has passed every check.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its outline; the names of its packs are still empty.
    pub outline: CourseOutline,
    /// Its lessons, unit by unit.
    pub units: Vec<UnitPack>,
}

/// Numbers about a lesson.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LessonReport {
    /// Path of the file.
    pub file: String,
    /// Its place in the course.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson: Option<LessonId>,
    /// New words.
    pub words: usize,
    /// Exercises.
    pub exercises: usize,
    /// Words and names in the dialogue, repeated ones counted each time.
    pub tokens: usize,
    /// How many of those an earlier lesson introduced.
    pub known: usize,
    /// Estimated time for a beginner, in minutes.
    pub minutes: u32,
}

impl Checked {
    /// The number of problems as bad as `severity`.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Checks files given by path and content. If a `course.toml` is among them, the files of its
/// folder are checked as that course; every other file is checked as a lone lesson. Paths have `/`
/// between their parts.
pub fn check(files: &[(String, Vec<u8>)], engine: &dyn TextEngine) -> Checked {
    let mut checked = course::check(files, engine);
    checked.diagnostics.sort();
    checked.diagnostics.dedup();
    checked
}

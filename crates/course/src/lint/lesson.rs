//! A whole lesson.

use super::{
    LessonReport,
    file::File,
    grading::{LessonCheck, Usage},
    known::{Known, Plan},
    licence, minutes,
    sentence::to_text,
};
use crate::{
    engine::TextEngine,
    model::{Culture, Lesson, LessonId, Level, Standard, Task},
    raw::{RawCulture, RawLesson, RawLevel, RawTask, Str},
};

/// What a lesson takes from its course.
#[derive(Clone, Debug, Default)]
pub(super) struct Defaults {
    pub(super) author: String,
    pub(super) licence: String,
}

/// Checks a lesson. `plan` is `None` for a lone one.
pub(super) fn check(
    file: &mut File,
    raw: &RawLesson,
    id: &LessonId,
    defaults: &Defaults,
    plan: Option<&Plan>,
    known: &mut Known,
    engine: &dyn TextEngine,
) -> (Lesson, LessonReport) {
    licence::check(raw.licence.as_ref(), &mut file.sink);
    let mut check = LessonCheck::new(engine, plan, known, &mut file.sink);
    check.declare(raw);
    let lesson = check.lesson(raw, id, defaults);
    check.report_unknown();
    check.report_unused(raw);
    let Usage { tokens, known, .. } = check.usage;
    let report = LessonReport {
        file: file.source.path().to_owned(),
        lesson: plan.map(|_| id.clone()),
        words: lesson.words.len(),
        exercises: lesson.exercises.len(),
        tokens,
        known,
        minutes: minutes::estimate(&lesson),
    };
    (lesson, report)
}

impl LessonCheck<'_> {
    /// The checked lesson. Whatever is missing was reported, so that a lesson without errors is
    /// complete.
    fn lesson(&mut self, raw: &RawLesson, id: &LessonId, defaults: &Defaults) -> Lesson {
        self.aside(raw.hanzi_title.as_ref());
        for guide in &raw.guides {
            self.guide_reference(guide);
        }
        Lesson {
            id: id.clone(),
            version: raw.version.and_then(|version| u32::try_from(version).ok()).unwrap_or(1),
            title: to_text(raw.title.as_ref()),
            hanzi_title: own(raw.hanzi_title.as_ref(), ""),
            level: level(raw.level.as_ref()),
            can_do: raw.can_do.iter().map(|text| text.to_text()).collect(),
            situation: to_text(raw.situation.as_ref()),
            dialogue: self.dialogue(&raw.dialogue),
            patterns: raw.patterns.iter().map(|pattern| self.pattern(pattern)).collect(),
            words: self.words(&raw.words),
            names: self.words(&raw.names),
            culture: raw.culture.as_ref().map(|culture| self.culture(culture)),
            exercises: self.exercises(raw),
            task: raw.task.as_ref().map(|task| self.task(task)),
            guides: raw.guides.iter().filter_map(|guide| guide.text.parse().ok()).collect(),
            author: own(raw.author.as_ref(), &defaults.author),
            licence: own(raw.licence.as_ref(), &defaults.licence),
        }
    }

    fn culture(&mut self, raw: &RawCulture) -> Culture {
        Culture { title: to_text(raw.title.as_ref()), text: self.rich(raw.text.as_ref()) }
    }

    fn task(&mut self, raw: &RawTask) -> Task {
        if let Some(guide) = &raw.guide {
            self.guide_reference(guide);
        }
        let guide = raw.guide.as_ref().and_then(|guide| guide.text.parse().ok());
        Task { text: self.rich(raw.text.as_ref()), guide }
    }

    /// Inside a course every guide that is named must be there.
    fn guide_reference(&mut self, guide: &Str) {
        if self.plan.is_some() {
            self.guide(guide);
        }
    }
}

/// A level; one that is wrong was reported.
pub(super) fn level(raw: Option<&RawLevel>) -> Level {
    let standard = raw.and_then(|raw| raw.standard.as_ref()?.text.parse().ok());
    let band = raw.and_then(|raw| u8::try_from(raw.band?).ok());
    Level { standard: standard.unwrap_or(Standard::Hsk2026), band: band.unwrap_or(1) }
}

/// A value of the lesson's own, else one from elsewhere.
fn own(text: Option<&Str>, other: &str) -> String {
    text.map_or_else(|| other.to_owned(), |text| text.text.clone())
}

//! What the log says about a learner: settings, where each lesson stands, what comes next.

use std::collections::HashMap;

use course::model::{CourseOutline, LessonId, LessonOutline};

use crate::log::{Event, Face, Fact, Millis, Setting, Stage, Theme};

/// Everything that the lesson screens derive from the log.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// Settings in force.
    pub settings: Settings,
    lessons: HashMap<LessonId, LessonProgress>,
    latest: Option<LessonId>,
}

/// Settings; the defaults are those of a first visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// BCP 47 tag of the interface's language; none means as the browser says.
    pub language: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// Whether pinyin is shown over hanzi.
    pub pinyin: bool,
    /// Whether translations are shown under lines.
    pub translation: bool,
    /// Whether words are set apart.
    pub word_spaces: bool,
    /// The shape of hanzi in lessons.
    pub face: Face,
    /// Speed of speech, 1.0 is the voice's own.
    pub speech_rate: f32,
    /// Whether listening items are left out for now.
    pub quiet: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::Auto,
            pinyin: true,
            translation: true,
            word_spaces: false,
            face: Face::Kai,
            speech_rate: 0.9,
            quiet: false,
        }
    }
}

/// Where a lesson stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonProgress {
    /// The part opened last.
    pub stage: Option<Stage>,
    /// The latest attempt at the exercises.
    pub attempt: Option<Attempt>,
    /// When the exercises were first done to the end.
    pub finished: Option<Millis>,
    /// Whether the closing task is ticked.
    pub task_done: bool,
}

/// An attempt at a lesson's exercises.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// From 1.
    pub number: u32,
    /// Where the order of its items comes from.
    pub seed: u64,
    /// Its answers and readings of feedback, in order.
    pub facts: Vec<Fact>,
    /// Whether it was done to the end.
    pub finished: bool,
}

impl Progress {
    /// Folds a whole log, which must be in order.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut progress = Self::default();
        for event in events {
            progress.apply(event);
        }
        progress
    }

    /// Takes in one more event.
    pub fn apply(&mut self, event: &Event) {
        if let Some(id) = lesson_of(&event.fact) {
            self.latest = Some(id.clone());
            self.lessons.entry(id.clone()).or_default().apply(event);
        } else if let Fact::Setting(setting) = &event.fact {
            self.settings.apply(setting);
        }
    }

    /// Where a lesson stands; none when it was never opened.
    pub fn lesson(&self, id: &LessonId) -> Option<&LessonProgress> {
        self.lessons.get(id)
    }

    /// Whether the exercises of a lesson were done to the end.
    pub fn is_finished(&self, id: &LessonId) -> bool {
        self.lesson(id).is_some_and(|lesson| lesson.finished.is_some())
    }

    /// The lesson to go on with: the one opened last unless it is finished, else the first that
    /// is not finished, else none.
    pub fn next_lesson<'a>(&self, course: &'a CourseOutline) -> Option<&'a LessonOutline> {
        self.latest
            .as_ref()
            .filter(|id| !self.is_finished(id))
            .and_then(|id| course.lesson(id))
            .or_else(|| course.lessons().find(|lesson| !self.is_finished(&lesson.id)))
    }

    /// Whether anything was ever done.
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty()
    }
}

fn lesson_of(fact: &Fact) -> Option<&LessonId> {
    match fact {
        Fact::Opened { lesson, .. }
        | Fact::Started { lesson, .. }
        | Fact::Continued { lesson, .. }
        | Fact::Finished { lesson, .. }
        | Fact::Task { lesson, .. } => Some(lesson),
        Fact::Answered(answer) => Some(&answer.lesson),
        Fact::Setting(_) | Fact::Unknown(_) => None,
    }
}

impl LessonProgress {
    fn apply(&mut self, event: &Event) {
        match &event.fact {
            Fact::Opened { stage, .. } => self.stage = Some(*stage),
            Fact::Started { attempt, seed, .. } => self.start(*attempt, *seed),
            Fact::Answered(answer) => self.keep(answer.attempt, &event.fact),
            Fact::Continued { attempt, .. } => self.keep(*attempt, &event.fact),
            Fact::Finished { attempt, .. } => {
                self.finished.get_or_insert(event.at);
                if let Some(current) = self.attempt.as_mut().filter(|a| a.number == *attempt) {
                    current.finished = true;
                }
            }
            Fact::Task { done, .. } => self.task_done = *done,
            Fact::Setting(_) | Fact::Unknown(_) => {}
        }
    }

    /// Two tabs may both start the same attempt; the first seed stands, so that answers given in
    /// either are found again.
    fn start(&mut self, number: u32, seed: u64) {
        if self.attempt.as_ref().is_none_or(|attempt| attempt.number < number) {
            self.attempt = Some(Attempt { number, seed, facts: Vec::new(), finished: false });
        }
    }

    fn keep(&mut self, number: u32, fact: &Fact) {
        if let Some(attempt) = self.attempt.as_mut().filter(|attempt| attempt.number == number) {
            attempt.facts.push(fact.clone());
        }
    }
}

impl Settings {
    fn apply(&mut self, setting: &Setting) {
        match setting {
            Setting::Language(tag) => self.language = Some(tag.clone()),
            Setting::Theme(theme) => self.theme = *theme,
            Setting::Pinyin(on) => self.pinyin = *on,
            Setting::Translation(on) => self.translation = *on,
            Setting::WordSpaces(on) => self.word_spaces = *on,
            Setting::Face(face) => self.face = *face,
            // A backup edited by hand must not make the voice unusable.
            Setting::SpeechRate(rate) if rate.is_finite() => {
                self.speech_rate = rate.clamp(0.5, 1.5);
            }
            Setting::SpeechRate(_) => {}
            Setting::Quiet(on) => self.quiet = *on,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::{DeviceId, EVENT_FORMAT, EventKey};

    fn fold(facts: Vec<Fact>) -> Progress {
        let events: Vec<Event> = (1..)
            .zip(facts)
            .map(|(seq, fact)| Event {
                format: EVENT_FORMAT,
                key: EventKey { device: DeviceId("a".into()), seq },
                at: Millis(seq.cast_signed() * 1000),
                fact,
            })
            .collect();
        Progress::fold(&events)
    }

    fn hello() -> LessonId {
        "first-days/hello".parse().unwrap()
    }

    #[test]
    fn a_second_start_of_the_same_attempt_keeps_the_first_seed() {
        let start = |seed| Fact::Started { lesson: hello(), attempt: 1, seed };
        let progress = fold(vec![start(1), start(2)]);
        assert_eq!(progress.lesson(&hello()).unwrap().attempt.as_ref().unwrap().seed, 1);
    }

    #[test]
    fn a_new_attempt_keeps_the_day_of_the_first_finish() {
        let progress = fold(vec![
            Fact::Started { lesson: hello(), attempt: 1, seed: 1 },
            Fact::Finished { lesson: hello(), attempt: 1 },
            Fact::Started { lesson: hello(), attempt: 2, seed: 2 },
        ]);
        let lesson = progress.lesson(&hello()).unwrap();
        assert_eq!(lesson.finished, Some(Millis(2000)));
        assert!(!lesson.attempt.as_ref().unwrap().finished);
        assert!(progress.is_finished(&hello()));
    }

    #[test]
    fn settings_from_strangers_stay_usable() {
        let progress = fold(vec![
            Fact::Setting(Setting::SpeechRate(99.0)),
            Fact::Setting(Setting::SpeechRate(f32::NAN)),
            Fact::Setting(Setting::Theme(Theme::Dark)),
        ]);
        assert!((progress.settings.speech_rate - 1.5).abs() < f32::EPSILON);
        assert_eq!(progress.settings.theme, Theme::Dark);
    }
}

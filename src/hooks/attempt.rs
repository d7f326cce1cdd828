//! Starting an attempt at a lesson's exercises.

use course::model::LessonId;
use practice::log::Fact;
use yew::prelude::*;

use super::log::{use_log, use_recorder};
use crate::platform::random;

/// A callback that starts the next attempt at a lesson, and calls what it is given when that is
/// stored.
#[hook]
pub(crate) fn use_start(lesson: &LessonId) -> Callback<Callback<()>> {
    let (log, recorder) = (use_log(), use_recorder());
    let attempt = log.progress.lesson(lesson).and_then(|known| known.attempt.as_ref());
    let number = attempt.map_or(0, |attempt| attempt.number);
    use_callback((recorder, lesson.clone(), number), |started, (recorder, lesson, number)| {
        if let Some(recorder) = recorder {
            let (lesson, attempt) = (lesson.clone(), number + 1);
            recorder.record(vec![Fact::Started { lesson, attempt, seed: random::seed() }], started);
        }
    })
}

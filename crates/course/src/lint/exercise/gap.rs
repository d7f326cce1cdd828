//! Filling a gap.

use super::{
    Draft, LessonCheck,
    choose::{content, wrong},
    options, to_text,
};
use crate::{
    diagnostic::Code,
    lint::{grading::Place, meaning},
    model::{Exercise, Prompt, Skill},
    raw::{RawExercise, Str},
};

/// What stands for the gap.
const MARKER: &str = "___";

impl LessonCheck<'_> {
    /// `None` if there is no sentence, which was reported.
    pub(super) fn gap(&mut self, raw: &RawExercise) -> Option<Draft> {
        let hanzi = raw.hanzi.as_ref()?;
        let parts = self.parts(hanzi);
        let candidates = options::candidates(&raw.options, meaning::chinese);
        let answer = options::answer(&candidates, raw.answer.as_ref(), self.sink);
        if let Some((before, after)) = &parts {
            self.also_fitting(before, after, raw, &candidates, answer);
        }
        let (before, after) = parts.unwrap_or_else(|| (hanzi.clone(), Str::default()));
        let answer = answer.unwrap_or_default();
        let (options, mut about) = self.chinese_options(&raw.options, answer);
        let before = self.cut(&before, Place::Exercise);
        let after = self.cut(&after, Place::Exercise);
        let content = content(&[&hanzi.text], &raw.options, raw);
        about.extend(before.iter().chain(&after).cloned());
        let translation = to_text(raw.translation.as_ref());
        let prompt = Prompt::Gap { before, after, translation };
        let exercise = Exercise::Choose { prompt, options, answer };
        Some(Draft { skill: Skill::Use, exercise, content, about })
    }

    /// What stands before and after the gap; `None` if that is not clear, which is reported.
    fn parts(&mut self, hanzi: &Str) -> Option<(Str, Str)> {
        let text = hanzi.text.as_str();
        let places: Vec<usize> = text.match_indices(MARKER).map(|(at, _)| at).collect();
        let underscores = text.matches('_').count();
        let [at] = places.as_slice() else {
            let message = match places.len() {
                0 => "this sentence has no gap".to_owned(),
                count => format!("this sentence has {count} gaps"),
            };
            self.report_gap(hanzi, message);
            return None;
        };
        if underscores != MARKER.len() {
            self.report_gap(hanzi, "this gap is not three underscores long".to_owned());
            return None;
        }
        Some((hanzi.part(0..*at), hanzi.part(at + MARKER.len()..text.len())))
    }

    fn report_gap(&mut self, hanzi: &Str, message: String) {
        self.sink
            .push(Code::GapMarker, hanzi.span, message)
            .hint("mark the gap with exactly one ___ (three underscores)");
    }

    /// Reports wrong options that make a sentence of this lesson with the same meaning.
    fn also_fitting(
        &mut self,
        before: &Str,
        after: &Str,
        raw: &RawExercise,
        candidates: &[options::Candidate],
        answer: Option<usize>,
    ) {
        let asked = super::english(raw.translation.as_ref());
        for option in wrong(candidates, answer) {
            let filled = format!("{}{}{}", before.text, option.written, after.text);
            if self.known.means(&filled, &asked) {
                options::also_right(option, "the lesson has this very sentence", self.sink);
            }
        }
    }
}

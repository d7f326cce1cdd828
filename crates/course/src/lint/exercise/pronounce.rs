//! Choosing and typing pinyin.

use super::{
    Draft, LessonCheck,
    choose::{content, is_read},
    options::{self, Candidate},
    to_text,
};
use crate::{
    diagnostic::{Code, Span},
    lint::{grading::Place, pinyin},
    model::{Choice, Exercise, Prompt, Skill, Token},
    raw::{RawExercise, RawText, Str},
};

impl LessonCheck<'_> {
    pub(super) fn choose_pinyin(&mut self, raw: &RawExercise) -> Draft {
        let stem = self.read(raw.hanzi.as_ref(), None, Place::Exercise);
        let candidates: Vec<Candidate> = raw
            .options
            .iter()
            .filter_map(RawText::english)
            .map(|option| self.pinyin_option(option))
            .collect();
        let answer = options::answer(&candidates, raw.answer.as_ref(), self.sink);
        if let Some(right) = answer.and_then(|answer| candidates.get(answer)) {
            let span = raw.answer.as_ref().map_or(right.span, |answer| answer.span);
            self.compare_reading(right, &stem, span);
        }
        let content = content(&[&Token::joined(&stem)], &raw.options, raw);
        let options = candidates.iter().map(|option| Choice::Pinyin(spaced(&option.written)));
        let options = options.collect();
        let about = stem.clone();
        let exercise = Exercise::Choose {
            prompt: Prompt::Chinese(stem),
            options,
            answer: answer.unwrap_or_default(),
        };
        Draft { skill: Skill::Pronunciation, exercise, content, about }
    }

    /// An option; its normal form is written with tone marks and in lower case.
    fn pinyin_option(&mut self, option: &Str) -> Candidate {
        let spoken = pinyin::read(option, self.sink);
        let several = spoken.as_ref().is_some_and(|spoken| spoken.len() > 1);
        let toneless = |spoken: &pinyin::Spoken| spoken.syllable.tone().is_none();
        if several && spoken.iter().flatten().all(toneless) {
            let message = "this pinyin has no tone marks";
            self.sink
                .push(Code::PinyinNoTone, option.span, message)
                .hint("write them: learners choose between tones as well");
        }
        let normal = spoken.map(|spoken| pinyin::written(&spoken).to_lowercase());
        Candidate {
            normal: normal.unwrap_or_else(|| option.text.clone()),
            written: option.text.clone(),
            span: option.span,
        }
    }

    fn compare_reading(&mut self, answer: &Candidate, stem: &[Token], span: Span) {
        let reading = Token::readings(stem).to_lowercase();
        if answer.normal == reading || !is_read(stem) {
            return;
        }
        let hanzi = Token::joined(stem);
        let message = format!("“{hanzi}” is read {reading}, not {}", answer.normal);
        self.sink
            .push(Code::AnswerNotTheReading, span, message)
            .hint("mend the answer, or the pinyin of the word where it is declared");
    }

    pub(super) fn type_pinyin(&mut self, raw: &RawExercise) -> Draft {
        let stem = self.read(raw.hanzi.as_ref(), raw.pinyin.as_ref(), Place::Exercise);
        let content = vec![Token::joined(&stem), super::english(raw.meaning.as_ref())];
        let about = stem.clone();
        let meaning = to_text(raw.meaning.as_ref());
        let exercise = Exercise::TypePinyin { stem, meaning };
        Draft { skill: Skill::Pronunciation, exercise, content, about }
    }
}

/// Pinyin with one space between syllables; the author's capitals are kept.
fn spaced(pinyin: &str) -> String {
    pinyin.split_whitespace().collect::<Vec<_>>().join(" ")
}

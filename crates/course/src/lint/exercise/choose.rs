//! Choosing a meaning or Chinese, after reading or hearing.

use super::{
    Draft, LessonCheck, english,
    options::{self, Candidate},
    to_text,
};
use crate::{
    diagnostic::Code,
    lint::{grading::Place, meaning, text::has_hanzi},
    model::{Choice, Exercise, Prompt, Skill, Token},
    raw::{RawExercise, RawText},
};

impl LessonCheck<'_> {
    pub(super) fn choose_meaning(&mut self, raw: &RawExercise) -> Draft {
        let stem = self.read(raw.hanzi.as_ref(), None, Place::Exercise);
        let (options, answer) = self.meanings(raw);
        let content = content(&[&Token::joined(&stem)], &raw.options, raw);
        let about = stem.clone();
        let exercise = Exercise::Choose { prompt: Prompt::Chinese(stem), options, answer };
        Draft { skill: Skill::Reading, exercise, content, about }
    }

    pub(super) fn choose_hanzi(&mut self, raw: &RawExercise) -> Draft {
        let candidates = options::candidates(&raw.options, meaning::chinese);
        let answer = options::answer(&candidates, raw.answer.as_ref(), self.sink);
        let asked = english(raw.meaning.as_ref());
        for option in wrong(&candidates, answer) {
            if self.known.means(&option.written, &asked) {
                options::also_right(option, "this lesson gives it that meaning", self.sink);
            }
        }
        let answer = answer.unwrap_or_default();
        let (options, about) = self.chinese_options(&raw.options, answer);
        let content = content(&[&asked], &raw.options, raw);
        let prompt = Prompt::Meaning(to_text(raw.meaning.as_ref()));
        let exercise = Exercise::Choose { prompt, options, answer };
        Draft { skill: Skill::Recall, exercise, content, about }
    }

    pub(super) fn listen(&mut self, raw: &RawExercise) -> Draft {
        let stem = self.read(raw.hanzi.as_ref(), None, Place::Exercise);
        let (options, answer) = match self.options_are_chinese(raw) {
            true => self.heard(raw, &stem),
            false => self.meanings(raw),
        };
        let content = content(&[&Token::joined(&stem)], &raw.options, raw);
        let about = stem.clone();
        let exercise = Exercise::Choose { prompt: Prompt::Sound(stem), options, answer };
        Draft { skill: Skill::Listening, exercise, content, about }
    }

    /// Options that are meanings of the Chinese asked about.
    fn meanings(&mut self, raw: &RawExercise) -> (Vec<Choice>, usize) {
        let candidates = options::candidates(&raw.options, meaning::english);
        let answer = options::answer(&candidates, raw.answer.as_ref(), self.sink);
        if let Some(hanzi) = &raw.hanzi {
            for option in wrong(&candidates, answer) {
                if self.known.means(&hanzi.text, &option.written) {
                    options::also_right(option, "the lesson says that it means this", self.sink);
                }
            }
        }
        let options = raw.options.iter().map(|option| Choice::Meaning(option.to_text())).collect();
        (options, answer.unwrap_or_default())
    }

    /// Options that are Chinese, one of them heard.
    fn heard(&mut self, raw: &RawExercise, stem: &[Token]) -> (Vec<Choice>, usize) {
        let candidates = options::candidates(&raw.options, meaning::chinese);
        let answer = options::answer(&candidates, raw.answer.as_ref(), self.sink);
        let sound = Token::readings(stem).to_lowercase();
        for option in wrong(&candidates, answer) {
            let tokens = self.engine.cut(&option.written, &self.known.vocabulary);
            if is_read(&tokens) && Token::readings(&tokens).to_lowercase() == sound {
                options::also_right(option, "it sounds the same", self.sink);
            }
        }
        let answer = answer.unwrap_or_default();
        let (options, _) = self.chinese_options(&raw.options, answer);
        (options, answer)
    }

    /// Cuts Chinese options. They come with the tokens of the answer.
    pub(super) fn chinese_options(
        &mut self,
        raw: &[RawText],
        answer: usize,
    ) -> (Vec<Choice>, Vec<Token>) {
        let mut about = Vec::new();
        let mut options = Vec::new();
        for (index, option) in raw.iter().filter_map(RawText::english).enumerate() {
            let right = index == answer;
            let place = if right { Place::Exercise } else { Place::Distractor };
            let tokens = self.cut(option, place);
            if right {
                about.clone_from(&tokens);
            }
            options.push(Choice::Chinese(tokens));
        }
        (options, about)
    }

    /// Whether the options are Chinese; a mixture is reported.
    fn options_are_chinese(&mut self, raw: &RawExercise) -> bool {
        let chinese = |text: &&RawText| text.english().is_some_and(|text| has_hanzi(&text.text));
        let count = raw.options.iter().filter(chinese).count();
        if count != 0 && count != raw.options.len() {
            let span = raw.options.iter().find(|option| !chinese(option)).map(|text| text.span);
            let message = "some options are Chinese and some are not";
            self.sink
                .push(Code::MixedOptions, span.unwrap_or(raw.span), message)
                .hint("write all options in Chinese, or all as meanings");
        }
        count != 0
    }
}

/// All options but the answer; none if the answer is not known.
pub(super) fn wrong(
    candidates: &[Candidate],
    answer: Option<usize>,
) -> impl Iterator<Item = &Candidate> {
    let right = answer.and_then(|answer| candidates.get(answer));
    // One that is the same as the answer was reported as such, and so was an unknown answer.
    candidates.iter().filter(move |option| right.is_some_and(|right| option.normal != right.normal))
}

/// Whether the reading of every word is known; one that is not was reported.
pub(super) fn is_read(tokens: &[Token]) -> bool {
    tokens.iter().all(|token| !token.reading.is_empty() || !has_hanzi(&token.text))
}

/// What names a choosing exercise: what is asked, the options, the answer.
pub(super) fn content(stem: &[&str], options: &[RawText], raw: &RawExercise) -> Vec<String> {
    let stem = stem.iter().map(|part| (*part).to_owned());
    let options = options.iter().map(|option| english(Some(option)));
    let answer = raw.answer.iter().map(|answer| answer.text.clone());
    stem.chain(options).chain(answer).collect()
}

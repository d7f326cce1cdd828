//! Patterns of grammar.

use super::{
    grading::{LessonCheck, Place},
    sentence::to_text,
};
use crate::{diagnostic::Code, engine::is_hanzi, model::Pattern, raw::RawPattern};

impl LessonCheck<'_> {
    /// Checks a pattern.
    pub(super) fn pattern(&mut self, raw: &RawPattern) -> Pattern {
        self.aside(raw.form.as_ref());
        self.shown(raw);
        let examples = raw.examples.iter();
        let examples = examples.map(|example| self.sentence(example, Place::Example)).collect();
        Pattern {
            form: raw.form.as_ref().map(|form| form.text.clone()).unwrap_or_default(),
            title: to_text(raw.title.as_ref()),
            explain: self.rich(raw.explain.as_ref()),
            examples,
        }
    }

    /// Reports a formula that no example shows. Single examples may show an answer instead.
    fn shown(&mut self, raw: &RawPattern) {
        let Some(form) = &raw.form else { return };
        let mut sentences = raw.examples.iter().filter_map(|example| example.hanzi.as_ref());
        if raw.examples.is_empty() || sentences.any(|sentence| shows(&sentence.text, &form.text)) {
            return;
        }
        let message = format!("no example shows “{}”", form.text);
        self.sink
            .push(Code::PatternExample, form.span, message)
            .hint("add a sentence with the words of the pattern in it");
    }
}

/// Whether a sentence has at least one of the words of a formula; a formula without Chinese is
/// shown by anything.
fn shows(sentence: &str, form: &str) -> bool {
    let mut words = form.split(|character| !is_hanzi(character)).filter(|word| !word.is_empty());
    !form.contains(is_hanzi) || words.any(|word| sentence.contains(word))
}

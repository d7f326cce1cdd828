//! Explanations.

use super::grading::{LessonCheck, Place};
use crate::{
    diagnostic::{Code, Span},
    markdown::{self, Host},
    model::{LinkTarget, Rich, Token},
    raw::{RawText, Str},
};

impl LessonCheck<'_> {
    /// Reads an explanation that has to be there.
    pub(super) fn rich(&mut self, raw: Option<&RawText>) -> Rich {
        self.optional_rich(raw).unwrap_or_default()
    }

    /// Reads an explanation.
    pub(super) fn optional_rich(&mut self, raw: Option<&RawText>) -> Option<Rich> {
        let entries = raw?.entries.iter();
        let blocks = entries.map(|(language, text)| {
            // Japanese and Korean explanations have hanzi of their own; they are no Chinese.
            let chinese = !matches!(language.as_str(), "ja" | "ko");
            (language.clone(), markdown::read(text, chinese, self))
        });
        Some(Rich(blocks.collect()))
    }

    /// Reports a guide that does not exist.
    pub(super) fn guide(&mut self, guide: &Str) {
        self.broken(&format!("guide:{}", guide.text), "guide", guide.span);
    }

    fn broken(&mut self, target: &str, kind: &str, span: Span) {
        let message = format!("“{target}” leads nowhere: there is no such {kind}");
        self.sink
            .push(Code::BrokenLink, span, message)
            .hint(format!("check the name of the {kind}, or take the link out"));
    }
}

impl Host for LessonCheck<'_> {
    fn report(&mut self, code: Code, span: Span, message: &str, hint: &str) {
        self.sink.push(code, span, message).hint(hint);
    }

    fn chinese(&mut self, text: &Str) -> Vec<Token> {
        self.cut(text, Place::Aside)
    }

    fn link(&mut self, target: &LinkTarget, span: Span) {
        // A lone lesson does not know which course it will stand in.
        let Some(plan) = self.plan else { return };
        match target {
            LinkTarget::Lesson(id) if !plan.lessons.contains(id) => {
                self.broken(&format!("lesson:{id}"), "lesson", span);
            }
            LinkTarget::Guide(id) => self.broken(&format!("guide:{id}"), "guide", span),
            LinkTarget::Lesson(_) | LinkTarget::Web(_) => {}
        }
    }
}

//! Proves that a lesson uses no word before it is taught.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Known, Plan};
use crate::{
    diagnostic::{Code, Sink, Span},
    engine::{TextEngine, is_hanzi},
    model::{Token, TokenKind},
    raw::Str,
};

/// Where a Chinese text stands in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A line of the dialogue.
    Dialogue,
    /// An example of a pattern.
    Example,
    /// What an exercise shows, or its right answer.
    Exercise,
    /// A wrong option of an exercise.
    Distractor,
    /// Inside an explanation, and where learners need not read it: a warning is enough.
    Aside,
}

/// A lesson while it is checked.
pub(super) struct LessonCheck<'a> {
    pub(super) engine: &'a dyn TextEngine,
    /// The course; `None` for a lone lesson.
    pub(super) plan: Option<&'a Plan>,
    /// What is taught up to and with this lesson.
    pub(super) known: &'a mut Known,
    pub(super) sink: &'a mut Sink,
    pub(super) usage: Usage,
    /// New words of this lesson.
    pub(super) new: BTreeSet<String>,
    /// Names that this lesson introduces.
    pub(super) new_names: BTreeSet<String>,
    /// Unknown words, and whether all places of one are asides.
    unknown: BTreeMap<String, Unknown>,
}

/// What was met while checking.
#[derive(Default)]
pub(super) struct Usage {
    /// New words met in the dialogue or an example.
    pub(super) shown: BTreeSet<String>,
    /// New words met in an exercise.
    pub(super) practised: BTreeSet<String>,
    /// Words and names in the dialogue.
    pub(super) tokens: usize,
    /// Those that an earlier lesson introduced.
    pub(super) known: usize,
}

struct Unknown {
    first: Span,
    times: usize,
    aside: bool,
}

impl<'a> LessonCheck<'a> {
    /// Begins to check a lesson whose words are `new` and `new_names`.
    pub(super) fn new(
        engine: &'a dyn TextEngine,
        plan: Option<&'a Plan>,
        known: &'a mut Known,
        sink: &'a mut Sink,
    ) -> Self {
        Self {
            engine,
            plan,
            known,
            sink,
            usage: Usage::default(),
            new: BTreeSet::new(),
            new_names: BTreeSet::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// Cuts a Chinese text into tokens and remembers which words it uses where.
    pub(super) fn cut(&mut self, text: &Str, place: Place) -> Vec<Token> {
        let tokens = self.engine.cut(&text.text, &self.known.vocabulary);
        let mut at = 0;
        for token in &tokens {
            let end = at + token.text.len();
            self.meet(token, text.at(at..end), place);
            at = end;
        }
        tokens
    }

    fn meet(&mut self, token: &Token, span: Span, place: Place) {
        match token.kind {
            TokenKind::Word | TokenKind::Name => self.meet_known(token, place),
            TokenKind::Other if token.text.contains(is_hanzi) => {
                self.meet_unknown(&token.text, span, place);
            }
            _ => {}
        }
    }

    fn meet_known(&mut self, token: &Token, place: Place) {
        let new = self.new.contains(&token.text);
        if place == Place::Dialogue {
            self.usage.tokens += 1;
            self.usage.known += usize::from(!new && !self.new_names.contains(&token.text));
        }
        if !new {
            return;
        }
        match place {
            Place::Dialogue | Place::Example => self.usage.shown.insert(token.text.clone()),
            Place::Exercise => self.usage.practised.insert(token.text.clone()),
            Place::Distractor | Place::Aside => false,
        };
    }

    fn meet_unknown(&mut self, text: &str, span: Span, place: Place) {
        if place == Place::Dialogue {
            self.usage.tokens += 1;
        }
        // Traditional characters are reported as such.
        if text.chars().any(|character| self.engine.simplified(character).is_some()) {
            return;
        }
        let aside = place == Place::Aside;
        match self.unknown.get_mut(text) {
            Some(unknown) => {
                unknown.times += 1;
                // The place that matters is shown.
                if unknown.aside && !aside {
                    (unknown.first, unknown.aside) = (span, false);
                }
            }
            None => {
                let unknown = Unknown { first: span, times: 1, aside };
                self.unknown.insert(text.to_owned(), unknown);
            }
        }
    }

    /// Reports the words that were used and never introduced, each once.
    pub(super) fn report_unknown(&mut self) {
        for (text, unknown) in std::mem::take(&mut self.unknown) {
            let times = match unknown.times {
                1 => String::new(),
                times => format!(" ({times} times)"),
            };
            let message = format!("“{text}” is used{times} but was never introduced");
            let hint = self.advice(&text);
            let finding = self.sink.push(Code::WordNotIntroduced, unknown.first, message);
            finding.hint(hint);
            if unknown.aside || self.plan.is_none() {
                finding.warning();
            }
        }
    }

    /// How to mend a word that was never introduced: it may be taught later, whole or in parts.
    fn advice(&self, text: &str) -> String {
        let later = self.plan.map(|plan| taught_later(text, plan, self.engine)).unwrap_or_default();
        if later.is_empty() {
            return "add it to [[words]] ([[names]] for a person or place), or say it with words \
                    that are taught"
                .to_owned();
        }
        format!("{}; teach it here or earlier, or say it otherwise", later.join(", "))
    }
}

fn taught_later(text: &str, plan: &Plan, engine: &dyn TextEngine) -> Vec<String> {
    let tokens = engine.cut(text, &plan.vocabulary);
    let words = tokens.iter().filter_map(|token| {
        let (_, lesson) = plan.lesson_of(&token.text)?;
        Some(format!("“{}” comes only in {lesson}", token.text))
    });
    words.collect()
}

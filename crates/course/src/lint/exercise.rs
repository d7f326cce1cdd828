//! Exercises.

mod choose;
mod gap;
mod matching;
mod options;
mod order;
mod pronounce;

use std::collections::BTreeSet;

use super::grading::LessonCheck;
use crate::{
    diagnostic::Code,
    model::{Exercise, Item, ItemId, Skill, Text, Token, TokenKind},
    raw::{RawExercise, RawLesson, RawText},
};

/// A lesson with fewer exercises than this cannot practise its words.
const ENOUGH: usize = 6;

/// What an exercise is, before it has a name.
struct Draft {
    skill: Skill,
    exercise: Exercise,
    /// What makes the exercise this one and no other, in the author's words. It is written in
    /// hanzi and English only, so that neither a better engine nor a new translation renames it.
    content: Vec<String>,
    /// The Chinese that has to be understood or produced.
    about: Vec<Token>,
}

impl LessonCheck<'_> {
    /// Checks all exercises.
    pub(super) fn exercises(&mut self, raw: &RawLesson) -> Vec<Item> {
        let mut seen = BTreeSet::new();
        let mut items = Vec::new();
        for exercise in &raw.exercises {
            let Some(item) = self.exercise(exercise) else { continue };
            if !seen.insert(item.id.clone()) {
                let message = "the same exercise stands in this lesson already";
                self.sink
                    .push(Code::DuplicateExercise, exercise.span, message)
                    .hint("take one of the two out, or ask for something else");
            }
            items.push(item);
        }
        if items.len() < ENOUGH
            && let Some(first) = raw.exercises.first()
        {
            let message = format!("the lesson has only {} exercises", raw.exercises.len());
            self.sink
                .push(Code::FewExercises, first.span, message)
                .hint(format!("{ENOUGH} are the least, twelve are good"));
        }
        items
    }

    /// Checks an exercise. `None` if its type is not known, which was reported.
    fn exercise(&mut self, raw: &RawExercise) -> Option<Item> {
        let kind = raw.kind.as_ref()?.text.as_str();
        let draft = match kind {
            "choose-meaning" => self.choose_meaning(raw),
            "choose-hanzi" => self.choose_hanzi(raw),
            "choose-pinyin" => self.choose_pinyin(raw),
            "listen" => self.listen(raw),
            "gap" => self.gap(raw)?,
            "order" => self.order(raw),
            "match" => self.matching(raw),
            "type-pinyin" => self.type_pinyin(raw),
            _ => return None,
        };
        Some(Item {
            id: ItemId::from_content(kind, &draft.content.join("\u{1F}")),
            skill: draft.skill,
            words: self.about(&draft.about),
            exercise: draft.exercise,
            why: self.optional_rich(raw.why.as_ref()),
        })
    }

    /// The words that an exercise is about: the new ones in it, or if there are none, all.
    fn about(&self, tokens: &[Token]) -> Vec<String> {
        let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
        let new = words().filter(|token| self.new.contains(&token.text));
        let new: Vec<String> = distinct(new);
        if new.is_empty() { distinct(words()) } else { new }
    }
}

fn distinct<'a>(tokens: impl Iterator<Item = &'a Token>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for token in tokens {
        if !words.contains(&token.text) {
            words.push(token.text.clone());
        }
    }
    words
}

/// The English of a text that may be missing.
fn english(raw: Option<&RawText>) -> String {
    raw.and_then(RawText::english).map(|text| text.text.clone()).unwrap_or_default()
}

fn to_text(raw: Option<&RawText>) -> Text {
    super::sentence::to_text(raw)
}

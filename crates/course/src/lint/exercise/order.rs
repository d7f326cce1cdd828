//! Putting words in order.

use super::{Draft, LessonCheck, english, to_text};
use crate::{
    diagnostic::Code,
    lint::grading::Place,
    model::{Exercise, Skill, Token, TokenKind},
    raw::{RawExercise, Str},
};

impl LessonCheck<'_> {
    pub(super) fn order(&mut self, raw: &RawExercise) -> Draft {
        let model: Vec<Token> =
            raw.words.iter().map(|word| self.tile(word, Place::Exercise)).collect();
        let length = model.len();
        let mut tiles = model.clone();
        tiles.extend(raw.extra.iter().map(|word| self.tile(word, Place::Distractor)));
        let also = self.orders(raw, &tiles);
        let end = raw.end.as_ref().map(|end| end.text.clone()).unwrap_or_default();
        let about = self.engine.cut(&Token::joined(&model), &self.known.vocabulary);
        let content = content(raw);
        let prompt = to_text(raw.meaning.as_ref());
        let exercise = Exercise::Order { prompt, tiles, length, also, end };
        Draft { skill: Skill::Use, exercise, content, about }
    }

    /// A tile is one token even if it holds several words.
    fn tile(&mut self, text: &Str, place: Place) -> Token {
        let tokens = self.cut(text, place);
        match tokens.as_slice() {
            [token] => token.clone(),
            several => Token {
                text: text.text.clone(),
                reading: Token::readings(several),
                kind: TokenKind::Word,
            },
        }
    }

    /// The other right orders, as indices into the tiles.
    fn orders(&mut self, raw: &RawExercise, tiles: &[Token]) -> Vec<Vec<usize>> {
        let mut seen: Vec<Vec<&str>> = vec![texts(&raw.words)];
        let mut orders = Vec::new();
        for (words, span) in &raw.also {
            let order = texts(words);
            if seen.contains(&order) {
                let message = "this order is given already";
                self.sink
                    .push(Code::OrderDuplicate, *span, message)
                    .hint("take it out; the model answer need not be repeated");
            }
            orders.extend(self.indices(words, tiles));
            seen.push(order);
        }
        orders
    }

    /// Finds a tile for each word; every tile is used once.
    fn indices(&mut self, words: &[Str], tiles: &[Token]) -> Option<Vec<usize>> {
        let mut indices: Vec<usize> = Vec::new();
        for word in words {
            let fits = |index: &usize| {
                !indices.contains(index)
                    && tiles.get(*index).is_some_and(|tile| tile.text == word.text)
            };
            let Some(index) = (0..tiles.len()).find(fits) else {
                let message = format!("there is no tile “{}” left for this order", word.text);
                self.sink
                    .push(Code::OrderImpossible, word.span, message)
                    .hint("use only the tiles of `words` and `extra`, each once");
                return None;
            };
            indices.push(index);
        }
        Some(indices)
    }
}

fn texts(words: &[Str]) -> Vec<&str> {
    words.iter().map(|word| word.text.as_str()).collect()
}

fn content(raw: &RawExercise) -> Vec<String> {
    let words = raw.words.iter().chain(&raw.extra).map(|word| word.text.clone());
    std::iter::once(english(raw.meaning.as_ref())).chain(words).collect()
}

//! Sentences: tokens with readings, and what they mean.

use super::{
    grading::{LessonCheck, Place},
    pinyin::{self, Spoken},
};
use crate::{
    engine::{TextEngine, is_hanzi},
    model::{Sentence, Text, Token, TokenKind},
    raw::{RawSentence, RawText, Str},
};

impl LessonCheck<'_> {
    /// Checks and reads a sentence.
    pub(super) fn sentence(&mut self, raw: &RawSentence, place: Place) -> Sentence {
        let tokens = self.read(raw.hanzi.as_ref(), raw.pinyin.as_ref(), place);
        if let (Some(hanzi), Some(english)) = (&raw.hanzi, raw.translation.as_ref()) {
            self.learn(&hanzi.text, english);
        }
        Sentence { tokens, translation: to_text(raw.translation.as_ref()) }
    }

    /// Cuts a Chinese text; its reading is the given one, where there is one.
    pub(super) fn read(
        &mut self,
        hanzi: Option<&Str>,
        given: Option<&Str>,
        place: Place,
    ) -> Vec<Token> {
        let Some(hanzi) = hanzi else { return Vec::new() };
        let mut tokens = self.cut(hanzi, place);
        if let Some(given) = given
            && let Some(spoken) = pinyin::read_for(&hanzi.text, given, self.engine, self.sink)
        {
            let derived = Token::readings(&tokens);
            assign(&mut tokens, &spoken, self.engine);
            pinyin::redundant(given, &Token::readings(&tokens), &derived, self.sink);
        }
        tokens
    }

    /// Remembers what a Chinese text of this lesson means.
    pub(super) fn learn(&mut self, chinese: &str, meaning: &RawText) {
        if let Some(english) = meaning.english() {
            self.known.learn(chinese, &english.text);
        }
    }
}

/// A text that may be missing; that it is was reported.
pub(super) fn to_text(raw: Option<&RawText>) -> Text {
    raw.map(RawText::to_text).unwrap_or_default()
}

/// Gives the tokens the syllables of a reading, one for each hanzi that is heard.
fn assign(tokens: &mut [Token], spoken: &[Spoken], engine: &dyn TextEngine) {
    let mut syllables = spoken.iter();
    // Whether the last syllable ended in -r and may have taken the next character with it.
    let mut erhua = false;
    for token in tokens {
        let mut own = Vec::new();
        for character in token.text.chars().filter(|character| is_hanzi(*character)) {
            if std::mem::take(&mut erhua) && pinyin::can_be_er(character, engine) {
                continue;
            }
            if let Some(syllable) = syllables.next() {
                erhua = syllable.syllable.is_erhua();
                own.push(syllable.clone());
            }
        }
        let reading = pinyin::written(&own);
        token.reading = match token.kind {
            TokenKind::Name => syllable::capitalise(&reading),
            _ => reading,
        };
    }
}

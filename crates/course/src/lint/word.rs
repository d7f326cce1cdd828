//! New words and names.

use super::{
    grading::{LessonCheck, Place},
    pinyin,
    sentence::to_text,
};
use crate::{
    diagnostic::Code,
    engine::Entry,
    model::{PartOfSpeech, Token, TokenKind, Word},
    raw::{RawLesson, RawWord, Str},
};

/// The longest gloss that fits on a card, in characters.
const MAX_GLOSS: usize = 60;

impl LessonCheck<'_> {
    /// Adds the words and names of the lesson to what is known, and checks them. It comes first:
    /// everything else in the lesson may use them.
    pub(super) fn declare(&mut self, raw: &RawLesson) {
        for word in &raw.words {
            if let Some(hanzi) = &word.hanzi {
                self.declare_word(hanzi, word);
            }
        }
        for name in &raw.names {
            if let Some(hanzi) = &name.hanzi {
                self.declare_name(hanzi, name);
            }
        }
    }

    fn declare_word(&mut self, hanzi: &Str, raw: &RawWord) {
        if self.new.contains(&hanzi.text) {
            let message = format!("“{}” stands twice among the words", hanzi.text);
            self.sink.push(Code::DuplicateWord, hanzi.span, message).hint("keep one of the two");
            return;
        }
        self.taught_before(hanzi);
        let reading = self.reading(hanzi, raw.pinyin.as_ref(), TokenKind::Word);
        self.new.insert(hanzi.text.clone());
        self.known.vocabulary.insert(&hanzi.text, Entry { reading, kind: TokenKind::Word });
        if let Some(gloss) = &raw.gloss {
            self.learn(&hanzi.text, gloss);
        }
    }

    fn taught_before(&mut self, hanzi: &Str) {
        let known = self.known.vocabulary.get(&hanzi.text);
        if known.is_none_or(|entry| entry.kind != TokenKind::Word) {
            return;
        }
        let lesson = self.plan.and_then(|plan| plan.lesson_of(&hanzi.text));
        let place = lesson.map_or_else(|| "before".to_owned(), |(_, id)| format!("in {id}"));
        let message = format!("“{}” is taught {place} already", hanzi.text);
        self.sink
            .push(Code::WordTaughtBefore, hanzi.span, message)
            .hint("take it out of [[words]]; it may be used freely");
    }

    fn declare_name(&mut self, hanzi: &Str, raw: &RawWord) {
        let known = self.known.vocabulary.get(&hanzi.text).map(|entry| entry.kind);
        if known == Some(TokenKind::Word) {
            let message = format!("“{}” is declared as a word too", hanzi.text);
            self.sink
                .push(Code::NameIsWord, hanzi.span, message)
                .hint("keep it in [[words]] or in [[names]], not in both");
            return;
        }
        if self.new_names.contains(&hanzi.text) {
            let message = format!("“{}” stands twice among the names", hanzi.text);
            self.sink.push(Code::DuplicateWord, hanzi.span, message).hint("keep one of the two");
        }
        let reading = self.reading(hanzi, raw.pinyin.as_ref(), TokenKind::Name);
        if known.is_none() {
            self.new_names.insert(hanzi.text.clone());
        }
        self.known.vocabulary.insert(&hanzi.text, Entry { reading, kind: TokenKind::Name });
        if let Some(gloss) = &raw.gloss {
            self.learn(&hanzi.text, gloss);
        }
    }

    /// How a word is read: as given, else as derived.
    fn reading(&mut self, hanzi: &Str, given: Option<&Str>, kind: TokenKind) -> String {
        let capital = |reading: String| match kind {
            TokenKind::Name => syllable::capitalise(&reading),
            _ => reading,
        };
        let derived = pinyin::derive(&hanzi.text, self.engine);
        if let Some(given) = given {
            let spoken = pinyin::read_for(&hanzi.text, given, self.engine, self.sink);
            let reading =
                capital(spoken.map(|spoken| pinyin::written(&spoken)).unwrap_or_default());
            pinyin::redundant(given, &reading, &capital(derived.unwrap_or_default()), self.sink);
            return reading;
        }
        match derived {
            Ok(reading) => capital(reading),
            Err(unknown) => {
                let message = format!("Luodi does not know how to read “{unknown}”");
                self.sink
                    .push(Code::ReadingUnknown, hanzi.span, message)
                    .hint("check the character; if it is right, add its pinyin");
                String::new()
            }
        }
    }

    /// The checked words or names.
    pub(super) fn words(&mut self, raw: &[RawWord]) -> Vec<Word> {
        raw.iter().filter_map(|word| self.word(word)).collect()
    }

    fn word(&mut self, raw: &RawWord) -> Option<Word> {
        let hanzi = raw.hanzi.as_ref()?;
        let reading = self.known.vocabulary.get(&hanzi.text).map(|entry| entry.reading.clone());
        let part_of_speech = raw.pos.as_ref().and_then(|pos| part_of_speech(&pos.text));
        self.gloss(raw);
        Some(Word {
            hanzi: hanzi.text.clone(),
            reading: reading.unwrap_or_default(),
            part_of_speech,
            gloss: to_text(raw.gloss.as_ref()),
            measure: self.measure(raw, part_of_speech),
            note: self.optional_rich(raw.note.as_ref()),
        })
    }

    fn gloss(&mut self, raw: &RawWord) {
        let texts = raw.gloss.iter().flat_map(|gloss| &gloss.entries);
        for (_, text) in texts {
            let count = text.text.chars().count();
            if count > MAX_GLOSS {
                let message =
                    format!("this gloss has {count} characters; a card holds {MAX_GLOSS}");
                self.sink
                    .push(Code::GlossLong, text.span, message)
                    .hint("give the meaning needed here; the rest can go into a note");
            }
        }
    }

    fn measure(&mut self, raw: &RawWord, pos: Option<PartOfSpeech>) -> Option<Token> {
        let measure = raw.measure.as_ref()?;
        if pos.is_some_and(|pos| pos != PartOfSpeech::Noun) {
            let message = "only nouns have a measure word";
            self.sink
                .push(Code::MeasureNotNoun, measure.span, message)
                .hint("take it out, or make the word a noun");
        }
        if let Some(entry) = self.known.vocabulary.get(&measure.text) {
            let reading = entry.reading.clone();
            return Some(Token { text: measure.text.clone(), reading, kind: entry.kind });
        }
        let message = format!("the measure word “{}” has not been taught yet", measure.text);
        self.sink
            .push(Code::MeasureUnknown, measure.span, message)
            .hint("add it to [[words]] here or earlier, or leave the measure word out");
        let reading = pinyin::derive(&measure.text, self.engine).unwrap_or_default();
        Some(Token { text: measure.text.clone(), reading, kind: TokenKind::Word })
    }

    /// Reports new words that are not shown or not practised.
    pub(super) fn report_unused(&mut self, raw: &RawLesson) {
        for hanzi in raw.words.iter().filter_map(|word| word.hanzi.as_ref()) {
            if !self.usage.shown.contains(&hanzi.text) {
                let message =
                    format!("“{}” is neither in the dialogue nor in an example", hanzi.text);
                self.sink
                    .push(Code::WordUnused, hanzi.span, message)
                    .hint("use it there, or leave it to a lesson that does");
            }
            if !self.usage.practised.contains(&hanzi.text) {
                let message = format!("“{}” is in no exercise", hanzi.text);
                self.sink
                    .push(Code::WordUnpractised, hanzi.span, message)
                    .hint("ask for it in an exercise: as the answer, or in what is shown");
            }
        }
    }

    /// A Chinese text whose words need not be known.
    pub(super) fn aside(&mut self, text: Option<&Str>) -> Vec<Token> {
        text.map(|text| self.cut(text, Place::Aside)).unwrap_or_default()
    }
}

fn part_of_speech(key: &str) -> Option<PartOfSpeech> {
    PartOfSpeech::ALL.iter().find(|(_, other)| *other == key).map(|(part, _)| *part)
}

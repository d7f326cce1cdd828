//! The engine: a lexicon with a segmenter and rules.

use std::fmt;

use jieba_rs::Jieba;

use crate::{
    analysis::{Analysis, Character, Kind, Span, Token},
    level::{CharacterLevels, WordLevels},
    lexicon::{Lexicon, LoadError},
    reading,
    segment::{self, Piece},
};

/// Analyses Chinese text. Loading takes a while and some ten megabytes; so make one and keep it.
#[derive(Clone)]
pub struct Engine {
    lexicon: Lexicon,
    jieba: Jieba,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("jieba", &self.jieba).finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine with the words of `lexicon`, the bytes of a file that `cargo xtask data` makes.
    ///
    /// # Errors
    /// When the bytes are no lexicon of this version; see [`LoadError`].
    pub fn load(lexicon: &[u8]) -> Result<Self, LoadError> {
        let mut jieba = Jieba::empty();
        let lexicon = Lexicon::load(lexicon, |word, frequency, class| {
            let mut tag = [0; 4];
            let tag = class.map_or("", |class| class.encode_utf8(&mut tag));
            jieba.add_word(word, Some(frequency as usize), Some(tag));
        })?;
        Ok(Self { lexicon, jieba })
    }

    /// Cuts a text into words and nothing more, much faster than [`analyse`](Self::analyse): as
    /// jieba does with the engine's words and without its model for unknown ones. The words, put
    /// together, are the text again.
    pub fn cut<'a>(&self, text: &'a str) -> impl Iterator<Item = &'a str> {
        self.jieba.cut(text, false).into_iter().map(|token| token.word)
    }

    /// Cuts a text into tokens and says how they are read. Any text will do.
    pub fn analyse(&self, text: &str) -> Analysis {
        let pieces = segment::cut(text, &self.jieba, &self.lexicon);
        let readings = reading::read(&pieces, &self.lexicon);
        let mut end = Span::default();
        let tokens = pieces.into_iter().zip(readings).map(|(piece, readings)| {
            end = after(end, &piece.text);
            let levels = self.levels(&piece);
            Token { text: piece.text, span: end, kind: piece.kind, readings, levels }
        });
        Analysis { tokens: tokens.collect() }
    }

    /// [`analyse`](Self::analyse) for text in UTF-16, as JavaScript has it. A surrogate without
    /// its partner is replaced by U+FFFD, which also is one unit, so that offsets stay true.
    pub fn analyse_utf16(&self, units: &[u16]) -> Analysis {
        self.analyse(&String::from_utf16_lossy(units))
    }

    /// What is known about a character.
    pub fn character(&self, character: char) -> Character {
        Character {
            readings: reading::all(character, &self.lexicon),
            levels: self.character_levels(character),
        }
    }

    /// The levels of a character.
    pub fn character_levels(&self, character: char) -> CharacterLevels {
        let mut text = [0; 4];
        let entry = self.lexicon.get(character.encode_utf8(&mut text));
        entry.map(|entry| entry.character_levels()).unwrap_or_default()
    }

    /// The levels of a word.
    pub fn word_levels(&self, word: &str) -> WordLevels {
        self.lexicon.get(word).map(|entry| entry.levels()).unwrap_or_default()
    }

    /// How often a word occurs in jieba's corpus of some 60 million words, rounded to a quarter of
    /// a power of two; 0 if the lexicon lacks it.
    pub fn frequency(&self, word: &str) -> u32 {
        self.lexicon.get(word).map_or(0, |entry| entry.frequency())
    }

    fn levels(&self, piece: &Piece) -> WordLevels {
        match piece.kind {
            // The name of a person is no word, even if its characters are.
            Kind::Name if piece.surname > 0 => WordLevels::default(),
            Kind::Word | Kind::Name | Kind::Number => self.word_levels(&piece.text),
            _ => WordLevels::default(),
        }
    }
}

/// The span of a text that follows a span.
fn after(before: Span, text: &str) -> Span {
    Span {
        start: before.end,
        end: before.end + text.chars().count(),
        start_utf16: before.end_utf16,
        end_utf16: before.end_utf16 + text.encode_utf16().count(),
    }
}

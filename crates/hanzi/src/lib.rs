//! The Chinese text engine: segmentation, readings and levels.
//!
//! [`LongestMatch`] answers the questions of [`course::engine`] with nothing but a table of
//! readings and the words that a lesson declares. It is exact for graded text, where every word is
//! declared. [`Engine`] is for running text from elsewhere: it loads a lexicon and cuts, reads and
//! grades any text.

mod analysis;
mod cut;
mod dictionary;
mod engine;
mod level;
mod lexicon;
mod profile;
mod reading;
mod readings;
mod render;
mod sandhi;
mod segment;
mod traditional;

pub use analysis::{Analysis, Character, Confidence, Kind, Reading, Sound, Span, Token};
pub use dictionary::{Dictionary, DictionaryEntry, DictionaryError, WordForm};
pub use engine::Engine;
pub use level::{CharacterLevels, Level, Standard, UnknownStandard, WordLevels};
pub use lexicon::{LoadError, RowError};
pub use profile::{Counts, Profile, THRESHOLD, WordUse};
pub use render::{ToneStyle, numbered};

use course::{
    engine::{TextEngine, Vocabulary},
    model,
};
use syllable::Syllable;

/// An engine that takes the longest declared word at each place, from left to right.
#[derive(Clone, Copy, Debug, Default)]
pub struct LongestMatch;

impl TextEngine for LongestMatch {
    fn cut(&self, text: &str, vocabulary: &Vocabulary) -> Vec<model::Token> {
        cut::cut(text, vocabulary)
    }

    fn readings(&self, character: char) -> Vec<Syllable> {
        readings::readings(character)
    }

    fn simplified(&self, character: char) -> Option<char> {
        traditional::simplified(character)
    }
}

//! The Chinese text engine: segmentation and readings.
//!
//! [`LongestMatch`] answers the questions of [`course::engine`] with nothing but a table of
//! readings and the words that a lesson declares. It is exact for graded text, where every word is
//! declared; running text from elsewhere needs an engine with a dictionary behind the same trait.

mod cut;
mod readings;
mod traditional;

use course::{
    engine::{TextEngine, Vocabulary},
    model::Token,
};
use syllable::Syllable;

/// An engine that takes the longest declared word at each place, from left to right.
#[derive(Clone, Copy, Debug, Default)]
pub struct LongestMatch;

impl TextEngine for LongestMatch {
    fn cut(&self, text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
        cut::cut(text, vocabulary)
    }

    fn readings(&self, character: char) -> Vec<Syllable> {
        readings::readings(character)
    }

    fn simplified(&self, character: char) -> Option<char> {
        traditional::simplified(character)
    }
}

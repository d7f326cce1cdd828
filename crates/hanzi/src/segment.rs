//! Cutting text into pieces.

mod class;
mod figure;
mod measure;
mod name;
mod numeral;

use jieba_rs::Jieba;

pub(crate) use class::digit;
use class::{Class, class};
pub(crate) use numeral::is_numeral;

use crate::{analysis::Kind, lexicon::Lexicon};

/// A piece of a text, on its way to become a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) kind: Kind,
    /// The class of a word in the lexicon, a space if it is not known.
    pub(crate) class: char,
    /// For names of persons: how many characters belong to the family name; else 0.
    pub(crate) surname: usize,
}

impl Piece {
    fn new(text: String, kind: Kind) -> Self {
        Self { text, kind, class: ' ', surname: 0 }
    }
}

/// Cuts a text. The texts of the pieces, put together, are the text again.
pub(crate) fn cut(text: &str, jieba: &Jieba, lexicon: &Lexicon) -> Vec<Piece> {
    let characters: Vec<char> = text.chars().collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(rest) = characters.get(at..).filter(|rest| !rest.is_empty()) {
        let (length, kind) = run(rest);
        let run: String = rest.iter().take(length).collect();
        match kind {
            Kind::Word => pieces.extend(words(&run, jieba, lexicon)),
            kind => pieces.push(Piece::new(run, kind)),
        }
        at += length;
    }
    let known = |word: &str| known(word, lexicon);
    name::mark(&measure::split(numeral::join(pieces, known), known))
}

/// The length, at least 1, and kind of what a text begins with; all hanzi are words so far.
fn run(text: &[char]) -> (usize, Kind) {
    if let Some(found) = figure::figure(text) {
        return found;
    }
    let Some(first) = text.first().map(|first| class(*first)) else { return (1, Kind::Other) };
    let same =
        |wanted: &[Class]| text.iter().take_while(|it| wanted.contains(&class(**it))).count();
    match first {
        Class::Hanzi => (same(&[Class::Hanzi]), Kind::Word),
        // A digit that is no figure belongs to the letters after it: 4G.
        Class::Latin | Class::Digit => (same(&[Class::Latin, Class::Digit]), Kind::Latin),
        Class::Space => (same(&[Class::Space]), Kind::Space),
        Class::Punctuation => (repeated(text), Kind::Punctuation),
        Class::Other => (same(&[Class::Other]), Kind::Other),
    }
}

/// How often a punctuation mark stands at the beginning: …… and —— are one.
fn repeated(text: &[char]) -> usize {
    text.iter().take_while(|it| Some(*it) == text.first()).count()
}

/// The words of a run of hanzi. The segmenter's model for unknown words stays off: it joins what
/// stands alone (三碗, 没来), which a learner needs apart.
fn words(run: &str, jieba: &Jieba, lexicon: &Lexicon) -> Vec<Piece> {
    jieba.cut(run, false).into_iter().map(|token| known(token.word, lexicon)).collect()
}

/// A word with what the lexicon knows about it.
fn known(word: &str, lexicon: &Lexicon) -> Piece {
    let entry = lexicon.get(word);
    let name = entry.is_some_and(|entry| entry.is_name());
    let kind = if name { Kind::Name } else { Kind::Word };
    let class = entry.map_or(' ', |entry| entry.class());
    Piece { class, ..Piece::new(word.to_owned(), kind) }
}

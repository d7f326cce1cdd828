//! Pinyin syllables: parse, normalise, render and compare.
//!
//! [`parse`] reads pinyin in every usual way of typing it, [`Syllable`] writes it in one way,
//! [`join_word`] joins syllables by the orthography, and [`compare`] says where an answer departs
//! from what was asked for. The crate is part of the browser's main module: it has no regular
//! expressions and no tables but the list of about 420 legal syllables.
//!
//! Sources: the Scheme for the Chinese Phonetic Alphabet (汉语拼音方案, 1958; ISO 7098) for letters,
//! finals and the places of tone marks, and GB/T 16159-2012 for the apostrophe.

mod candidate;
mod compare;
mod confusion;
mod error;
mod join;
mod lattice;
mod marks;
mod parse;
mod scan;
mod syllable;
mod table;
mod tone;

pub use compare::{Comparison, Extra, Outcome, compare};
pub use confusion::Confusion;
pub use error::{ParseError, ParseErrorKind, SyllableError};
pub use join::{capitalise, join_word};
pub use parse::{MAX_SPLITS, parse, splits};
pub use syllable::Syllable;
pub use table::legal_bases;
pub use tone::Tone;

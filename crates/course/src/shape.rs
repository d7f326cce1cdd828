//! The format of lesson files, described once.
//!
//! The tables in this module say which keys exist, what they hold and within which bounds. The
//! check of a file's shape, the JSON Schema for editors and the reference in the documentation are
//! all made from them, so they cannot disagree.

mod course;
mod lesson;
mod reference;
mod schema;
mod validate;

pub use course::{COURSE, UNIT};
pub use lesson::LESSON;
pub use reference::reference;
pub use schema::schema;
pub(crate) use validate::{suggestion, validate};

use crate::diagnostic::Code;

/// The version of the format that is described here.
pub const FORMAT: i64 = 1;

/// A table of the format.
#[derive(Debug)]
pub struct Table {
    /// Its name in the reference and in the schema.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Its keys.
    pub fields: &'static [Field],
}

/// A key of a table.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub kind: Kind,
    /// What it means.
    pub doc: &'static str,
}

/// What a key holds.
#[derive(Debug)]
pub enum Kind {
    /// A whole number within bounds.
    Integer {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One of several words.
    OneOf(fn() -> Vec<&'static str>),
    /// One line of text in no particular language.
    Line,
    /// A name of a content file.
    Name,
    /// A text, or a table of texts per language; at most so many characters.
    Text(usize),
    /// The same as [`Kind::Text`] with [`Code::EmptyTranslation`] if it is empty.
    Meaning(usize),
    /// Markdown, or a table of Markdown per language.
    Rich,
    /// Chinese; at most so many characters.
    Chinese(usize),
    /// Chinese and other text mixed, such as the formula of a pattern.
    Mixed(usize),
    /// Punctuation that ends a sentence.
    Punctuation,
    /// Pinyin with tone marks, one space between syllables.
    Pinyin,
    /// Chinese or a text in other languages.
    Option,
    /// A list.
    List(&'static List),
    /// A table.
    Table(&'static Table),
    /// A table whose keys are chosen by the author; each value is a table.
    Map {
        /// The values.
        of: &'static Table,
        /// The fewest entries.
        min: usize,
        /// The most entries.
        max: usize,
    },
    /// A table whose key `type` says which keys it has.
    Typed(&'static [&'static Table]),
}

/// A list of the format.
#[derive(Debug)]
pub struct List {
    /// What its entries are called, in the plural.
    pub noun: &'static str,
    /// What its entries are.
    pub of: Kind,
    /// The fewest entries, and what is reported below.
    pub min: (usize, Code),
    /// The most entries, and what is reported above.
    pub max: (usize, Code),
}

/// A key that must be there.
const fn required(key: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { key, required: true, kind, doc }
}

/// A key that may be left out.
const fn optional(key: &'static str, kind: Kind, doc: &'static str) -> Field {
    Field { key, required: false, kind, doc }
}

/// A list whose bounds need no code of their own.
const fn list(noun: &'static str, of: Kind, min: usize, max: usize) -> List {
    List { noun, of, min: (min, Code::OutOfRange), max: (max, Code::OutOfRange) }
}

/// The first key of every file.
const FORMAT_FIELD: Field =
    required("format", Kind::Integer { min: FORMAT, max: FORMAT }, "The version of the format: 1.");

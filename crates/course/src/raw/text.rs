//! Texts with their positions.

use std::ops::Range;

use crate::{
    diagnostic::Span,
    model::{BASE_LANGUAGE, Text},
    tree::{Table, Value},
};

/// A string with its position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Str {
    /// The string, escapes resolved.
    pub text: String,
    /// Where it stands, quotes included.
    pub span: Span,
    /// Where its first character stands, if it is written without escapes.
    inner: Option<usize>,
}

/// A text in one or several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawText {
    /// The strings with the tags of their languages.
    pub entries: Vec<(String, Str)>,
    /// Where the whole stands.
    pub span: Span,
}

impl Str {
    /// A string that stands at `span` of the file `source`.
    pub(crate) fn new(text: &str, span: Span, source: &str) -> Self {
        let written = source.get(span.start..span.end).unwrap_or("");
        let inner = written.find(text).filter(|_| !text.is_empty()).map(|at| span.start + at);
        Self { text: text.to_owned(), span, inner }
    }

    /// Where some bytes of the text stand in the file: the whole string if that is not known.
    pub fn at(&self, range: Range<usize>) -> Span {
        match self.inner {
            Some(inner) => Span { start: inner + range.start, end: inner + range.end },
            None => self.span,
        }
    }

    /// Part of the string, with its position.
    pub(crate) fn part(&self, range: Range<usize>) -> Self {
        let text = self.text.get(range.clone()).unwrap_or("").to_owned();
        let inner = self.inner.map(|inner| inner + range.start);
        Self { text, span: self.at(range), inner }
    }

    /// The pieces between white space, with their positions.
    pub(crate) fn words(&self) -> Vec<Self> {
        let base = self.text.as_ptr() as usize;
        self.text
            .split_whitespace()
            .map(|word| {
                let start = word.as_ptr() as usize - base;
                self.part(start..start + word.len())
            })
            .collect()
    }
}

impl RawText {
    /// Reads a string, which is English, or a table of languages.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => {
                let entries = vec![(BASE_LANGUAGE.to_owned(), text.clone())];
                Some(Self { entries, span: text.span })
            }
            Value::Table(table) => Some(Self { entries: languages(table), span: table.span }),
            _ => None,
        }
    }

    /// The English text.
    pub fn english(&self) -> Option<&Str> {
        self.entries.iter().find(|(language, _)| language == BASE_LANGUAGE).map(|(_, text)| text)
    }

    /// The text without its position.
    pub fn to_text(&self) -> Text {
        let entries = self.entries.iter();
        Text(entries.map(|(language, text)| (language.clone(), text.text.clone())).collect())
    }
}

fn languages(table: &Table) -> Vec<(String, Str)> {
    let entries = table.entries.iter();
    entries
        .filter_map(|(key, value)| match value {
            Value::Text(text) => Some((key.name.clone(), text.clone())),
            _ => None,
        })
        .collect()
}

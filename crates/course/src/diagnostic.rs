//! What the linter has to say: plain data, worded for people who teach.

mod code;
mod sink;

use std::fmt;

use serde::Serialize;

pub use code::Code;
pub(crate) use sink::{Finding, Sink};

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The file cannot be published like this.
    Error,
    /// It can be published, but is probably not what was meant.
    Warning,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
        })
    }
}

/// A stretch of a file, in bytes; the end is not part of it. A byte order mark at the beginning of
/// the file is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Span {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self { start: range.start, end: range.end.max(range.start) }
    }
}

/// A place in a file as people count: both numbers begin at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line (not the byte).
    pub column: usize,
}

/// A problem in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Path of the file, as it was given.
    pub file: String,
    /// Where the problem begins.
    pub start: Position,
    /// Where it ends.
    pub end: Position,
    /// The same in bytes.
    pub span: Span,
    /// What kind of problem it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The line where the problem begins; empty if it is too long to be shown.
    pub excerpt: String,
}

impl Diagnostic {
    /// Whether the file cannot be published because of it.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, start, severity, code, message, .. } = self;
        write!(f, "{file}:{}:{}: {severity}[{code}] {message}", start.line, start.column)
    }
}

//! The text of a file, and where its lines begin.

mod limits;

use crate::diagnostic::{Diagnostic, Finding, Position, Sink};

pub use limits::{MAX_BYTES, MAX_DEPTH};

/// The longest line that is quoted in a diagnostic, in bytes.
const MAX_EXCERPT: usize = 2_000;

/// A file that could be read as text.
#[derive(Clone, Debug)]
pub struct Source {
    path: String,
    text: String,
    /// The byte at which each line begins.
    lines: Vec<usize>,
}

impl Source {
    /// A file with its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Self { path: path.into(), text, lines }
    }

    /// Reads bytes that may be anything, and says whether the text may be parsed. It may not, and
    /// that is reported, if it is not UTF-8, larger than [`MAX_BYTES`], or nested deeper than
    /// [`MAX_DEPTH`].
    pub(crate) fn read(path: &str, bytes: &[u8], sink: &mut Sink) -> (Self, bool) {
        let (text, fit) = limits::decode(bytes, sink);
        (Self::new(path, text), fit)
    }

    /// Path of the file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte. One inside a character counts as the character's first.
    pub fn position(&self, byte: usize) -> Position {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or(0);
        let end = self.text.floor_char_boundary(byte);
        let column = self.text.get(start..end).map_or(0, |before| before.chars().count()) + 1;
        Position { line, column }
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, line: usize) -> &str {
        let start = line.checked_sub(1).and_then(|index| self.lines.get(index)).copied();
        start
            .and_then(|start| self.text.get(start..))
            .and_then(|rest| rest.lines().next())
            .unwrap_or("")
    }

    /// Attaches the file and the positions to a finding.
    pub(crate) fn diagnostic(&self, finding: Finding) -> Diagnostic {
        let Finding { code, severity, span, message, hint } = finding;
        let (start, end) = (self.position(span.start), self.position(span.end));
        let line = self.line(start.line);
        let excerpt = if line.len() > MAX_EXCERPT { String::new() } else { line.to_owned() };
        let file = self.path.clone();
        Diagnostic { file, start, end, span, code, severity, message, hint, excerpt }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let source = Source::new("a.toml", "你好\nab\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(3), Position { line: 1, column: 2 });
        assert_eq!(source.position(4), Position { line: 1, column: 2 });
        assert_eq!(source.position(7), Position { line: 2, column: 1 });
        assert_eq!(source.position(99), Position { line: 3, column: 1 });
        assert_eq!(source.line(2), "ab");
        assert_eq!(source.line(0), "");
    }
}

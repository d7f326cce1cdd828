//! Diagnostics for people.

use course::{diagnostic::Diagnostic, engine::is_hanzi};

/// How much of a long line is shown around the place, in characters.
const WINDOW: usize = 60;

/// A diagnostic with the line it is about and a mark below the place.
pub(crate) fn diagnostic(found: &Diagnostic) -> String {
    let mut text = format!("{found}\n");
    if !found.excerpt.trim().is_empty() {
        text.push_str(&excerpt(found));
    }
    if let Some(hint) = &found.hint {
        text.push_str(&format!("  hint: {hint}\n"));
    }
    text
}

/// `1 lesson`, `2 lessons`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

fn excerpt(found: &Diagnostic) -> String {
    let characters: Vec<char> = found.excerpt.chars().collect();
    let column = found.start.column.saturating_sub(1).min(characters.len());
    let end = match found.end.line == found.start.line {
        true => found.end.column.saturating_sub(1).clamp(column, characters.len()),
        false => characters.len(),
    };
    let from = column.saturating_sub(WINDOW);
    let to = (column + WINDOW).min(characters.len());
    let line = found.start.line.to_string();
    let shown = |from: usize, to: usize| characters.get(from..to.max(from)).unwrap_or_default();
    let code: String =
        shown(from, to).iter().map(|c| if c.is_control() { ' ' } else { *c }).collect();
    let before = width(shown(from, column));
    let marks = width(shown(column, end.min(to))).max(1);
    let gutter = " ".repeat(line.len());
    format!(" {line} | {code}\n {gutter} | {}{}\n", " ".repeat(before), "^".repeat(marks))
}

/// Columns that text takes in a terminal: hanzi and full-width marks take two.
fn width(characters: &[char]) -> usize {
    characters.iter().map(|character| if is_wide(*character) { 2 } else { 1 }).sum()
}

fn is_wide(character: char) -> bool {
    is_hanzi(character) || matches!(character, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use course::diagnostic::{Code, Position, Severity, Span};

    use super::*;

    #[test]
    fn the_mark_stands_below_the_place() {
        let found = Diagnostic {
            file: "a.toml".into(),
            start: Position { line: 12, column: 3 },
            end: Position { line: 12, column: 5 },
            span: Span { start: 0, end: 0 },
            code: Code::UnknownKey,
            severity: Severity::Error,
            message: "m".into(),
            hint: Some("h".into()),
            excerpt: "你好abc".into(),
        };
        assert_eq!(
            diagnostic(&found),
            "a.toml:12:3: error[unknown-key] m\n 12 | 你好abc\n    |     ^^\n  hint: h\n"
        );
    }
}

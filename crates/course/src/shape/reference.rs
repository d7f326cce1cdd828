//! The reference of all keys and all messages, for the documentation.

use std::fmt::Write as _;

use super::{COURSE, Field, Kind, LESSON, Table, UNIT};
use crate::diagnostic::Code;

/// Markdown tables of every key and every message.
pub fn reference() -> String {
    let mut text = String::from("### Keys\n");
    let mut done = Vec::new();
    for table in [&COURSE, &UNIT, &LESSON] {
        add_table(&mut text, table, false, &mut done);
    }
    text.push_str("\n### Messages\n\n| Code | | What it means |\n|---|---|---|\n");
    for code in Code::ALL {
        let _ = writeln!(text, "| `{code}` | {} | {} |", code.severity(), code.explanation());
    }
    text
}

/// Adds a table and those inside it, each once. `typed`: whether its key `type` has to hold its
/// name.
fn add_table(text: &mut String, table: &Table, typed: bool, done: &mut Vec<&'static str>) {
    if done.contains(&table.name) {
        return;
    }
    done.push(table.name);
    let _ = write!(text, "\n**{}** — {}\n\n", table.name, table.doc);
    text.push_str("| Key | | What it holds |\n|---|---|---|\n");
    if typed {
        let _ = writeln!(text, "| `type` |  | `{}` |", table.name);
    }
    for Field { key, required, kind, doc } in table.fields {
        let needed = if *required { "" } else { "optional" };
        let _ = writeln!(text, "| `{key}` | {needed} | {doc}{} |", bounds(kind));
    }
    for field in table.fields {
        for (inner, typed) in tables(&field.kind) {
            add_table(text, inner, typed, done);
        }
    }
}

/// What a table cell says after the description.
fn bounds(kind: &Kind) -> String {
    match kind {
        Kind::List(list) => format!(" {} to {}.", list.min.0, list.max.0),
        Kind::Map { min, max, .. } => format!(" {min} to {max}."),
        Kind::Chinese(max) | Kind::Text(max) | Kind::Meaning(max) | Kind::Mixed(max) => {
            format!(" Up to {max} characters.")
        }
        Kind::OneOf(values) => format!(" One of {}.", values().join(", ")),
        Kind::Rich => " Markdown.".to_owned(),
        _ => String::new(),
    }
}

/// The tables that a value of this kind holds, and whether they have a key `type`.
fn tables(kind: &Kind) -> Vec<(&'static Table, bool)> {
    match kind {
        Kind::Table(table) => vec![(table, false)],
        Kind::Map { of, .. } => vec![(of, false)],
        Kind::Typed(tables) => tables.iter().map(|table| (*table, true)).collect(),
        Kind::List(list) => tables(&list.of),
        _ => Vec::new(),
    }
}

//! Traditional characters anywhere in a file.

use crate::{
    diagnostic::{Code, Sink},
    engine::TextEngine,
    raw::Str,
    tree::{Table, Value},
};

/// Languages whose own writing has such characters.
const OTHERS: [&str; 2] = ["ja", "ko"];

/// Reports every traditional character in the texts of `table`.
pub(super) fn check(table: &Table, engine: &dyn TextEngine, sink: &mut Sink) {
    for (key, value) in &table.entries {
        if !OTHERS.contains(&key.name.as_str()) {
            check_value(value, engine, sink);
        }
    }
}

fn check_value(value: &Value, engine: &dyn TextEngine, sink: &mut Sink) {
    match value {
        Value::Text(text) => check_text(text, engine, sink),
        Value::List(items, _) => items.iter().for_each(|item| check_value(item, engine, sink)),
        Value::Table(table) => check(table, engine, sink),
        Value::Integer(..) | Value::Other(..) | Value::Broken(_) => {}
    }
}

fn check_text(text: &Str, engine: &dyn TextEngine, sink: &mut Sink) {
    for (at, character) in text.text.char_indices().filter(|(_, character)| !character.is_ascii()) {
        if let Some(simplified) = engine.simplified(character) {
            let span = text.at(at..at + character.len_utf8());
            let message = format!("“{character}” is a traditional character");
            sink.push(Code::TraditionalCharacter, span, message)
                .hint(format!("write {simplified}"));
        }
    }
}

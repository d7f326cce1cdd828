//! Compares a file with the format.

use super::{Field, Kind, List, Table as Shape};
use crate::{
    diagnostic::{Code, Finding, Sink, Span},
    lint::text,
    raw::Str,
    tree::{Key, Table, Value},
};

/// How alike a word must be to a known one to be taken for a slip of the pen, from 0 to 1.
const ALIKE: f64 = 0.7;

/// Reports every difference between `table` and `shape`.
pub(crate) fn validate(table: &Table, shape: &Shape, sink: &mut Sink) {
    check_table(table, shape, shape.name, &[], sink);
}

/// The known word that was probably meant.
pub(crate) fn suggestion<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    known
        .into_iter()
        .map(|known| (strsim::jaro_winkler(word, known), known))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}

/// `what`: what the table is called in messages. `besides`: keys that the caller has dealt with.
fn check_table(table: &Table, shape: &Shape, what: &str, besides: &[&str], sink: &mut Sink) {
    for (key, value) in &table.entries {
        match shape.fields.iter().find(|field| field.key == key.name) {
            Some(field) => check(value, &field.kind, sink),
            None if besides.contains(&key.name.as_str()) => {}
            None => unknown_key(key, shape, what, sink),
        }
    }
    for field in shape.fields.iter().filter(|field| field.required) {
        // A missing `format` has its own message.
        if table.get(field.key).is_none() && field.key != "format" {
            missing_key(table.span, field, what, sink);
        }
    }
}

fn unknown_key(key: &Key, shape: &Shape, what: &str, sink: &mut Sink) {
    let known = shape.fields.iter().map(|field| field.key);
    let message = format!("“{}” is not a key of {} {what}", key.name, article(what));
    let hint = match suggestion(&key.name, known.clone()) {
        Some(known) => format!("did you mean “{known}”?"),
        None => format!("its keys are {}", listed(known)),
    };
    sink.push(Code::UnknownKey, key.span, message).hint(hint);
}

fn missing_key(span: Span, field: &Field, what: &str, sink: &mut Sink) {
    let message = format!("this {what} has no “{}”", field.key);
    sink.push(Code::MissingKey, span, message).hint(format!("add it: {}", lower(field.doc)));
}

fn check(value: &Value, kind: &Kind, sink: &mut Sink) {
    match (kind, value) {
        // The parser has said what is wrong with it.
        (_, Value::Broken(_)) => {}
        (Kind::Integer { min, max }, Value::Integer(number, span)) => {
            check_number(*number, *min, *max, *span, sink);
        }
        (Kind::OneOf(values), Value::Text(text)) => check_one_of(text, &values(), sink),
        (Kind::Line, Value::Text(text)) => text::plain(text, "en", Code::EmptyText, sink),
        (Kind::Punctuation, Value::Text(text)) => text::punctuation(text, sink),
        (Kind::Name, Value::Text(text)) => check_name(text, sink),
        (Kind::Pinyin, Value::Text(text)) => text::pinyin(text, sink),
        (Kind::Chinese(max), Value::Text(text)) => text::chinese(text, *max, sink),
        (Kind::Mixed(max), Value::Text(text)) => {
            text::plain(text, "en", Code::EmptyText, sink);
            text::length(text, *max, sink);
        }
        (Kind::Option, Value::Text(text)) if text::has_hanzi(&text.text) => {
            text::chinese(text, 30, sink);
        }
        (Kind::Option, _) => check_text(value, Some(120), Code::EmptyTranslation, sink),
        (Kind::Text(max), _) => check_text(value, Some(*max), Code::EmptyText, sink),
        (Kind::Meaning(max), _) => check_text(value, Some(*max), Code::EmptyTranslation, sink),
        (Kind::Rich, _) => check_text(value, None, Code::EmptyText, sink),
        (Kind::List(list), Value::List(items, span)) => check_list(items, list, *span, sink),
        (Kind::Table(shape), Value::Table(table)) => {
            check_table(table, shape, shape.name, &[], sink);
        }
        (Kind::Map { of, min, max }, Value::Table(table)) => {
            check_map(table, of, *min, *max, sink);
        }
        (Kind::Typed(shapes), Value::Table(table)) => check_typed(table, shapes, sink),
        _ => {
            wrong_type(value, kind.describe(), sink);
        }
    }
}

fn wrong_type<'a>(value: &Value, wanted: &str, sink: &'a mut Sink) -> &'a mut Finding {
    let message = format!("{wanted} belongs here, not {}", value.describe());
    let finding = sink.push(Code::WrongType, value.span(), message);
    match (wanted, value) {
        ("a text", Value::Integer(..)) => finding.hint("put it between double quotes"),
        ("a list", Value::Text(_)) => finding.hint("put it between square brackets: [\"…\"]"),
        ("a list", Value::Table(_)) => {
            finding.hint("begin each entry with double square brackets: [[…]]")
        }
        _ => finding,
    }
}

fn check_number(number: Option<i64>, min: i64, max: i64, span: Span, sink: &mut Sink) {
    if !number.is_some_and(|number| (min..=max).contains(&number)) {
        let message = format!("this number must lie between {min} and {max}");
        sink.push(Code::OutOfRange, span, message);
    }
}

fn check_one_of(text: &Str, values: &[&str], sink: &mut Sink) {
    if values.contains(&text.text.as_str()) {
        return;
    }
    let known = values.iter().copied();
    let hint = match suggestion(&text.text, known.clone()) {
        Some(value) => format!("did you mean “{value}”?"),
        None => format!("use one of {}", listed(known)),
    };
    let message = format!("“{}” is not one of the values allowed here", text.text);
    sink.push(Code::UnknownValue, text.span, message).hint(hint);
}

fn check_name(text: &Str, sink: &mut Sink) {
    if let Err(error) = text.text.parse::<crate::model::Id>() {
        sink.push(Code::BadFileName, text.span, error.to_string());
    }
}

fn check_text(value: &Value, max: Option<usize>, empty: Code, sink: &mut Sink) {
    match value {
        Value::Text(text) => check_string(text, "en", max, empty, sink),
        Value::Table(table) => {
            for (key, value) in &table.entries {
                check_language(key, sink);
                match value {
                    Value::Text(text) => check_string(text, &key.name, max, empty, sink),
                    _ => {
                        wrong_type(value, "a text", sink);
                    }
                }
            }
            if table.get("en").is_none() {
                sink.push(Code::MissingEnglish, table.span, "this text has no English")
                    .hint("add en = \"…\": English is what every learner falls back to");
            }
        }
        _ => {
            wrong_type(value, "a text", sink);
        }
    }
}

fn check_string(text: &Str, language: &str, max: Option<usize>, empty: Code, sink: &mut Sink) {
    text::plain(text, language, empty, sink);
    if let Some(max) = max {
        text::length(text, max, sink);
    }
}

fn check_language(key: &Key, sink: &mut Sink) {
    if text::is_language(&key.name) {
        return;
    }
    let message = format!("“{}” is not a language that Luodi knows", key.name);
    sink.push(Code::UnknownLanguage, key.span, message)
        .hint("use a language tag such as en, fr, ar or pt-BR");
}

fn check_list(items: &[Value], list: &List, span: Span, sink: &mut Sink) {
    let (count, (min, few), (max, many)) = (items.len(), list.min, list.max);
    let code = if count < min { Some(few) } else { (count > max).then_some(many) };
    if let Some(code) = code {
        let message = format!("there must be {min} to {max} {} here, not {count}", list.noun);
        let finding = sink.push(code, span, message);
        if let Some(hint) = size_hint(code) {
            finding.hint(hint);
        }
    }
    for item in items {
        check(item, &list.of, sink);
    }
}

/// How to mend a list that is too short or too long.
fn size_hint(code: Code) -> Option<&'static str> {
    Some(match code {
        Code::TooManyWords => "move some of them to another lesson",
        Code::TooFewWords => "add words, or join this lesson with another one",
        Code::DialogueLength => "a dialogue of eight to fourteen lines works well",
        Code::TooFewOptions => "add wrong options that somebody could take for right",
        Code::TooManyOptions => "keep the wrong options that teach something",
        Code::OrderTiles => "join or divide words so that the sentence has a fair number of tiles",
        Code::MatchSize => "make several exercises of it, or add pairs",
        Code::EmptyUnit => "list the lesson files without .toml, in the order of learning",
        Code::EmptyCourse => "list the folders of the units, in the order of learning",
        _ => return None,
    })
}

fn check_map(table: &Table, of: &'static Shape, min: usize, max: usize, sink: &mut Sink) {
    let count = table.entries.len();
    if !(min..=max).contains(&count) {
        let message = format!("there must be {min} to {max} {}s here, not {count}", of.name);
        sink.push(Code::OutOfRange, table.span, message);
    }
    for (_, value) in &table.entries {
        check(value, &Kind::Table(of), sink);
    }
}

fn check_typed(table: &Table, shapes: &[&Shape], sink: &mut Sink) {
    let Some(kind) = table.get("type") else {
        sink.push(Code::MissingKey, table.span, "this exercise has no “type”")
            .hint(format!("add one of {}", listed(shapes.iter().map(|shape| shape.name))));
        return;
    };
    let Value::Text(name) = kind else {
        wrong_type(kind, "a text", sink);
        return;
    };
    match shapes.iter().find(|shape| shape.name == name.text) {
        Some(shape) => {
            let what = format!("{} exercise", shape.name);
            check_table(table, shape, &what, &["type"], sink);
        }
        None => {
            check_one_of(name, &shapes.iter().map(|shape| shape.name).collect::<Vec<_>>(), sink);
        }
    }
}

impl Kind {
    /// What belongs here, for a message.
    fn describe(&self) -> &'static str {
        match self {
            Self::Integer { .. } => "a whole number",
            Self::List(_) => "a list",
            Self::Table(_) | Self::Map { .. } | Self::Typed(_) => "a table",
            _ => "a text",
        }
    }
}

fn listed<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// A sentence as it goes on after a colon.
fn lower(sentence: &str) -> String {
    let mut characters = sentence.trim_end_matches('.').chars();
    let first = characters.next().map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}

//! The values of a TOML file in the order in which they are written, with their positions.

use toml::de::{DeArray, DeTable, DeValue};
use toml::{Spanned, de::DeInteger};

use crate::{
    diagnostic::{Code, Sink, Span},
    raw::Str,
};

/// A value.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Text(Str),
    /// `None` if it does not fit into 64 bits.
    Integer(Option<i64>, Span),
    List(Vec<Value>, Span),
    Table(Table),
    /// A kind of value that no lesson file uses, by its name.
    Other(&'static str, Span),
    /// What stands for a value that could not be parsed.
    Broken(Span),
}

/// A table; its entries stand in the order of writing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) entries: Vec<(Key, Value)>,
    pub(crate) span: Span,
}

/// A key.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) span: Span,
}

/// Parses TOML. Syntax errors are reported, and what could be read around them is kept.
pub(crate) fn parse(text: &str, sink: &mut Sink) -> Table {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or_default();
        sink.push(Code::TomlSyntax, span, sentence(error.message())).hint(
            "check the quotes and brackets here and on the line before; \
             texts stand in \"double quotes\", long ones in \"\"\"three\"\"\"",
        );
    }
    Table { entries: entries(table.get_ref(), text), span: Span { start: 0, end: 0 } }
}

impl Value {
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span,
            Self::Integer(_, span)
            | Self::List(_, span)
            | Self::Other(_, span)
            | Self::Broken(span) => *span,
            Self::Table(table) => table.span,
        }
    }

    /// What the value is, for a message.
    pub(crate) fn describe(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Integer(..) => "a number",
            Self::List(..) => "a list",
            Self::Table(_) => "a table",
            Self::Other(name, _) => name,
            Self::Broken(_) => "nothing",
        }
    }
}

impl Table {
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(key, _)| key.name == name).map(|(_, value)| value)
    }

    pub(crate) fn str(&self, name: &str) -> Option<&Str> {
        match self.get(name)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            Value::Integer(number, _) => *number,
            _ => None,
        }
    }

    pub(crate) fn list(&self, name: &str) -> &[Value] {
        match self.get(name) {
            Some(Value::List(items, _)) => items,
            _ => &[],
        }
    }

    pub(crate) fn table(&self, name: &str) -> Option<&Self> {
        match self.get(name)? {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }
}

/// The parser's messages made to look like ours.
fn sentence(message: &str) -> String {
    format!("this is not TOML: {}", message.replace('`', ""))
}

fn entries(table: &DeTable<'_>, text: &str) -> Vec<(Key, Value)> {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let name = key.get_ref().clone().into_owned();
            (Key { name, span: key.span().into() }, convert(value, text))
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span);
    entries
}

fn convert(value: &Spanned<DeValue<'_>>, text: &str) -> Value {
    let span = Span::from(value.span());
    match value.get_ref() {
        DeValue::String(string) => Value::Text(Str::new(string.as_ref(), span, text)),
        // Every number has a digit: one without any is the parser's stand-in.
        DeValue::Integer(_) if span.start == span.end => Value::Broken(span),
        DeValue::Integer(integer) => Value::Integer(number(integer), span),
        DeValue::Array(array) => Value::List(items(array, text), span),
        DeValue::Table(table) => Value::Table(Table { entries: entries(table, text), span }),
        DeValue::Float(_) => Value::Other("a number with a decimal point", span),
        DeValue::Boolean(_) => Value::Other("true or false", span),
        DeValue::Datetime(_) => Value::Other("a date", span),
    }
}

fn items(array: &DeArray<'_>, text: &str) -> Vec<Value> {
    array.iter().map(|value| convert(value, text)).collect()
}

fn number(integer: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_order_and_place() {
        let text = "b = \"x\"\na = 2\n[t]\nlist = [1, \"y\"]\n";
        let mut sink = Sink::default();
        let table = parse(text, &mut sink);
        let names: Vec<&str> = table.entries.iter().map(|(key, _)| key.name.as_str()).collect();
        assert_eq!(names, ["b", "a", "t"]);
        assert_eq!(table.str("b").unwrap().span, Span { start: 4, end: 7 });
        assert_eq!(table.integer("a"), Some(2));
        assert_eq!(table.table("t").unwrap().list("list").len(), 2);
    }

    #[test]
    fn reading_goes_on_after_a_syntax_error() {
        let mut sink = Sink::default();
        let table = parse("a = = 1\nb = 2\nb = 3\nc = 4\n", &mut sink);
        assert_eq!(table.integer("c"), Some(4));
        assert!(sink.into_findings().len() >= 2);
    }
}

//! The JSON Schema of a file, for editors that complete keys and underline slips.

use serde_json::{Map, Value, json};

use super::{Field, Kind, List, Table};

/// The schema of files of the given shape, by JSON Schema draft 2020-12.
pub fn schema(table: &Table) -> Value {
    let mut schema = object(table, None);
    if let Some(map) = schema.as_object_mut() {
        map.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
        map.insert("title".into(), json!(format!("Luodi {} file", table.name)));
        map.insert("$defs".into(), definitions());
    }
    schema
}

fn definitions() -> Value {
    let texts = json!({
        "type": "object",
        "properties": { "en": { "type": "string", "minLength": 1 } },
        "required": ["en"],
        "additionalProperties": { "type": "string" },
    });
    json!({
        "text": { "oneOf": [{ "type": "string", "minLength": 1 }, texts] },
        "name": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "maxLength": 48 },
    })
}

/// `kind`: the value of the key `type`, where there is one.
fn object(table: &Table, kind: Option<&str>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(kind) = kind {
        properties.insert("type".into(), json!({ "const": kind }));
        required.push("type");
    }
    for field in table.fields {
        properties.insert(field.key.into(), property(field));
        if field.required {
            required.push(field.key);
        }
    }
    json!({
        "type": "object",
        "description": table.doc,
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(field: &Field) -> Value {
    let mut value = schema_of(&field.kind);
    if let Some(map) = value.as_object_mut() {
        map.insert("description".into(), json!(field.doc));
    }
    value
}

fn schema_of(kind: &Kind) -> Value {
    match kind {
        Kind::Integer { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::OneOf(values) => json!({ "enum": values() }),
        Kind::Line | Kind::Mixed(_) | Kind::Punctuation | Kind::Chinese(_) | Kind::Pinyin => {
            json!({ "type": "string", "minLength": 1 })
        }
        Kind::Name => json!({ "$ref": "#/$defs/name" }),
        Kind::Text(_) | Kind::Meaning(_) | Kind::Rich | Kind::Option => {
            json!({ "$ref": "#/$defs/text" })
        }
        Kind::List(list) => array(list),
        Kind::Table(table) => object(table, None),
        Kind::Map { of, min, max } => json!({
            "type": "object",
            "minProperties": min,
            "maxProperties": max,
            "additionalProperties": object(of, None),
        }),
        Kind::Typed(tables) => {
            let variants: Vec<Value> =
                tables.iter().map(|table| object(table, Some(table.name))).collect();
            json!({ "oneOf": variants })
        }
    }
}

fn array(list: &List) -> Value {
    json!({
        "type": "array",
        "items": schema_of(&list.of),
        "minItems": list.min.0,
        "maxItems": list.max.0,
    })
}

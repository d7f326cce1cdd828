//! Course and unit files as written.

use super::{RawLevel, RawText, Str};
use crate::tree::{Table, Value};

/// `course.toml`.
#[derive(Clone, Debug, Default)]
pub struct RawCourse {
    /// The title.
    pub title: Option<RawText>,
    /// What the course brings.
    pub summary: Option<RawText>,
    /// The level it leads to.
    pub level: Option<RawLevel>,
    /// Who wrote it.
    pub author: Option<Str>,
    /// SPDX name of the licence.
    pub licence: Option<Str>,
    /// The folders of its units.
    pub units: Vec<Str>,
}

/// `unit.toml`.
#[derive(Clone, Debug, Default)]
pub struct RawUnit {
    /// The title.
    pub title: Option<RawText>,
    /// What one can do after it.
    pub summary: Option<RawText>,
    /// The names of its lessons.
    pub lessons: Vec<Str>,
}

impl RawCourse {
    pub(crate) fn read(table: &Table) -> Self {
        Self {
            title: table.get("title").and_then(RawText::read),
            summary: table.get("summary").and_then(RawText::read),
            level: table.table("level").map(RawLevel::read),
            author: table.str("author").cloned(),
            licence: table.str("licence").cloned(),
            units: strings(table.list("units")),
        }
    }
}

impl RawUnit {
    pub(crate) fn read(table: &Table) -> Self {
        Self {
            title: table.get("title").and_then(RawText::read),
            summary: table.get("summary").and_then(RawText::read),
            lessons: strings(table.list("lessons")),
        }
    }
}

/// No list of the format may be longer. What comes after so many entries is not looked at, since
/// entries are compared with each other; the check of the list's shape reports its length.
pub(super) const MOST_ENTRIES: usize = 200;

/// The strings of a list; anything else in it has been reported by the check of its shape.
pub(super) fn strings(values: &[Value]) -> Vec<Str> {
    let texts = values.iter().take(MOST_ENTRIES).filter_map(|value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    });
    texts.collect()
}

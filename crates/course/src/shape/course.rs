//! The shapes of `course.toml` and `unit.toml`.

use super::{FORMAT_FIELD, Field, Kind, List, Table, list, optional, required};
use crate::{diagnostic::Code, model::Standard};

/// `course.toml`.
pub static COURSE: Table = Table {
    name: "course",
    doc: "The file `course.toml` at the top of a course's folder.",
    fields: &[
        FORMAT_FIELD,
        required("title", Kind::Text(60), "The title."),
        required("summary", Kind::Text(300), "One or two sentences on what the course brings."),
        LEVEL_FIELD,
        required("author", Kind::Line, "Who wrote it."),
        required("licence", Kind::Line, "The SPDX name of the licence, such as CC-BY-4.0."),
        required(
            "units",
            Kind::List(&UNITS),
            "The folders of its units, in the order of learning.",
        ),
    ],
};

/// `unit.toml`.
pub static UNIT: Table = Table {
    name: "unit",
    doc: "The file `unit.toml` in the folder of a unit.",
    fields: &[
        FORMAT_FIELD,
        required("title", Kind::Text(60), "The title."),
        required("summary", Kind::Text(300), "What one can do after it."),
        required(
            "lessons",
            Kind::List(&LESSONS),
            "The names of its lesson files without `.toml`, in the order of learning.",
        ),
    ],
};

/// The key `level` of courses and lessons.
pub(super) const LEVEL_FIELD: Field = required("level", Kind::Table(&LEVEL), "The level.");

static LEVEL: Table = Table {
    name: "level",
    doc: "A level, with the document that defines it.",
    fields: &[
        required("standard", Kind::OneOf(standards), "The document."),
        required("band", Kind::Integer { min: 1, max: 7 }, "1 to 6, or 7 for the levels 7 to 9."),
    ],
};

static UNITS: List = List {
    noun: "units",
    of: Kind::Name,
    min: (1, Code::EmptyCourse),
    max: (200, Code::OutOfRange),
};

static LESSONS: List = List {
    noun: "lessons",
    of: Kind::Name,
    min: (1, Code::EmptyUnit),
    max: (60, Code::OutOfRange),
};

/// Names of guides.
pub(super) static GUIDES: List = list("guides", Kind::Name, 0, 8);

/// The key `licence` of a lesson.
pub(super) const LICENCE_FIELD: Field =
    optional("licence", Kind::Line, "The SPDX name of its licence, if not the course's.");

fn standards() -> Vec<&'static str> {
    Standard::ALL.into_iter().map(Standard::key).collect()
}

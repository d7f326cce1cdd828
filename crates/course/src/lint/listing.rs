//! Which files belong to a course, and whether its lists agree with them.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diagnostic::{Code, Diagnostic, Sink},
    lint::file::File,
    model::Id,
    raw::Str,
};

/// The files of a course by their role, each as an index into the files given.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub(super) course: Option<usize>,
    pub(super) units: BTreeMap<Id, UnitFolder>,
}

/// The files of a unit.
#[derive(Debug, Default)]
pub(super) struct UnitFolder {
    pub(super) unit: Option<usize>,
    pub(super) lessons: BTreeMap<Id, usize>,
}

/// What a path inside a course's folder stands for.
enum Role {
    Course,
    Unit(String),
    Lesson(String, String),
    Unexpected,
}

impl Folder {
    /// Sorts the files below `root`, which is empty or ends in `/`.
    pub(super) fn sort(
        files: &[(String, Vec<u8>)],
        root: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut folder = Self::default();
        for (index, (path, _)) in files.iter().enumerate() {
            if let Some(relative) = path.strip_prefix(root)
                && let Err((code, message, hint)) = folder.add(index, relative)
            {
                let mut file = File::unread(path);
                file.sink.push(code, 0..0, message).hint(hint);
                diagnostics.extend(file.finish());
            }
        }
        folder
    }

    fn add(&mut self, index: usize, relative: &str) -> Result<(), (Code, String, &'static str)> {
        let name = |name: &str| {
            name.parse::<Id>().map_err(|error| {
                (Code::BadFileName, error.to_string(), "rename it, and the name in the list")
            })
        };
        match role(relative) {
            Role::Course => self.course = Some(index),
            Role::Unit(unit) => self.units.entry(name(&unit)?).or_default().unit = Some(index),
            Role::Lesson(unit, lesson) => {
                let unit = self.units.entry(name(&unit)?).or_default();
                unit.lessons.insert(name(&lesson)?, index);
            }
            Role::Unexpected => {
                let message = format!("“{relative}” is not a file that a course knows");
                let hint = "a course has course.toml, and in the folder of each unit unit.toml \
                            and lesson files that end in .toml";
                return Err((Code::UnexpectedFile, message, hint));
            }
        }
        Ok(())
    }
}

fn role(relative: &str) -> Role {
    let parts: Vec<&str> = relative.split('/').collect();
    match parts.as_slice() {
        ["course.toml"] => Role::Course,
        [unit, "unit.toml"] => Role::Unit((*unit).to_owned()),
        [unit, file] => match file.strip_suffix(".toml") {
            Some(lesson) => Role::Lesson((*unit).to_owned(), lesson.to_owned()),
            None => Role::Unexpected,
        },
        _ => Role::Unexpected,
    }
}

/// The listed names without repetition, in order; names listed twice are reported. Names that
/// could not be file names were reported before.
pub(super) fn listed<'a>(names: &'a [Str], sink: &mut Sink) -> Vec<(Id, &'a Str)> {
    let mut seen = BTreeSet::new();
    let mut listed = Vec::new();
    for name in names {
        let Ok(id) = name.text.parse::<Id>() else { continue };
        if seen.insert(id.clone()) {
            listed.push((id, name));
        } else {
            let message = format!("“{id}” is listed twice");
            sink.push(Code::ListedTwice, name.span, message).hint("keep one of the two");
        }
    }
    listed
}

/// Reports a listed file that is not there.
pub(super) fn missing(name: &Str, path: &str, sink: &mut Sink) {
    let message = format!("“{}” is listed, but there is no file {path}", name.text);
    sink.push(Code::MissingFile, name.span, message)
        .hint("check the name, write the file, or take it out of the list");
}

/// Reports a file that is not listed.
pub(super) fn unlisted(list: &str, sink: &mut Sink) {
    sink.push(Code::UnlistedFile, 0..0, format!("{list} does not list this file"))
        .hint("add its name to the list, or move the file out of the course");
}

//! A whole course, and lone lessons.

use std::collections::BTreeSet;

use super::{
    Checked, Course,
    file::File,
    known::{Known, Plan},
    lesson::{self, Defaults, level},
    licence,
    listing::{self, Folder, UnitFolder},
    sentence::to_text,
};
use crate::{
    diagnostic::Diagnostic,
    engine::TextEngine,
    model::{
        CourseOutline, Id, Lesson, LessonId, LessonOutline, PACK_FORMAT, UnitOutline, UnitPack,
    },
    raw::{RawCourse, RawLesson, RawUnit},
    shape,
};

type Files = [(String, Vec<u8>)];

/// Checks a course if there is one, and everything outside it as lone lessons.
pub(super) fn check(files: &Files, engine: &dyn TextEngine) -> Checked {
    let empty = Vec::new();
    let mut checked =
        Checked { course: None, lone: Vec::new(), diagnostics: empty, reports: Vec::new() };
    let root = root(files);
    if let Some(root) = &root {
        CourseCheck { files, root, engine, checked: &mut checked }.run();
    }
    for (path, bytes) in files {
        if root.as_ref().is_none_or(|root| !path.starts_with(root.as_str())) {
            check_lone(path, bytes, engine, &mut checked);
        }
    }
    checked
}

/// The folder of the course, empty or with `/` at its end: that of the highest `course.toml`.
fn root(files: &Files) -> Option<String> {
    let courses = files.iter().filter_map(|(path, _)| path.strip_suffix("course.toml"));
    courses
        .filter(|root| root.is_empty() || root.ends_with('/'))
        .min_by_key(|root| root.matches('/').count())
        .map(str::to_owned)
}

/// The unit in whose name lone lessons are kept.
const LONE_UNIT: &str = "lone";

fn check_lone(path: &str, bytes: &[u8], engine: &dyn TextEngine, checked: &mut Checked) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let shape = match name {
        "unit.toml" => &shape::UNIT,
        "course.toml" => &shape::COURSE,
        _ => &shape::LESSON,
    };
    let mut file = File::read(path, bytes, shape, engine);
    if shape.name == shape::LESSON.name
        && let Some(table) = &file.table
    {
        let raw = RawLesson::read(table);
        let stem = name.strip_suffix(".toml").unwrap_or(name);
        let id = format!("{LONE_UNIT}/{stem}").parse().or_else(|_| {
            // A teacher may call the file what they like; only courses need names for links.
            format!("{LONE_UNIT}/lesson").parse::<LessonId>()
        });
        if let Ok(id) = id {
            let mut known = Known::default();
            let defaults = Defaults::default();
            let (lesson, report) =
                lesson::check(&mut file, &raw, &id, &defaults, None, &mut known, engine);
            checked.reports.push(report);
            if !file.sink.has_errors() {
                checked.lone.push(lesson);
            }
        }
    }
    checked.diagnostics.extend(file.finish());
}

struct CourseCheck<'a> {
    files: &'a Files,
    root: &'a str,
    engine: &'a dyn TextEngine,
    checked: &'a mut Checked,
}

/// A lesson that was read and is still to be checked.
struct Draft {
    id: LessonId,
    file: File,
    raw: RawLesson,
}

/// A unit that was read.
struct UnitDraft {
    id: Id,
    raw: RawUnit,
    lessons: Vec<Draft>,
}

impl CourseCheck<'_> {
    fn run(mut self) {
        let folder = Folder::sort(self.files, self.root, &mut self.checked.diagnostics);
        let Some(mut file) = self.read(folder.course, &shape::COURSE) else { return };
        let raw = file.table.as_ref().map(RawCourse::read).unwrap_or_default();
        licence::check(raw.licence.as_ref(), &mut file.sink);
        let units = self.units(&raw, &folder, &mut file);
        self.finish(file);
        let plan = plan(&units);
        let defaults = Defaults {
            author: raw.author.as_ref().map(|text| text.text.clone()).unwrap_or_default(),
            licence: raw.licence.as_ref().map(|text| text.text.clone()).unwrap_or_default(),
        };
        let mut known = Known::default();
        let units: Vec<(UnitOutline, UnitPack)> =
            units.into_iter().map(|unit| self.unit(unit, &defaults, &plan, &mut known)).collect();
        self.publish(&raw, defaults, units);
    }

    fn read(&self, index: Option<usize>, shape: &'static shape::Table) -> Option<File> {
        let (path, bytes) = self.files.get(index?)?;
        Some(File::read(path, bytes, shape, self.engine))
    }

    fn finish(&mut self, file: File) {
        self.checked.diagnostics.extend(file.finish());
    }

    /// Reads the listed units; reports those that are missing and those that nobody lists.
    fn units(&mut self, raw: &RawCourse, folder: &Folder, file: &mut File) -> Vec<UnitDraft> {
        let listed = listing::listed(&raw.units, &mut file.sink);
        let mut units = Vec::new();
        for (id, name) in &listed {
            let unit = folder.units.get(id);
            if unit.is_none_or(|unit| unit.unit.is_none()) {
                listing::missing(name, &format!("{id}/unit.toml"), &mut file.sink);
            }
            if let Some(unit) = unit {
                units.extend(self.read_unit(id, unit));
            }
        }
        let names: BTreeSet<&Id> = listed.iter().map(|(id, _)| id).collect();
        // Where the list itself could not be read, nothing can be said about it.
        if file.table.is_some() {
            for (_, unit) in folder.units.iter().filter(|(id, _)| !names.contains(id)) {
                self.unlisted_unit(unit);
            }
        }
        units
    }

    fn read_unit(&mut self, id: &Id, folder: &UnitFolder) -> Option<UnitDraft> {
        let mut file = self.read(folder.unit, &shape::UNIT)?;
        let raw = file.table.as_ref().map(RawUnit::read).unwrap_or_default();
        let mut lessons = Vec::new();
        let listed = listing::listed(&raw.lessons, &mut file.sink);
        for (lesson, name) in &listed {
            match folder.lessons.get(lesson) {
                Some(index) => lessons.extend(self.read_lesson(id, lesson, *index)),
                None => listing::missing(name, &format!("{id}/{lesson}.toml"), &mut file.sink),
            }
        }
        let names: BTreeSet<&Id> = listed.iter().map(|(id, _)| id).collect();
        if file.table.is_some() {
            for (_, index) in folder.lessons.iter().filter(|(id, _)| !names.contains(id)) {
                self.unlisted_lesson(*index, "the unit.toml of this folder");
            }
        }
        self.finish(file);
        Some(UnitDraft { id: id.clone(), raw, lessons })
    }

    fn read_lesson(&mut self, unit: &Id, lesson: &Id, index: usize) -> Option<Draft> {
        let file = self.read(Some(index), &shape::LESSON)?;
        let raw = file.table.as_ref().map(RawLesson::read).unwrap_or_default();
        let id = LessonId { unit: unit.clone(), lesson: lesson.clone() };
        Some(Draft { id, file, raw })
    }

    fn unlisted_unit(&mut self, folder: &UnitFolder) {
        if let Some(mut file) = self.read(folder.unit, &shape::UNIT) {
            listing::unlisted("course.toml", &mut file.sink);
            self.finish(file);
            return;
        }
        for index in folder.lessons.values() {
            self.unlisted_lesson(*index, "course.toml");
        }
    }

    fn unlisted_lesson(&mut self, index: usize, list: &str) {
        if let Some(mut file) = self.read(Some(index), &shape::LESSON) {
            listing::unlisted(list, &mut file.sink);
            self.finish(file);
        }
    }

    fn unit(
        &mut self,
        draft: UnitDraft,
        defaults: &Defaults,
        plan: &Plan,
        known: &mut Known,
    ) -> (UnitOutline, UnitPack) {
        let mut outlines = Vec::new();
        let mut lessons = Vec::new();
        for Draft { id, mut file, raw } in draft.lessons {
            let (lesson, report) =
                lesson::check(&mut file, &raw, &id, defaults, Some(plan), known, self.engine);
            outlines.push(outline(&lesson, report.minutes));
            lessons.push(lesson);
            if file.table.is_some() {
                self.checked.reports.push(report);
            }
            self.finish(file);
        }
        let outline = UnitOutline {
            id: draft.id.clone(),
            title: to_text(draft.raw.title.as_ref()),
            summary: to_text(draft.raw.summary.as_ref()),
            pack: String::new(),
            lessons: outlines,
        };
        (outline, UnitPack { format: PACK_FORMAT, unit: draft.id, lessons })
    }

    /// Puts the course together if nothing is wrong with it.
    fn publish(
        &mut self,
        raw: &RawCourse,
        defaults: Defaults,
        units: Vec<(UnitOutline, UnitPack)>,
    ) {
        if self.checked.diagnostics.iter().any(Diagnostic::is_error) {
            return;
        }
        let (outlines, packs) = units.into_iter().unzip();
        let outline = CourseOutline {
            title: to_text(raw.title.as_ref()),
            summary: to_text(raw.summary.as_ref()),
            level: level(raw.level.as_ref()),
            author: defaults.author,
            licence: defaults.licence,
            units: outlines,
        };
        self.checked.course = Some(Course { outline, units: packs });
    }
}

fn plan(units: &[UnitDraft]) -> Plan {
    let mut plan = Plan::default();
    for draft in units.iter().flat_map(|unit| &unit.lessons) {
        plan.add(draft.id.clone(), &draft.raw);
    }
    plan
}

fn outline(lesson: &Lesson, minutes: u32) -> LessonOutline {
    LessonOutline {
        id: lesson.id.clone(),
        title: lesson.title.clone(),
        hanzi_title: lesson.hanzi_title.clone(),
        level: lesson.level,
        can_do: lesson.can_do.clone(),
        words: lesson.words.len(),
        minutes,
    }
}

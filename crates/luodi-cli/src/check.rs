//! `luodi check`

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use course::{
    Checked, LessonReport,
    diagnostic::{Diagnostic, Severity},
};
use hanzi::LongestMatch;
use serde::Serialize;

use crate::{Error, args, files, render, table};

/// Everything found under some paths.
#[derive(Debug, Default, Serialize)]
struct Report {
    errors: usize,
    warnings: usize,
    diagnostics: Vec<Diagnostic>,
    lessons: Vec<LessonReport>,
}

pub(crate) fn run(args: &args::Check) -> Result<ExitCode, Error> {
    let report = report(&args.paths)?;
    if args.json {
        let text = serde_json::to_string_pretty(&report)
            .map_err(|error| Error::new(format!("cannot write JSON: {error}")))?;
        println!("{text}");
    } else {
        print(&report);
    }
    Ok(if report.errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks each path inside its course, since whether a word is known depends on earlier lessons,
/// and keeps what concerns the path.
fn report(paths: &[PathBuf]) -> Result<Report, Error> {
    let mut by_root: BTreeMap<PathBuf, Vec<String>> = BTreeMap::new();
    for path in paths {
        let (root, path) = in_course(path).unwrap_or_else(|| (path.clone(), path.clone()));
        by_root.entry(root).or_default().push(files::slashes(&path));
    }
    let mut report = Report::default();
    for (root, wanted) in by_root {
        let mut content = files::read(&root)?;
        if root.is_dir() && !root.join("course.toml").is_file() {
            // Outside a course a folder may hold anything beside lessons.
            content.retain(|(path, _)| path.ends_with(".toml"));
        }
        report.add(course::check(&content, &LongestMatch), &wanted);
    }
    Ok(report)
}

impl Report {
    fn add(&mut self, checked: Checked, wanted: &[String]) {
        let concerned = |file: &str| wanted.iter().any(|path| lies_in(file, path));
        self.diagnostics
            .extend(checked.diagnostics.into_iter().filter(|found| concerned(&found.file)));
        self.lessons.extend(checked.reports.into_iter().filter(|lesson| concerned(&lesson.file)));
        let count =
            |severity| self.diagnostics.iter().filter(|found| found.severity == severity).count();
        (self.errors, self.warnings) = (count(Severity::Error), count(Severity::Warning));
    }
}

fn lies_in(file: &str, path: &str) -> bool {
    let path = path.trim_end_matches('/');
    path.is_empty()
        || path == "."
        || file == path
        || file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
}

/// The folder of the course that a path lies in, and the path as seen from there. A path given
/// from inside the course becomes absolute.
fn in_course(path: &Path) -> Option<(PathBuf, PathBuf)> {
    let absolute = std::path::absolute(path).ok();
    let ways = [Some(path.to_owned()), absolute].into_iter().flatten();
    ways.filter_map(|path| Some((root(&path)?, path))).next()
}

/// The nearest folder with a `course.toml`, at most two levels above the path.
fn root(path: &Path) -> Option<PathBuf> {
    let folders = path.ancestors().take(3).filter(|folder| !folder.as_os_str().is_empty());
    let mut with_course = folders.filter(|folder| folder.join("course.toml").is_file());
    with_course.next().map(Path::to_owned)
}

fn print(report: &Report) {
    for diagnostic in &report.diagnostics {
        println!("{}", render::diagnostic(diagnostic));
    }
    if !report.lessons.is_empty() {
        println!("{}", table::lessons(&report.lessons));
    }
    println!(
        "{}, {} in {}",
        render::count(report.errors, "error"),
        render::count(report.warnings, "warning"),
        render::count(report.lessons.len(), "lesson"),
    );
}

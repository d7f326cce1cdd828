//! Reading fixtures.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use course::{check, diagnostic::Diagnostic};
use hanzi::LongestMatch;

/// What begins a line that says what must be found in the next line of the file.
const EXPECTED: &str = "#! ";
/// What begins a line that is replaced by a file of the folder `parts`.
const INCLUDE: &str = "#< ";
/// What begins a line after which another file of the course stands.
const FILE: &str = "--- ";

/// A diagnostic at a line of a fixture.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// Number of the line in the fixture, from 0.
    pub(crate) line: usize,
    /// `error[code] column: message`
    pub(crate) text: String,
}

/// A fixture as written.
pub(crate) struct Fixture {
    path: PathBuf,
    lines: Vec<String>,
}

/// A file that a fixture stands for.
struct File {
    path: String,
    /// Its lines, each with the line of the fixture that it comes from.
    lines: Vec<(String, usize)>,
}

/// The folder of the fixtures.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/diagnostics")
}

impl Fixture {
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        Self { path: path.to_owned(), lines: text.lines().map(str::to_owned).collect() }
    }

    pub(crate) fn name(&self) -> String {
        self.path.file_stem().unwrap().to_string_lossy().into_owned()
    }

    /// What the fixture says must be found, in order.
    pub(crate) fn expected(&self) -> Vec<Found> {
        let mut expected: Vec<Found> = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(text) = line.strip_prefix(EXPECTED) {
                let line = self.next_written(index);
                expected.push(Found { line, text: text.to_owned() });
            }
        }
        expected.sort();
        expected
    }

    /// What the linter finds, in order.
    pub(crate) fn found(&self) -> Vec<Found> {
        let files = self.files();
        let content: Vec<(String, Vec<u8>)> =
            files.iter().map(|file| (file.path.clone(), file.bytes())).collect();
        let checked = check(&content, &LongestMatch);
        let mut found: Vec<Found> =
            checked.diagnostics.iter().map(|found| self.place(found, &files)).collect();
        found.sort();
        found
    }

    /// Replaces what the fixture says must be found.
    pub(crate) fn update(&self, found: &[Found]) {
        let mut text = String::new();
        for (index, line) in self.lines.iter().enumerate() {
            for found in found.iter().filter(|found| found.line == index) {
                writeln!(text, "{EXPECTED}{}", found.text).unwrap();
            }
            if !line.starts_with(EXPECTED) {
                writeln!(text, "{line}").unwrap();
            }
        }
        fs::write(&self.path, text).unwrap();
    }

    pub(crate) fn difference(&self, found: &[Found]) -> String {
        let expected = self.expected();
        let mut text = format!("{}:\n", self.path.display());
        for missing in expected.iter().filter(|expected| !found.contains(expected)) {
            writeln!(text, "  not found, line {}: {}", missing.line + 1, missing.text).unwrap();
        }
        for more in found.iter().filter(|found| !expected.contains(found)) {
            writeln!(text, "  unexpected, line {}: {}", more.line + 1, more.text).unwrap();
        }
        text
    }

    /// The first line from `index` on that is not an expectation.
    fn next_written(&self, index: usize) -> usize {
        let written =
            |index: &usize| self.lines.get(*index).is_none_or(|line| !line.starts_with(EXPECTED));
        (index..=self.lines.len()).find(written).unwrap()
    }

    fn files(&self) -> Vec<File> {
        let mut files = vec![File { path: "lesson.toml".to_owned(), lines: Vec::new() }];
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(path) = line.strip_prefix(FILE) {
                files.push(File { path: path.to_owned(), lines: Vec::new() });
                continue;
            }
            let file = files.last_mut().unwrap();
            match line.strip_prefix(INCLUDE) {
                Some(part) => {
                    let part = folder().join("parts").join(format!("{part}.toml"));
                    let text = fs::read_to_string(part).unwrap();
                    file.lines.extend(text.lines().map(|line| (line.to_owned(), index)));
                }
                None => file.lines.push((line.clone(), index)),
            }
        }
        if files.len() > 1 {
            files.remove(0);
        }
        files
    }

    fn place(&self, found: &Diagnostic, files: &[File]) -> Found {
        let file = files.iter().find(|file| file.path == found.file).unwrap();
        let line = file.lines.get(found.start.line - 1).map(|(_, line)| *line);
        // An empty file is named by the line before it.
        let line = line.unwrap_or_else(|| file.lines.last().map_or(0, |(_, line)| *line));
        let Diagnostic { severity, code, start, message, .. } = found;
        let text = format!("{severity}[{code}] {}: {message}", start.column);
        Found { line: self.next_written(line), text }
    }
}

impl File {
    /// The content. `{{bytes C4E3}}` stands for bytes, `{{repeat 3 [}}` for a text repeated.
    fn bytes(&self) -> Vec<u8> {
        let lines: Vec<&str> = self.lines.iter().map(|(line, _)| line.as_str()).collect();
        let text = lines.join("\n") + "\n";
        let mut bytes = Vec::new();
        let mut rest = text.as_str();
        while let Some((before, from)) = rest.split_once("{{") {
            let (directive, after) = from.split_once("}}").unwrap();
            bytes.extend(before.bytes());
            bytes.extend(expand(directive));
            rest = after;
        }
        bytes.extend(rest.bytes());
        bytes
    }
}

fn expand(directive: &str) -> Vec<u8> {
    let parts: Vec<&str> = directive.splitn(3, ' ').collect();
    match parts.as_slice() {
        ["bytes", hex] => (0..hex.len() / 2)
            .map(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap())
            .collect(),
        ["repeat", times, text] => text.repeat(times.parse().unwrap()).into_bytes(),
        _ => panic!("unknown directive {directive}"),
    }
}

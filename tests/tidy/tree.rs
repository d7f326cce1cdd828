//! The files of the repository, and how a check reports what it found in them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A text file.
pub(crate) struct File {
    /// Its path from the top of the repository, with `/` between its parts.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

impl File {
    /// The number of the line in which the byte at `offset` stands, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        line_of(&self.text, offset)
    }
}

/// The number of the line in which the byte at `offset` stands, from 1.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

/// One line of a failure message.
pub(crate) fn problem(file: &str, line: usize, what: &str, mend: &str) -> String {
    format!("{file}:{line}: {what}; {mend}")
}

/// Fails the test if there are problems, and shows all of them.
#[track_caller]
pub(crate) fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} to mend:\n{}", problems.len(), problems.join("\n"));
}

/// The top of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One file that must be there.
pub(crate) fn read(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).expect(path);
    File { path: path.to_owned(), text }
}

/// The text files below `top` whose names end in one of `endings`; an empty ending takes them
/// all. What a build writes, and hidden files, are left out.
pub(crate) fn files(top: &str, endings: &[&str]) -> Vec<File> {
    let folder = root().join(top);
    assert!(folder.is_dir(), "{top} is no folder: a check that reads nothing proves nothing");
    let mut found = Vec::new();
    collect(&folder, &mut found);
    let paths = found.iter().map(|path| relative(path));
    let wanted = paths.filter(|path| endings.iter().any(|ending| path.ends_with(ending)));
    wanted.filter_map(text_file).collect()
}

/// The names of the folders in `top`, in order.
pub(crate) fn folders(top: &str) -> Vec<String> {
    let entries = entries(&root().join(top)).into_iter().filter(|path| path.is_dir());
    entries.map(|path| file_name(&path)).collect()
}

fn text_file(path: String) -> Option<File> {
    let text = String::from_utf8(fs::read(root().join(&path)).expect(&path)).ok()?;
    Some(File { path, text })
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        found.extend(path.is_file().then(|| path.to_owned()));
        return;
    }
    for entry in entries(path) {
        let name = file_name(&entry);
        if !is_built(&name) && !is_private(&name) {
            collect(&entry, found);
        }
    }
}

/// Names of folders that builds and tests write.
fn is_built(name: &str) -> bool {
    ["target", "dist", "node_modules", "output"].contains(&name)
}

/// Hidden files belong to a person's own tools, but for these.
fn is_private(name: &str) -> bool {
    name.starts_with('.') && ![".cargo", ".ci", ".github", ".gitignore"].contains(&name)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the repository");
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn relative(path: &Path) -> String {
    let inside = path.strip_prefix(root()).unwrap_or(path);
    inside.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

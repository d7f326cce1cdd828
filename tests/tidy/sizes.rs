//! Files and functions stay small enough to read, and files name no machine.

use crate::{
    rust,
    tree::{self, problem},
};

/// Lines of a Rust file.
const FILE: usize = 500;
/// Lines of a function.
const FUNCTION: usize = 80;

#[test]
fn files_and_functions_are_short() {
    let mut problems = Vec::new();
    for file in ["src", "crates", "xtask", "tests", "fuzz"].map(|top| tree::files(top, &[".rs"])) {
        for file in file {
            let lines = file.text.lines().count();
            if lines > FILE {
                let what = format!("the file has {lines} lines, at most {FILE} are allowed");
                problems.push(problem(&file.path, FILE + 1, &what, "split it by purpose"));
            }
            for (name, line, lines) in rust::functions(&rust::code(&file.text)) {
                if lines > FUNCTION {
                    let what =
                        format!("`{name}` has {lines} lines, at most {FUNCTION} are allowed");
                    problems.push(problem(&file.path, line, &what, "split it into steps"));
                }
            }
        }
    }
    tree::none(&problems);
}

/// A path on somebody's machine works nowhere else.
#[test]
fn no_file_names_a_folder_of_a_machine() {
    // Put together, so that this file does not name them.
    let folders = ["home", "root", "Users", "work"].map(|name| format!("/{name}/"));
    let mut problems = Vec::new();
    for file in tree::files("", &[""]) {
        for folder in &folders {
            let places = file.text.match_indices(folder.as_str());
            let absolute = places.filter(|(at, _)| is_start(file.text.get(..*at).unwrap_or("")));
            problems.extend(absolute.map(|(at, _)| {
                let mend = "name it from the top of the repository, or through a variable";
                problem(&file.path, file.line(at), &format!("names a folder in {folder}"), mend)
            }));
        }
    }
    tree::none(&problems);
}

/// Whether a path that begins after `before` is absolute, and no part of a longer one or a URL.
fn is_start(before: &str) -> bool {
    !before.ends_with(|c: char| c.is_alphanumeric() || "._-~}/>".contains(c))
}

#[test]
fn only_absolute_paths_count() {
    assert!(is_start("see `") && is_start("= \"") && is_start("file:"));
    assert!(!is_start("https://example.org") && !is_start("tests") && !is_start("$HOME}"));
}

//! Every lesson file is listed, every listed one is there, and the folder holds nothing else.
//!
//! `luodi check` says the same and much more; this holds even for a file that it cannot read.

use std::collections::BTreeSet;

use crate::tree::{self, problem};

#[test]
fn the_course_lists_its_units() {
    let folders = tree::folders("lessons").into_iter().collect();
    tree::none(&compare("lessons/course.toml", "units", &folders, "folder"));
}

#[test]
fn units_list_their_lessons() {
    let mut problems = Vec::new();
    for unit in tree::folders("lessons") {
        let folder = format!("lessons/{unit}/");
        let files = tree::files(&folder, &[".toml"]).into_iter();
        let names = files.map(|file| file.path.replace(&folder, "").replace(".toml", ""));
        let lessons = names.filter(|name| name != "unit").collect();
        problems.extend(compare(&format!("{folder}unit.toml"), "lessons", &lessons, "lesson file"));
    }
    tree::none(&problems);
}

#[test]
fn lessons_hold_content_only() {
    let others =
        tree::files("lessons", &[""]).into_iter().filter(|file| !file.path.ends_with(".toml"));
    let mend = "move it out: the folder holds lesson files only";
    let problems: Vec<String> =
        others.map(|file| problem(&file.path, 1, "it is no lesson file", mend)).collect();
    tree::none(&problems);
}

/// What the list `key` of a file and the names `there` do not have in common.
fn compare(path: &str, key: &str, there: &BTreeSet<String>, noun: &str) -> Vec<String> {
    let file = tree::read(path);
    let (listed, line) = list(&file, key);
    let unlisted = there.difference(&listed).map(|name| {
        let what = format!("`{key}` does not list the {noun} `{name}`");
        problem(path, line, &what, "add it to the list, or move it out of the course")
    });
    let missing = listed.difference(there).map(|name| {
        let what = format!("`{key}` lists `{name}`, but there is no such {noun}");
        problem(path, line, &what, "check the name, or take it out of the list")
    });
    unlisted.chain(missing).collect()
}

/// The texts in the list `key`, and the line of the key.
fn list(file: &tree::File, key: &str) -> (BTreeSet<String>, usize) {
    let lines = file.text.lines().map(|line| line.split('#').next().unwrap_or(line));
    let place = lines.clone().position(|line| line.trim_start().starts_with(key));
    let rest: String = lines.skip(place.unwrap_or(usize::MAX)).collect();
    let inside = rest.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
    let texts = inside.map_or("", |(inside, _)| inside).split('"').skip(1).step_by(2);
    (texts.map(str::to_owned).collect(), place.unwrap_or(0) + 1)
}

#[test]
fn lists_are_read() {
    let text =
        "a = 1\nlessons = [ # x\n  \"b\", # \"c\"\n  \"d\",\n]\nunits = [\"e\"]\n".to_owned();
    let file = tree::File { path: String::new(), text };
    assert_eq!(list(&file, "lessons"), (["b".to_owned(), "d".to_owned()].into(), 2));
    assert_eq!(list(&file, "units"), (["e".to_owned()].into(), 6));
}

//! The commands as people run them.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A new empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn luodi(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_luodi")).args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A course begun with `luodi new`.
fn begun(name: &str) -> PathBuf {
    let folder = folder(name);
    for arguments in [
        ["new", "course", "lessons"],
        ["new", "unit", "lessons/first-unit"],
        ["new", "lesson", "lessons/first-unit/first-lesson"],
    ] {
        assert!(luodi(&folder, &arguments).status.success(), "{arguments:?}");
    }
    folder
}

#[test]
fn what_new_begins_checks_clean_and_packs() {
    let folder = begun("clean");
    let check = luodi(&folder, &["check"]);
    assert!(check.status.success());
    assert!(text(&check.stdout).ends_with("0 errors, 0 warnings in 1 lesson\n"));
    let pack = luodi(&folder, &["pack", "lessons", "--out", "out/packs"]);
    assert!(pack.status.success(), "{}", text(&pack.stderr));
    let names = fs::read_dir(folder.join("out/packs")).unwrap();
    let mut names: Vec<String> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names.len(), 2);
    assert!(
        names[0].starts_with("first-unit.") && names[0].len() == "first-unit.12345678.json".len()
    );
    assert_eq!(names[1], "index.json");
}

#[test]
fn errors_are_shown_with_their_line_and_refuse_packing() {
    let folder = begun("errors");
    let path = folder.join("lessons/first-unit/first-lesson.toml");
    let lesson = fs::read_to_string(&path).unwrap();
    fs::write(&path, lesson.replace("situation =", "sitaution =")).unwrap();

    let check = luodi(&folder, &["check", "lessons"]);
    assert_eq!(check.status.code(), Some(1));
    let shown = text(&check.stdout);
    assert!(
        shown.contains("lessons/first-unit/first-lesson.toml:12:1: error[unknown-key]"),
        "{shown}"
    );
    assert!(shown.contains("12 | sitaution = "), "{shown}");
    assert!(shown.contains("   | ^^^^^^^^^\n"), "{shown}");
    assert!(shown.contains("hint: did you mean “situation”?"), "{shown}");

    let json = luodi(&folder, &["check", "--json"]);
    assert_eq!(json.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["errors"], 2);
    assert!(json["diagnostics"].as_array().unwrap().iter().any(|found| {
        found["code"] == "unknown-key"
            && found["start"]["line"] == 12
            && found["severity"] == "error"
    }));

    let pack = luodi(&folder, &["pack", "lessons", "--out", "out"]);
    assert_eq!(pack.status.code(), Some(1));
    assert!(text(&pack.stderr).ends_with("luodi: nothing was packed: lessons has 2 errors\n"));
    assert!(!folder.join("out").exists());
}

#[test]
fn a_lesson_of_a_course_is_checked_in_its_course() {
    let folder = begun("inside");
    let unit = folder.join("lessons/first-unit");
    let lesson = fs::read_to_string(unit.join("first-lesson.toml")).unwrap();
    fs::write(unit.join("second-lesson.toml"), lesson).unwrap();
    let list = fs::read_to_string(unit.join("unit.toml")).unwrap();
    let list = list.replace("[\"first-lesson\"]", "[\"first-lesson\", \"second-lesson\"]");
    fs::write(unit.join("unit.toml"), list).unwrap();

    let second = luodi(&folder, &["check", "lessons/first-unit/second-lesson.toml"]);
    let shown = text(&second.stdout);
    assert_eq!(shown.matches("error[word-taught-before]").count(), 3, "{shown}");
    let first = luodi(&folder, &["check", "lessons/first-unit/first-lesson.toml"]);
    assert!(first.status.success(), "{}", text(&first.stdout));
    let inside = luodi(&unit, &["check", "second-lesson.toml"]);
    assert_eq!(text(&inside.stdout).matches("error[word-taught-before]").count(), 3);
}

#[test]
fn a_new_lesson_fits_into_the_published_course() {
    let folder = folder("published");
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons");
    for path in ["course.toml", "first-days"] {
        copy(&lessons.join(path), &folder.join("lessons").join(path));
    }
    let begun = luodi(&folder, &["new", "lesson", "lessons/first-days/pandas"]);
    assert!(text(&begun.stdout).contains("add \"pandas\" to `lessons` in"));
    let check = ["check", "lessons/first-days/pandas.toml"];
    assert!(text(&luodi(&folder, &check).stdout).contains("error[unlisted-file]"));
    let unit = folder.join("lessons/first-days/unit.toml");
    let listed =
        fs::read_to_string(&unit).unwrap().replace("lessons = [", "lessons = [\"pandas\", ");
    fs::write(&unit, listed).unwrap();
    let shown = text(&luodi(&folder, &check).stdout);
    assert!(shown.ends_with("0 errors, 0 warnings in 1 lesson\n"), "{shown}");
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

#[test]
fn a_folder_of_lone_lessons_may_hold_other_files() {
    let folder = folder("lone");
    assert!(luodi(&folder, &["new", "lesson", "mine/pandas"]).status.success());
    fs::write(folder.join("mine/notes.txt"), "not a lesson").unwrap();
    let check = luodi(&folder, &["check", "mine"]);
    assert!(text(&check.stdout).ends_with("0 errors, 0 warnings in 1 lesson\n"));
}

#[test]
fn nothing_is_overwritten_and_names_are_checked() {
    let folder = begun("names");
    let again = luodi(&folder, &["new", "lesson", "lessons/first-unit/first-lesson.toml"]);
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(text(&again.stderr).lines().count(), 1);
    let bad = luodi(&folder, &["new", "lesson", "lessons/first-unit/My Lesson"]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(text(&bad.stderr).starts_with("luodi: “My Lesson” is not a content name"));
}

#[test]
fn what_cannot_be_read_is_said_in_one_line() {
    let folder = folder("missing");
    for arguments in [["check", "nowhere"], ["check", "lessons"]] {
        let output = luodi(&folder, &arguments);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(text(&output.stderr).lines().count(), 1);
        assert!(text(&output.stderr).contains("there is no such file or folder"));
    }
    let pack = luodi(&folder, &["pack", ".", "--out", "out"]);
    assert!(text(&pack.stderr).contains("there is no course in ."));
}

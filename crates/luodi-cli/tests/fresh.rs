//! What is made from the description of the format and committed agrees with it.
//!
//! `UPDATE_DOCS=1 cargo test -p luodi-cli --test fresh` makes it anew.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use course::shape::{COURSE, LESSON, Table, UNIT, reference, schema};

const BEGIN: &str = "<!-- reference: made by `luodi schema --reference` -->\n";
const END: &str = "<!-- end of reference -->\n";

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(name)
}

fn compare(path: &Path, wanted: &str) {
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, wanted).unwrap();
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(committed == wanted, "{} is out of date", path.display());
}

#[test]
fn the_committed_schemas_are_fresh() {
    let all: [(&str, &'static Table); 3] =
        [("lesson", &LESSON), ("unit", &UNIT), ("course", &COURSE)];
    for (name, table) in all {
        let text = serde_json::to_string_pretty(&schema(table)).unwrap() + "\n";
        compare(&docs(&format!("{name}.schema.json")), &text);
    }
}

#[test]
fn the_reference_in_the_guide_is_fresh() {
    let path = docs("writing-lessons.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    compare(&path, &format!("{before}{BEGIN}\n{}\n{END}{after}", reference()));
}

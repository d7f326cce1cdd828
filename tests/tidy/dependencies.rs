//! Every dependency has a reason, and one version in one place.

use crate::tree::{self, problem};

/// One reason covers at most so many crates that belong together; more want a second thought.
const COVERED: usize = 4;

#[test]
fn every_dependency_has_a_reason() {
    let file = tree::read("Cargo.toml");
    tree::none(&without_reason(&file.path, &file.text));
}

#[test]
fn versions_stand_in_one_place() {
    let mut problems = Vec::new();
    let members = tree::files("crates", &["Cargo.toml"])
        .into_iter()
        .chain([tree::read("Cargo.toml"), tree::read("xtask/Cargo.toml")]);
    for file in members {
        for (line, text) in section_lines(&file.text, |name| {
            name.ends_with("dependencies") && name != "workspace.dependencies"
        }) {
            let inherits = text.contains(".workspace = true") || text.contains("workspace = true,");
            if text.contains('=') && !text.starts_with('#') && !inherits {
                let mend = "put the version into [workspace.dependencies] with its reason, and \
                            write `name.workspace = true` here";
                problems.push(problem(
                    &file.path,
                    line,
                    "the version is not the workspace's",
                    mend,
                ));
            }
        }
    }
    tree::none(&problems);
}

/// Dependencies of the workspace that have no comment above them or their group.
fn without_reason(path: &str, manifest: &str) -> Vec<String> {
    let (mut covered, mut problems) = (None, Vec::new());
    for (line, text) in section_lines(manifest, |name| name == "workspace.dependencies") {
        if text.starts_with('#') {
            covered = Some(0);
        } else if text.trim().is_empty() {
            covered = None;
        } else if let Some((name, _)) = text.split_once('=').filter(|_| !text.contains("path = ")) {
            let place = covered.map_or(COVERED, |count: usize| count);
            covered = covered.map(|count| count + 1);
            if place >= COVERED {
                let what = format!("`{}` has no reason", name.trim());
                let mend = "say in a comment above it what it is for";
                problems.push(problem(path, line, &what, mend));
            }
        }
    }
    problems
}

/// The lines of the sections whose names `wanted` takes, with their numbers.
fn section_lines(manifest: &str, wanted: impl Fn(&str) -> bool) -> Vec<(usize, &str)> {
    let (mut inside, mut lines) = (false, Vec::new());
    for (line, text) in (1..).zip(manifest.lines()) {
        if text.starts_with('[') {
            inside = wanted(text.trim_matches(['[', ']']));
        } else if inside {
            lines.push((line, text));
        }
    }
    lines
}

#[test]
fn a_reason_covers_a_small_group() {
    let manifest = "[workspace.dependencies]\na = \"1\"\n# why\nb = \"1\"\nc = \"1\"\n\nd = \"1\"\n\
                    own = { path = \"x\" }\n[other]\ne = \"1\"\n";
    let found = without_reason("Cargo.toml", manifest);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|it| it.contains(":2: `a`") || it.contains(":7: `d`")), "{found:?}");
}

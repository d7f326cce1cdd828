//! Which crate may know which, and what the domain crates may not know at all.

use crate::{
    rust,
    tree::{self, problem},
};

/// Every edge between our own crates. A new one is a decision: see ARCHITECTURE.md.
const EDGES: [(&str, &str, &[&str]); 11] = [
    ("syllable", "crates/syllable", &[]),
    ("course", "crates/course", &["syllable"]),
    ("practice", "crates/practice", &["course", "syllable"]),
    ("exchange", "crates/exchange", &["practice"]),
    ("hanzi", "crates/hanzi", &["course", "syllable"]),
    ("luodi-cli", "crates/luodi-cli", &["course", "hanzi"]),
    ("text-protocol", "crates/text-protocol", &[]),
    ("text-worker", "crates/text-worker", &["hanzi", "text-protocol"]),
    ("luodi-app", "", &["course", "exchange", "practice", "syllable", "text-protocol"]),
    ("luodi-fuzz", "fuzz", &["course", "hanzi"]),
    ("xtask", "xtask", &[]),
];

/// Crates that run anywhere: their inputs, the time and the seed are arguments.
const DOMAIN: [&str; 6] = ["syllable", "course", "practice", "exchange", "hanzi", "text-protocol"];

/// Crates, and names in code, that mean a browser.
const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "yew", "gloo"];

/// Modules of the standard library, and names, that reach out of a function.
const WORLD_MODULES: [&str; 6] = ["env", "fs", "io", "net", "process", "thread"];
const WORLD: [&str; 8] =
    ["SystemTime", "Instant", "rand", "getrandom", "print", "println", "eprint", "eprintln"];

/// A dependency: its name, its line in the manifest, and the whole of that line.
struct Dependency {
    name: String,
    line: usize,
    text: String,
}

#[test]
fn crates_depend_in_one_direction() {
    let mut problems = Vec::new();
    for (name, folder, allowed) in EDGES {
        let manifest = manifest(folder);
        let found = own(&manifest.text);
        for dependency in found.iter().filter(|found| !allowed.contains(&found.name.as_str())) {
            let what = format!("`{name}` may not depend on `{}`", dependency.name);
            let mend = "take it out, or decide on the edge and add it to EDGES in \
                        tests/tidy/crates.rs and to ARCHITECTURE.md";
            problems.push(problem(&manifest.path, dependency.line, &what, mend));
        }
        for gone in allowed.iter().filter(|name| !found.iter().any(|found| found.name == **name)) {
            let what = format!("`{name}` no longer depends on `{gone}`");
            problems.push(problem(&manifest.path, 1, &what, "take the edge out of EDGES"));
        }
    }
    tree::none(&problems);
}

#[test]
fn every_crate_is_in_the_table() {
    let known = |folder: &str| EDGES.iter().any(|(_, known, _)| known.ends_with(folder));
    let folders = tree::folders("crates").into_iter().filter(|folder| !known(folder));
    let problems: Vec<String> = folders
        .map(|folder| {
            let path = format!("crates/{folder}/Cargo.toml");
            problem(&path, 1, "the crate is in no table", "add it to EDGES in tests/tidy/crates.rs")
        })
        .collect();
    tree::none(&problems);
}

#[test]
fn only_tools_for_authors_can_read_lesson_files() {
    let mut problems = Vec::new();
    for (name, folder, _) in EDGES {
        let manifest = manifest(folder);
        let author = |found: &Dependency| found.name == "course" && found.text.contains("author");
        for dependency in own(&manifest.text).into_iter().filter(author) {
            if !["luodi-cli", "luodi-fuzz"].contains(&name) {
                let what = format!("`{name}` takes the feature `author` of `course`");
                let mend = "read packs instead: the parser and linter stay out of the app";
                problems.push(problem(&manifest.path, dependency.line, &what, mend));
            }
        }
    }
    tree::none(&problems);
}

#[test]
fn domain_crates_know_no_browser() {
    let mut problems = Vec::new();
    for name in DOMAIN.iter().chain(&["luodi-cli"]) {
        let manifest = manifest(&format!("crates/{name}"));
        let crates = dependencies(&manifest.text).into_iter().map(|it| (it.name, it.line));
        let crates = crates.map(|(name, line)| (name.replace('-', "_"), line));
        problems.extend(mentions(&manifest.path, crates.collect(), &BROWSER, NO_BROWSER));
        for file in tree::files(&format!("crates/{name}"), &[".rs"]) {
            let names = rust::names(&rust::code(&file.text));
            problems.extend(mentions(&file.path, names, &BROWSER, NO_BROWSER));
        }
    }
    tree::none(&problems);
}

const NO_BROWSER: &str = "do it in src/platform and hand the result in as an argument";

#[test]
fn domain_crates_know_no_files_no_clock_and_no_chance() {
    let mut problems = Vec::new();
    for name in DOMAIN {
        for file in tree::files(&format!("crates/{name}/src"), &[".rs"]) {
            let code = rust::code(&file.text);
            let mend = "make it an argument: the caller reads files, the clock and the seed";
            problems.extend(mentions(&file.path, rust::names(&code), &WORLD, mend));
            let modules = rust::modules(&code, "std");
            problems.extend(mentions(&file.path, modules, &WORLD_MODULES, mend));
        }
    }
    tree::none(&problems);
}

fn mentions(file: &str, names: Vec<rust::Place>, forbidden: &[&str], mend: &str) -> Vec<String> {
    let found = names.into_iter().filter(|(name, _)| forbidden.contains(&name.as_str()));
    found.map(|(name, line)| problem(file, line, &format!("`{name}` is named"), mend)).collect()
}

fn manifest(folder: &str) -> tree::File {
    tree::read(format!("{folder}/Cargo.toml").trim_start_matches('/'))
}

/// The dependencies on our own crates.
fn own(manifest: &str) -> Vec<Dependency> {
    let mut found = dependencies(manifest);
    found.retain(|dependency| EDGES.iter().any(|(name, _, _)| *name == dependency.name));
    found
}

/// All dependencies of a manifest, those of tests and builds included.
fn dependencies(manifest: &str) -> Vec<Dependency> {
    let (mut section, mut found) = ("", Vec::new());
    for (line, text) in (1..).zip(manifest.lines()) {
        if text.starts_with('[') {
            section = text.trim_matches(['[', ']']);
        }
        let name = match section.rsplit_once("dependencies") {
            Some(("workspace.", _)) | None => None,
            Some((_, "")) => text.split(['=', '.', ' ']).next().filter(|_| text.contains('=')),
            Some((_, name)) => name.strip_prefix('.').filter(|_| text.starts_with('[')),
        };
        if let Some(name) = name.filter(|name| !name.starts_with('#')) {
            found.push(Dependency { name: name.to_owned(), line, text: text.to_owned() });
        }
    }
    found
}

#[test]
fn manifests_are_read() {
    let text = "[package]\nname = \"x\"\n[dependencies]\n# why\ncourse.workspace = true\n\
                syllable = { path = \"y\" }\n[workspace.dependencies]\nhanzi = \"1\"\n\
                [target.'cfg(unix)'.dev-dependencies]\nexchange = \"1\"\n\
                [dependencies.practice]\nfeatures = [\"author\"]\n";
    let found: Vec<_> = own(text).into_iter().map(|found| (found.name, found.line)).collect();
    let expected = [("course", 5), ("syllable", 6), ("exchange", 10), ("practice", 11)];
    assert_eq!(found, expected.map(|(name, line)| (name.to_owned(), line)));
}

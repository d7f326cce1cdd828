//! Every fixture in `tests/fixtures/diagnostics` says what the linter must find in it, and nothing
//! else may be found. See the README there for how fixtures are written.
//!
//! `UPDATE_FIXTURES=1 cargo test -p luodi-cli --test diagnostics` writes what is found into the
//! fixtures; read the difference before you keep it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "tests may fail loudly"
)]

mod fixture;

use std::{collections::BTreeSet, fs};

use course::diagnostic::Code;
use fixture::{Fixture, folder};

fn fixtures() -> Vec<Fixture> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    paths.sort();
    paths.into_iter().map(|path| Fixture::read(&path)).collect()
}

#[test]
fn fixtures_give_exactly_their_diagnostics() {
    let mut wrong = Vec::new();
    for fixture in fixtures() {
        let found = fixture.found();
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            fixture.update(&found);
        } else if found != fixture.expected() {
            wrong.push(fixture.difference(&found));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_fixture() {
    let fixtures = fixtures();
    let texts: Vec<String> = fixtures
        .iter()
        .flat_map(|fixture| fixture.expected())
        .map(|expected| expected.text)
        .collect();
    let missing: BTreeSet<&str> = Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| !texts.iter().any(|text| text.contains(&format!("[{name}]"))))
        .collect();
    assert!(missing.is_empty(), "no fixture for {missing:?}");
}

#[test]
fn a_fixture_named_after_a_code_shows_it() {
    for fixture in fixtures() {
        let shown = fixture.expected();
        let named = Code::ALL.iter().find(|code| code.name() == fixture.name());
        if let Some(code) = named {
            let tag = format!("[{code}]");
            assert!(shown.iter().any(|found| found.text.contains(&tag)), "{}", fixture.name());
        }
    }
}

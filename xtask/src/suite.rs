//! `cargo xtask test`: every check, one after the other, and a table of what came of it.

use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use crate::report::seconds;
use crate::{budgets, chromium, files, npm, paths, process, site, tools};

const MEND: &str = "mend what it reports above";

/// Runs the checks; all of them even if some fail, so that one run reports everything.
pub(crate) fn run(fast: bool) -> ExitCode {
    let mut suite = Suite::default();
    suite.part("set-up", || {
        tools::wasm_target()?;
        tools::lint_components()
    });
    suite.part("format", || cargo("fmt --all --check", "run `cargo fmt --all`"));
    suite.part("lints", || cargo(CLIPPY_NATIVE, MEND));
    suite.part("lints (wasm)", || cargo(CLIPPY_WASM, MEND));
    suite.part("tests", || cargo(TESTS, MEND));
    suite.part("content", || cargo(CHECK, MEND));
    if !fast {
        with_site(&mut suite);
    }
    suite.finish()
}

const CLIPPY_NATIVE: &str = "clippy --workspace --all-targets --keep-going --quiet -- -D warnings";
const CLIPPY_WASM: &str = "clippy --package luodi-app --package text-worker --target wasm32-unknown-unknown --keep-going --quiet -- -D warnings";
const TESTS: &str = "test --workspace --no-fail-fast --quiet";
const CHECK: &str = "run --quiet --package luodi-cli -- check lessons";

fn with_site(suite: &mut Suite) {
    if suite.part("release build", site::ensure) {
        suite.part("size budgets", budgets::check);
        suite.part("browser", browser);
    } else {
        suite.missed("size budgets", "the release build");
        suite.missed("browser", "the release build");
    }
}

fn cargo(words: &str, mend: &str) -> Result<()> {
    let mut command = Command::new("cargo");
    process::run_shown(command.args(words.split(' ')).current_dir(paths::root()), mend)
}

fn browser() -> Result<()> {
    let chromium = chromium::ensure()?;
    let node = npm::require_node()?;
    npm::ensure()?;
    let mut command = Command::new(node);
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=2"]).args(browser_tests()?);
    command.env("LUODI_CHROMIUM", chromium).env("LUODI_SITE", paths::dist());
    if let Ok(own) = std::env::current_exe() {
        command.env("LUODI_XTASK", own);
    }
    process::run_shown(command.current_dir(paths::root()), MEND)
}

/// Node.js 20 expands no patterns by itself.
fn browser_tests() -> Result<Vec<PathBuf>> {
    let mut tests = files::walk(&paths::e2e())?;
    tests.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    if tests.is_empty() {
        return Err(Error::new("tests/e2e holds no *.test.mjs", "restore it from the repository"));
    }
    Ok(tests)
}

/// What has been run so far.
#[derive(Default)]
struct Suite {
    parts: Vec<Part>,
}

struct Part {
    name: &'static str,
    time: Duration,
    failure: Option<String>,
}

impl Suite {
    /// Runs one part and tells whether it passed.
    fn part(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {name}");
        let begun = Instant::now();
        let failure = work().err().map(|error| error.to_string());
        if let Some(failure) = &failure {
            eprintln!("error: {failure}");
        }
        let passed = failure.is_none();
        self.parts.push(Part { name, time: begun.elapsed(), failure });
        passed
    }

    /// Notes a part that could not run. It has not passed, so it counts as failed.
    fn missed(&mut self, name: &'static str, needed: &str) {
        let failure = Some(format!("not run, for want of {needed}"));
        self.parts.push(Part { name, time: Duration::ZERO, failure });
    }

    fn failed(&self) -> usize {
        self.parts.iter().filter(|part| part.failure.is_some()).count()
    }

    fn finish(&self) -> ExitCode {
        println!("\n{}", self.table());
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn table(&self) -> String {
        let mut table = String::new();
        for Part { name, time, failure } in &self.parts {
            let outcome = if failure.is_some() { "FAILED" } else { "passed" };
            let why = failure.as_deref().map(|why| format!("  {why}")).unwrap_or_default();
            table.push_str(&format!("{name:<14} {outcome}  {:>12}{why}\n", seconds(*time)));
        }
        let all: Duration = self.parts.iter().map(|part| part.time).sum();
        let failed = self.failed();
        table.push_str(&format!("{:<14} {:>20}\n", "in all", seconds(all)));
        table.push_str(&format!("{} passed, {failed} failed", self.parts.len() - failed));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_on_after_a_failure_and_counts() {
        let mut suite = Suite::default();
        assert!(suite.part("one", || Ok(())));
        assert!(!suite.part("two", || Err(Error::new("it broke", "mend it"))));
        suite.missed("three", "two");
        assert!(suite.part("four", || Ok(())));
        let table = suite.table();
        assert!(table.ends_with("\n2 passed, 2 failed"), "{table}");
        assert!(table.contains("it broke; mend it"), "{table}");
    }
}

//! The npm packages: wasm-opt for the build, Playwright and axe for the browser tests.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Explain, Result};
use crate::report::step;
use crate::{digest, files, paths, process, tools};

/// The oldest Node.js that Playwright runs on.
const OLDEST_NODE: u32 = 20;

const GET_NODE: &str =
    "install Node.js 20 or newer with npm (https://nodejs.org) and run this again";

/// The `node_modules` of the browser tests, installed first where missing.
///
/// It lives in the cache, one for each lock file, and `tests/e2e/node_modules` leads there.
pub(crate) fn ensure() -> Result<PathBuf> {
    let lock = paths::e2e().join("package-lock.json");
    let home = paths::cache()?.join(format!("npm-{}", digest::short(&files::read(&lock)?)));
    let modules = home.join("node_modules");
    require_node()?;
    if !modules.is_dir() {
        let npm = process::require("npm", GET_NODE)?;
        step("fetching npm packages (wasm-opt, playwright-core, axe-core)", || {
            install(&npm, &home)
        })?;
    }
    link(&modules, &paths::e2e().join("node_modules"))?;
    Ok(modules)
}

/// Node.js, new enough.
pub(crate) fn require_node() -> Result<PathBuf> {
    let node = process::require("node", GET_NODE)?;
    let said = process::output_of(Command::new(&node).arg("--version")).unwrap_or_default();
    match major(&said) {
        Some(version) if version >= OLDEST_NODE => Ok(node),
        _ => Err(Error::new(format!("Node.js is too old ({said})"), GET_NODE)),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

fn install(npm: &Path, home: &Path) -> Result<()> {
    let half = tools::half_made(home)?;
    for name in ["package.json", "package-lock.json"] {
        files::write(&half.join(name), files::read(&paths::e2e().join(name))?)?;
    }
    let mut command = Command::new(npm);
    // None of the packages needs a script to install; so none may run one.
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&half);
    let outcome = process::run_logged(&mut command, &tools::log("npm")?);
    if outcome.is_err() {
        files::remove_folder(&half)?;
        return outcome;
    }
    files::settle(&half, home)
}

/// Lets `link` lead to the packages. A real folder there is somebody's own `npm install`: it stays.
fn link(modules: &Path, link: &Path) -> Result<()> {
    if std::fs::read_link(link).is_ok_and(|to| to == modules) {
        return Ok(());
    }
    if link.is_symlink() {
        files::remove(link)?;
    } else if link.is_dir() {
        return Ok(());
    }
    symlink(modules, link).explain(
        || format!("cannot link {}", link.display()),
        "check that the checkout may be written to",
    )
}

#[cfg(unix)]
fn symlink(to: &Path, at: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, at)
}

#[cfg(windows)]
fn symlink(to: &Path, at: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(to, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_node_versions() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major(""), None);
    }

    #[test]
    fn the_lock_file_names_no_host() {
        let lock = files::read_text(&paths::e2e().join("package-lock.json")).unwrap();
        assert!(!lock.contains("http"), "run npm with omit-lockfile-registry-resolved=true");
    }
}

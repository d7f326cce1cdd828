//! Where things are: the checkout, what a build writes, and what outlives a checkout.

use std::env;
use std::path::PathBuf;

use crate::error::{Error, Result};

/// The top of the checkout.
///
/// Cargo says it at each run. What it said when this program was compiled is second best: checkouts
/// that share a target folder share the program, too.
pub(crate) fn root() -> PathBuf {
    let run_by_cargo = env::var_os("CARGO_PKG_NAME").is_some_and(|name| name == "xtask");
    let now = env::var_os("CARGO_MANIFEST_DIR").filter(|_| run_by_cargo).map(PathBuf::from);
    let here = now.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    here.parent().unwrap_or(&here).to_path_buf()
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The browser tests and their npm packages.
pub(crate) fn e2e() -> PathBuf {
    root().join("tests").join("e2e")
}

/// Cargo's target folder, as the environment or the default has it.
pub(crate) fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) if !folder.is_empty() => root().join(folder),
        _ => root().join("target"),
    }
}

/// Cargo's own folder, in which the sources of other crates lie.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

/// The folder of tools, shared by all checkouts: `$LUODI_TOOLS`, else `luodi` in the user's cache
/// folder.
///
/// # Errors
/// When the environment names none of them.
pub(crate) fn cache() -> Result<PathBuf> {
    let variable = |name| env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    cache_from(variable).ok_or_else(|| {
        Error::new(
            "there is no place to keep tools, since HOME is not set",
            "set LUODI_TOOLS to a folder of your choice",
        )
    })
}

fn cache_from(variable: impl Fn(&'static str) -> Option<PathBuf>) -> Option<PathBuf> {
    variable("LUODI_TOOLS")
        .or_else(|| variable("XDG_CACHE_HOME").map(|cache| cache.join("luodi")))
        .or_else(|| variable("HOME").map(|home| home.join(".cache").join("luodi")))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_most_specific_variable_names_the_cache() {
        let with = |names: &'static [&'static str]| {
            cache_from(|n| names.contains(&n).then(|| Path::new("/at").join(n)))
        };
        assert_eq!(with(&["LUODI_TOOLS", "HOME"]), Some("/at/LUODI_TOOLS".into()));
        assert_eq!(with(&["XDG_CACHE_HOME", "HOME"]), Some("/at/XDG_CACHE_HOME/luodi".into()));
        assert_eq!(with(&["HOME"]), Some("/at/HOME/.cache/luodi".into()));
        assert_eq!(with(&[]), None);
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("Trunk.toml").is_file());
    }
}

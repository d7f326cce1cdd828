//! Versions in Cargo.lock.

use crate::error::{Error, Result};
use crate::{files, paths};

/// The version of a package that the app is built with.
pub(super) fn version_of(package: &str) -> Result<String> {
    let lock = files::read_text(&paths::root().join("Cargo.lock"))?;
    find(&lock, package).ok_or_else(|| {
        Error::new(
            format!("Cargo.lock names no version of {package}"),
            "restore Cargo.lock from the repository",
        )
    })
}

fn find(lock: &str, package: &str) -> Option<String> {
    let wanted = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";

    #[test]
    fn finds_the_package_of_that_very_name() {
        assert_eq!(find(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(find(LOCK, "wasm"), None);
    }
}

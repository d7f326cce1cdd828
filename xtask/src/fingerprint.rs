//! Whether the built site still belongs to the files it was built from.

use std::path::{Path, PathBuf};

use crate::digest::Parts;
use crate::error::Result;
use crate::{files, paths};

/// Everything that a build of the site reads, relative to the top of the checkout.
const INPUTS: [&str; 12] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "assets",
    "crates",
    "index.html",
    "lessons",
    "rust-toolchain.toml",
    "src",
    "tests/e2e/package-lock.json", // pins wasm-opt
    "xtask/src",
];

/// Names the state of all files that the build reads.
pub(crate) fn of_inputs() -> Result<String> {
    let root = paths::root();
    of_files(&root, INPUTS.iter().map(|input| root.join(input)))
}

/// Whether `dist` is what a build from `inputs` left there, untouched since.
pub(crate) fn is_fresh(inputs: &str, dist: &Path) -> Result<bool> {
    let built = std::fs::read_to_string(stamp()).unwrap_or_default();
    Ok(dist.join("index.html").is_file() && built == stamp_text(inputs, dist)?)
}

/// Remembers that `dist` was built from `inputs`.
pub(crate) fn remember(inputs: &str, dist: &Path) -> Result<()> {
    files::write(&stamp(), stamp_text(inputs, dist)?)
}

/// Beside the build's other leavings, so that the site itself holds nothing but the site.
fn stamp() -> PathBuf {
    paths::target().join("luodi-site.stamp")
}

fn stamp_text(inputs: &str, dist: &Path) -> Result<String> {
    let site = of_files(dist, [dist.to_path_buf()])?;
    Ok(format!("inputs {inputs}\nsite {site}\n"))
}

fn of_files(root: &Path, tops: impl IntoIterator<Item = PathBuf>) -> Result<String> {
    let mut parts = Parts::default();
    for top in tops {
        for file in files::walk(&top)? {
            let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy();
            parts.add(&name, &files::read(&file)?);
        }
    }
    Ok(parts.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn name_of(folder: &Path) -> String {
        of_files(folder, [folder.to_path_buf()]).unwrap()
    }

    #[test]
    fn changes_with_content_names_and_number_of_files() {
        let scratch = Scratch::new("fingerprint");
        scratch.write("a/one.txt", "1");
        let first = name_of(scratch.path());
        assert_eq!(first, name_of(scratch.path()));

        scratch.write("a/one.txt", "2");
        let changed = name_of(scratch.path());
        assert_ne!(first, changed);

        scratch.write("a/two.txt", "");
        assert_ne!(changed, name_of(scratch.path()));
    }

    #[test]
    fn hidden_and_built_files_do_not_count() {
        let scratch = Scratch::new("fingerprint-hidden");
        scratch.write("a.txt", "1");
        let before = name_of(scratch.path());
        scratch.write(".a.txt.swp", "x");
        scratch.write("target/x", "x");
        assert_eq!(before, name_of(scratch.path()));
    }

    #[test]
    fn every_input_is_in_the_checkout() {
        for input in INPUTS {
            assert!(paths::root().join(input).exists(), "{input}");
        }
    }
}

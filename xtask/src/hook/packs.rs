//! The lessons, packed by `luodi pack`.

use std::path::Path;
use std::process::Command;

use crate::error::{Error, Result};
use crate::{paths, process};

const MEND: &str =
    "mend what it reports above (lessons: `cargo run -p luodi-cli -- check lessons`)";

/// Packs the lessons of the checkout into `out`.
pub(super) fn write(out: &Path) -> Result<()> {
    // Without optimisation: compiling takes longer than packing.
    let mut luodi = Command::new("cargo");
    luodi.args(["run", "--quiet", "--package", "luodi-cli", "--", "pack", "lessons", "--out"]);
    process::run_shown(luodi.arg(out).current_dir(paths::root()), MEND)?;
    if out.join("index.json").is_file() {
        return Ok(());
    }
    Err(Error::new("`luodi pack` wrote no lessons/index.json", MEND))
}

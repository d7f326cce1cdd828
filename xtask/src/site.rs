//! Building the site, and only if something has changed.

use std::time::Instant;

use crate::error::Result;
use crate::report::seconds;
use crate::{files, fingerprint, paths, process, tools};

const MEND: &str = "mend the first error above and run this again";

/// Builds the finished site into dist/, unless it is there already.
pub(crate) fn ensure() -> Result<()> {
    let dist = paths::dist();
    let inputs = fingerprint::of_inputs()?;
    if fingerprint::is_fresh(&inputs, &dist)? {
        println!("The site in dist/ is up to date.");
        return Ok(());
    }
    let tools = tools::set_up()?;
    println!("Building the site (release):");
    let begun = Instant::now();
    let mut trunk = tools.trunk();
    let built =
        process::run_shown(trunk.args(["build", "--release", "--skip-version-check"]), MEND);
    // Trunk leaves its half-made site there when it fails.
    files::remove_folder(&dist.join(".stage"))?;
    built?;
    fingerprint::remember(&inputs, &dist)?;
    println!("Built in {}.", seconds(begun.elapsed()));
    Ok(())
}

/// `cargo xtask dist`.
pub(crate) fn dist() -> Result<()> {
    ensure()?;
    println!("The finished site is in {}: any web server can serve it.", paths::dist().display());
    Ok(())
}

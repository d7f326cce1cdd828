//! The browser that the browser tests drive.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::error::{Error, Result};
use crate::report::step;
use crate::{process, tools};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const GET_CHROMIUM: &str = "install it (Debian: sudo apt-get install chromium) or set LUODI_CHROMIUM to a Chromium or Chrome";

/// A Chromium or Chrome: `$LUODI_CHROMIUM`, one on the search path, or one that apt installs.
///
/// # Errors
/// When there is none and none can be installed without asking for a password.
pub(crate) fn ensure() -> Result<PathBuf> {
    if let Some(path) = env::var_os("LUODI_CHROMIUM").filter(|path| !path.is_empty()) {
        return Ok(PathBuf::from(path));
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    let missing = || Error::new("Chromium is missing", GET_CHROMIUM);
    let become_root = root_prefix().ok_or_else(missing)?;
    step("installing Chromium with apt-get", || install(become_root))?;
    find().ok_or_else(missing)
}

fn find() -> Option<PathBuf> {
    NAMES.into_iter().find_map(process::find)
}

/// What to put before a command to run it as root without a question; nothing if we are root.
fn root_prefix() -> Option<&'static [&'static str]> {
    process::find("apt-get")?;
    if process::output_of(Command::new("id").arg("-u"))? == "0" {
        return Some(&["env"]);
    }
    process::output_of(Command::new("sudo").args(["-n", "true"]))
        .map(|_| &["sudo", "-n", "env"][..])
}

fn install(become_root: &[&str]) -> Result<()> {
    let log = tools::log("apt")?;
    for apt in
        [&["update", "-q"][..], &["install", "-y", "-q", "--no-install-recommends", "chromium"]]
    {
        let mut words = become_root.iter().chain(&["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        let mut command = Command::new(words.next().unwrap_or(&"env"));
        process::run_logged(command.args(words).args(apt), &log)?;
    }
    Ok(())
}

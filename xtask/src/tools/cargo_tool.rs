//! Tools that cargo builds from source.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Result};
use crate::report::step;
use crate::{files, paths, process, tools};

/// Quicker to build than a tool's own release settings (Trunk's ask for full link-time
/// optimisation), and quick enough to run.
const PROFILE: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

/// A program from a package registry, of exactly one version.
pub(super) struct CargoTool {
    /// The package.
    pub(super) package: &'static str,
    /// The program in it.
    pub(super) program: &'static str,
    /// The version of both.
    pub(super) version: String,
    /// Further arguments for `cargo install`.
    pub(super) options: &'static [&'static str],
    /// How long the build takes on two cores, for the person who waits.
    pub(super) takes: &'static str,
}

impl CargoTool {
    /// The path of the program, installed first if it is neither in the cache nor, in the right
    /// version, on the search path.
    pub(super) fn ensure(&self) -> Result<PathBuf> {
        let home = paths::cache()?.join(format!("{}-{}", self.package, self.version));
        let program = self.program_in(&home);
        if program.is_file() {
            return Ok(program);
        }
        if let Some(found) = self.on_search_path() {
            return Ok(found);
        }
        let doing = format!("building {} {} ({})", self.package, self.version, self.takes);
        step(&doing, || self.install(&home))?;
        if program.is_file() {
            return Ok(program);
        }
        Err(Error::new(
            format!("{} {} holds no `{}`", self.package, self.version, self.program),
            "look at the log in the tools folder",
        ))
    }

    fn program_in(&self, home: &Path) -> PathBuf {
        home.join("bin").join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX))
    }

    fn on_search_path(&self) -> Option<PathBuf> {
        let found = process::find(self.program)?;
        let said = process::output_of(Command::new(&found).arg("--version"))?;
        says_version(&said, &self.version).then_some(found)
    }

    fn install(&self, home: &Path) -> Result<()> {
        let half = tools::half_made(home)?;
        // An interrupted build goes on from here next time.
        let build = paths::cache()?.join("build").join(self.package);
        let mut command = Command::new("cargo");
        command.args(["install", self.package, "--version", &format!("={}", self.version)]);
        command.arg("--root").arg(&half).arg("--target-dir").arg(&build);
        command.args(self.options).envs(PROFILE).current_dir(paths::root());
        let outcome = process::run_logged(&mut command, &tools::log(self.package)?);
        if outcome.is_err() {
            files::remove_folder(&half)?;
            return outcome;
        }
        files::settle(&half, home)?;
        files::remove_folder(&build)
    }
}

/// Whether a program's answer to `--version` names exactly this version.
fn says_version(said: &str, version: &str) -> bool {
    said.split_whitespace().nth(1) == Some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_version_will_do() {
        assert!(says_version("trunk 0.21.14", "0.21.14"));
        assert!(says_version("wasm-bindgen 0.2.130 (abc)", "0.2.130"));
        assert!(!says_version("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!says_version("", "0.2.130"));
    }
}

//! The tools of a build: the wasm target, Trunk, wasm-bindgen and wasm-opt.
//!
//! Trunk takes a tool from the search path if its version is the wanted one, and else downloads
//! it. So the right versions are put in front of the search path; nothing is left to download.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::error::{Error, Explain, Result};
use crate::report::step;
use crate::{files, npm, paths, process};

mod cargo_tool;
mod lockfile;

use cargo_tool::CargoTool;

const WASM: &str = "wasm32-unknown-unknown";

/// Trunk 0.22 asks for a newer Rust than the one in rust-toolchain.toml. Trunk.toml names the same
/// version.
const TRUNK: &str = "0.21.14";

/// A build's tools, all in place.
pub(crate) struct BuildTools {
    trunk: PathBuf,
    search_path: OsString,
}

impl BuildTools {
    /// Trunk, run in the checkout with the other tools in front of its search path.
    pub(crate) fn trunk(&self) -> Command {
        let mut command = Command::new(&self.trunk);
        command.current_dir(paths::root()).env("PATH", &self.search_path);
        if let Some(home) = paths::cargo_home() {
            // Panic messages name the files of every crate: no place of this machine, and less
            // to send.
            let flags = format!("--remap-path-prefix={}=", home.join("registry/src").display());
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
        command
    }
}

/// Finds or installs everything that a build needs.
pub(crate) fn set_up() -> Result<BuildTools> {
    println!("Tools, kept in {}:", paths::cache()?.display());
    wasm_target()?;
    let trunk = CargoTool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        // Without encryption, since it serves only this machine and has nothing to download.
        options: &["--locked", "--no-default-features"],
        takes: "5 to 10 minutes, once",
    };
    let wasm_bindgen = CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: lockfile::version_of("wasm-bindgen")?,
        // Not locked: its lock file names a version of a package that has been withdrawn.
        options: &[],
        takes: "2 to 4 minutes, once",
    };
    let trunk = trunk.ensure()?;
    let wasm_bindgen = wasm_bindgen.ensure()?;
    let npm_programs = npm::ensure()?.join(".bin");
    dependencies()?;
    println!("  all there");
    Ok(BuildTools { trunk, search_path: search_path(&[folder_of(&wasm_bindgen), npm_programs])? })
}

/// Makes sure that Rust can compile for the browser. `rust-toolchain.toml` asks for it too, but
/// rustup heeds that only when it installs by itself, which people and CI images turn off.
pub(crate) fn wasm_target() -> Result<()> {
    let rustlib = sysroot()?.join("lib").join("rustlib");
    if rustlib.join(WASM).join("lib").is_dir() {
        return Ok(());
    }
    rustup(&format!("adding Rust's {WASM} target"), &["target", "add", WASM])
}

/// Makes sure that the compiler's companions for checking are there.
pub(crate) fn lint_components() -> Result<()> {
    let programs = sysroot()?.join("bin");
    let there = |name: &str| programs.join(format!("{name}{}", env::consts::EXE_SUFFIX)).is_file();
    if there("cargo-clippy") && there("rustfmt") {
        return Ok(());
    }
    rustup("adding clippy and rustfmt", &["component", "add", "clippy", "rustfmt"])
}

/// Downloads the app's dependencies now, so that a missing network gives one clear line here and
/// not a page of errors in the middle of the build.
fn dependencies() -> Result<()> {
    let mut command = Command::new("cargo");
    command.args(["fetch", "--target", WASM]).current_dir(paths::root());
    process::run_logged(&mut command, &log("cargo-fetch")?)
}

fn rustup(doing: &str, args: &[&str]) -> Result<()> {
    let rustup =
        process::require("rustup", "install it from https://rustup.rs and run this again")?;
    let log = log("rustup")?;
    step(doing, || {
        let mut command = Command::new(rustup);
        process::run_logged(command.args(args).current_dir(paths::root()), &log)
    })
}

fn sysroot() -> Result<PathBuf> {
    let mut rustc = Command::new("rustc");
    let found = process::output_of(rustc.args(["--print", "sysroot"]).current_dir(paths::root()));
    found.map(PathBuf::from).ok_or_else(|| {
        Error::new(
            "`rustc` does not answer",
            "install Rust from https://rustup.rs and run this again",
        )
    })
}

/// The log file of one set-up step.
pub(crate) fn log(name: &str) -> Result<PathBuf> {
    Ok(paths::cache()?.join("logs").join(format!("{name}.log")))
}

/// A fresh folder to install into; it counts as installed only under its final name, which
/// [`files::settle`] gives it.
pub(crate) fn half_made(wanted: &Path) -> Result<PathBuf> {
    let mut name = wanted.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".half-{}", std::process::id()));
    let half = wanted.with_file_name(name);
    files::remove_folder(&half)?;
    files::remove_folder(wanted)?;
    files::create_folder(&half)?;
    Ok(half)
}

fn folder_of(program: &Path) -> PathBuf {
    program.parent().map(Path::to_path_buf).unwrap_or_default()
}

fn search_path(first: &[PathBuf]) -> Result<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = first.iter().cloned().chain(env::split_paths(&old));
    env::join_paths(all).explain(
        || "cannot put the tools on the search path".to_owned(),
        "set LUODI_TOOLS to a folder without `:` in its name",
    )
}

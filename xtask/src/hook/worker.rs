//! The text worker: built apart from the app, for speed, and kept in a folder of its own. Nothing
//! of it is fetched before somebody needs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::names;
use crate::error::Result;
use crate::{files, paths, process};

/// The folder of the site that holds it.
pub(crate) const FOLDER: &str = "text";

/// The names under which assets/text-worker.js asks for its parts.
const ENGINE_JS: &str = "text-engine.js";
const ENGINE_WASM: &str = "text-engine.wasm";

/// The name that wasm-bindgen gives the module and writes into its script.
const BOUND_WASM: &str = "text-engine_bg.wasm";

const MEND: &str = "mend the first error above and run this again";
const MEND_TOOL: &str = "run `cargo xtask dist`, which provides the tools";

/// The names of this build.
pub(super) struct Names {
    /// The worker's script, below [`FOLDER`].
    pub(super) script: String,
    /// The lexicon, beside it.
    pub(super) lexicon: String,
}

/// Builds the worker and puts all of it into `site`, each file named after its content.
pub(super) fn write(site: &Path, release: bool) -> Result<Names> {
    let folder = site.join(FOLDER);
    let assets = paths::root().join("assets");
    let put = |stem, extension, bytes: &[u8]| -> Result<String> {
        let name = names::hashed(stem, extension, bytes);
        files::write(&folder.join(&name), bytes)?;
        Ok(name)
    };
    let bound = bind(&compile()?)?;
    let module = if release { optimise(&bound)? } else { bound.join(BOUND_WASM) };
    let wasm = put("text-engine", "wasm", &files::read(&module)?)?;
    let js = files::read_text(&bound.join(ENGINE_JS))?;
    let js = names::replace_all(&js, &[(BOUND_WASM, &wasm)])?;
    let js = put("text-engine", "js", js.as_bytes())?;
    let script = files::read_text(&assets.join("text-worker.js"))?;
    let script = names::replace_all(&script, &[(ENGINE_JS, &js), (ENGINE_WASM, &wasm)])?;
    let script = put("text-worker", "js", script.as_bytes())?;
    let data = assets.join("data");
    let lexicon = put("lexicon", "txt", &files::read(&data.join("lexicon.txt"))?)?;
    // The lexicon may travel only with its sources and licences.
    files::write(&folder.join("SOURCES.md"), files::read(&data.join("SOURCES.md"))?)?;
    Ok(Names { script, lexicon })
}

/// Compiles the engine; also for development, because without optimisation it is too slow to use.
fn compile() -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--package", "text-worker", "--profile", "worker"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]).current_dir(paths::root());
    process::run_shown(&mut cargo, MEND)?;
    Ok(paths::target().join("wasm32-unknown-unknown").join("worker").join("text-worker.wasm"))
}

/// Writes the JavaScript around the engine. Returns the folder with both.
fn bind(module: &Path) -> Result<PathBuf> {
    let out = paths::target().join("luodi-text-worker");
    files::remove_folder(&out)?;
    let mut tool = Command::new("wasm-bindgen");
    tool.args(["--target", "web", "--no-typescript", "--out-name", "text-engine", "--out-dir"]);
    process::run_shown(tool.arg(&out).arg(module), MEND_TOOL)?;
    Ok(out)
}

fn optimise(bound: &Path) -> Result<PathBuf> {
    let out = bound.join(ENGINE_WASM);
    let mut tool = Command::new("wasm-opt");
    tool.arg("-O3").arg(bound.join(BOUND_WASM)).arg("-o").arg(&out);
    process::run_shown(&mut tool, MEND_TOOL)?;
    Ok(out)
}

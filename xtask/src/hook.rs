//! What is done to the site after Trunk has built and staged it: lessons are packed, styles joined,
//! the text worker is built, names get content hashes, the page learns those names, and text is compressed.
//!
//! Trunk runs `cargo xtask hook` with the staging folder in its environment.

use std::env;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::{files, paths};

pub(crate) mod compress;
mod copies;
mod kai;
mod names;
mod packs;
mod page;
mod styles;
pub(crate) mod worker;

/// The names under which Trunk stages the app, and under which assets/start.js asks for it.
const APP_JS: &str = "luodi-app.js";
const APP_WASM: &str = "luodi-app_bg.wasm";

/// Finishes the staged site.
pub(crate) fn run() -> Result<()> {
    let stage = Stage::from_environment()?;
    packs::write(&stage.dir.join("lessons"))?;
    let fonts = copies::copy(&paths::root().join("assets"), &stage.dir)?;

    let wasm = stage.rename(APP_WASM, "app", "wasm")?;
    let js = files::read_text(&stage.dir.join(APP_JS))?.replace(APP_WASM, &wasm);
    files::remove(&stage.dir.join(APP_JS))?;
    let js = stage.write("app", "js", js.as_bytes())?;

    let start = files::read_text(&paths::root().join("assets").join("start.js"))?;
    let start = names::replace_all(&start, &[(APP_JS, &js), (APP_WASM, &wasm)])?;
    let start = stage.write("start", "js", start.as_bytes())?;

    let kai = kai::write(&stage.dir)?;
    let css = styles::join(&paths::root().join("assets").join("styles"), &fonts)?;
    let css = kai + &css;
    let css = stage.write("app", "css", css.as_bytes())?;

    let text = worker::write(&stage.dir, stage.release)?;
    let index = stage.dir.join("index.html");
    let html = page::link(&files::read_text(&index)?, &page::Links { js, wasm, start, css, text })?;
    let html = stage.without_inline_scripts(html)?;
    files::write(&index, html)?;

    if stage.release { compress::all(&stage.dir) } else { Ok(()) }
}

/// The folder in which Trunk puts a site together.
struct Stage {
    dir: PathBuf,
    release: bool,
}

impl Stage {
    fn from_environment() -> Result<Self> {
        let variable = |name| env::var_os(name).ok_or_else(not_from_trunk);
        let dir = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
        Ok(Self { dir, release: variable("TRUNK_PROFILE")? == "release" })
    }

    /// Writes a file named after its content, and returns its name.
    fn write(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let name = names::hashed(stem, extension, bytes);
        files::write(&self.dir.join(&name), bytes)?;
        Ok(name)
    }

    /// Names a file after its content, and returns the new name.
    fn rename(&self, old: &str, stem: &str, extension: &str) -> Result<String> {
        let old = self.dir.join(old);
        let name = self.write(stem, extension, &files::read(&old)?)?;
        files::remove(&old)?;
        Ok(name)
    }

    /// Moves the script that Trunk's development server puts into the page to a file of its own,
    /// because the page forbids code in itself. A release has no such script.
    fn without_inline_scripts(&self, html: String) -> Result<String> {
        match page::take_reload_script(&html) {
            None => Ok(html),
            Some(_) if self.release => Err(Error::new(
                "index.html holds an inline script, which its own policy forbids",
                "move the script to a file in assets/",
            )),
            Some((html, script)) => {
                files::write(&self.dir.join(page::RELOAD_JS), script)?;
                Ok(html)
            }
        }
    }
}

fn not_from_trunk() -> Error {
    Error::new("this command is for Trunk to call", "run `cargo xtask start` or `cargo xtask dist`")
}

/// The name of a file, for use in paths of the site.
fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

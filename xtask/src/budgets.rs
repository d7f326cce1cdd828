//! How much a first visit to a lesson and the text engine may cost, and what the app must not
//! contain.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::error::{Error, Explain, Result};
use crate::hook::{compress::brotli, worker};
use crate::{files, paths, process};

/// Bytes that a first visit to a lesson may transfer, compressed with brotli, fonts aside: half a
/// minute on a slow mobile network (100 kbit/s).
const FIRST_VISIT: usize = 400_000;

/// Bytes that the text engine may transfer when it is first needed, compressed with brotli: its
/// program, the words with their readings and levels.
const TEXT_ENGINE: usize = 1_200_000;

/// Two neighbouring lines of the dictionary of jieba-rs. They show a dictionary that is contained
/// as text; jieba-rs contains its own compressed, which [`reject_jieba`] finds by the dependency.
const DICTIONARY_LINES: &str = "韩玉建 2 nr\n韩玉贵 2 nr";

const MEND_SITE: &str = "build it with `cargo xtask dist`";

/// Prints what a first visit to a lesson transfers, and what the text engine adds when needed.
///
/// # Errors
/// When it is more than [`FIRST_VISIT`] or [`TEXT_ENGINE`], or when the app contains the segmenter
/// or its dictionary.
pub(crate) fn check() -> Result<()> {
    let site = paths::dist();
    let visit = first_visit(&site)?;
    let within_first = check_group(&site, "first visit to a lesson", &visit, FIRST_VISIT);
    let within_text = check_group(&site, "text engine", &text_engine(&site)?, TEXT_ENGINE);
    for wasm in visit.iter().filter(|file| has_extension(file, "wasm")) {
        reject_dictionary(&files::read(wasm)?)?;
    }
    reject_jieba()?;
    within_first.and(within_text)
}

/// Prints the sizes of files that belong together, and compares their sum with a budget.
fn check_group(site: &Path, name: &str, files: &[PathBuf], budget: usize) -> Result<()> {
    let sizes: Vec<Size> = files.iter().map(|file| Size::of(site, file)).collect::<Result<_>>()?;
    print(name, &sizes, budget);
    within(name, sizes.iter().map(|size| size.brotli).sum(), budget)
}

fn within(name: &str, total: usize, budget: usize) -> Result<()> {
    if total <= budget {
        return Ok(());
    }
    Err(Error::new(
        format!("{name}: {total} bytes are transferred, and {budget} are allowed"),
        "take something out or load it later",
    ))
}

/// One file and its sizes in bytes.
struct Size {
    name: String,
    raw: usize,
    brotli: usize,
}

impl Size {
    fn of(site: &Path, file: &Path) -> Result<Self> {
        let raw = files::read(file)?;
        let packed = file.with_added_extension("br");
        let brotli = if packed.is_file() { files::read(&packed)? } else { brotli(&raw)? };
        let name = file.strip_prefix(site).unwrap_or(file).to_string_lossy().into_owned();
        Ok(Self { name, raw: raw.len(), brotli: brotli.len() })
    }
}

fn print(name: &str, sizes: &[Size], budget: usize) {
    println!("  {:<52} {:>9} {:>9}", format!("{name} (bytes)"), "raw", "brotli");
    for size in sizes {
        println!("  {:<52} {:>9} {:>9}", size.name, size.raw, size.brotli);
    }
    let raw: usize = sizes.iter().map(|size| size.raw).sum();
    let brotli: usize = sizes.iter().map(|size| size.brotli).sum();
    println!("  {:<52} {raw:>9} {brotli:>9}", format!("in all, of {budget} allowed"));
}

/// The files that a browser fetches before a learner sees a first lesson: all of the site's top
/// (page, scripts, styles, wasm), the index of lessons, the first unit, the icon. English is part of the program.
fn first_visit(site: &Path) -> Result<Vec<PathBuf>> {
    let wanted = ["html", "js", "css", "wasm"];
    let mut visit: Vec<_> = files::walk(site)?
        .into_iter()
        .filter(|file| file.parent() == Some(site))
        .filter(|file| wanted.iter().any(|extension| has_extension(file, extension)))
        .collect();
    let index = site.join("lessons").join("index.json");
    visit.push(first_pack(&index)?);
    visit.push(index);
    visit.extend(Some(site.join("icons").join("luodi.svg")).filter(|file| file.is_file()));
    Ok(visit)
}

/// The files that the first use of the text engine fetches.
fn text_engine(site: &Path) -> Result<Vec<PathBuf>> {
    let mut found = files::walk(&site.join(worker::FOLDER))?;
    found.retain(|file| ["js", "txt", "wasm"].iter().any(|it| has_extension(file, it)));
    let whole = ["js", "txt", "wasm"].iter().all(|it| found.iter().any(|f| has_extension(f, it)));
    if whole { Ok(found) } else { Err(Error::new("the site has no text engine", MEND_SITE)) }
}

fn has_extension(file: &Path, extension: &str) -> bool {
    file.extension().is_some_and(|found| found == extension)
}

/// The first file that the index names: units stand there in the order of learning.
fn first_pack(index: &Path) -> Result<PathBuf> {
    let value: Value = serde_json::from_str(&files::read_text(index)?)
        .explain(|| format!("{} is not JSON", index.display()), MEND_SITE)?;
    let folder = index.parent().unwrap_or(index);
    first_file(&value, folder)
        .ok_or_else(|| Error::new("lessons/index.json names no pack that exists", MEND_SITE))
}

fn first_file(value: &Value, folder: &Path) -> Option<PathBuf> {
    match value {
        Value::String(name) => {
            Some(folder.join(name)).filter(|file| !name.is_empty() && file.is_file())
        }
        Value::Array(items) => items.iter().find_map(|item| first_file(item, folder)),
        Value::Object(fields) => fields.values().find_map(|field| first_file(field, folder)),
        _ => None,
    }
}

fn reject_dictionary(wasm: &[u8]) -> Result<()> {
    let lines = DICTIONARY_LINES.as_bytes();
    if !wasm.windows(lines.len()).any(|window| window == lines) {
        return Ok(());
    }
    Err(Error::new("the app contains the dictionary of jieba", MEND_JIEBA))
}

const MEND_JIEBA: &str = "ask the text worker instead: the app's first module must stay small";

/// The segmenter belongs into the text worker. Its dictionary would be there in compressed form,
/// so it is looked for among the app's dependencies.
fn reject_jieba() -> Result<()> {
    let mut tree = Command::new("cargo");
    tree.args(["tree", "--package", "luodi-app", "--target", "wasm32-unknown-unknown"]);
    tree.args(["--edges", "normal", "--prefix", "none"]).current_dir(paths::root());
    let tree = process::output_of(&mut tree).ok_or_else(|| {
        Error::new("`cargo tree` failed", "run `cargo tree -p luodi-app` and see why")
    })?;
    match tree.lines().find(|line| line.starts_with("jieba-rs ")) {
        None => Ok(()),
        Some(found) => Err(Error::new(format!("the app depends on {found}"), MEND_JIEBA)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn the_budget_is_a_limit() {
        assert!(within("visit", 400_000, 400_000).is_ok());
        assert!(within("visit", 400_001, 400_000).is_err());
    }

    #[test]
    fn a_text_engine_has_all_its_parts() {
        let scratch = Scratch::new("budgets-text");
        scratch.write("text/worker-1.js", "x");
        scratch.write("text/SOURCES.md", "x");
        scratch.write("text/lexicon-1.txt", "x");
        assert!(text_engine(scratch.path()).is_err());
        scratch.write("text/engine-1.wasm", "x");
        assert_eq!(text_engine(scratch.path()).unwrap().len(), 3);
    }

    #[test]
    fn a_first_visit_is_the_top_of_the_site_and_one_unit() {
        let scratch = Scratch::new("budgets");
        for name in ["index.html", "app-1.js", "app-1.js.br", "app-2.wasm", "icons/luodi.svg"] {
            scratch.write(name, "x");
        }
        scratch.write("lessons/one-1.json", "{}");
        scratch.write("lessons/two-1.json", "{}");
        scratch.write(
            "lessons/index.json",
            r#"{"format":1,"units":[{"id":"one","pack":"one-1.json"},{"pack":"two-1.json"}]}"#,
        );
        scratch.write("icons/luodi.svg", "");
        let visit = first_visit(scratch.path()).unwrap();
        let names: Vec<_> = visit
            .iter()
            .map(|f| f.strip_prefix(scratch.path()).unwrap().to_str().unwrap())
            .collect();
        assert_eq!(
            names,
            [
                "app-1.js",
                "app-2.wasm",
                "index.html",
                "lessons/one-1.json",
                "lessons/index.json",
                "icons/luodi.svg"
            ]
        );
    }

    #[test]
    fn an_index_without_packs_is_an_error() {
        let scratch = Scratch::new("budgets-empty");
        let index = scratch.write("index.json", r#"{"units":["gone.json"]}"#);
        assert!(first_pack(&index).is_err());
    }

    #[test]
    fn finds_the_dictionary() {
        let mut wasm = vec![0_u8; 100];
        assert!(reject_dictionary(&wasm).is_ok());
        wasm.extend(DICTIONARY_LINES.as_bytes());
        assert!(reject_dictionary(&wasm).is_err());
    }
}

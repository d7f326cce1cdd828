//! `cargo xtask data`: the tables of the Chinese text engine, made from pinned packages.
//!
//! The result, `assets/data/lexicon.txt`, is committed, so that neither a build nor the app needs
//! the packages. `assets/data/SOURCES.md` tells where everything in it comes from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::error::Result;
use crate::report::step;
use crate::{files, paths};

mod cedict;
mod dictionary;
mod hand;
mod hsk;
mod jieba;
mod lexicon;
mod numbered;
mod sources;
mod weight;

/// Everything that the lexicon is made of.
struct Tables {
    jieba: BTreeMap<String, jieba::Entry>,
    cedict: BTreeMap<String, Vec<cedict::Entry>>,
    levels: hsk::Levels,
    places: BTreeMap<String, Vec<String>>,
    corrections: BTreeMap<String, Vec<String>>,
}

/// Makes `assets/data/lexicon.txt` again, or, where a folder is given, the dictionary in it.
pub(crate) fn run(cedict: Option<&Path>) -> Result<()> {
    match cedict {
        Some(folder) => write_dictionary(folder),
        None => write_lexicon(),
    }
}

/// Writes CC-CEDICT as the app loads it.
fn write_dictionary(folder: &Path) -> Result<()> {
    let cedict = step("fetching CC-CEDICT", sources::fetch_cedict)?;
    let lines = cedict::lines(&files::read_text(&cedict)?);
    let path = folder.join(dictionary::NAME);
    files::write(&path, dictionary::write(&lines))?;
    println!("{} entries in {}", lines.len(), path.display());
    Ok(())
}

fn write_lexicon() -> Result<()> {
    let sources = step("fetching jieba, CC-CEDICT and the HSK tables", sources::fetch)?;
    let tables = Tables {
        jieba: jieba::parse(&files::read_text(&sources.jieba)?)?,
        cedict: cedict::parse(&files::read_text(&sources.cedict)?),
        levels: hsk::read(&sources.hsk)?,
        places: hand::parse(&files::read_text(&folder().join("places.txt"))?)?,
        corrections: hand::parse(&files::read_text(&folder().join("readings.txt"))?)?,
    };
    let text = lexicon::write(&tables);
    let path = folder().join("lexicon.txt");
    files::write(&path, &text)?;
    println!("{} entries, {} bytes in {}", text.lines().count() - 1, text.len(), path.display());
    Ok(())
}

/// Where the committed tables are.
fn folder() -> PathBuf {
    paths::root().join("assets").join("data")
}

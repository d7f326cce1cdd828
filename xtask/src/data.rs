//! `cargo xtask data`: the tables of the Chinese text engine, made from pinned packages.
//!
//! The result, `assets/data/lexicon.txt`, is committed, so that neither a build nor the app needs
//! the packages. `assets/data/SOURCES.md` tells where everything in it comes from.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::error::Result;
use crate::report::step;
use crate::{files, paths};

mod cedict;
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

/// Makes `assets/data/lexicon.txt` again.
pub(crate) fn run() -> Result<()> {
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

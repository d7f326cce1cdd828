//! Writing packs.

use crate::{
    lint::Course,
    model::{INDEX_FORMAT, Index, ItemId},
};

/// The file name of the index.
pub const INDEX_NAME: &str = "index.json";

/// A file to be written beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Its name.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// The files of a course: the packs, and last the index, so that an index never names a pack that
/// is not yet there.
///
/// # Errors
/// If a value cannot be written as JSON, which no checked course has.
pub fn write(course: &Course) -> Result<Vec<PackFile>, serde_json::Error> {
    let mut outline = course.outline.clone();
    let mut files = Vec::new();
    for (unit, pack) in outline.units.iter_mut().zip(&course.units) {
        let bytes = serde_json::to_vec(pack)?;
        unit.pack = format!("{}.{}.json", pack.unit, fingerprint(&bytes));
        files.push(PackFile { name: unit.pack.clone(), bytes });
    }
    let index = Index { format: INDEX_FORMAT, course: outline };
    files.push(PackFile { name: INDEX_NAME.to_owned(), bytes: serde_json::to_vec(&index)? });
    Ok(files)
}

/// Eight hexadecimal digits that change when the content does.
fn fingerprint(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let ItemId(name) = ItemId::from_content("pack", &text);
    name.chars().skip_while(|character| *character != '-').skip(1).take(8).collect()
}

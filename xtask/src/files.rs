//! Reading, writing and listing files with errors that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Explain, Result};

const MEND: &str = "check that the file is there and that you may read it";
const MEND_WRITE: &str = "check the folder's permissions and the free space on the disk";

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).explain(|| format!("cannot read {}", path.display()), MEND)
}

/// The text of a file, which must be UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).explain(|| format!("cannot read {}", path.display()), MEND)
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    fs::write(path, bytes).explain(|| format!("cannot write {}", path.display()), MEND_WRITE)
}

/// Makes a folder and those above it.
pub(crate) fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).explain(|| format!("cannot make {}", path.display()), MEND_WRITE)
}

/// Deletes a file that must be there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).explain(|| format!("cannot delete {}", path.display()), MEND_WRITE)
}

/// Deletes a folder and all in it; none there is fine.
pub(crate) fn remove_folder(path: &Path) -> Result<()> {
    if !path.exists() {
        return Ok(());
    }
    fs::remove_dir_all(path).explain(|| format!("cannot delete {}", path.display()), MEND_WRITE)
}

/// Gives a finished folder its final name. Another process may have been quicker: then its work
/// stays, and ours goes.
pub(crate) fn settle(made: &Path, wanted: &Path) -> Result<()> {
    let renamed = fs::rename(made, wanted);
    if wanted.exists() {
        return remove_folder(made);
    }
    renamed.explain(|| format!("cannot move {} into place", wanted.display()), MEND_WRITE)
}

/// All visible files at or below `path`, sorted; none when nothing is there. Names that start with
/// a dot are left out below the top, as are folders of built things.
pub(crate) fn walk(path: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        found.push(path.to_path_buf());
        return Ok(());
    }
    if !path.is_dir() {
        return Ok(());
    }
    let what = || format!("cannot list {}", path.display());
    for entry in fs::read_dir(path).explain(what, MEND)? {
        let entry = entry.explain(what, MEND)?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if !name.starts_with('.') && name != "target" && name != "node_modules" {
            collect(&entry.path(), found)?;
        }
    }
    Ok(())
}

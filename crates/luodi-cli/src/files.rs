//! Reading lesson files from folders.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use course::source::MAX_BYTES;

use crate::Error;

/// A file's path, with `/` between its parts, and its content.
pub type Content = (String, Vec<u8>);

/// Reads a file, or every file in a folder and below, in the order of their names. Hidden ones
/// are left out. Of a file that is too large only so much is read as proves it.
///
/// # Errors
/// If something cannot be read.
pub fn read(path: &Path) -> Result<Vec<Content>, Error> {
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.iter().map(|path| read_file(path)).collect()
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<(), Error> {
    let fail = |error| Error::io("read", path, &error);
    if !fs::metadata(path).map_err(fail)?.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    let entries: Result<Vec<_>, _> = fs::read_dir(path).map_err(fail)?.collect();
    let mut entries = entries.map_err(fail)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if !entry.file_name().to_string_lossy().starts_with('.') {
            collect(&entry.path(), found)?;
        }
    }
    Ok(())
}

fn read_file(path: &Path) -> Result<Content, Error> {
    let fail = |error| Error::io("read", path, &error);
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64 + 1;
    fs::File::open(path).map_err(fail)?.take(limit).read_to_end(&mut bytes).map_err(fail)?;
    Ok((slashes(path), bytes))
}

/// A path as the linter wants it.
pub(crate) fn slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = text.strip_prefix("./").unwrap_or(&text);
    if std::path::MAIN_SEPARATOR == '/' { text.to_owned() } else { text.replace('\\', "/") }
}

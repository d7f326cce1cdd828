//! Tables written by hand: a word, a tab, its readings; `#` begins a comment.

use std::collections::BTreeMap;

use super::numbered;
use crate::error::{Error, Result};

/// Reads a table.
///
/// # Errors
/// When a word stands twice or its readings do not have a syllable for each character.
pub(super) fn parse(text: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let mut words = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let wrong = |what: &str| Error::new(format!("“{line}”: {what}"), "mend assets/data");
        let (word, readings) = line.split_once('\t').ok_or_else(|| wrong("there is no tab"))?;
        let readings: Vec<String> = readings.split('|').map(str::to_owned).collect();
        let length = word.chars().count();
        if readings.iter().any(|reading| numbered::syllables(reading) != Some(length)) {
            return Err(wrong("the reading does not have a syllable for each character"));
        }
        if words.insert(word.to_owned(), readings).is_some() {
            return Err(wrong("the word stands twice"));
        }
    }
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_checked() {
        let words = parse("# x\n行\txing2|hang2\n").unwrap();
        assert_eq!(words.get("行").map(Vec::len), Some(2));
        for bad in ["行 xing2", "银行\thang2", "行\txing2\n行\thang2"] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}

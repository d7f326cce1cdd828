//! jieba's dictionary: a word, its frequency and its class a line.

use std::collections::BTreeMap;

use crate::error::{Error, Result};

/// What jieba knows about a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// How often it occurs in jieba's corpus of some 60 million words.
    pub(super) frequency: u64,
    /// One letter of jieba's part-of-speech tag, with names of persons (`nr`) as `N` and of places
    /// (`ns`) as `S`; none if there is no tag or an unknown one.
    pub(super) class: Option<char>,
}

/// Reads the dictionary.
pub(super) fn parse(text: &str) -> Result<BTreeMap<String, Entry>> {
    text.lines()
        .map(|line| Ok((line.split(' ').next().unwrap_or("").to_owned(), entry(line)?)))
        .collect()
}

fn entry(line: &str) -> Result<Entry> {
    let mut fields = line.split(' ').skip(1);
    let frequency = fields.next().and_then(|text| text.parse().ok()).ok_or_else(|| {
        Error::new(format!("no frequency in “{line}” of jieba's dictionary"), "check its version")
    })?;
    Ok(Entry { frequency, class: fields.next().and_then(class) })
}

fn class(tag: &str) -> Option<char> {
    if tag.starts_with("nr") {
        return Some('N');
    }
    if tag == "ns" {
        return Some('S');
    }
    // `zg` marks characters of every kind, `x` and `g` say nothing either.
    tag.chars().next().filter(|_| tag != "zg").filter(|letter| !"xgh".contains(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_word_a_frequency_and_a_tag() {
        let words = parse("张三 12 nr\n北京 34 ns\n还 5 d\n乙 6 zg\n丙 7").unwrap();
        let class = |word| words.get(word).and_then(|entry: &Entry| entry.class);
        assert_eq!(words.get("还").map(|entry| entry.frequency), Some(5));
        assert_eq!(
            ["张三", "北京", "还", "乙", "丙"].map(class),
            [Some('N'), Some('S'), Some('d'), None, None]
        );
        assert!(parse("坏").is_err());
    }
}

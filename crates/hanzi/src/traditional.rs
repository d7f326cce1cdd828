//! Traditional characters.

use std::{collections::HashMap, sync::LazyLock};

/// Lines of two characters, a traditional one and its simplified form; the head names the source.
const TABLE: &str = include_str!("../data/traditional.txt");

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#')).map(str::chars);
    lines.filter_map(|mut pair| Some((pair.next()?, pair.next()?))).collect()
});

/// The simplified form of a character that simplified Chinese never uses.
pub(crate) fn simplified(character: char) -> Option<char> {
    SIMPLIFIED.get(&character).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_traditional_characters_have_a_simplified_form() {
        assert_eq!(simplified('謝'), Some('谢'));
        assert_eq!(simplified('們'), Some('们'));
        for both in ['好', '后', '干', '里', '乾', '著', '#', ' '] {
            assert_eq!(simplified(both), None, "{both}");
        }
    }

    #[test]
    fn every_line_is_a_pair_and_no_simplified_form_is_traditional() {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.clone().count(), SIMPLIFIED.len());
        for line in lines {
            let pair: Vec<char> = line.chars().collect();
            assert_eq!(pair.len(), 2, "{line}");
            assert_eq!(simplified(pair[1]), None, "{line}");
        }
    }
}

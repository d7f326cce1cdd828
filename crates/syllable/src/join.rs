//! Syllables as words.

use crate::{Syllable, table};

/// The syllables as one word with tone marks, in lower case: `nǚ'ér`, `xī'ān`, `wánr`.
///
/// An apostrophe stands before a syllable inside the word that starts with a, o or e (GB/T
/// 16159-2012). The interjections without a vowel, which the orthography never joins, are set off
/// by apostrophes too, so that [`parse`](crate::parse) gives the same syllables back. It does so
/// except for what marks cannot say: a word with no mark at all is read as having no tones, and a
/// missing tone beside a mark as neutral.
pub fn join_word(syllables: &[Syllable]) -> String {
    let mut word = String::new();
    let mut after_vowelless = false;
    for syllable in syllables {
        let vowelless = table::is_vowelless(syllable.base());
        let vowel = syllable.base().starts_with(['a', 'o', 'e', 'ê']);
        if !word.is_empty() && (vowel || vowelless || after_vowelless) {
            word.push('\'');
        }
        word.push_str(&syllable.to_string());
        after_vowelless = vowelless;
    }
    word
}

/// The text with its first letter in upper case, as in names: `Běijīng`, `Ānhuī`.
pub fn capitalise(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    fn joined(text: &str) -> String {
        join_word(&parse(text).unwrap())
    }

    #[test]
    fn apostrophes() {
        for (text, expected) in [
            ("xi1 an1", "xī'ān"),
            ("nv3 er2", "nǚ'ér"),
            ("hai3 ou1", "hǎi'ōu"),
            ("bei3 jing1", "běijīng"),
            ("xie4 xie5", "xièxie"),
            ("wan2r", "wánr"),
            ("er4", "èr"),
            ("yi1 yuan4", "yīyuàn"),
            ("ng2 hao3", "ńg'hǎo"),
            ("ai4", "ài"),
        ] {
            assert_eq!(joined(text), expected);
        }
        assert_eq!(join_word(&[]), "");
    }

    #[test]
    fn capitals() {
        assert_eq!(capitalise("běijīng"), "Běijīng");
        assert_eq!(capitalise("ānhuī"), "Ānhuī");
        assert_eq!(capitalise(&joined("xi1 an1")), "Xī'ān");
        assert_eq!(capitalise(""), "");
    }
}

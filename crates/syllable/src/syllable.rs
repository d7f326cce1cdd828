//! One syllable.

use std::fmt;

use crate::marks::{mark_index, push_marked};
use crate::{SyllableError, Tone, table};

/// A legal syllable of Putonghua, perhaps with a tone, perhaps with the suffix -r.
///
/// Upper and lower case are one: a syllable is always written in lower case.
/// [`Display`](fmt::Display) writes tone marks (`nǚ`, `xiè`, `de`, `wánr`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable {
    base: &'static str,
    tone: Option<Tone>,
    erhua: bool,
}

impl Syllable {
    /// The syllable with this toneless spelling, `v` allowed for `ü`, in any case.
    ///
    /// # Errors
    /// [`SyllableError::Unknown`] if Putonghua has no such syllable.
    pub fn new(base: &str, tone: Option<Tone>) -> Result<Self, SyllableError> {
        let spelling = base.to_lowercase().replace('v', "ü");
        match table::lookup(&spelling) {
            Some(base) => Ok(Self::from_base(base, tone)),
            None => Err(SyllableError::Unknown(base.to_owned())),
        }
    }

    /// The same syllable with the suffix -r (儿化): one syllable, though written with two hanzi.
    ///
    /// # Errors
    /// [`SyllableError::NoErhua`] for a syllable that never takes it: `e` (it would be written
    /// `er`), `er`, `ê`, `nüe`, `lüe` and the interjections without a vowel.
    pub fn with_erhua(self) -> Result<Self, SyllableError> {
        if table::takes_erhua(self.base) {
            Ok(Self { erhua: true, ..self })
        } else {
            Err(SyllableError::NoErhua(self.base))
        }
    }

    /// The same syllable with another tone; `None` for "no tone given".
    #[must_use]
    pub fn with_tone(self, tone: Option<Tone>) -> Self {
        Self { tone, ..self }
    }

    /// The standard toneless spelling without the suffix: `nü`, `ju`, `xie`, `wan`.
    pub fn base(&self) -> &'static str {
        self.base
    }

    /// The tone; `None` if it was not given, which is not the neutral tone.
    pub fn tone(&self) -> Option<Tone> {
        self.tone
    }

    /// The initial: one of the 21, or empty. `y` and `w` are spelling, not initials.
    pub fn initial(&self) -> &'static str {
        table::initial_of(self.base)
    }

    /// The underlying final in its full form, as the Scheme's table of finals has it.
    ///
    /// So one sound has one name however it is spelled: `ju` and `yu` have `ü`, `liu` and `you`
    /// have `iou`, `dui` and `wei` have `uei`, `lun` and `wen` have `uen`. The final of `zhi` and
    /// `zi` is `i`, as in the Scheme. `weng` has `ueng` but `dong` has `ong`. The interjections
    /// have the finals `m`, `n`, `ng`. The suffix -r is no part of it.
    pub fn final_(&self) -> &'static str {
        table::final_of(self.base)
    }

    /// Whether the syllable has the suffix -r. The plain syllable `er` has not.
    pub fn is_erhua(&self) -> bool {
        self.erhua
    }

    /// The syllable with its tone as a number: `nü3`, `wanr2`, `de5`; none if no tone was given.
    pub fn numbered(&self) -> String {
        let mut out = self.base.to_owned();
        self.push_suffix(&mut out);
        if let Some(tone) = self.tone {
            out.push(char::from(b'0' + tone.number()));
        }
        out
    }

    /// A syllable from a spelling that [`table::lookup`] returned.
    pub(crate) fn from_base(base: &'static str, tone: Option<Tone>) -> Self {
        Self { base, tone, erhua: false }
    }

    fn push_suffix(&self, out: &mut String) {
        if self.erhua {
            out.push('r');
        }
    }
}

impl fmt::Display for Syllable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters: Vec<char> = self.base.chars().collect();
        let marked = mark_index(&letters);
        let mut out = String::new();
        for (index, &letter) in letters.iter().enumerate() {
            match self.tone {
                Some(tone) if marked == Some(index) => push_marked(&mut out, letter, tone),
                _ => out.push(letter),
            }
        }
        self.push_suffix(&mut out);
        f.pad(&out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(base: &str, number: u8) -> String {
        Syllable::new(base, Tone::from_number(number)).unwrap().to_string()
    }

    #[test]
    fn the_mark_stands_on_the_main_vowel() {
        for (base, number, expected) in [
            ("liu", 4, "liù"),
            ("hui", 2, "huí"),
            ("lüe", 4, "lüè"),
            ("gou", 3, "gǒu"),
            ("hao", 3, "hǎo"),
            ("mai", 4, "mài"),
            ("mei", 2, "méi"),
            ("xie", 4, "xiè"),
            ("jia", 1, "jiā"),
            ("guo", 2, "guó"),
            ("qiong", 2, "qióng"),
            ("xue", 2, "xué"),
            ("zhuang", 1, "zhuāng"),
            ("nü", 3, "nǚ"),
            ("zhi", 1, "zhī"),
            ("yun", 4, "yùn"),
            ("er", 2, "ér"),
            ("ng", 2, "ńg"),
            ("hm", 1, "hm\u{304}"),
            ("hng", 4, "hǹg"),
            ("ê", 2, "ế"),
            ("ê", 1, "ê\u{304}"),
            ("de", 5, "de"),
            ("xiong", 1, "xiōng"),
        ] {
            assert_eq!(written(base, number), expected);
        }
    }

    #[test]
    fn new_takes_any_case_and_v() {
        assert_eq!(Syllable::new("NV", None).unwrap().base(), "nü");
        assert_eq!(Syllable::new("Jü", None).unwrap().base(), "ju");
        assert!(matches!(Syllable::new("wanr", None), Err(SyllableError::Unknown(_))));
    }

    #[test]
    fn erhua_is_written_after_the_syllable() {
        let play = Syllable::new("wan", Some(Tone::Second)).unwrap().with_erhua().unwrap();
        assert_eq!(play.to_string(), "wánr");
        assert_eq!(play.numbered(), "wanr2");
        assert_eq!(play.base(), "wan");
        let er = Syllable::new("er", None).unwrap();
        assert_eq!(er.with_erhua(), Err(SyllableError::NoErhua("er")));
    }
}

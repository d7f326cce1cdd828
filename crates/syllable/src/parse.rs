//! From text to syllables.

use crate::candidate::{Tones, candidates};
use crate::lattice::Lattice;
use crate::scan::{Border, Letter, scan};
use crate::{ParseError, ParseErrorKind, Syllable};

/// The most readings that [`splits`] returns.
pub const MAX_SPLITS: usize = 64;

/// Reads pinyin in any usual way of typing it.
///
/// Tones are marks (composed or combining, the breve as well as the caron) or numbers after the
/// syllable (0 and 5 for the neutral tone). `ü` may be `v`, `u:`, or `U` after a small letter;
/// upper case is otherwise ignored. Spaces, apostrophes, hyphens, punctuation and tone numbers are
/// borders between syllables; without them the text is split as in [`splits`], first reading.
/// The suffix -r is read in `wánr`, `wan2r`, `wanr2` and `wan2 r5`.
///
/// **No tone:** if no syllable of the text has a mark or a number, every tone is `None` (not
/// given). Otherwise a syllable without one is neutral, as in `xièxie`. So `de` alone is `None`;
/// `de5` is neutral.
///
/// # Errors
/// The first trouble, with its place; an empty text is [`ParseErrorKind::Empty`].
pub fn parse(text: &str) -> Result<Vec<Syllable>, ParseError> {
    let letters = scan(text)?;
    if letters.is_empty() {
        return Err(ParseError::new(text, 0, ParseErrorKind::Empty));
    }
    let lattice = Lattice::new(&letters, 1, Tones::Checked);
    lattice.readings().next().ok_or_else(|| diagnose(text, &letters))
}

/// All readings of a text that is not fully divided, best first, at most [`MAX_SPLITS`]; empty if
/// the text is not pinyin.
///
/// By the orthography a syllable inside a word may start with a, o or e only after an apostrophe,
/// which leaves a run of letters one reading at most. But people leave the apostrophe out, so
/// other readings follow, those that break the rule least first, and those with long syllables
/// first among equals: `xian` is xian, then xi an; `fangan` is fan gan, then fang an; `tiananmen`
/// is tian an men. A tone mark on the wrong letter (`lìu`) is a lesser breach.
/// The interjections without a vowel (`m n ng hm hng`) are read only between borders.
pub fn splits(text: &str) -> Vec<Vec<Syllable>> {
    match scan(text) {
        Ok(letters) if !letters.is_empty() => {
            Lattice::new(&letters, MAX_SPLITS, Tones::Checked).readings().collect()
        }
        _ => Vec::new(),
    }
}

/// What is wrong with letters that have no reading.
fn diagnose(text: &str, letters: &[Letter]) -> ParseError {
    let at = furthest(letters);
    let offset = letters.get(at).map_or(0, |letter| letter.offset);
    let rest = rest_of_word(text, letters, at);
    let spelled_right = Lattice::new(letters, 1, Tones::Ignored).readings().next().is_some();
    let kind = if spelled_right {
        ParseErrorKind::ToneMisplaced(rest)
    } else {
        ParseErrorKind::NotASyllable(rest)
    };
    ParseError::new(text, offset, kind)
}

/// The last letter at which a syllable could start, reading from the start.
fn furthest(letters: &[Letter]) -> usize {
    let mut reached = vec![false; letters.len()];
    let mut last = 0;
    for at in 0..letters.len() {
        if at > 0 && !reached.get(at).is_some_and(|r| *r) {
            continue;
        }
        last = at;
        for candidate in candidates(letters, at, Tones::Checked) {
            if let Some(slot) = reached.get_mut(at + candidate.length) {
                *slot = true;
            }
        }
    }
    last
}

/// The text from a letter to the next space, apostrophe or other break.
fn rest_of_word(text: &str, letters: &[Letter], at: usize) -> String {
    let offset = |letter: &Letter| letter.offset;
    let start = letters.get(at).map_or(0, offset);
    let after = letters.get(at + 1..).unwrap_or_default();
    let end = after.iter().find(|l| l.border == Border::Break).map_or(text.len(), offset);
    let rest = text.get(start..end).unwrap_or_default();
    rest.trim_end_matches(|c: char| !c.is_alphanumeric() && !('\u{300}'..='\u{36F}').contains(&c))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Tone;

    /// The best reading with numbers, spaces between.
    fn read(text: &str) -> String {
        match parse(text) {
            Ok(syllables) => numbered(&syllables),
            Err(error) => panic!("{text}: {error}"),
        }
    }

    fn numbered(syllables: &[Syllable]) -> String {
        syllables.iter().map(Syllable::numbered).collect::<Vec<_>>().join(" ")
    }

    fn kind(text: &str) -> ParseErrorKind {
        parse(text).unwrap_err().kind
    }

    #[test]
    fn every_way_of_typing() {
        for (text, expected) in [
            ("nǐ hǎo", "ni3 hao3"),
            ("ni\u{30C}ha\u{30C}o", "ni3 hao3"),
            ("ni3hao3", "ni3 hao3"),
            ("NI3-HAO3", "ni3 hao3"),
            ("ＮＩ３　ｈａｏ３！", "ni3 hao3"),
            ("Nǐ hǎo ma?", "ni3 hao3 ma5"),
            ("nǐhao3", "ni3 hao3"),
            ("nǐ3", "ni3"),
            ("nv3 lu:4 nU3 lü4 Lǜ", "nü3 lü4 nü3 lü4 lü4"),
            ("nu\u{308}\u{30C} nu\u{30C}\u{308}", "nü3 nü3"),
            ("NU3 LU:4 Lu4", "nu3 lü4 lu4"),
            ("LYU3 nve4 lue4 jv2 xu:e2 qu: yv2", "lü3 nüe4 lüe4 ju2 xue2 qu5 yu2"),
            ("shu: ma", "shu ma"),
            ("măi ɡɑ̄o", "mai3 gao1"),
            ("zhuō·zi de0 le5", "zhuo1 zi5 de5 le5"),
            ("ê̄ ế e\u{302}4 ng2 ḿ hm5 hng", "ê1 ê2 ê4 ng2 m2 hm5 hng5"),
            ("lìu shúi hùo", "liu4 shui2 huo4"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn unspaced_runs() {
        for (text, expected) in [
            ("xian", "xian"),
            ("xi'an", "xi an"),
            ("Xi’an", "xi an"),
            ("xīān", "xi1 an1"),
            ("xi1an1", "xi1 an1"),
            ("fangan", "fan gan"),
            ("fāng'àn", "fang1 an4"),
            ("fangʼan", "fang an"),
            ("tiananmen", "tian an men"),
            ("nver", "nü er"),
            ("nǚ'ér", "nü3 er2"),
            ("nǚer", "nü3 er5"),
            ("shier", "shi er"),
            ("xièxie", "xie4 xie5"),
            ("zhongguoren", "zhong guo ren"),
            ("henan", "he nan"),
            ("nanguo", "nan guo"),
            ("women", "wo men"),
            ("beijing-shanghai", "bei jing shang hai"),
            ("dangan", "dan gan"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn erhua() {
        for (text, expected) in [
            ("wánr", "wanr2"),
            ("wan2r", "wanr2"),
            ("wanr2", "wanr2"),
            ("wan2 r5", "wanr2"),
            ("wan2r5 ba5", "wanr2 ba5"),
            ("nàr", "nar4"),
            ("zher4", "zher4"),
            ("yidianr", "yi dianr"),
            ("yi1dian3rshui3", "yi1 dianr3 shui3"),
            ("er", "er"),
            ("ér", "er2"),
            ("nǎrren", "nar3 ren5"),
            ("wanren", "wan ren"),
            ("dian3ren2", "dian3 ren2"),
            ("huar", "huar"),
            ("hua'er", "hua er"),
            ("geren", "ge ren"),
            ("yìhuǐr", "yi4 huir3"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert!(parse("wánr").unwrap()[0].is_erhua());
        assert!(!parse("er").unwrap()[0].is_erhua());
    }

    #[test]
    fn no_tone_is_not_given_only_where_the_whole_text_has_none() {
        let tones = |text| parse(text).unwrap().iter().map(Syllable::tone).collect::<Vec<_>>();
        assert_eq!(tones("xie xie"), [None, None]);
        assert_eq!(tones("xiè xie"), [Some(Tone::Fourth), Some(Tone::Neutral)]);
        assert_eq!(tones("de5"), [Some(Tone::Neutral)]);
    }

    #[test]
    fn splits_come_best_first_and_are_bounded() {
        let all = |text| splits(text).iter().map(|s| numbered(s)).collect::<Vec<_>>();
        assert_eq!(all("xian"), ["xian", "xi an"]);
        assert_eq!(all("xi'an"), ["xi an"]);
        assert_eq!(all("fangan"), ["fan gan", "fang an"]);
        assert_eq!(all("xiān"), ["xian1", "xi5 an1"]);
        assert_eq!(all("hello"), Vec::<String>::new());
        assert_eq!(all(""), Vec::<String>::new());
        let many = all(&"xian".repeat(10));
        assert_eq!(many.len(), MAX_SPLITS);
        assert_eq!(many[0], ["xian"; 10].join(" "));
        let distinct: std::collections::BTreeSet<_> = many.iter().collect();
        assert_eq!(distinct.len(), MAX_SPLITS);
    }

    #[test]
    fn errors_say_what_and_where() {
        use ParseErrorKind as K;
        assert_eq!(kind(""), K::Empty);
        assert_eq!(kind(" - "), K::Empty);
        assert_eq!(kind("你好"), K::UnexpectedCharacter('你'));
        assert_eq!(kind("k\u{30C}a"), K::UnexpectedCharacter('\u{30C}'));
        assert_eq!(kind("ma6"), K::ToneNumber('6'));
        assert_eq!(kind("3ma"), K::StrayToneNumber('3'));
        assert_eq!(kind("ma 3"), K::StrayToneNumber('3'));
        assert_eq!(kind("ma33"), K::StrayToneNumber('3'));
        assert_eq!(kind("r"), K::NotASyllable("r".into()));
        assert_eq!(kind("the cat"), K::NotASyllable("the".into()));
        assert_eq!(kind("zho1ng"), K::ToneMisplaced("zho1ng".into()));
        assert_eq!(kind("nǐ4"), K::ToneMisplaced("nǐ4".into()));
        assert_eq!(kind("nań"), K::ToneMisplaced("ń".into()));
        let error = parse("nǐ hǎ beijng!").unwrap_err();
        assert_eq!((error.offset, error.column), (11, 10));
        assert_eq!(
            error.to_string(),
            "Character 10: “jng” is not made of pinyin syllables; check the spelling here and \
             just before."
        );
    }
}

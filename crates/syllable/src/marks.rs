//! Tone marks: which letter bears one, and the letters with marks.

use crate::Tone;

/// The index, in letters, of the one that bears the tone mark in a toneless spelling.
///
/// It is `a` or `e` if there is one, else `o`, else the last vowel; in a syllable without a vowel
/// it is the first nasal. Source: the Scheme's "on the main vowel", and so `iù` and `uì`.
pub(crate) fn mark_index(spelling: &[char]) -> Option<usize> {
    let first = |set: &[char]| spelling.iter().position(|c| set.contains(c));
    first(&['a', 'e', 'ê'])
        .or_else(|| first(&['o']))
        .or_else(|| spelling.iter().rposition(|c| matches!(c, 'i' | 'u' | 'ü')))
        .or_else(|| first(&['m', 'n']))
}

/// Appends the letter with the mark of the tone, composed (NFC) where Unicode has such a letter.
pub(crate) fn push_marked(out: &mut String, letter: char, tone: Tone) {
    let marked = MARKED.iter().find(|(plain, _)| *plain == letter);
    let place = usize::from(tone.number()) - 1;
    match marked.and_then(|(_, forms)| forms.get(place)) {
        Some(form) => out.push_str(form),
        None => out.push(letter),
    }
}

/// The plain letter and the tone of a lower-case letter with a mark.
pub(crate) fn unmark(letter: char) -> Option<(char, Tone)> {
    let tone = |place: usize| Tone::from_number(u8::try_from(place + 1).ok()?);
    for (plain, forms) in MARKED {
        if let Some(place) = forms.iter().position(|form| form.chars().eq([letter])) {
            return Some((*plain, tone(place)?));
        }
    }
    let (_, plain) = BREVES.iter().find(|(breve, _)| *breve == letter)?;
    Some((*plain, Tone::Third))
}

/// The tone of a combining mark.
pub(crate) fn combining_tone(mark: char) -> Option<Tone> {
    match mark {
        '\u{304}' => Some(Tone::First),
        '\u{301}' => Some(Tone::Second),
        '\u{30C}' | '\u{306}' => Some(Tone::Third),
        '\u{300}' => Some(Tone::Fourth),
        _ => None,
    }
}

/// Whether the letter can bear a tone mark in some syllable.
pub(crate) fn bears_mark(letter: char) -> bool {
    MARKED.iter().any(|(plain, _)| *plain == letter)
}

/// Each letter with the marks of tones 1 to 4.
const MARKED: &[(char, [&str; 4])] = &[
    ('a', ["ā", "á", "ǎ", "à"]),
    ('e', ["ē", "é", "ě", "è"]),
    ('i', ["ī", "í", "ǐ", "ì"]),
    ('o', ["ō", "ó", "ǒ", "ò"]),
    ('u', ["ū", "ú", "ǔ", "ù"]),
    ('ü', ["ǖ", "ǘ", "ǚ", "ǜ"]),
    ('ê', ["ê\u{304}", "ế", "ê\u{30C}", "ề"]),
    ('m', ["m\u{304}", "ḿ", "m\u{30C}", "m\u{300}"]),
    ('n', ["n\u{304}", "ń", "ň", "ǹ"]),
];

/// The breve is often typed for the caron of the third tone.
const BREVES: &[(char, char)] = &[('ă', 'a'), ('ĕ', 'e'), ('ĭ', 'i'), ('ŏ', 'o'), ('ŭ', 'u')];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_letter_can_be_read_back() {
        for (plain, forms) in MARKED {
            for (form, number) in forms.iter().zip(1..) {
                let mut chars = form.chars();
                if let (Some(only), None) = (chars.next(), chars.next()) {
                    assert_eq!(unmark(only), Some((*plain, Tone::from_number(number).unwrap())));
                }
            }
        }
    }
}

//! What kinds of characters there are.

use course::engine::is_hanzi;

/// What a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Hanzi,
    Digit,
    Latin,
    Space,
    Punctuation,
    Other,
}

/// The class of a character. Full-width digits and letters are digits and letters.
pub(super) fn class(character: char) -> Class {
    match character {
        _ if is_hanzi(character) => Class::Hanzi,
        '0'..='9' | '０'..='９' => Class::Digit,
        _ if character.is_whitespace() => Class::Space,
        _ if is_latin(character) => Class::Latin,
        _ if is_punctuation(character) => Class::Punctuation,
        _ => Class::Other,
    }
}

/// Letters of the Latin script: those of Basic Latin, Latin-1, Latin Extended, and full-width ones.
fn is_latin(character: char) -> bool {
    let block = matches!(character,
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
    block && character.is_alphabetic()
}

/// Punctuation, currency signs and other symbols of text: no emoji and no letters of any script.
fn is_punctuation(character: char) -> bool {
    character.is_ascii_punctuation()
        || matches!(character,
            '\u{A1}'..='\u{BF}' | '×' | '÷'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{20A0}'..='\u{20BF}'
            | '\u{2100}'..='\u{2101}' | '℃' | '\u{2190}'..='\u{22FF}'
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3020}' | '\u{3030}' | '・'
            | '\u{FE10}'..='\u{FE6F}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}'
            | '\u{FF3B}'..='\u{FF40}' | '\u{FF5B}'..='\u{FF65}' | '\u{FFE0}'..='\u{FFE6}')
}

/// The value of a digit, full-width or not.
pub(crate) fn digit(character: char) -> Option<u8> {
    let ascii = match character {
        '０'..='９' => char::from_u32(u32::from(character) - u32::from('０') + u32::from('0'))?,
        other => other,
    };
    ascii.to_digit(10).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_have_a_class() {
        for (characters, expected) in [
            ("好〇𠀀", Class::Hanzi),
            ("0９", Class::Digit),
            ("aÉüｚ", Class::Latin),
            (" \n\u{3000}", Class::Space),
            ("。，“…—¥￥%！·《（℃·~", Class::Punctuation),
            ("😀あ한я\u{FFFD}", Class::Other),
        ] {
            for character in characters.chars() {
                assert_eq!(class(character), expected, "{character}");
            }
        }
        assert_eq!("7７x".chars().map(digit).collect::<Vec<_>>(), [Some(7), Some(7), None]);
    }
}

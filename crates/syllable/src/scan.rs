//! From text to plain letters with their tones, so that the parser knows one way of typing.

use crate::marks::{bears_mark, combining_tone, unmark};
use crate::{ParseError, ParseErrorKind, Tone};

/// What stands before a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Border {
    /// Another letter.
    None,
    /// A tone number: the syllable before is complete, except for a suffix -r.
    Number,
    /// The start of the text, a space, an apostrophe, a hyphen or punctuation.
    Break,
}

/// One letter of pinyin.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letter {
    /// `a` to `z` without `v`, or `ü`, `ê`.
    pub(crate) plain: char,
    pub(crate) mark: Option<Tone>,
    /// The tone number right after the letter.
    pub(crate) number: Option<Tone>,
    pub(crate) border: Border,
    /// In bytes, in the text.
    pub(crate) offset: usize,
}

/// The letters of the text.
pub(crate) fn scan(text: &str) -> Result<Vec<Letter>, ParseError> {
    let mut scanner = Scanner { letters: Vec::new(), border: Border::Break, previous: ' ' };
    for (offset, c) in text.char_indices() {
        let c = halve_width(c);
        scanner.take(c, offset).map_err(|kind| ParseError::new(text, offset, kind))?;
        scanner.previous = c;
    }
    Ok(scanner.letters)
}

struct Scanner {
    letters: Vec<Letter>,
    /// What has been met since the last letter.
    border: Border,
    previous: char,
}

impl Scanner {
    fn take(&mut self, c: char, offset: usize) -> Result<(), ParseErrorKind> {
        if let Some(digit) = c.to_digit(10) {
            return self.number(c, digit);
        }
        if self.modify(c) {
            return Ok(());
        }
        if is_break(c) {
            self.border = Border::Break;
            return Ok(());
        }
        let (plain, mark) = self.letter(c).ok_or(ParseErrorKind::UnexpectedCharacter(c))?;
        self.letters.push(Letter { plain, mark, number: None, border: self.border, offset });
        self.border = Border::None;
        Ok(())
    }

    fn number(&mut self, c: char, digit: u32) -> Result<(), ParseErrorKind> {
        let tone = u8::try_from(digit).ok().and_then(Tone::from_number);
        let tone = tone.ok_or(ParseErrorKind::ToneNumber(c))?;
        let letter = self.open_letter().ok_or(ParseErrorKind::StrayToneNumber(c))?;
        letter.number = Some(tone);
        self.border = Border::Number;
        Ok(())
    }

    /// Applies a combining mark, or the colon of `u:`, to the letter before; false if it is none.
    fn modify(&mut self, c: char) -> bool {
        let takes_colon = self.ends_in_initial_and_u();
        let Some(letter) = self.open_letter() else {
            return false;
        };
        match (c, letter.plain) {
            ('\u{308}', 'u') => letter.plain = 'ü',
            (':', 'u' | 'ü') if takes_colon => letter.plain = 'ü',
            ('\u{302}', 'e') => letter.plain = 'ê',
            _ => {
                let free = letter.mark.is_none() && bears_mark(letter.plain);
                let Some(tone) = combining_tone(c).filter(|_| free) else {
                    return false;
                };
                letter.mark = Some(tone);
            }
        }
        true
    }

    /// The last letter, if nothing but marks has followed it.
    fn open_letter(&mut self) -> Option<&mut Letter> {
        self.letters.last_mut().filter(|_| self.border == Border::None)
    }

    /// Whether a colon here belongs to `u:` rather than to the sentence.
    fn ends_in_initial_and_u(&self) -> bool {
        let initial = self.letters.iter().rev().nth(1).map(|letter| letter.plain);
        matches!(initial, Some('l' | 'n' | 'j' | 'q' | 'x' | 'y'))
    }

    /// The plain letter and the tone of a letter in any case.
    fn letter(&self, c: char) -> Option<(char, Option<Tone>)> {
        // "nU3", "lU4": a capital after a small letter stands for ü; "NU3" and "Lu4" are in
        // capitals for other reasons.
        if c == 'U' && matches!(self.previous, 'l' | 'n') {
            return Some(('ü', None));
        }
        let lower = c.to_lowercase().next()?;
        match lower {
            'v' => Some(('ü', None)),
            // The "script" letters of Chinese schoolbooks.
            'ɑ' => Some(('a', None)),
            'ɡ' => Some(('g', None)),
            'a'..='z' | 'ü' | 'ê' => Some((lower, None)),
            _ => unmark(lower).map(|(plain, tone)| (plain, Some(tone))),
        }
    }
}

/// Full-width ASCII, as Chinese input methods type it, to ASCII.
fn halve_width(c: char) -> char {
    if !('！'..='～').contains(&c) {
        return c;
    }
    char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
}

/// Whether the character separates syllables or words.
fn is_break(c: char) -> bool {
    let apostrophe = matches!(c, '\'' | '’' | '‘' | 'ʼ' | '′' | '`' | '´');
    let hyphen = matches!(c, '-' | '\u{AD}' | '‐' | '‑' | '–' | '—' | '−');
    // The middle dot stands before a neutral syllable in dictionaries.
    let punctuation = matches!(
        c,
        ',' | '.' | '!' | '?' | ';' | ':' | '"' | '“' | '”' | '…' | '、' | '。' | '·' | '•'
    );
    let invisible = matches!(c, '\u{200B}' | '\u{FEFF}');
    c.is_whitespace() || apostrophe || hyphen || punctuation || invisible
}

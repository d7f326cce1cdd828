//! Pinyin written by authors, and pinyin derived from hanzi.

use syllable::Syllable;

use crate::{
    diagnostic::{Code, Sink},
    engine::{TextEngine, is_hanzi},
    raw::Str,
};

/// A syllable as an author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spoken {
    pub(super) syllable: Syllable,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// As it was written, with its position.
    written: Str,
}

impl Spoken {
    fn text(&self) -> String {
        let text = self.syllable.to_string();
        if self.capital { syllable::capitalise(&text) } else { text }
    }
}

/// The syllables of a whole reading with tone marks, one space between them.
pub(super) fn written(spoken: &[Spoken]) -> String {
    spoken.iter().map(Spoken::text).collect::<Vec<_>>().join(" ")
}

/// Reads pinyin; whatever is not a syllable is reported. `None` if anything was.
pub(super) fn read(text: &Str, sink: &mut Sink) -> Option<Vec<Spoken>> {
    let pieces = text.words();
    let all: Vec<Option<Spoken>> =
        pieces.into_iter().map(|piece| read_syllable(piece, sink)).collect();
    all.into_iter().collect()
}

fn read_syllable(piece: Str, sink: &mut Sink) -> Option<Spoken> {
    let text = piece.text.as_str();
    if let Some(other) = text.chars().find(|other| !is_letter(*other)) {
        let message = format!("“{other}” does not belong into pinyin");
        let hint = if other.is_numeric() {
            "write tone marks (xiè), not numbers (xie4)"
        } else {
            "write the syllables only, with a space between them: punctuation is left out"
        };
        sink.push(Code::PinyinIllegal, piece.span, message).hint(hint);
        return None;
    }
    match syllable::parse(text) {
        Ok(syllables) => match syllables.as_slice() {
            [syllable] => {
                let capital = text.starts_with(char::is_uppercase);
                Some(Spoken { syllable: *syllable, capital, written: piece })
            }
            several => {
                let apart: Vec<String> = several.iter().map(ToString::to_string).collect();
                let message = format!("“{text}” is more than one syllable");
                sink.push(Code::PinyinIllegal, piece.span, message)
                    .hint(format!("put a space between them: {}", apart.join(" ")));
                None
            }
        },
        Err(_) => {
            let message = format!("“{text}” is not a syllable of pinyin");
            sink.push(Code::PinyinIllegal, piece.span, message)
                .hint("check the spelling and that one vowel bears one tone mark");
            None
        }
    }
}

/// Letters, and the marks that may be written as separate characters.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() || ('\u{300}'..='\u{36F}').contains(&character)
}

/// The reading that an author gives for `hanzi`, checked against it: one syllable for every
/// character. What does not fit is reported.
pub(super) fn read_for(
    hanzi: &str,
    pinyin: &Str,
    engine: &dyn TextEngine,
    sink: &mut Sink,
) -> Option<Vec<Spoken>> {
    let spoken = read(pinyin, sink)?;
    let Some(pairs) = pair(hanzi, &spoken, engine) else {
        let characters = hanzi.chars().filter(|character| is_hanzi(*character)).count();
        let message = format!("{} syllables are given for {characters} characters", spoken.len());
        sink.push(Code::PinyinCount, pinyin.span, message).hint(
            "give every character one syllable and leave digits and punctuation out; \
             儿 is joined to the syllable before it: wánr",
        );
        return None;
    };
    if has_no_tone(&pairs, engine) {
        sink.push(Code::PinyinNoTone, pinyin.span, "this pinyin has no tone marks")
            .hint("write them: xiè xie; only syllables in the neutral tone have none");
        return Some(spoken);
    }
    for (character, spoken) in pairs {
        fit(character, spoken, engine, sink);
    }
    Some(spoken)
}

/// Pairs every hanzi that is heard with its syllable. A syllable that ends in -r stands for two
/// characters if the second can be read er.
pub(super) fn pair<'a>(
    hanzi: &str,
    spoken: &'a [Spoken],
    engine: &dyn TextEngine,
) -> Option<Vec<(char, &'a Spoken)>> {
    let mut characters = hanzi.chars().filter(|character| is_hanzi(*character)).peekable();
    let mut pairs = Vec::new();
    for syllable in spoken {
        pairs.push((characters.next()?, syllable));
        if syllable.syllable.is_erhua() {
            characters.next_if(|next| can_be_er(*next, engine));
        }
    }
    characters.next().is_none().then_some(pairs)
}

/// Whether a character can be the suffix of the syllable before it.
pub(super) fn can_be_er(character: char, engine: &dyn TextEngine) -> bool {
    engine.readings(character).iter().any(|reading| reading.base() == "er")
}

/// Neutral syllables have no mark, so a reading without any is right if every character can be
/// neutral.
fn has_no_tone(pairs: &[(char, &Spoken)], engine: &dyn TextEngine) -> bool {
    let neutral = |character: &char| {
        let readings = engine.readings(*character);
        readings.iter().any(|reading| reading.tone() == Some(syllable::Tone::Neutral))
    };
    !pairs.is_empty()
        && pairs.iter().all(|(_, spoken)| spoken.syllable.tone().is_none())
        && !pairs.iter().all(|(character, _)| neutral(character))
}

/// Reports a syllable that its character is never read as. Any character may be neutral.
fn fit(character: char, spoken: &Spoken, engine: &dyn TextEngine, sink: &mut Sink) {
    let readings = engine.readings(character);
    let heard = spoken.syllable;
    let same = |reading: &Syllable| {
        reading.base() == heard.base() && (tone(heard) == 5 || tone(*reading) == tone(heard))
    };
    if readings.is_empty() || readings.iter().any(same) {
        return;
    }
    let known: Vec<String> = readings.iter().take(4).map(ToString::to_string).collect();
    let message = format!("{character} is not read {}", spoken.written.text);
    sink.push(Code::PinyinMismatch, spoken.written.span, message).hint(format!(
        "{character} is read {}; write dictionary tones, not those that change in speech",
        known.join(" or ")
    ));
}

fn tone(syllable: Syllable) -> u8 {
    syllable.tone().map_or(5, syllable::Tone::number)
}

/// The commonest readings of the hanzi of a text, written with tone marks. The characters that
/// nobody knows how to read are the error.
pub(super) fn derive(hanzi: &str, engine: &dyn TextEngine) -> Result<String, String> {
    let mut unknown = String::new();
    let mut syllables = Vec::new();
    for character in hanzi.chars().filter(|character| is_hanzi(*character)) {
        match engine.readings(character).first() {
            Some(reading) => syllables.push(reading.to_string()),
            None => unknown.push(character),
        }
    }
    if unknown.is_empty() { Ok(syllables.join(" ")) } else { Err(unknown) }
}

/// Reports pinyin that says what would have been derived.
pub(super) fn redundant(pinyin: &Str, given: &str, derived: &str, sink: &mut Sink) {
    if given == derived {
        sink.push(
            Code::PinyinRedundant,
            pinyin.span,
            "Luodi would have read it like this by itself",
        )
        .hint("leave the pinyin out");
    }
}

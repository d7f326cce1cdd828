//! The tones of 一 and 不 as they are spoken.
//!
//! Written pinyin gives them their citation tones, yī and bù (GB/T 16159-2012, Xiandai Hanyu
//! Cidian). Spoken, both change with the tone that follows; inside repeated words they are neutral.

use syllable::Tone;

use crate::analysis::{Analysis, Kind, Sound, Token};

/// A syllable in its text.
struct Place {
    token: usize,
    reading: usize,
    character: char,
    tone: Option<Tone>,
}

impl Analysis {
    /// The same analysis with 一 and 不 in the tones in which they are spoken.
    #[must_use]
    pub fn spoken(&self) -> Self {
        let mut spoken = self.clone();
        let places = places(self);
        for (at, place) in places.iter().enumerate() {
            let Some(place) = place else { continue };
            let around = |offset: isize| places.get(at.checked_add_signed(offset)?)?.as_ref();
            let tone = match place.character {
                '一' if is_changed(self.tokens.get(place.token), place.reading) => one(around),
                '不' => not(around),
                _ => None,
            };
            let token = spoken.tokens.get_mut(place.token);
            let reading = token.and_then(|token| token.readings.get_mut(place.reading));
            if let (Some(tone), Some(reading)) = (tone, reading)
                && let Sound::Syllable(syllable) = reading.sound
            {
                reading.sound = Sound::Syllable(syllable.with_tone(Some(tone)));
            }
        }
        spoken
    }
}

/// Before a fourth tone yí, before any other yì; between the same characters neutral.
fn one<'a>(around: impl Fn(isize) -> Option<&'a Place>) -> Option<Tone> {
    let next = around(1)?;
    if around(-1).is_some_and(|before| before.character == next.character) {
        return Some(Tone::Neutral);
    }
    match next.tone? {
        Tone::Fourth => Some(Tone::Second),
        // 个 has lost its fourth tone in 一个, but not its effect.
        Tone::Neutral => Some(if next.character == '个' { Tone::Second } else { Tone::Fourth }),
        _ => Some(Tone::Fourth),
    }
}

/// Before a fourth tone bú; between the same characters neutral.
fn not<'a>(around: impl Fn(isize) -> Option<&'a Place>) -> Option<Tone> {
    let next = around(1)?;
    if around(-1).is_some_and(|before| before.character == next.character) {
        return Some(Tone::Neutral);
    }
    (next.tone? == Tone::Fourth).then_some(Tone::Second)
}

/// Whether 一 is where its tone changes: not as an ordinal (第一, 一月, 星期一), not inside a number
/// but before its units, not at the end of a word.
fn is_changed(token: Option<&Token>, reading: usize) -> bool {
    let Some(token) = token.filter(|token| token.kind != Kind::Number || reading == 0) else {
        return false;
    };
    let characters: Vec<char> = token.text.chars().collect();
    let next = token.readings.get(reading + 1).and_then(|it| it.character);
    let next = next.and_then(|at| characters.get(at));
    match token.kind {
        Kind::Number if characters.len() > 1 => next.is_some_and(|it| "百千万亿".contains(*it)),
        _ => {
            let ordinal = token.text.starts_with('第') || token.text.ends_with('月');
            let last = reading + 1 == token.readings.len();
            !ordinal && (reading == 0 || !last)
        }
    }
}

/// The syllables in their order; none where something interrupts the flow of speech. What digits
/// are read as counts too, but is never changed.
fn places(analysis: &Analysis) -> Vec<Option<Place>> {
    let mut places = Vec::new();
    let mut after_ordinal = false;
    for (at, token) in analysis.tokens.iter().enumerate() {
        if token.readings.is_empty() && token.kind != Kind::Space {
            places.push(None);
        }
        let characters: Vec<char> = token.text.chars().collect();
        for (index, reading) in token.readings.iter().enumerate() {
            let character = reading.character.and_then(|at| characters.get(at)).copied();
            let fixed = after_ordinal && index == 0 && character == Some('一');
            let tone = match reading.sound {
                Sound::Syllable(syllable) => syllable.tone(),
                Sound::Erhua => None,
            };
            let character = character.filter(|_| !fixed).unwrap_or('\u{FFFD}');
            places.push(Some(Place { token: at, reading: index, character, tone }));
        }
        after_ordinal = token.text == "第";
    }
    places
}

//! How a text is read: words by the lexicon, then rules for what has several readings, then the
//! commonest reading of each character.

mod around;
mod choice;
mod figure;
mod number;
mod person;
mod rule;
mod rules;

use course::engine::is_hanzi;
use syllable::{Syllable, Tone};

use crate::{
    analysis::{Confidence, Kind, Reading, Sound},
    lexicon::{Lexicon, Word},
    readings,
    segment::Piece,
};
use around::Around;
use choice::Choice;

/// The readings of each piece of a text.
pub(crate) fn read(pieces: &[Piece], lexicon: &Lexicon) -> Vec<Vec<Reading>> {
    (0..pieces.len()).map(|at| piece(&Around::new(pieces, at), lexicon)).collect()
}

fn piece(around: &Around<'_>, lexicon: &Lexicon) -> Vec<Reading> {
    let Some(piece) = around.here() else { return Vec::new() };
    match piece.kind {
        Kind::Punctuation | Kind::Space | Kind::Latin | Kind::Other => Vec::new(),
        _ if !piece.text.contains(is_hanzi) => figure::read(piece, around, lexicon),
        _ => hanzi(piece, around, lexicon),
    }
}

/// The readings of a piece of hanzi, one for each.
fn hanzi(piece: &Piece, around: &Around<'_>, lexicon: &Lexicon) -> Vec<Reading> {
    let mut choice = word(piece, lexicon);
    if let Some(ruled) = rules::choose(piece, around) {
        choice = choice.ruled(ruled);
    }
    if piece.surname > 0 {
        choice = person::read(piece, &choice);
    }
    let numbered = choice.syllables.iter().enumerate();
    let mut readings: Vec<Reading> = numbered
        .filter_map(|(at, text)| {
            let sound = sound(text)?;
            let capital = text.starts_with(char::is_uppercase);
            Some(Reading { sound, confidence: choice.confidence, character: Some(at), capital })
        })
        .collect();
    if piece.kind == Kind::Name && readings.iter().all(|reading| !reading.capital) {
        readings.iter_mut().take(1).for_each(|reading| reading.capital = true);
    }
    readings
}

/// What the lexicon says about a word, or about its characters one by one.
fn word(piece: &Piece, lexicon: &Lexicon) -> Choice {
    match lexicon.get(&piece.text).map(|entry| entry.readings()) {
        Some(Word::Listed(all)) => Choice::listed(all, piece.text.chars().count() == 1),
        Some(Word::Plain) if piece.text.chars().count() > 1 => {
            Choice { confidence: Confidence::Certain, ..characters(&piece.text, lexicon) }
        }
        _ => characters(&piece.text, lexicon),
    }
}

/// The commonest reading of each character.
fn characters(text: &str, lexicon: &Lexicon) -> Choice {
    let choices: Vec<Choice> = text.chars().map(|it| character(it, lexicon)).collect();
    let confidence = choices.iter().map(|it| it.confidence).min();
    Choice {
        syllables: choices.into_iter().flat_map(|choice| choice.syllables).collect(),
        confidence: confidence.unwrap_or(Confidence::Doubtful),
    }
}

fn character(character: char, lexicon: &Lexicon) -> Choice {
    let mut text = [0; 4];
    match lexicon.get(character.encode_utf8(&mut text)).map(|entry| entry.readings()) {
        Some(Word::Listed(all)) => Choice::listed(all, true),
        _ => {
            let all: Vec<String> =
                readings::readings(character).iter().map(Syllable::numbered).collect();
            Choice::listed(&all.join("|"), true)
        }
    }
}

/// All readings of a character, the commonest first.
pub(crate) fn all(character: char, lexicon: &Lexicon) -> Vec<Syllable> {
    let mut text = [0; 4];
    match lexicon.get(character.encode_utf8(&mut text)).map(|entry| entry.readings()) {
        Some(Word::Listed(all)) => all.split('|').filter_map(syllable).collect(),
        _ => readings::readings(character),
    }
}

/// The sound that numbered pinyin stands for.
fn sound(numbered: &str) -> Option<Sound> {
    if numbered == "r5" {
        return Some(Sound::Erhua);
    }
    syllable(numbered).map(Sound::Syllable)
}

fn syllable(numbered: &str) -> Option<Syllable> {
    let number = numbered.chars().next_back()?.to_digit(10)?;
    let tone = Tone::from_number(u8::try_from(number).ok()?)?;
    Syllable::new(numbered.get(..numbered.len() - 1)?, Some(tone)).ok()
}

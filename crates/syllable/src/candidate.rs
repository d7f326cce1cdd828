//! Which syllables a stretch of letters can be.

use crate::marks::mark_index;
use crate::scan::{Border, Letter};
use crate::{Syllable, Tone, table};

/// Whether tones must fit the syllables. They are ignored only to tell one mistake from another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tones {
    Checked,
    Ignored,
}

/// A syllable that may start at some letter.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) syllable: Syllable,
    /// How many letters it covers.
    pub(crate) length: usize,
    /// How far it departs from the orthography; 0 if not at all.
    pub(crate) cost: u32,
}

/// The syllables that may start at a letter, longest first.
pub(crate) fn candidates(
    letters: &[Letter],
    at: usize,
    tones: Tones,
) -> impl Iterator<Item = Candidate> {
    let rest = letters.get(at..).unwrap_or_default();
    (1..=MAX_LETTERS.min(rest.len())).rev().filter_map(move |length| {
        let (piece, after) = rest.split_at_checked(length)?;
        let closed = after.first().is_none_or(|letter| letter.border != Border::None);
        plain_candidate(piece, closed, tones).or_else(|| erhua_candidate(piece, closed, tones))
    })
}

/// A start with a, o or e that has no border before it.
const COST_BARE_START: u32 = 2;
/// A tone mark that does not stand on the main vowel.
const COST_MISPLACED_MARK: u32 = 1;
/// The longest spelling is six letters (zhuang); the suffix -r is one more.
const MAX_LETTERS: usize = 7;

/// The piece as a syllable without the suffix; `closed` if a border follows it.
fn plain_candidate(piece: &[Letter], closed: bool, tones: Tones) -> Option<Candidate> {
    let (first, inner) = piece.split_first()?;
    if inner.iter().any(|letter| letter.border == Border::Break) {
        return None;
    }
    let spelling: Vec<char> = piece.iter().map(|letter| letter.plain).collect();
    let base = table::lookup(&spelling.iter().collect::<String>())?;
    let open = first.border == Border::None;
    if table::is_vowelless(base) && (open || !closed) {
        return None;
    }
    let (tone, mark_cost) = match tones {
        Tones::Checked => tone_of(piece, &spelling)?,
        Tones::Ignored => (None, 0),
    };
    let bare = open && matches!(first.plain, 'a' | 'o' | 'e' | 'ê');
    let cost = mark_cost + if bare { COST_BARE_START } else { 0 };
    Some(Candidate { syllable: Syllable::from_base(base, tone), length: piece.len(), cost })
}

/// The piece as a syllable with the suffix -r.
fn erhua_candidate(piece: &[Letter], closed: bool, tones: Tones) -> Option<Candidate> {
    let (suffix, stem) = piece.split_last()?;
    let apart = suffix.border == Border::Break;
    if suffix.plain != 'r' || (apart && !closed) {
        return None;
    }
    let stem = plain_candidate(stem, true, tones)?;
    let syllable = stem.syllable.with_erhua().ok()?;
    let tone = match (syllable.tone(), suffix.number) {
        (tone, None) => tone,
        (None, number) if !apart => number,
        // "wan2 r5": dictionaries write the suffix as a neutral syllable.
        (tone, Some(Tone::Neutral)) => tone,
        _ if tones == Tones::Ignored => None,
        _ => return None,
    };
    Some(Candidate { syllable: syllable.with_tone(tone), length: piece.len(), cost: stem.cost })
}

/// The one tone of the letters of a syllable, and what its place costs; `None` if they disagree.
fn tone_of(piece: &[Letter], spelling: &[char]) -> Option<(Option<Tone>, u32)> {
    let (last, inner) = piece.split_last()?;
    if inner.iter().any(|letter| letter.number.is_some()) {
        return None;
    }
    let mut marks = piece.iter().enumerate().filter_map(|(at, l)| Some((at, l.mark?)));
    let Some((at, mark)) = marks.next() else {
        return Some((last.number, 0));
    };
    if marks.next().is_some() || last.number.is_some_and(|number| number != mark) {
        return None;
    }
    let main = mark_index(spelling);
    if main == Some(at) {
        return Some((Some(mark), 0));
    }
    let on_vowel = matches!(spelling.get(at), Some('a' | 'e' | 'ê' | 'i' | 'o' | 'u' | 'ü'));
    on_vowel.then_some((Some(mark), COST_MISPLACED_MARK))
}

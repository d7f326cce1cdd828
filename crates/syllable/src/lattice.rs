//! All ways from the first letter to the last, best first.

use crate::candidate::{Candidate, Tones, candidates};
use crate::scan::Letter;
use crate::{Syllable, Tone};

/// The best paths from every letter to the end, found from the end backwards.
pub(crate) struct Lattice {
    /// For each letter its paths, best first.
    paths: Vec<Vec<Path>>,
    has_tone: bool,
}

/// A way from some letter to the end of the text.
#[derive(Clone, Copy)]
struct Path {
    first: Candidate,
    /// Of the whole way.
    cost: u32,
    /// Which path to go on with, at the letter after `first`.
    next: usize,
}

impl Lattice {
    /// Keeps at most `width` paths at each letter.
    pub(crate) fn new(letters: &[Letter], width: usize, tones: Tones) -> Self {
        let mut paths = vec![Vec::new(); letters.len()];
        for at in (0..letters.len()).rev() {
            let found = paths_from(letters, at, &paths, width, tones);
            if let Some(slot) = paths.get_mut(at) {
                *slot = found;
            }
        }
        let has_tone = letters.iter().any(|l| l.mark.is_some() || l.number.is_some());
        Self { paths, has_tone }
    }

    /// The readings of the whole text, best first.
    pub(crate) fn readings(&self) -> impl Iterator<Item = Vec<Syllable>> {
        let starts = self.paths.first().map_or(0, Vec::len);
        (0..starts).map(|rank| self.reading(rank))
    }

    fn reading(&self, mut rank: usize) -> Vec<Syllable> {
        let mut syllables = Vec::new();
        let mut at = 0;
        while let Some(path) = self.paths.get(at).and_then(|paths| paths.get(rank)) {
            syllables.push(self.with_neutral(path.first.syllable));
            at += path.first.length;
            rank = path.next;
        }
        syllables
    }

    /// In a text with tones, no tone means the neutral one.
    fn with_neutral(&self, syllable: Syllable) -> Syllable {
        if self.has_tone {
            syllable.with_tone(syllable.tone().or(Some(Tone::Neutral)))
        } else {
            syllable
        }
    }
}

fn paths_from(
    letters: &[Letter],
    at: usize,
    paths: &[Vec<Path>],
    width: usize,
    tones: Tones,
) -> Vec<Path> {
    let mut found = Vec::new();
    for first in candidates(letters, at, tones) {
        let end = at + first.length;
        if end == letters.len() {
            found.push(Path { first, cost: first.cost, next: 0 });
        }
        for (next, rest) in paths.get(end).into_iter().flatten().enumerate() {
            found.push(Path { first, cost: first.cost + rest.cost, next });
        }
    }
    // Stable: among equals the longest first syllable stays in front.
    found.sort_by_key(|path| path.cost);
    found.truncate(width);
    found
}

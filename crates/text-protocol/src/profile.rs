//! What a text asks of its reader.

use serde::{Deserialize, Serialize};

use crate::{Level, Standard};

/// The profile of a text by one document. The crate `hanzi` says exactly what is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The document.
    pub standard: Standard,
    /// The characters, each as often as it occurs.
    pub characters: Counts,
    /// The words, each as often as it occurs, names not among them.
    pub words: Counts,
    /// How many names there are.
    pub names: usize,
    /// The share of the words, from 0 to 1, that this reader knows, counted as often as they
    /// occur.
    pub known: f64,
    /// How many different words this reader does not know.
    pub unknown: usize,
    /// Of those, the ones that would help most, the best first; as many as were asked for.
    pub helpful: Vec<WordUse>,
}

/// How often the levels occur.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// How many are of each of [`Level::ALL`], those below not included.
    pub levels: [usize; Level::ALL.len()],
    /// How many are in no list.
    pub ungraded: usize,
    /// The lowest level at which 95 % is covered; none if no level does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
}

impl Counts {
    /// All that was counted.
    pub fn total(&self) -> usize {
        self.levels.iter().sum::<usize>() + self.ungraded
    }

    /// The share, from 0 to 1, that a reader of a level knows; 0 if nothing was counted.
    pub fn coverage(&self, level: Level) -> f64 {
        let below = Level::ALL.iter().zip(self.levels).filter(|(it, _)| **it <= level);
        let known: usize = below.map(|(_, count)| count).sum();
        if known == 0 {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of a text are far below 2^53")]
        let share = known as f64 / self.total() as f64;
        share
    }
}

/// A word of a text that its reader does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordUse {
    /// The word.
    pub word: String,
    /// Its level by the profile's document; none if its list lacks it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// How often it occurs in the text.
    pub count: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coverage_counts_what_is_below() {
        let counts = Counts { levels: [2, 1, 0, 0, 0, 0, 0], ungraded: 1, level: None };
        assert!((counts.coverage(Level::One) - 0.5).abs() < 1e-9);
        assert!((counts.coverage(Level::SevenToNine) - 0.75).abs() < 1e-9);
        assert!(Counts::default().coverage(Level::SevenToNine).abs() < 1e-9);
    }
}

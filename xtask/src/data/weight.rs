//! How likely a word must be for the segmenter to keep it whole.

use std::collections::BTreeMap;

use super::jieba::Entry;

/// The frequency of a word that jieba does not list: its rarest words have 3.
pub(super) const UNLISTED: u64 = 3;

/// Frequencies as the segmenter weighs them: `-ln(frequency / total)` is the cost of a word.
pub(super) struct Weights<'a> {
    words: &'a BTreeMap<String, Entry>,
    total: f64,
}

impl<'a> Weights<'a> {
    /// Weights from jieba's dictionary.
    pub(super) fn new(words: &'a BTreeMap<String, Entry>) -> Self {
        #[expect(clippy::cast_precision_loss, reason = "some 60 million, far below 2^53")]
        let total = words.values().map(|entry| entry.frequency).sum::<u64>() as f64;
        Self { words, total }
    }

    /// The frequency in jieba's corpus, [`UNLISTED`] for a word that is not listed.
    pub(super) fn listed(&self, word: &str) -> u64 {
        self.words.get(word).map_or(UNLISTED, |entry| entry.frequency.max(1))
    }

    /// The least frequency at which a word costs less than any way of cutting it up; the same as
    /// jieba's `suggest_freq`.
    pub(super) fn joined(&self, word: &str) -> u64 {
        let parts = self.total * (-self.cheapest_cut(word)).exp();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "positive, rounded"
        )]
        let least = parts.round() as u64 + 1;
        least.max(self.listed(word))
    }

    /// The cost of the best way to cut a word into two or more listed words.
    fn cheapest_cut(&self, word: &str) -> f64 {
        let characters: Vec<char> = word.chars().collect();
        let length = characters.len();
        let mut costs = vec![0.0];
        for end in 1..=length {
            let whole = |start: usize| start == 0 && end == length;
            let starts = (0..end).filter(|start| !whole(*start));
            let cost = starts.filter_map(|start| {
                let part: String = characters.get(start..end)?.iter().collect();
                Some(costs.get(start)? + self.cost(&part, end - start)?)
            });
            costs.push(cost.fold(f64::INFINITY, f64::min));
        }
        costs.last().copied().unwrap_or(0.0)
    }

    /// The cost of a word; none if it is not listed. A character always costs something.
    fn cost(&self, word: &str, length: usize) -> Option<f64> {
        let frequency = match self.words.get(word) {
            Some(entry) => entry.frequency.max(1),
            None if length == 1 => 1,
            None => return None,
        };
        #[expect(clippy::cast_precision_loss, reason = "frequencies are far below 2^53")]
        Some(self.total.ln() - (frequency as f64).ln())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_joined_word_beats_its_parts() {
        let entry = |frequency| Entry { frequency, class: None };
        let words = BTreeMap::from(
            [("车", 100), ("上", 900), ("他", 9000)].map(|(w, f)| (w.to_owned(), entry(f))),
        );
        let weights = Weights::new(&words);
        // 10,000 words: 100/10,000 × 900/10,000 × 10,000 is 9.
        assert_eq!(weights.joined("车上"), 10);
        assert_eq!(weights.listed("车上"), UNLISTED);
        assert_eq!(weights.joined("他"), 9000);
    }
}

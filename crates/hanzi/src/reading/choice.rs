//! A choice among the readings of a word.

use crate::analysis::Confidence;

/// The chosen reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// Numbered pinyin, a syllable for each character.
    pub(super) syllables: Vec<String>,
    /// How sure it is.
    pub(super) confidence: Confidence,
}

impl Choice {
    /// The first of the listed readings, separated by `|`.
    pub(super) fn listed(all: &str, is_character: bool) -> Self {
        let mut readings = all.split('|').filter(|reading| !reading.is_empty());
        let first = readings.next().unwrap_or("");
        // Many characters have a neutral reading that only words give them.
        let more = readings.any(|reading| !(is_character && reading.ends_with('5')));
        let confidence = match (more, is_character) {
            (false, _) => Confidence::Certain,
            (true, false) => Confidence::Likely,
            (true, true) => Confidence::Doubtful,
        };
        Self { syllables: syllables(first), confidence }
    }

    /// What a rule says instead. `None` stands for "none of the special cases": the commonest
    /// reading stays, and is surer.
    pub(super) fn ruled(self, reading: Option<&str>) -> Self {
        let confidence = self.confidence.max(Confidence::Likely);
        let syllables = reading.map_or(self.syllables, syllables);
        Self { syllables, confidence }
    }
}

fn syllables(reading: &str) -> Vec<String> {
    reading.split(' ').filter(|syllable| !syllable.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_reading_is_certain() {
        assert_eq!(Choice::listed("hao3", true).confidence, Confidence::Certain);
        assert_eq!(Choice::listed("fen1 zi3|fen4 zi3", false).confidence, Confidence::Likely);
        let long = Choice::listed("chang2|zhang3", true);
        assert_eq!(long.confidence, Confidence::Doubtful);
        assert_eq!(long.clone().ruled(None).syllables, ["chang2"]);
        assert_eq!(long.ruled(Some("zhang3")).syllables, ["zhang3"]);
        assert_eq!(Choice::listed("", true).syllables, Vec::<String>::new());
    }
}

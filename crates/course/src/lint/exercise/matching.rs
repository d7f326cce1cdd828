//! Pairing Chinese with meanings.

use super::{Draft, LessonCheck, to_text};
use crate::{
    diagnostic::{Code, Span},
    lint::{grading::Place, meaning},
    model::{Exercise, Pair, Skill},
    raw::{RawExercise, RawPair, RawText, Str},
};

impl LessonCheck<'_> {
    pub(super) fn matching(&mut self, raw: &RawExercise) -> Draft {
        let chinese = raw.pairs.iter().filter_map(|pair| pair.hanzi.as_ref());
        self.twice(chinese, meaning::chinese);
        let meanings = raw.pairs.iter().filter_map(|pair| pair.meaning.as_ref()?.english());
        self.twice(meanings, meaning::english);
        self.crossed(&raw.pairs);
        let pairs: Vec<Pair> = raw.pairs.iter().map(|pair| self.pair(pair)).collect();
        let about = pairs.iter().flat_map(|pair| pair.chinese.clone()).collect();
        let content = raw.pairs.iter().flat_map(content).collect();
        Draft { skill: Skill::Reading, exercise: Exercise::Match { pairs }, content, about }
    }

    fn pair(&mut self, raw: &RawPair) -> Pair {
        let chinese = self.read(raw.hanzi.as_ref(), None, Place::Exercise);
        Pair { chinese, meaning: to_text(raw.meaning.as_ref()) }
    }

    fn twice<'a>(&mut self, sides: impl Iterator<Item = &'a Str>, normal: fn(&str) -> String) {
        let mut seen: Vec<String> = Vec::new();
        for side in sides {
            let text = normal(&side.text);
            if seen.contains(&text) {
                let message = format!("“{}” stands in two pairs", side.text);
                self.report_pair(side.span, message);
            }
            seen.push(text);
        }
    }

    /// Reports a meaning that fits the Chinese of another pair.
    fn crossed(&mut self, pairs: &[RawPair]) {
        let sides = |pair: &RawPair| -> Option<(String, Str)> {
            let meaning = pair.meaning.as_ref().and_then(RawText::english)?;
            Some((pair.hanzi.as_ref()?.text.clone(), meaning.clone()))
        };
        let pairs: Vec<(String, Str)> = pairs.iter().filter_map(sides).collect();
        for (chinese, own) in &pairs {
            for (other, meaning) in &pairs {
                let same = meaning::english(&own.text) == meaning::english(&meaning.text);
                if chinese != other && !same && self.known.means(chinese, &meaning.text) {
                    let message = format!("“{}” fits “{chinese}” as well", meaning.text);
                    self.report_pair(meaning.span, message);
                }
            }
        }
    }

    fn report_pair(&mut self, span: Span, message: String) {
        self.sink
            .push(Code::MatchDuplicate, span, message)
            .hint("every text may fit one other only: replace one of the pairs");
    }
}

fn content(pair: &RawPair) -> Vec<String> {
    let chinese = pair.hanzi.as_ref().map(|hanzi| hanzi.text.clone()).unwrap_or_default();
    vec![chinese, super::english(pair.meaning.as_ref())]
}

//! An answer beside what was asked for.

use crate::{Confusion, Syllable, Tone};

/// What became of one syllable of the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The answer has it. A target without a tone accepts any tone; a neutral target accepts a
    /// syllable without a tone, since that is how the neutral tone is written.
    Same,
    /// The answer has another syllable in its place. Pairs are (got, wanted).
    Differs {
        /// The syllable of the answer.
        got: Syllable,
        /// The initials, if they differ; empty for none.
        initial: Option<(&'static str, &'static str)>,
        /// The underlying finals, if they differ: see [`Syllable::final_`].
        final_: Option<(&'static str, &'static str)>,
        /// Whether each has the suffix -r, if they differ in that.
        erhua: Option<(bool, bool)>,
        /// The tones, if both are given and differ.
        tone: Option<(Tone, Tone)>,
        /// The answer has no tone where one of the four was wanted.
        tone_missing: bool,
        /// The first of [`Confusion::between`] the two, if they make a typical one.
        confusion: Option<Confusion>,
    },
    /// The answer has nothing in its place.
    Missing,
}

/// A syllable of the answer that the target has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extra {
    /// The index of the target's syllable before which it stands; the target's length at the end.
    pub before: usize,
    /// The syllable too many.
    pub syllable: Syllable,
}

/// How an answer compares with the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// One for each syllable of the target, in order.
    pub outcomes: Vec<Outcome>,
    /// What the answer has besides.
    pub extra: Vec<Extra>,
    tones_absent: bool,
}

/// Aligns an answer with the target, syllable by syllable, so that they differ as little as can
/// be: the least edit distance, in which half-right syllables count as near.
///
/// Time and memory grow with the product of the two lengths.
pub fn compare(answer: &[Syllable], target: &[Syllable]) -> Comparison {
    let table = Distances::new(answer, target);
    let mut outcomes = Vec::with_capacity(target.len());
    let mut extra = Vec::new();
    let (mut i, mut j) = (0, 0);
    loop {
        match (answer.get(i), target.get(j)) {
            (Some(got), Some(want)) if table.pairs(i, j, got, want) => {
                outcomes.push(outcome(got, want));
                (i, j) = (i + 1, j + 1);
            }
            (got, Some(_)) if got.is_none() || table.skips_target(i, j) => {
                outcomes.push(Outcome::Missing);
                j += 1;
            }
            (Some(&syllable), _) => {
                extra.push(Extra { before: j, syllable });
                i += 1;
            }
            (None, _) => break,
        }
    }
    Comparison { outcomes, extra, tones_absent: lacks_tones(answer, target) }
}

impl Comparison {
    /// The answer is right in every syllable and tone, with nothing more.
    pub fn is_exact(&self) -> bool {
        self.extra.is_empty() && self.outcomes.iter().all(|o| *o == Outcome::Same)
    }

    /// The answer is right but for tones, wrong or missing. True of an exact answer too.
    pub fn same_ignoring_tone(&self) -> bool {
        self.extra.is_empty() && self.outcomes.iter().all(Outcome::same_ignoring_tone)
    }

    /// The answer has no tones at all, though the target has some that are not neutral.
    pub fn tones_absent(&self) -> bool {
        self.tones_absent
    }
}

impl Outcome {
    /// The syllable is right, or only its tone is wrong or missing.
    pub fn same_ignoring_tone(&self) -> bool {
        match self {
            Self::Same => true,
            Self::Differs { initial, final_, erhua, .. } => {
                initial.is_none() && final_.is_none() && erhua.is_none()
            }
            Self::Missing => false,
        }
    }
}

fn outcome(got: &Syllable, want: &Syllable) -> Outcome {
    let initial = differing(got.initial(), want.initial());
    let final_ = differing(got.final_(), want.final_());
    let erhua = differing(got.is_erhua(), want.is_erhua());
    let tone = got.tone().zip(want.tone()).filter(|(got, want)| got != want);
    let tone_missing = got.tone().is_none() && has_full_tone(want);
    if initial.is_none() && final_.is_none() && erhua.is_none() && tone.is_none() && !tone_missing {
        return Outcome::Same;
    }
    let confusion = Confusion::between(got, want).first().copied();
    Outcome::Differs { got: *got, initial, final_, erhua, tone, tone_missing, confusion }
}

fn differing<T: PartialEq>(got: T, want: T) -> Option<(T, T)> {
    (got != want).then_some((got, want))
}

fn lacks_tones(answer: &[Syllable], target: &[Syllable]) -> bool {
    !answer.is_empty()
        && answer.iter().all(|syllable| syllable.tone().is_none())
        && target.iter().any(has_full_tone)
}

fn has_full_tone(syllable: &Syllable) -> bool {
    syllable.tone().is_some_and(|tone| tone != Tone::Neutral)
}

/// A syllable too many or too few. Two of them cost more than the worst pair, so that a wrong
/// syllable is shown beside the right one.
const COST_SKIP: u32 = 4;

/// What it costs to show two syllables as a pair, at most 6.
fn pair_cost(got: &Syllable, want: &Syllable) -> u32 {
    match outcome(got, want) {
        Outcome::Differs { initial, final_, erhua, tone, .. } => {
            let weigh = |differs: bool, weight: u32| if differs { weight } else { 0 };
            weigh(initial.is_some(), 2)
                + weigh(final_.is_some(), 2)
                + weigh(erhua.is_some(), 1)
                + weigh(tone.is_some(), 1)
        }
        Outcome::Same | Outcome::Missing => 0,
    }
}

/// The least cost of aligning what is left of the answer from `i` and of the target from `j`.
struct Distances {
    costs: Vec<u32>,
    width: usize,
}

impl Distances {
    fn new(answer: &[Syllable], target: &[Syllable]) -> Self {
        let width = target.len() + 1;
        let mut table = Self { costs: vec![0; (answer.len() + 1) * width], width };
        for i in (0..=answer.len()).rev() {
            for j in (0..=target.len()).rev() {
                let cost = table.least(i, j, answer.get(i), target.get(j));
                if let Some(slot) = table.costs.get_mut(i * width + j) {
                    *slot = cost;
                }
            }
        }
        table
    }

    fn least(&self, i: usize, j: usize, got: Option<&Syllable>, want: Option<&Syllable>) -> u32 {
        match (got, want) {
            (Some(got), Some(want)) => (self.at(i + 1, j + 1) + pair_cost(got, want))
                .min(self.at(i, j + 1) + COST_SKIP)
                .min(self.at(i + 1, j) + COST_SKIP),
            (Some(_), None) => self.at(i + 1, j) + COST_SKIP,
            (None, Some(_)) => self.at(i, j + 1) + COST_SKIP,
            (None, None) => 0,
        }
    }

    fn pairs(&self, i: usize, j: usize, got: &Syllable, want: &Syllable) -> bool {
        self.at(i, j) == self.at(i + 1, j + 1) + pair_cost(got, want)
    }

    fn skips_target(&self, i: usize, j: usize) -> bool {
        self.at(i, j) == self.at(i, j + 1) + COST_SKIP
    }

    fn at(&self, i: usize, j: usize) -> u32 {
        self.costs.get(i * self.width + j).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;

    fn check(answer: &str, target: &str) -> Comparison {
        let read = |text: &str| {
            if text.is_empty() { Vec::new() } else { parse(text).unwrap() }
        };
        compare(&read(answer), &read(target))
    }

    #[test]
    fn exact_in_any_way_of_typing() {
        for (answer, target) in [
            ("ni3hao3", "nǐ hǎo"),
            ("de", "de5"),
            ("de5", "de"),
            ("ma1", "ma"),
            ("XIE4XIE", "xièxie"),
            ("", ""),
            ("wan2r", "wánr"),
        ] {
            let result = check(answer, target);
            assert!(result.is_exact() && result.same_ignoring_tone(), "{answer} {result:?}");
        }
    }

    #[test]
    fn tones_only() {
        let none = check("xiexie", "xièxie");
        assert!(none.tones_absent() && none.same_ignoring_tone() && !none.is_exact());
        assert_eq!(none.outcomes[1], Outcome::Same);
        assert!(matches!(
            none.outcomes[0],
            Outcome::Differs { tone_missing: true, tone: None, .. }
        ));

        let wrong = check("ní hǎo", "nǐ hǎo");
        assert!(!wrong.tones_absent() && wrong.same_ignoring_tone() && !wrong.is_exact());
        let Outcome::Differs { tone, confusion, initial: None, .. } = wrong.outcomes[0] else {
            panic!("{wrong:?}")
        };
        assert_eq!(tone, Some((Tone::Second, Tone::Third)));
        assert_eq!(confusion, Some(Confusion::Tone23));
        assert!(!check("de", "de5").tones_absent());
    }

    #[test]
    fn sounds() {
        let result = check("zōng guó", "zhōngguó");
        assert!(!result.same_ignoring_tone());
        assert_eq!(
            result.outcomes[0],
            Outcome::Differs {
                got: parse("zōng").unwrap()[0],
                initial: Some(("z", "zh")),
                final_: None,
                erhua: None,
                tone: None,
                tone_missing: false,
                confusion: Some(Confusion::ZhZ),
            }
        );
        assert_eq!(result.outcomes[1], Outcome::Same);
        assert!(!check("wan2", "wanr2").same_ignoring_tone());
    }

    #[test]
    fn missing_and_extra() {
        let missing = check("wǒ Běijīng", "wǒ qù Běijīng");
        assert_eq!(
            missing.outcomes,
            [Outcome::Same, Outcome::Missing, Outcome::Same, Outcome::Same]
        );
        let extra = check("wǒ qù le", "wǒ qù");
        assert_eq!(extra.outcomes, [Outcome::Same, Outcome::Same]);
        assert_eq!((extra.extra.len(), extra.extra[0].before), (1, 2));
        assert_eq!(extra.extra[0].syllable.base(), "le");
        assert!(!extra.is_exact() && !extra.same_ignoring_tone());
        assert_eq!(check("", "nǐ").outcomes, [Outcome::Missing]);
        assert_eq!(check("nǐ", "").extra.len(), 1);
        assert!(!check("", "nǐ").tones_absent());
    }

    #[test]
    fn near_syllables_are_paired() {
        let result = check("men", "nǐ mén");
        assert_eq!(result.outcomes[0], Outcome::Missing);
        assert!(result.outcomes[1].same_ignoring_tone());

        let wrong = check("nǐ kuàng ma", "nǐ hǎo ma");
        assert!(matches!(wrong.outcomes[1], Outcome::Differs { .. }) && wrong.extra.is_empty());
    }
}

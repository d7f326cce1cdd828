//! Typical confusions of learners.

use serde::{Deserialize, Serialize};

use crate::{Syllable, Tone};

/// A pair of sounds that learners mix up, in either direction. As data: `"zh-z"`, `"tone23"` …
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confusion {
    /// zh and z.
    ZhZ,
    /// ch and c.
    ChC,
    /// sh and s.
    ShS,
    /// j, q, x and zh, ch, sh.
    JqxZhchsh,
    /// j, q, x and z, c, s.
    JqxZcs,
    /// Plain and aspirated: b p, d t, g k, j q, zh ch, z c.
    Aspiration,
    /// n and l.
    NL,
    /// l and r.
    LR,
    /// f and h.
    FH,
    /// Finals in -n and -ng.
    NNg,
    /// u and ü, alone or at the start of a final.
    UUmlaut,
    /// i and ü, alone or at the start of a final.
    IUmlaut,
    /// iu and ui (iou and uei).
    IuUi,
    /// ou and uo.
    OuUo,
    /// e and uo.
    EUo,
    /// ai and ei.
    AiEi,
    /// ao and ou.
    AoOu,
    /// With and without the suffix -r.
    Erhua,
    /// Tones 1 and 2.
    Tone12,
    /// Tones 1 and 3.
    Tone13,
    /// Tones 1 and 4.
    Tone14,
    /// Tones 2 and 3.
    Tone23,
    /// Tones 2 and 4.
    Tone24,
    /// Tones 3 and 4.
    Tone34,
    /// A full tone and the neutral tone.
    ToneNeutral,
}

impl Confusion {
    /// The confusions that tell two syllables apart: of the initial, the final, the suffix, the
    /// tone, in this order, at most one each. A tone that is not given is not confused.
    pub fn between(a: &Syllable, b: &Syllable) -> Vec<Self> {
        let erhua = (a.is_erhua() != b.is_erhua()).then_some(Self::Erhua);
        let tone = a.tone().zip(b.tone()).and_then(|(a, b)| of_tones(a, b));
        [
            find(INITIALS, a.initial(), b.initial()),
            find(FINALS, a.final_(), b.final_()),
            erhua,
            tone,
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

type Pairs = [(Confusion, &'static [(&'static str, &'static str)])];

fn find(table: &Pairs, a: &str, b: &str) -> Option<Confusion> {
    let has = |pairs: &[(&str, &str)]| pairs.contains(&(a, b)) || pairs.contains(&(b, a));
    table.iter().find(|(_, pairs)| has(pairs)).map(|(confusion, _)| *confusion)
}

fn of_tones(a: Tone, b: Tone) -> Option<Confusion> {
    match (a.number().min(b.number()), a.number().max(b.number())) {
        (low, high) if low == high => None,
        (1, 2) => Some(Confusion::Tone12),
        (1, 3) => Some(Confusion::Tone13),
        (1, 4) => Some(Confusion::Tone14),
        (2, 3) => Some(Confusion::Tone23),
        (2, 4) => Some(Confusion::Tone24),
        (3, 4) => Some(Confusion::Tone34),
        _ => Some(Confusion::ToneNeutral),
    }
}

const INITIALS: &Pairs = &[
    (Confusion::ZhZ, &[("zh", "z")]),
    (Confusion::ChC, &[("ch", "c")]),
    (Confusion::ShS, &[("sh", "s")]),
    (Confusion::JqxZhchsh, &[("j", "zh"), ("q", "ch"), ("x", "sh")]),
    (Confusion::JqxZcs, &[("j", "z"), ("q", "c"), ("x", "s")]),
    (
        Confusion::Aspiration,
        &[("b", "p"), ("d", "t"), ("g", "k"), ("j", "q"), ("zh", "ch"), ("z", "c")],
    ),
    (Confusion::NL, &[("n", "l")]),
    (Confusion::LR, &[("l", "r")]),
    (Confusion::FH, &[("f", "h")]),
];

/// Underlying finals. -ong is the -ng of uen, and -iong that of ün.
const FINALS: &Pairs = &[
    (
        Confusion::NNg,
        &[
            ("an", "ang"),
            ("en", "eng"),
            ("in", "ing"),
            ("ian", "iang"),
            ("uan", "uang"),
            ("uen", "ueng"),
            ("uen", "ong"),
            ("ün", "iong"),
        ],
    ),
    (Confusion::UUmlaut, &[("u", "ü"), ("uan", "üan"), ("uen", "ün")]),
    (Confusion::IUmlaut, &[("i", "ü"), ("ie", "üe"), ("ian", "üan"), ("in", "ün")]),
    (Confusion::IuUi, &[("iou", "uei")]),
    (Confusion::OuUo, &[("ou", "uo")]),
    (Confusion::EUo, &[("e", "uo")]),
    (Confusion::AiEi, &[("ai", "ei")]),
    (Confusion::AoOu, &[("ao", "ou")]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{legal_bases, parse};

    #[test]
    fn pairs() {
        use Confusion as C;
        for (a, b, expected) in [
            ("zi4", "zhi4", vec![C::ZhZ]),
            ("xi3", "shi4", vec![C::JqxZhchsh, C::Tone34]),
            ("qu4", "chu4", vec![C::JqxZhchsh, C::UUmlaut]),
            ("lan2", "nang2", vec![C::NL, C::NNg]),
            ("dun1", "dong1", vec![C::NNg]),
            ("yun", "yong", vec![C::NNg]),
            ("nu3", "nü3", vec![C::UUmlaut]),
            ("xue2", "xie2", vec![C::IUmlaut]),
            ("dui4", "diu1", vec![C::IuUi, C::Tone14]),
            ("wan2", "wanr2", vec![C::Erhua]),
            ("ma5", "ma1", vec![C::ToneNeutral]),
            ("ma", "ma1", vec![]),
            ("ba1", "ma1", vec![]),
        ] {
            let (a, b) = (parse(a).unwrap()[0], parse(b).unwrap()[0]);
            assert_eq!(Confusion::between(&a, &b), expected, "{a} {b}");
            assert_eq!(Confusion::between(&b, &a), expected, "{b} {a}");
        }
    }

    #[test]
    fn every_sound_of_the_tables_is_in_some_legal_syllable() {
        let all: Vec<_> =
            legal_bases().iter().map(|base| Syllable::new(base, None).unwrap()).collect();
        let sounds = |table: &Pairs| table.iter().flat_map(|(_, p)| p.to_vec()).collect::<Vec<_>>();
        for (a, b) in sounds(INITIALS) {
            assert!(all.iter().any(|s| s.initial() == a) && all.iter().any(|s| s.initial() == b));
        }
        for (a, b) in sounds(FINALS) {
            assert!(all.iter().any(|s| s.final_() == a) && all.iter().any(|s| s.final_() == b));
        }
    }

    #[test]
    fn names_as_data() {
        use serde::de::value::{Error, StrDeserializer};
        let read = |name| Confusion::deserialize(StrDeserializer::<Error>::new(name));
        assert_eq!(read("zh-z"), Ok(Confusion::ZhZ));
        assert_eq!(read("n-ng"), Ok(Confusion::NNg));
        assert_eq!(read("u-umlaut"), Ok(Confusion::UUmlaut));
        assert_eq!(read("tone23"), Ok(Confusion::Tone23));
        assert!(read("ZhZ").is_err());
    }
}

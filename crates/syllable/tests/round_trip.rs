//! What is written can be read back.

// Helpers outside the test functions may fail a test too.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use syllable::{Syllable, Tone, compare, join_word, legal_bases, parse, splits};

const TONES: [Option<Tone>; 6] = [
    None,
    Some(Tone::First),
    Some(Tone::Second),
    Some(Tone::Third),
    Some(Tone::Fourth),
    Some(Tone::Neutral),
];

/// What marks can say: neutral everywhere looks like no tones at all.
fn as_marked(syllables: &[Syllable]) -> Vec<Syllable> {
    let full = |s: &Syllable| !matches!(s.tone(), None | Some(Tone::Neutral));
    let any = syllables.iter().any(full);
    syllables.iter().map(|s| if any { *s } else { s.with_tone(None) }).collect()
}

fn plain_and_erhua(base: &str) -> Vec<Syllable> {
    let plain = Syllable::new(base, None).unwrap();
    std::iter::once(plain).chain(plain.with_erhua()).collect()
}

#[test]
fn every_syllable_in_every_tone() {
    let mut count = 0;
    for syllable in legal_bases().iter().flat_map(|base| plain_and_erhua(base)) {
        for tone in TONES {
            let syllable = syllable.with_tone(tone);
            assert_eq!(parse(&syllable.numbered()), Ok(vec![syllable]));
            let marked = syllable.to_string();
            assert_eq!(parse(&marked), Ok(as_marked(&[syllable])), "{marked}");
            assert_eq!(parse(&marked.to_uppercase()), Ok(as_marked(&[syllable])), "{marked}");
            assert_eq!(splits(&marked)[0], as_marked(&[syllable]), "{marked}");
            count += 1;
        }
    }
    assert!(count > 4000, "{count}");
}

/// Every syllable before every way to start one, since the trouble is where two of them meet.
#[test]
fn every_border_between_toneless_syllables() {
    let all: Vec<Syllable> = legal_bases().iter().flat_map(|base| plain_and_erhua(base)).collect();
    let mut starts = BTreeSet::new();
    let is_new = |s: &&Syllable| starts.insert(s.base().chars().take(2).collect::<String>());
    let seconds: Vec<&Syllable> = all.iter().filter(is_new).collect();
    assert!(seconds.len() > 80, "{}", seconds.len());
    for &first in &all {
        for &&second in &seconds {
            let word = join_word(&[first, second]);
            assert_eq!(parse(&word), Ok(vec![first, second]), "{word}");
        }
    }
}

fn syllable(toned: bool) -> impl Strategy<Value = Syllable> {
    let erhua = prop::bool::weighted(0.2);
    (prop::sample::select(legal_bases()), 1..=5_u8, erhua).prop_map(move |(base, number, erhua)| {
        let tone = if toned { Tone::from_number(number) } else { None };
        let plain = Syllable::new(base, tone).unwrap();
        if erhua { plain.with_erhua().unwrap_or(plain) } else { plain }
    })
}

fn word() -> impl Strategy<Value = Vec<Syllable>> {
    any::<bool>().prop_flat_map(|toned| prop::collection::vec(syllable(toned), 1..=6))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joined_words(word in word()) {
        prop_assert_eq!(parse(&join_word(&word)), Ok(as_marked(&word)));
    }

    #[test]
    fn numbered_words(word in word()) {
        let text: String = word.iter().map(Syllable::numbered).collect();
        if word[0].tone().is_some() {
            prop_assert_eq!(parse(&text), Ok(word));
        }
    }

    #[test]
    fn any_text_gives_a_result(text in any::<String>()) {
        let result = parse(&text);
        prop_assert_eq!(result.is_ok(), !splits(&text).is_empty());
        if let Err(error) = result {
            prop_assert!(text.is_char_boundary(error.offset));
            prop_assert!(!error.to_string().is_empty());
        }
    }

    #[test]
    fn anything_like_pinyin_gives_a_result(text in "[a-zA-Züǚêāéǐòńḿ\u{300}-\u{30C}0-9 ':-]{0,24}") {
        match parse(&text) {
            Ok(syllables) => prop_assert!(splits(&text).first() == Some(&syllables)),
            Err(error) => prop_assert!(error.offset <= text.len()),
        }
    }

    #[test]
    fn a_word_is_exactly_itself(word in word(), other in word()) {
        prop_assert!(compare(&word, &word).is_exact());
        let result = compare(&other, &word);
        prop_assert_eq!(result.outcomes.len(), word.len());
        let missing = result.outcomes.iter().filter(|o| **o == syllable::Outcome::Missing).count();
        prop_assert_eq!(other.len() + missing, word.len() + result.extra.len());
    }
}

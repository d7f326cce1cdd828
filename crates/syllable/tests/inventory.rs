//! The crate against the table of toned syllables of GF 0025-2021.

// Helpers outside the test functions may fail a test too.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use syllable::{Tone, parse};

/// Number, syllable and character of each row.
fn rows() -> Vec<(usize, &'static str, &'static str)> {
    let lines = include_str!("syllables.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let mut fields = line.split(' ');
            let mut field = || fields.next().unwrap();
            (field().parse().unwrap(), field(), field())
        })
        .collect()
}

#[test]
fn the_table_is_whole() {
    let rows = rows();
    assert_eq!(rows.len(), 1110);
    assert!(rows.iter().map(|row| row.0).eq(1..=1110));
}

#[test]
fn every_row_is_one_syllable_and_is_written_back_the_same() {
    for (number, text, character) in rows() {
        let syllables = parse(text).unwrap_or_else(|error| panic!("{number} {text}: {error}"));
        let [syllable] = syllables[..] else { panic!("{number} {text}: {syllables:?}") };
        assert_eq!(syllable.to_string(), text, "{character}");
        assert!(!syllable.is_erhua(), "{text}");
        assert_ne!(syllable.tone(), Some(Tone::Neutral), "{text}: no mark says nothing");
        let again = parse(&syllable.numbered()).unwrap();
        assert_eq!(again, [syllable]);
    }
}

#[test]
fn legal_syllables_beyond_the_table_are_these() {
    let standard: BTreeSet<_> = rows().iter().map(|row| parse(row.1).unwrap()[0].base()).collect();
    let legal: BTreeSet<_> = syllable::legal_bases().iter().copied().collect();
    let beyond: Vec<_> = legal.difference(&standard).copied().collect();
    let known = "biang cei cen chua dei den dia ei eng fiao hm hng kei lo m n ng nou nun rua tei yo \
                 zhei ê";
    let known: Vec<_> = known.split(' ').filter(|base| !standard.contains(base)).collect();
    assert_eq!(beyond, known);
    assert!(standard.is_subset(&legal));
}

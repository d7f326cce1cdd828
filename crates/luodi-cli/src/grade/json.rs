//! The result as JSON.

use std::collections::BTreeMap;

use hanzi::{Counts, Level, Reading, Standard, Token};
use serde::Serialize;

use super::Graded;
use crate::Error;

#[derive(Serialize)]
struct Text<'a> {
    /// `hsk-2026` or `gf0025-2021`.
    standard: &'static str,
    /// The level at which 95 % of the characters are covered: `1` to `6`, `7-9`; null if none is.
    level: Option<&'static str>,
    /// How many characters were graded, each as often as it occurs.
    characters: usize,
    /// How many of them are in no list.
    ungraded: usize,
    /// The share of the characters that a reader of a level knows, from 0 to 1.
    coverage: BTreeMap<&'static str, f64>,
    /// The same share for writing by hand, if the document has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    writing: Option<BTreeMap<&'static str, f64>>,
    words: Words<'a>,
    tokens: Vec<Piece<'a>>,
}

#[derive(Serialize)]
struct Words<'a> {
    total: usize,
    names: usize,
    ungraded: usize,
    level: Option<&'static str>,
    coverage: BTreeMap<&'static str, f64>,
    /// The share of the words that this reader knows, if a list was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    known: Option<f64>,
    /// What this reader does not know, if a list was given; else what is above the text's level.
    unknown: Vec<&'a str>,
}

#[derive(Serialize)]
struct Piece<'a> {
    text: &'a str,
    kind: &'static str,
    /// The first character and the one after the last, counted in Unicode characters.
    start: usize,
    end: usize,
    /// Numbered pinyin, a syllable each; `r5` for the suffix -r.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pinyin: Vec<String>,
    /// How sure the least sure of the readings is.
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'static str>,
}

/// The result as one object.
pub(super) fn write(graded: &Graded) -> Result<String, Error> {
    let profile = &graded.profile;
    let text = Text {
        standard: profile.standard.name(),
        level: profile.characters.level().map(Level::name),
        characters: profile.characters.total(),
        ungraded: profile.characters.ungraded(),
        coverage: coverage(&profile.characters),
        writing: profile.writing.as_ref().map(coverage),
        words: words(graded),
        tokens: graded.analysis.tokens.iter().map(|it| piece(it, profile.standard)).collect(),
    };
    serde_json::to_string_pretty(&text)
        .map_err(|error| Error::new(format!("cannot write JSON: {error}")))
}

fn words(graded: &Graded) -> Words<'_> {
    let profile = &graded.profile;
    let unknown = super::report::unknown(graded);
    Words {
        total: profile.words.total(),
        names: profile.names,
        ungraded: profile.words.ungraded(),
        level: profile.words.level().map(Level::name),
        coverage: coverage(&profile.words),
        known: graded.known.as_ref().map(|known| profile.known(|word| known.contains(word))),
        unknown: unknown.into_iter().map(|word| word.word.as_str()).collect(),
    }
}

fn coverage(counts: &Counts) -> BTreeMap<&'static str, f64> {
    Level::ALL.into_iter().map(|level| (level.name(), counts.coverage(level))).collect()
}

fn piece(token: &Token, standard: Standard) -> Piece<'_> {
    Piece {
        text: &token.text,
        kind: token.kind.name(),
        start: token.span.start,
        end: token.span.end,
        pinyin: token.readings.iter().map(|reading| reading.sound.numbered()).collect(),
        confidence: token
            .readings
            .iter()
            .map(|it: &Reading| it.confidence)
            .min()
            .map(|it| it.name()),
        level: token.levels.by(standard).map(Level::name),
    }
}

//! Readings in context, measured on sentences that are rich in polyphones.
//!
//! `cargo test -p hanzi --test polyphones -- --nocapture` prints what is read otherwise than asked.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::collections::BTreeMap;

use course::engine::is_hanzi;
use hanzi::{Engine, Token};

const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");
const SENTENCES: &str = include_str!("polyphones.tsv");

/// The share of syllables that must be right, in percent.
const WANTED: usize = 99;

/// A sentence with the readings that count as right, for each hanzi.
struct Sentence<'a> {
    text: &'a str,
    readings: Vec<Vec<&'a str>>,
}

/// The file says in its first lines how it is written.
fn sentence(line: &str) -> Sentence<'_> {
    let mut columns = line.split('\t');
    let text = columns.next().unwrap();
    let mut readings: Vec<Vec<&str>> =
        columns.next().unwrap().split(' ').map(|it| vec![it]).collect();
    for other in columns.next().unwrap_or("").split_whitespace() {
        let (index, reading) = other.split_once(':').unwrap();
        readings[index.parse::<usize>().unwrap() - 1].push(reading);
    }
    Sentence { text, readings }
}

fn sentences() -> impl Iterator<Item = Sentence<'static>> {
    SENTENCES.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(sentence)
}

/// What the engine reads each hanzi of a token as.
fn read(token: &Token) -> Vec<(char, String)> {
    let characters: Vec<char> = token.text.chars().collect();
    let read = token
        .readings
        .iter()
        .filter_map(|it| Some((characters[it.character?], it.sound.numbered())));
    read.filter(|(character, _)| is_hanzi(*character)).collect()
}

#[test]
fn polyphones_are_read_by_their_context() {
    let engine = Engine::load(LEXICON).unwrap();
    let (mut all, mut right) = (0, 0);
    let mut confusions: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for sentence in sentences() {
        let tokens = engine.analyse(sentence.text).tokens;
        let found: Vec<(char, String)> = tokens.iter().flat_map(read).collect();
        assert_eq!(found.len(), sentence.readings.len(), "{}", sentence.text);
        for ((character, found), wanted) in found.iter().zip(&sentence.readings) {
            all += 1;
            if wanted.contains(&found.as_str()) {
                right += 1;
            } else {
                let confusion = format!("{character} {} read as {found}", wanted[0]);
                confusions.entry(confusion).or_default().push(sentence.text);
            }
        }
    }
    for (confusion, places) in &confusions {
        println!("{:>3} {confusion}: {}", places.len(), places.join(" / "));
    }
    println!("{right} of {all} syllables are right");
    assert!(right * 100 >= all * WANTED, "{right} of {all} syllables are right");
}

#[test]
fn phrases_are_read_by_the_rules() {
    let engine = Engine::load(LEXICON).unwrap();
    let lines = include_str!("phrases.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    for (phrase, wanted) in lines.map(|line| line.split_once('\t').unwrap()) {
        let found: Vec<(char, String)> =
            engine.analyse(phrase).tokens.iter().flat_map(read).collect();
        for wanted in wanted.split(' ') {
            let character = wanted.chars().next().unwrap();
            let (_, reading) = found.iter().find(|(other, _)| *other == character).unwrap();
            if format!("{character}{reading}") != wanted {
                wrong.push(format!("{phrase}: {wanted}, read as {reading}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

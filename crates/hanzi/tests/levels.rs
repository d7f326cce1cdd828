//! Levels of texts, compared with PyPI hsk30 0.2.1 (see oracles/levels.py).

use hanzi::{Counts, Engine, Level, Profile, Standard};

const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");

/// The level, the characters of each level, those in no list.
fn shown(counts: &Counts) -> [String; 3] {
    let levels: Vec<String> = Level::ALL.iter().map(|it| counts.at(*it).to_string()).collect();
    let level = counts.level().map_or("-", Level::name);
    [level.to_owned(), levels.join(" "), counts.ungraded().to_string()]
}

#[test]
fn levels_equal_those_of_an_independent_grader() {
    let engine = Engine::load(LEXICON).unwrap();
    let lines = include_str!("levels.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut texts = 0;
    for line in lines {
        let columns: Vec<&str> = line.split('\t').collect();
        let analysis = engine.analyse(columns[0]);
        for (standard, expected) in Standard::ALL.into_iter().zip(columns[1..].chunks(3)) {
            let profile = Profile::new(&analysis, &engine, standard);
            assert_eq!(shown(&profile.characters), expected, "{standard}: {}", columns[0]);
        }
        texts += 1;
    }
    assert_eq!(texts, 500);
}

/// The sizes of the official lists, as the tables that were taken have them.
#[test]
fn the_lists_are_whole() {
    let engine = Engine::load(LEXICON).unwrap();
    let all: Vec<_> = ('\u{4E00}'..='\u{9FFF}').map(|it| engine.character_levels(it)).collect();
    assert_eq!(all.iter().filter(|it| it.hsk_2026.is_some()).count(), 3088);
    assert_eq!(all.iter().filter(|it| it.hsk_2026_writing.is_some()).count(), 1200);
    assert_eq!(all.iter().filter(|it| it.gf_2021.is_some()).count(), 3000);
}

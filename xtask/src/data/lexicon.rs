//! The lexicon: what the engine knows about every word, a word a line.
//!
//! The engine documents the format where it reads it (crates/hanzi/src/lexicon.rs).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Tables, cedict, hsk::Table, weight::Weights};

/// The first line of the file.
const HEAD: &str = "luodi-lexicon 1";

/// Writes the lexicon. The same tables give the same bytes.
pub(super) fn write(tables: &Tables) -> String {
    let readings = Readings::new(tables);
    let weights = Weights::new(&tables.jieba);
    let mut text = format!("{HEAD}\n");
    for word in words(tables) {
        let fields = [
            word.to_owned(),
            use_of(word, tables, &weights),
            readings.field(word),
            levels(word, tables),
        ];
        let _ = writeln!(text, "{}", fields.join("\t").trim_end_matches('\t'));
    }
    text
}

/// The words that are kept: those of the HSK, of CC-CEDICT and of our own list, with every
/// character in them. What only jieba lists is left out: it joins what a learner needs apart.
fn words(tables: &Tables) -> BTreeSet<&str> {
    let hanzi = |word: &&str| word.chars().all(cedict::is_hanzi);
    let levels = &tables.levels;
    let graded =
        [&levels.words_2026, &levels.words_2021, &levels.characters_2026, &levels.characters_2021];
    let graded = graded.into_iter().flat_map(Table::keys).map(String::as_str).filter(hanzi);
    let own = tables.places.keys().map(String::as_str);
    tables.cedict.keys().map(String::as_str).chain(graded).chain(own).collect()
}

/// Frequency and class: `57v` is a verb with a frequency of about 2^(57/4).
fn use_of(word: &str, tables: &Tables, weights: &Weights<'_>) -> String {
    let graded = [&tables.levels.words_2026, &tables.levels.words_2021];
    let kept_whole =
        tables.places.contains_key(word) || graded.iter().any(|it| it.contains_key(word));
    let frequency = if kept_whole && word.chars().count() > 1 {
        weights.joined(word)
    } else {
        weights.listed(word)
    };
    let noun = tables.places.contains_key(word).then_some('n');
    let class = tables.jieba.get(word).and_then(|entry| entry.class).or(noun);
    let steps = steps(frequency);
    format!("{steps}{}", class.map(String::from).unwrap_or_default())
}

/// Quarters of a power of two, rounded up so that a word that should stay whole does.
fn steps(frequency: u64) -> u32 {
    #[expect(clippy::cast_precision_loss, reason = "frequencies are far below 2^53")]
    let steps = (4.0 * (frequency.max(1) as f64).log2()).ceil();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 256"
    )]
    let steps = steps as u32;
    steps
}

/// The levels of a word in both documents, and of a character to read, to write, to read.
fn levels(word: &str, tables: &Tables) -> String {
    let digits = |all: &[&Table]| -> String {
        let digit = |table: &&Table| table.get(word).map_or("-".to_owned(), u8::to_string);
        all.iter().map(digit).collect()
    };
    let all = &tables.levels;
    let words = digits(&[&all.words_2026, &all.words_2021]);
    let characters = digits(&[&all.characters_2026, &all.writing_2026, &all.characters_2021]);
    match (words.as_str(), characters.as_str()) {
        ("--", "---") => String::new(),
        (_, "---") => words,
        _ => format!("{words}/{characters}"),
    }
}

/// The readings of words and of single characters.
struct Readings<'a> {
    tables: &'a Tables,
    characters: BTreeMap<char, Vec<String>>,
}

impl<'a> Readings<'a> {
    fn new(tables: &'a Tables) -> Self {
        Self { tables, characters: characters(tables) }
    }

    /// What the line of a word says about its reading. A character has all its readings; a word
    /// has nothing if each character has its first reading, and `^` before that for a name.
    fn field(&self, word: &str) -> String {
        let mut characters = word.chars();
        if let (Some(character), None) = (characters.next(), characters.next()) {
            return self.characters.get(&character).map(|all| all.join("|")).unwrap_or_default();
        }
        let readings = listed(word, self.tables);
        let expected = self.expected(word);
        match readings.as_slice() {
            [only] if *only == expected => String::new(),
            [only]
                if only.to_lowercase() == expected && starts_capital(only) && !is_mixed(only) =>
            {
                "^".to_owned()
            }
            _ => readings.join("|"),
        }
    }

    /// The first readings of the characters of a word.
    fn expected(&self, word: &str) -> String {
        let first = |character| self.characters.get(&character)?.first().map(String::as_str);
        let parts: Vec<&str> =
            word.chars().map(|character| first(character).unwrap_or("")).collect();
        parts.join(" ")
    }
}

/// The readings of a word: ours before those of CC-CEDICT.
fn listed(word: &str, tables: &Tables) -> Vec<String> {
    if let Some(readings) = tables.corrections.get(word).or_else(|| tables.places.get(word)) {
        return readings.clone();
    }
    let mut readings: Vec<String> = Vec::new();
    for entry in tables.cedict.get(word).into_iter().flatten() {
        let known =
            readings.iter().any(|other| other.to_lowercase() == entry.reading.to_lowercase());
        if !known {
            readings.push(entry.reading.clone());
        }
    }
    readings
}

fn starts_capital(reading: &str) -> bool {
    reading.starts_with(char::is_uppercase)
}

/// Whether a later syllable has a capital too, as in `Bei3 jing1 Da4 xue2`.
fn is_mixed(reading: &str) -> bool {
    reading.split(' ').skip(1).any(starts_capital)
}

/// The readings of each character in lower case: our own order, or else that of how many words
/// have them, each word counted as often as it occurs.
fn characters(tables: &Tables) -> BTreeMap<char, Vec<String>> {
    let mut counts: BTreeMap<char, BTreeMap<String, u64>> = BTreeMap::new();
    for word in tables.cedict.keys().chain(tables.places.keys()) {
        let frequency = tables.jieba.get(word).map_or(0, |entry| entry.frequency) + 1;
        // What a character is read as by itself is listed in no order that means anything.
        let weight = if word.chars().count() == 1 { 0 } else { frequency };
        let take = if weight == 0 { usize::MAX } else { 1 };
        for reading in listed(word, tables).iter().take(take) {
            for (character, syllable) in word.chars().zip(reading.to_lowercase().split(' ')) {
                let count = counts.entry(character).or_default();
                *count.entry(syllable.to_owned()).or_default() += weight;
            }
        }
    }
    let ordered = counts.into_iter().map(|(character, counts)| {
        let own = tables.corrections.get(&character.to_string()).cloned().unwrap_or_default();
        (character, ordered(own, counts))
    });
    ordered.collect()
}

fn ordered(mut own: Vec<String>, counts: BTreeMap<String, u64>) -> Vec<String> {
    let mut rest: Vec<(String, u64)> = counts.into_iter().collect();
    rest.sort_by(|(_, one), (_, other)| other.cmp(one));
    let neutral = |syllable: &str| syllable.ends_with('5');
    // A neutral tone comes from the word; by itself a character has the full one.
    rest.sort_by_key(|(syllable, _)| neutral(syllable));
    own.extend(rest.into_iter().map(|(syllable, _)| syllable));
    let mut seen = BTreeSet::new();
    own.retain(|syllable| seen.insert(syllable.clone()));
    own
}

#[cfg(test)]
mod tests {
    use super::super::{hand, hsk::Levels, jieba};
    use super::*;

    fn tables() -> Tables {
        let mut levels = Levels::default();
        levels.words_2026.insert("好吃".to_owned(), 1);
        levels.characters_2026.insert("好".to_owned(), 1);
        Tables {
            jieba: jieba::parse("好吃 16 a\n好 64 a\n吃 64 v\n银行 8 n\n好人好事组合 9 n").unwrap(),
            cedict: cedict::parse(
                "好 好 [hao4] /to be fond of/\n好 好 [hao3] /good/well/proper/\n吃 吃 [chi1] /eat/\n\
                 好吃 好吃 [hao4 chi1] /gluttonous, and so on/\n銀行 银行 [yin2 hang2] /bank/\n\
                 行 行 [xing2] /go/\n銀 银 [yin2] /silver/\n中行 中行 [Zhong1 hang2] /Bank of China/\n",
            ),
            levels,
            places: hand::parse("行吃\thang2 chi1").unwrap(),
            corrections: hand::parse("好吃\thao3 chi1|hao4 chi1").unwrap(),
        }
    }

    #[test]
    fn lines_say_only_what_does_not_follow() {
        let text = write(&tables());
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "luodi-lexicon 1",
                "中行\t7\t^",
                "吃\t24v\tchi1",
                "好\t24a\thao3|hao4\t--/1--",
                "好吃\t19a\thao3 chi1|hao4 chi1\t1-",
                "行\t7\thang2|xing2",
                "行吃\t7n",
                "银\t7\tyin2",
                "银行\t12n",
            ]
        );
    }
}

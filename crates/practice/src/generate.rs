//! The plan of a practice session: a lesson's authored items, and items made from its words where
//! the author wrote too few.

use course::model::{
    Choice, Exercise, Item, ItemId, Lesson, Prompt, Skill, Text, Token, TokenKind, Word,
};
use syllable::{Syllable, Tone};

use crate::shuffle::Shuffler;

/// Every new word is asked for at least this often in a session.
const ASKED_AT_LEAST: usize = 2;
/// Items made for a lesson at most, so that a session stays within a sitting.
const MADE_AT_MOST: usize = 12;
/// Options of a made item.
const OPTIONS: usize = 4;

/// The items of a session in the order in which they are asked. The same lesson and seed give the
/// same plan.
pub fn plan(lesson: &Lesson, seed: u64) -> Vec<Item> {
    let mut items = lesson.exercises.clone();
    items.extend(made_items(lesson, seed));
    let mut shuffler = Shuffler::new(seed, "plan");
    let mut ranked: Vec<(usize, Item)> =
        items.into_iter().map(|item| (10 * rank(item.skill) + shuffler.below(18), item)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    part_neighbours(ranked.into_iter().map(|(_, item)| item).collect())
}

/// The order in which the options of an item are shown: indices into its options (or its pairs or
/// tiles). It differs from attempt to attempt and is the same when a session is rebuilt.
pub fn shown_order(item: &Item, seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..parts(&item.exercise)).collect();
    Shuffler::new(seed, &item.id.0).shuffle(&mut order);
    // Tiles that already stand in the right order would give the answer away.
    if matches!(item.exercise, Exercise::Order { .. }) && order.is_sorted() {
        order.reverse();
    }
    order
}

fn parts(exercise: &Exercise) -> usize {
    match exercise {
        Exercise::Choose { options, .. } => options.len(),
        Exercise::Match { pairs } => pairs.len(),
        Exercise::Order { tiles, .. } => tiles.len(),
        Exercise::TypePinyin { .. } => 0,
    }
}

/// From recognising to producing.
fn rank(skill: Skill) -> usize {
    match skill {
        Skill::Reading => 0,
        Skill::Listening => 1,
        Skill::Pronunciation => 2,
        Skill::Recall => 3,
        Skill::Use => 4,
    }
}

/// Moves items so that, where possible, no two in a row are about the same word.
fn part_neighbours(mut items: Vec<Item>) -> Vec<Item> {
    let mut parted: Vec<Item> = Vec::with_capacity(items.len());
    while !items.is_empty() {
        let next = items
            .iter()
            .position(|item| parted.last().is_none_or(|last| !share_a_word(last, item)))
            .unwrap_or(0);
        parted.push(items.remove(next));
    }
    parted
}

fn share_a_word(a: &Item, b: &Item) -> bool {
    a.words.iter().any(|word| b.words.contains(word))
}

/// The kinds of items that can be made from a word.
#[derive(Clone, Copy)]
enum Kind {
    Meaning,
    Listening,
    Pinyin,
    Hanzi,
}

const KINDS: [Kind; 4] = [Kind::Meaning, Kind::Listening, Kind::Pinyin, Kind::Hanzi];

fn made_items(lesson: &Lesson, seed: u64) -> Vec<Item> {
    let mut made = Vec::new();
    for (n, word) in lesson.words.iter().enumerate() {
        let asked = lesson.exercises.iter().filter(|item| item.words.contains(&word.hanzi)).count();
        for round in asked..ASKED_AT_LEAST {
            // Neighbouring words start at different kinds, so that a lesson has all of them.
            let kind = KINDS[(n + 2 * round) % KINDS.len()];
            made.extend(make(lesson, word, kind, seed));
        }
    }
    made.truncate(MADE_AT_MOST);
    made
}

fn make(lesson: &Lesson, word: &Word, kind: Kind, seed: u64) -> Option<Item> {
    let name = match kind {
        Kind::Meaning => "word-meaning",
        Kind::Listening => "word-listening",
        Kind::Pinyin => "word-pinyin",
        Kind::Hanzi => "word-hanzi",
    };
    let id = ItemId::from_content(name, &format!("{} {}", word.hanzi, word.reading));
    let mut shuffler = Shuffler::new(seed, &id.0);
    let (skill, prompt, choices) = match kind {
        Kind::Meaning => (
            Skill::Reading,
            Prompt::Chinese(vec![token(word)]),
            others(lesson, word, &mut shuffler).map(|w| Choice::Meaning(w.gloss.clone())).collect(),
        ),
        Kind::Hanzi => (
            Skill::Recall,
            Prompt::Meaning(word.gloss.clone()),
            others(lesson, word, &mut shuffler).map(|w| Choice::Chinese(vec![token(w)])).collect(),
        ),
        Kind::Listening => (
            Skill::Listening,
            Prompt::Sound(vec![token(word)]),
            others(lesson, word, &mut shuffler).map(|w| Choice::Chinese(vec![token(w)])).collect(),
        ),
        Kind::Pinyin => (
            Skill::Pronunciation,
            Prompt::Chinese(vec![token(word)]),
            other_tones(&word.reading, &mut shuffler),
        ),
    };
    let choices: Vec<Choice> = choices;
    let right = match kind {
        Kind::Meaning => Choice::Meaning(word.gloss.clone()),
        Kind::Hanzi | Kind::Listening => Choice::Chinese(vec![token(word)]),
        Kind::Pinyin => Choice::Pinyin(word.reading.clone()),
    };
    if choices.is_empty() {
        return None;
    }
    let options = std::iter::once(right).chain(choices).take(OPTIONS).collect();
    let exercise = Exercise::Choose { prompt, options, answer: 0 };
    Some(Item { id, skill, words: vec![word.hanzi.clone()], exercise, why: None })
}

fn token(word: &Word) -> Token {
    Token { text: word.hanzi.clone(), reading: word.reading.clone(), kind: TokenKind::Word }
}

/// Words of the lesson that can stand as wrong options beside `word`: another meaning and another
/// sound, those of the same part of speech first, no two alike.
fn others<'a>(
    lesson: &'a Lesson,
    word: &'a Word,
    shuffler: &mut Shuffler,
) -> impl Iterator<Item = &'a Word> {
    let mut pool: Vec<&Word> = lesson.words.iter().filter(|other| apart(other, word)).collect();
    shuffler.shuffle(&mut pool);
    pool.sort_by_key(|other| other.part_of_speech != word.part_of_speech);
    let mut chosen: Vec<&Word> = Vec::new();
    for other in pool {
        if chosen.iter().all(|earlier| apart(earlier, other)) {
            chosen.push(other);
        }
    }
    chosen.into_iter()
}

/// Whether two words differ in form, in sound, and in every sense of their glosses.
fn apart(a: &Word, b: &Word) -> bool {
    a.hanzi != b.hanzi && a.reading != b.reading && !senses_meet(&a.gloss, &b.gloss)
}

/// Whether two glosses name the same sense in any language.
fn senses_meet(a: &Text, b: &Text) -> bool {
    a.0.iter().any(|(language, gloss)| {
        b.0.get(language).is_some_and(|other| {
            senses(gloss).any(|sense| senses(other).any(|other| sense == other))
        })
    })
}

/// The senses of a gloss, without the remarks in brackets.
fn senses(gloss: &str) -> impl Iterator<Item = String> {
    gloss.split([';', ',', '；', '，', '/']).filter_map(|sense| {
        let sense = sense.split(['(', '（']).next().unwrap_or_default().trim().to_lowercase();
        (!sense.is_empty()).then_some(sense)
    })
}

/// The same syllables with one tone changed, in an order given by the shuffler.
fn other_tones(reading: &str, shuffler: &mut Shuffler) -> Vec<Choice> {
    const TONES: [Tone; 4] = [Tone::First, Tone::Second, Tone::Third, Tone::Fourth];
    let Ok(syllables) = syllable::parse(reading) else { return Vec::new() };
    let mut changed: Vec<Vec<Syllable>> = Vec::new();
    for (place, syllable) in syllables.iter().enumerate() {
        // A neutral tone is not heard as a tone of its own; changing it would be a trick.
        let Some(own) = syllable.tone().filter(|tone| *tone != Tone::Neutral) else { continue };
        for tone in TONES.into_iter().filter(|tone| *tone != own) {
            let mut variant = syllables.clone();
            variant[place] = syllable.with_tone(Some(tone));
            changed.push(variant);
        }
    }
    shuffler.shuffle(&mut changed);
    changed.truncate(OPTIONS - 1);
    changed.iter().map(|variant| Choice::Pinyin(spaced(variant))).collect()
}

fn spaced(syllables: &[Syllable]) -> String {
    let parts: Vec<String> = syllables.iter().map(ToString::to_string).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use course::model::{Dialogue, Level, PartOfSpeech, Standard};
    use proptest::prelude::*;

    use super::*;
    use crate::{
        log::{Response, Verdict},
        mark::mark,
    };

    const WORDS: [(&str, &str, &str); 10] = [
        ("你", "nǐ", "you"),
        ("您", "nín", "you (polite)"),
        ("好", "hǎo", "good; well"),
        ("叫", "jiào", "to be called"),
        ("什么", "shén me", "what"),
        ("名字", "míng zi", "name"),
        ("他", "tā", "he, him"),
        ("她", "tā", "she, her"),
        ("很", "hěn", "very"),
        ("吗", "ma", "(question)"),
    ];

    fn word((hanzi, reading, gloss): (&str, &str, &str)) -> Word {
        Word {
            hanzi: hanzi.into(),
            reading: reading.into(),
            part_of_speech: Some(PartOfSpeech::Noun),
            gloss: Text::english(gloss),
            measure: None,
            note: None,
        }
    }

    fn lesson(words: usize) -> Lesson {
        Lesson {
            id: "unit/lesson".parse().unwrap(),
            version: 1,
            title: Text::english("x"),
            hanzi_title: String::new(),
            level: Level { standard: Standard::Hsk2026, band: 1 },
            can_do: vec![],
            situation: Text::default(),
            words: WORDS.into_iter().take(words).map(word).collect(),
            names: vec![],
            dialogue: Dialogue { speakers: vec![], lines: vec![] },
            patterns: vec![],
            culture: None,
            exercises: vec![],
            task: None,
            guides: vec![],
            author: String::new(),
            licence: String::new(),
        }
    }

    fn shown(choice: &Choice) -> String {
        match choice {
            Choice::Chinese(tokens) => Token::joined(tokens),
            Choice::Meaning(text) => text.get("en").value.to_owned(),
            Choice::Pinyin(pinyin) => pinyin.clone(),
        }
    }

    proptest! {
        #[test]
        fn made_items_have_one_right_option(seed: u64, words in 2_usize..=10) {
            for item in plan(&lesson(words), seed) {
                let Exercise::Choose { options, answer, .. } = &item.exercise else { continue };
                let texts: BTreeSet<String> = options.iter().map(shown).collect();
                prop_assert_eq!(texts.len(), options.len(), "options differ: {:?}", item);
                let right = (0..options.len())
                    .filter(|n| mark(&item.exercise, &Response::Chose(*n)).verdict == Verdict::Right);
                prop_assert_eq!(right.collect::<Vec<_>>(), [*answer]);
                let senses: Vec<Vec<String>> = options
                    .iter()
                    .filter(|o| matches!(o, Choice::Meaning(_)))
                    .map(|o| super::senses(&shown(o)).collect())
                    .collect();
                for (n, a) in senses.iter().enumerate() {
                    for b in &senses[n + 1..] {
                        prop_assert!(a.iter().all(|s| !b.contains(s)), "{a:?} {b:?}");
                    }
                }
            }
        }

        #[test]
        fn a_plan_is_reproducible(seed: u64) {
            prop_assert_eq!(plan(&lesson(8), seed), plan(&lesson(8), seed));
        }
    }

    #[test]
    fn words_that_sound_alike_are_never_options_of_each_other() {
        for seed in 0..200 {
            for item in plan(&lesson(10), seed) {
                let Exercise::Choose { prompt: Prompt::Sound(_), options, .. } = &item.exercise
                else {
                    continue;
                };
                let texts: Vec<String> = options.iter().map(shown).collect();
                assert!(!(texts.contains(&"他".into()) && texts.contains(&"她".into())));
            }
        }
    }

    #[test]
    fn no_two_items_in_a_row_are_about_the_same_word() {
        for seed in 0..200 {
            let items = plan(&lesson(6), seed);
            assert!(items.windows(2).all(|pair| !share_a_word(&pair[0], &pair[1])), "seed {seed}");
        }
    }

    #[test]
    fn tiles_are_never_shown_in_the_right_order() {
        let tiles: Vec<Token> = WORDS.iter().take(3).map(|w| token(&word(*w))).collect();
        let exercise = Exercise::Order {
            prompt: Text::english("x"),
            tiles,
            length: 3,
            also: vec![],
            end: String::new(),
        };
        let item = Item {
            id: ItemId("order-1".into()),
            skill: Skill::Use,
            words: vec![],
            exercise,
            why: None,
        };
        assert!((0..200).all(|seed| !shown_order(&item, seed).is_sorted()));
    }
}

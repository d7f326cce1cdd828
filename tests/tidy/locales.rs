//! Interface texts: every key that the app asks for is there, every key is used, and every
//! language that claims to be complete is.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use crate::{
    rust::{self, Literal},
    tree::{self, problem},
};

const ENGLISH: &str = "assets/locales/en.ftl";

/// Languages that have every key.
const COMPLETE: [&str; 1] = ["assets/locales/zh-Hans.ftl"];

/// Keys that are put together at run time: how they begin, and how they may end.
const BUILT: [(&str, &[&str]); 3] = [
    // STAGES in src/route.rs
    ("stage-", &["words", "dialogue", "patterns", "culture", "practice", "result"]),
    // PartOfSpeech::key in the crate `course`, and `name` in src/components/word_card.rs
    (
        "pos-",
        &[
            "noun",
            "verb",
            "modal-verb",
            "adjective",
            "numeral",
            "measure",
            "pronoun",
            "adverb",
            "preposition",
            "conjunction",
            "particle",
            "interjection",
            "phrase",
            "name",
        ],
    ),
    // Standard::key in the crate `course`
    ("level-", &["hsk-2026", "gf0025-2021"]),
];

/// Other texts that are put together: names of elements and styles.
const NOT_KEYS: [&str; 5] = ["line-", "option-", "tile-", "token-", "word-"];

/// A message of a Fluent file.
#[derive(Default)]
struct Message {
    line: usize,
    variables: BTreeSet<String>,
    /// The keys of its variants, such as `one`, `other`, `0`.
    variants: BTreeSet<String>,
}

#[test]
fn every_text_that_the_app_asks_for_is_there() {
    let english = messages(ENGLISH);
    let mut problems = Vec::new();
    for (file, literal) in literals() {
        let asked =
            ["locale.get(", "locale.with("].iter().any(|call| literal.before.ends_with(call));
        if asked && !english.contains_key(&literal.value) {
            let what = format!("there is no text “{}”", literal.value);
            problems.push(problem(&file, literal.line, &what, "add it to assets/locales/en.ftl"));
        }
    }
    tree::none(&problems);
}

#[test]
fn every_text_is_used() {
    let used: BTreeSet<String> = literals().into_iter().map(|(_, literal)| literal.value).collect();
    let built: BTreeSet<String> = built().collect();
    let unused = messages(ENGLISH)
        .into_iter()
        .filter(|(key, _)| !used.contains(key) && !built.contains(key));
    let problems: Vec<String> = unused
        .map(|(key, message)| {
            let mend = "take it out of every file in assets/locales, or use it";
            problem(ENGLISH, message.line, &format!("nothing uses “{key}”"), mend)
        })
        .collect();
    tree::none(&problems);
}

#[test]
fn keys_that_are_put_together_are_declared() {
    let english = messages(ENGLISH);
    let mut problems = Vec::new();
    for (file, literal) in literals().into_iter().filter(|(_, it)| it.before.ends_with("format!("))
    {
        let Some((start, "")) = literal.value.split_once('{').map(|(a, b)| (a, after_brace(b)))
        else {
            continue;
        };
        let declared = BUILT.iter().any(|(known, _)| *known == start) || NOT_KEYS.contains(&start);
        if is_key_start(start) && !declared {
            let mend = "declare it in tests/tidy/locales.rs, in BUILT or NOT_KEYS";
            let what = format!("“{start}…” may be a key put together");
            problems.push(problem(&file, literal.line, &what, mend));
        }
    }
    for key in built().filter(|key| !english.contains_key(key)) {
        let what = format!("there is no text “{key}”");
        problems.push(problem(ENGLISH, 1, &what, "add it: the app puts this key together"));
    }
    tree::none(&problems);
}

#[test]
fn complete_languages_have_the_same_texts_and_variables() {
    let english = messages(ENGLISH);
    let mut problems = Vec::new();
    for path in COMPLETE {
        let own = messages(path);
        for (key, message) in english.iter().filter(|(key, _)| !own.contains_key(*key)) {
            let what = format!("“{key}” is missing (line {} of {ENGLISH})", message.line);
            problems.push(problem(path, 1, &what, "translate it"));
        }
        for (key, message) in &own {
            match english.get(key) {
                None => {
                    let what = format!("“{key}” is not in {ENGLISH}");
                    problems.push(problem(path, message.line, &what, "take it out"));
                }
                Some(base) if base.variables != message.variables => {
                    let what = format!("“{key}” must use the variables {:?}", base.variables);
                    problems.push(problem(path, message.line, &what, "use each of them"));
                }
                Some(_) => {}
            }
        }
    }
    tree::none(&problems);
}

/// Chinese has one plural category, `other` (Unicode CLDR, plural rules).
#[test]
fn chinese_knows_no_plural() {
    let path = "assets/locales/zh-Hans.ftl";
    let mut problems = Vec::new();
    for (key, message) in messages(path) {
        let plural =
            |name: &&String| ["zero", "one", "two", "few", "many"].contains(&name.as_str());
        if let Some(variant) = message.variants.iter().find(plural) {
            let what = format!("“{key}” has a form for [{variant}]");
            problems.push(problem(path, message.line, &what, "keep numbers and [other] only"));
        }
    }
    tree::none(&problems);
}

/// The app leaves out a text that cannot be parsed, so nobody would notice.
#[test]
fn every_language_parses() {
    let mut problems = Vec::new();
    for file in tree::files("assets/locales", &[".ftl"]) {
        let Err((_, errors)) = FluentResource::try_new(file.text.clone()) else { continue };
        problems.extend(errors.iter().map(|error| {
            let mend = "compare it with the same text in another language";
            problem(&file.path, file.line(error.pos.start), &error.kind.to_string(), mend)
        }));
    }
    tree::none(&problems);
}

#[test]
fn no_text_stands_twice() {
    let mut problems = Vec::new();
    for file in tree::files("assets/locales", &[".ftl"]) {
        let mut seen = BTreeSet::new();
        for (line, text) in (1..).zip(file.text.lines()) {
            if let Some(key) = key_of(text).filter(|key| !seen.insert((*key).to_owned())) {
                let what = format!("“{key}” stands here a second time");
                problems.push(problem(&file.path, line, &what, "keep one of the two"));
            }
        }
    }
    tree::none(&problems);
}

/// The string literals of the app with their files.
fn literals() -> Vec<(String, Literal)> {
    let files = tree::files("src", &[".rs"]).into_iter();
    let literals = |file: tree::File| {
        rust::literals(&file.text).into_iter().map(move |literal| (file.path.clone(), literal))
    };
    files.flat_map(literals).collect()
}

fn built() -> impl Iterator<Item = String> {
    let keys = |(start, ends): (&'static str, &'static [&'static str])| {
        ends.iter().map(move |end| format!("{start}{end}"))
    };
    BUILT.into_iter().flat_map(keys)
}

/// What follows the first `}`.
fn after_brace(text: &str) -> &str {
    text.split_once('}').map_or(text, |(_, after)| after)
}

fn is_key_start(start: &str) -> bool {
    let lower = |character: char| character.is_ascii_lowercase() || character == '-';
    start.len() > 1 && start.ends_with('-') && start.chars().all(lower)
}

fn messages(path: &str) -> BTreeMap<String, Message> {
    parse(&tree::read(path).text)
}

fn parse(text: &str) -> BTreeMap<String, Message> {
    let (mut messages, mut current) = (BTreeMap::<String, Message>::new(), None);
    for (line, text) in (1..).zip(text.lines()) {
        if text.starts_with('#') {
            current = None;
        } else if let Some(key) = key_of(text) {
            current = Some(key.to_owned());
        }
        if let Some(key) = &current {
            let message = messages.entry(key.clone()).or_default();
            message.line = if message.line == 0 { line } else { message.line };
            message.variables.extend(text.split('$').skip(1).map(name));
            message.variants.extend(variant(text));
        }
    }
    messages
}

/// The key that begins in this line.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let legal = |character: char| character.is_ascii_alphanumeric() || character == '-';
    (key.starts_with(|first: char| first.is_ascii_lowercase()) && key.chars().all(legal))
        .then_some(key)
}

fn variant(line: &str) -> Option<String> {
    let inside = line.trim_start().trim_start_matches('*').strip_prefix('[')?;
    inside.split_once(']').map(|(name, _)| name.trim().to_owned())
}

fn name(text: &str) -> String {
    let part = |character: &char| character.is_ascii_alphanumeric() || "-_".contains(*character);
    text.chars().take_while(part).collect()
}

#[test]
fn messages_are_read() {
    let text =
        "# a = b\nx = 1 { $n }\ny-z = { $count ->\n    [one] { $who }\n   *[other] b = c\n}\n";
    let found = parse(text);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["x", "y-z"]);
    let second = found.get("y-z").expect("the second message");
    assert_eq!(second.line, 3);
    assert_eq!(second.variables, ["count".to_owned(), "who".to_owned()].into());
    assert_eq!(second.variants, ["one".to_owned(), "other".to_owned()].into());
}

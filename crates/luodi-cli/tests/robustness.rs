//! Whatever the bytes, nothing panics.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use course::{
    Checked, check,
    pack::{read_index, read_pack, write},
};
use hanzi::LongestMatch;
use proptest::{collection::vec, prelude::*, sample::Index};

const LESSON: &str = include_str!("../src/skeleton/lesson.toml");
const UNIT: &str = include_str!("../src/skeleton/unit.toml");
const COURSE: &str = include_str!("../src/skeleton/course.toml");

fn course(lesson: &[u8]) -> Vec<(String, Vec<u8>)> {
    vec![
        ("course.toml".to_owned(), COURSE.as_bytes().to_vec()),
        ("first-unit/unit.toml".to_owned(), UNIT.as_bytes().to_vec()),
        ("first-unit/first-lesson.toml".to_owned(), lesson.to_vec()),
    ]
}

fn check_both_ways(lesson: &[u8]) {
    let alone = [("lesson.toml".to_owned(), lesson.to_vec())];
    for checked in [check(&alone, &LongestMatch), check(&course(lesson), &LongestMatch)] {
        for found in &checked.diagnostics {
            assert!(found.start.line >= 1 && found.start.column >= 1);
            assert!(found.start <= found.end, "{found:?}");
            assert!(!found.message.is_empty());
        }
        let errors = checked.diagnostics.iter().any(|found| found.is_error());
        assert!(!errors || checked.course.is_none() && checked.lone.is_empty());
    }
}

/// A change to a file as a slip of the hand would make it.
#[derive(Clone, Debug)]
enum Slip {
    Delete(Index, usize),
    Insert(Index, String),
    Swap(Index, Index),
    Repeat(Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    let piece = prop_oneof![
        "\\PC{0,6}",
        prop::sample::select(vec![
            "\"",
            "\"\"\"",
            "[",
            "]]",
            "{",
            "}",
            "=",
            "___",
            "\n",
            "#",
            "TODO",
            "謝",
            "0",
            "'",
            "\\u",
            "[[words]]\n",
            "hanzi = \"",
            "en = ",
            "*",
            "](",
            "<b>",
            "- ",
            "你好",
            "儿",
            "r ",
            ".a.b",
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Slip::Delete(at, length)),
        (any::<Index>(), piece).prop_map(|(at, piece)| Slip::Insert(at, piece)),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Slip::Swap(a, b)),
        any::<Index>().prop_map(Slip::Repeat),
    ]
}

fn make(slip: &Slip, text: &mut Vec<char>) {
    if text.is_empty() {
        return;
    }
    match slip {
        Slip::Delete(at, length) => {
            let at = at.index(text.len());
            text.drain(at..(at + length).min(text.len()));
        }
        Slip::Insert(at, piece) => {
            let at = at.index(text.len());
            text.splice(at..at, piece.chars());
        }
        Slip::Swap(a, b) => {
            let (a, b) = (a.index(text.len()), b.index(text.len()));
            text.swap(a, b);
        }
        Slip::Repeat(at) => {
            let at = at.index(text.len());
            let copy: Vec<char> = text.iter().skip(at).take(60).copied().collect();
            text.splice(at..at, copy);
        }
    }
}

fn packs() -> Vec<Vec<u8>> {
    let checked = check(&course(LESSON.as_bytes()), &LongestMatch);
    let course = checked.course.unwrap();
    write(&course).unwrap().into_iter().map(|file| file.bytes).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_checked(bytes in vec(any::<u8>(), 0..2000)) {
        check_both_ways(&bytes);
    }

    #[test]
    fn lessons_with_slips_are_checked(slips in vec(slip(), 1..12)) {
        let mut text: Vec<char> = LESSON.chars().collect();
        slips.iter().for_each(|slip| make(slip, &mut text));
        check_both_ways(text.into_iter().collect::<String>().as_bytes());
    }

    #[test]
    fn any_bytes_are_unpacked(bytes in vec(any::<u8>(), 0..2000)) {
        let _ = read_index(&bytes);
        let _ = read_pack(&bytes);
    }

    #[test]
    fn damaged_packs_are_unpacked(slips in vec(slip(), 1..6)) {
        for bytes in packs() {
            let mut text: Vec<char> = String::from_utf8(bytes).unwrap().chars().collect();
            slips.iter().for_each(|slip| make(slip, &mut text));
            let text: String = text.into_iter().collect();
            let _ = read_index(text.as_bytes());
            let _ = read_pack(text.as_bytes());
        }
    }
}

#[test]
fn what_is_packed_can_be_read() {
    let Checked { course: Some(course), diagnostics, .. } =
        check(&course(LESSON.as_bytes()), &LongestMatch)
    else {
        panic!("the skeleton does not check clean");
    };
    assert_eq!(diagnostics, []);
    let files = write(&course).unwrap();
    let index = read_index(&files.last().unwrap().bytes).unwrap();
    let named = &index.course.units[0].pack;
    let pack = files.iter().find(|file| file.name == *named).unwrap();
    assert_eq!(read_pack(&pack.bytes).unwrap(), course.units[0]);
    assert_eq!(index.course.lessons().count(), 1);
    assert!(!String::from_utf8(pack.bytes.clone()).unwrap().contains("null"));
}

#[test]
fn a_megabyte_and_ten_thousand_brackets_are_refused() {
    check_both_ways(&vec![b'#'; 1_000_001]);
    for opening in ["[", "{a=", "a.", "[[", "\"a\"."] {
        check_both_ways(format!("x = {}", opening.repeat(10_000)).as_bytes());
        check_both_ways(opening.repeat(10_000).as_bytes());
    }
    let emphasis = "*a ".repeat(10_000) + &"b* ".repeat(10_000);
    let quotes = "> ".repeat(10_000);
    let lists = "- ".repeat(10_000);
    let links = "[".repeat(10_000) + &"](https://a.b)".repeat(10_000);
    for markdown in [emphasis, quotes, lists, links] {
        let text =
            LESSON.replace("Put the person or animal first, then 爱吃, then the food.", &markdown);
        assert!(text.contains(&markdown));
        check_both_ways(text.as_bytes());
    }
}

#[test]
fn a_broken_exercise_hides_nothing() {
    let broken = LESSON.replace("type = \"listen\"", "type = = \"listen\"");
    let broken = broken.replace("speaker = \"B\"", "speaker = \"C\"");
    let broken = broken.replace("guide", "giude") + "\ntaks = 1\n";
    let checked = check(&[("a.toml".to_owned(), broken.into_bytes())], &LongestMatch);
    let codes: Vec<&str> = checked.diagnostics.iter().map(|found| found.code.name()).collect();
    for code in ["toml-syntax", "unknown-speaker", "unused-speaker", "unknown-key"] {
        assert!(codes.contains(&code), "{code}: {codes:?}");
    }
}

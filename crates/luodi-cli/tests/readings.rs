//! Which readings and tokens a lesson gets.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use course::{
    check,
    model::{Exercise, Lesson, Prompt, Skill, Token, TokenKind},
};
use hanzi::LongestMatch;

const SKELETON: &str = include_str!("../src/skeleton/lesson.toml");

/// The skeleton with some of its text replaced; it must check clean.
fn lesson(changes: &[(&str, &str)]) -> Lesson {
    let mut text = SKELETON.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let mut checked = check(&[("a.toml".to_owned(), text.into_bytes())], &LongestMatch);
    assert_eq!(checked.diagnostics, []);
    checked.lone.pop().unwrap()
}

fn shown(tokens: &[Token]) -> Vec<(&str, &str)> {
    tokens.iter().map(|token| (token.text.as_str(), token.reading.as_str())).collect()
}

fn first_line(lesson: &Lesson) -> &[Token] {
    &lesson.dialogue.lines.first().unwrap().sentence.tokens
}

#[test]
fn words_have_their_readings_and_names_a_capital() {
    let lesson = lesson(&[]);
    assert_eq!(
        shown(first_line(&lesson)),
        [("马丁", "Mǎ dīng"), ("，", ""), ("熊猫", "xióng māo"), ("！", "")]
    );
    assert_eq!(lesson.word("馒头").unwrap().reading, "mán tou");
    assert_eq!(lesson.word("安娜").unwrap().reading, "Ān nà");
    assert_eq!(first_line(&lesson).first().unwrap().kind, TokenKind::Name);
}

#[test]
fn a_syllable_with_r_covers_two_characters() {
    let lesson = lesson(&[
        ("hanzi = \"爱吃\"\npos", "hanzi = \"爱玩儿\"\npinyin = \"ài wánr\"\npos"),
        ("爱吃", "爱玩儿"),
        (
            "hanzi = \"马丁，熊猫！\"",
            "hanzi = \"马丁，爱玩儿熊猫！\"\npinyin = \"mǎ dīng ài wánr xióng mao\"",
        ),
    ]);
    assert_eq!(lesson.word("爱玩儿").unwrap().reading, "ài wánr");
    assert_eq!(
        shown(first_line(&lesson)),
        [("马丁", "Mǎ dīng"), ("，", ""), ("爱玩儿", "ài wánr"), ("熊猫", "xióng mao"), ("！", "")]
    );
}

#[test]
fn exercises_have_skill_words_and_a_lasting_name() {
    let lesson = lesson(&[]);
    let gap = lesson.exercises.iter().find(|item| item.id.0.starts_with("gap-")).unwrap();
    assert_eq!(gap.skill, Skill::Use);
    assert_eq!(gap.words, ["爱吃", "熊猫", "馒头"]);
    let Exercise::Choose { prompt: Prompt::Gap { before, after, .. }, answer: 0, .. } =
        &gap.exercise
    else {
        unreachable!("{gap:?}")
    };
    assert_eq!(shown(before), [("熊猫", "xióng māo")]);
    assert_eq!(shown(after), [("馒头", "mán tou"), ("。", "")]);
    let order = lesson.exercises.iter().find(|item| item.id.0.starts_with("order-")).unwrap();
    let Exercise::Order { tiles, length: 4, also, .. } = &order.exercise else {
        unreachable!("{order:?}")
    };
    assert_eq!(tiles.len(), 5);
    assert_eq!(also, &[[3, 0, 1, 2]]);

    let translated = self::lesson(&[(
        "meaning = \"Pandas love eating steamed buns, Anna.\"",
        "meaning = { en = \"Pandas love eating steamed buns, Anna.\", fr = \"Le bambou !\" }",
    )]);
    let names = |lesson: &Lesson| -> Vec<_> {
        lesson.exercises.iter().map(|item| item.id.clone()).collect()
    };
    assert_eq!(names(&translated), names(&lesson), "a translation renames nothing");
    let changed =
        self::lesson(&[("\"mán tou\", \"mǎn tou\", \"máng tou\"", "\"mán tou\", \"màn tou\"")]);
    let same = names(&changed).iter().filter(|name| names(&lesson).contains(name)).count();
    assert_eq!(same, lesson.exercises.len() - 1, "only the changed exercise has a new name");
}

//! The engine with the lexicon that is shipped.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::sync::LazyLock;

use hanzi::{Engine, Kind, Level, Profile, Sound, Standard, ToneStyle};
use proptest::prelude::*;

const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::load(LEXICON).unwrap());

/// `word/kind` for words that are neither words nor punctuation, with spaces between.
fn cut(text: &str) -> String {
    let shown = ENGINE.analyse(text).tokens.into_iter().map(|token| match token.kind {
        Kind::Word | Kind::Punctuation => token.text,
        kind => format!("{}/{}", token.text, kind.name()),
    });
    shown.collect::<Vec<_>>().join(" ")
}

fn read(text: &str) -> String {
    let tokens = ENGINE.analyse(text).tokens;
    let all = tokens.iter().flat_map(|token| &token.readings).map(|it| it.sound.numbered());
    all.collect::<Vec<_>>().join(" ")
}

#[test]
fn what_a_learner_needs_apart_is_apart() {
    for (text, expected) in [
        ("这条河很长。", "这 条 河 很 长 。"),
        ("我吃了三碗米饭", "我 吃 了 三/number 碗 米饭"),
        ("他没来，别着急", "他 没 来 ， 别 着急"),
        ("请到派出所办居留许可", "请 到 派出所 办 居留许可"),
        ("我在义乌国际商贸城", "我 在 义乌/name 国际商贸城"),
        ("三百二十五块", "三百二十五/number 块"),
        ("单老师叫李伟娜", "单/name 老师 叫 李伟娜/name"),
        ("用WiFi打4G电话", "用 WiFi/latin 打 4G/latin 电话"),
        ("8:30到 😀", "8:30/time 到  /space 😀/other"),
    ] {
        assert_eq!(cut(text), expected);
    }
}

#[test]
fn figures_are_read() {
    for (text, expected) in [
        ("2026年11月23日", "er4 ling2 er4 liu4 nian2 shi2 yi1 yue4 er4 shi2 san1 ri4"),
        ("2个人", "liang3 ge4 ren2"),
        ("打110", "da3 yao1 yao1 ling2"),
        ("¥25.5", "er4 shi2 wu3 dian3 wu3 yuan2"),
        ("50%", "bai3 fen1 zhi1 wu3 shi2"),
        ("8:05", "ba1 dian3 ling2 wu3 fen1"),
        ("13800000000", "yao1 san1 ba1 ling2 ling2 ling2 ling2 ling2 ling2 ling2 ling2"),
    ] {
        assert_eq!(read(text), expected, "{text}");
    }
}

#[test]
fn pinyin_follows_the_orthography() {
    for (text, expected) in [
        ("我在西安买了两张票。", "Wǒ zài Xī'ān mǎi le liǎng zhāng piào."),
        ("她女儿叫李小明，在北京大学。", "Tā nǚ'ér jiào Lǐ Xiǎomíng, zài Běijīng Dàxué."),
        ("等一会儿！好吗？", "Děng yīhuìr! Hǎo ma?"),
    ] {
        assert_eq!(ENGINE.analyse(text).pinyin(ToneStyle::Marks), expected);
    }
    let hello = ENGINE.analyse("你好");
    assert_eq!(hello.pinyin(ToneStyle::Numbers), "Ni3hao3");
    assert_eq!(hello.pinyin(ToneStyle::Plain), "Nihao");
}

#[test]
fn spoken_tones_of_one_and_not() {
    for (text, expected) in [
        ("一个", "yi2 ge4"),
        ("一天", "yi4 tian1"),
        ("第一天", "di4 yi1 tian1"),
        ("一百一十一块", "yi4 bai3 yi1 shi2 yi1 kuai4"),
        ("星期一去", "xing1 qi1 yi1 qu4"),
        ("看一看", "kan4 yi5 kan4"),
        ("不去，不来", "bu2 qu4 bu4 lai2"),
        ("是不是", "shi4 bu5 shi4"),
    ] {
        let spoken = ENGINE.analyse(text).spoken();
        let all = spoken.tokens.iter().flat_map(|token| &token.readings);
        let all: Vec<String> = all.map(|reading| reading.sound.numbered()).collect();
        assert_eq!(all.join(" "), expected, "{text}");
    }
}

#[test]
fn a_profile_counts_characters_and_words() {
    let analysis = ENGINE.analyse("我每天早上七点起床，然后去公园跑步。王小明没去。");
    let profile = Profile::new(&analysis, &ENGINE, Standard::Hsk2026);
    // 16 characters and 王 小 明 没 去, by the tables of the syllabus.
    assert_eq!(profile.characters.total(), 21);
    assert_eq!(profile.names, 1);
    assert_eq!(profile.characters.at(Level::Three), 1);
    let hard: Vec<&str> = profile.above(Level::Two).map(|word| word.word.as_str()).collect();
    assert!(hard.contains(&"公园"), "{hard:?}");
    assert!(profile.known(|word| word == "去") > 0.1);
    assert_eq!(
        profile.unknown(|word| word != "公园").first().map(|it| it.word.as_str()),
        Some("公园")
    );
}

#[test]
fn broken_surrogates_are_replaced_and_offsets_stay() {
    let units: Vec<u16> =
        "好".encode_utf16().chain([0xD83D]).chain("😀的".encode_utf16()).collect();
    let tokens = ENGINE.analyse_utf16(&units).tokens;
    let last = tokens.last().unwrap();
    assert_eq!(
        (last.text.as_str(), last.span.start_utf16, last.span.end_utf16),
        ("的", 4, units.len())
    );
    assert_eq!((last.span.start, last.span.end), (3, 4));
    assert!(tokens.iter().any(|token| token.text.starts_with('\u{FFFD}')));
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[一二三两十百千万亿零〇的了不一个人大来去说话长得地着还都]{1,12}",
        "[0-9０-９.,:：/ +%¥-]{1,14}",
        "\\PC{0,8}",
        "[王李单曾老师先生小明儿]{1,4}",
        Just("😀👨‍👩‍👧\u{FFFD}\u{200B}".to_owned()),
        Just("\r\n\t ".to_owned()),
    ];
    prop::collection::vec(pieces, 0..6).prop_map(|all| all.concat())
}

proptest! {
    #[test]
    fn tokens_are_the_text(text in texts()) {
        let tokens = ENGINE.analyse(&text).tokens;
        let joined: String = tokens.iter().map(|token| token.text.as_str()).collect();
        prop_assert_eq!(&joined, &text);
        prop_assert_eq!(&ENGINE.cut(&text).collect::<String>(), &text);
        let (mut characters, mut units) = (0, 0);
        for token in &tokens {
            prop_assert!(!token.text.is_empty());
            prop_assert_eq!((token.span.start, token.span.start_utf16), (characters, units));
            characters += token.text.chars().count();
            units += token.text.encode_utf16().count();
            prop_assert_eq!((token.span.end, token.span.end_utf16), (characters, units));
        }
    }

    #[test]
    fn any_units_have_true_offsets(units: Vec<u16>) {
        let tokens = ENGINE.analyse_utf16(&units).tokens;
        prop_assert_eq!(tokens.last().map_or(0, |token| token.span.end_utf16), units.len());
    }

    #[test]
    fn words_have_a_reading_for_each_character(text in "[\\u{4E00}-\\u{9FA5}]{0,30}") {
        for token in ENGINE.analyse(&text).tokens {
            let places: Vec<usize> = token.readings.iter().filter_map(|it| it.character).collect();
            prop_assert!(places.is_sorted());
            prop_assert!(places.iter().all(|at| *at < token.text.chars().count()));
            if token.text.chars().count() > 1 && token.readings.iter().all(|it| it.sound != Sound::Erhua) {
                prop_assert_eq!(places.len(), token.text.chars().count(), "{}", token.text);
            }
        }
    }
}

/// Takes minutes if anything looks at the whole text from each of its characters.
#[test]
fn long_texts_without_punctuation_are_no_trouble() {
    for piece in ["还", "一", "1", "得长", "一 ", "王伟", "1a", "三个人"] {
        let text = piece.repeat(20_000);
        let analysis = ENGINE.analyse(&text).spoken();
        assert_eq!(analysis.tokens.last().map(|it| it.span.end), Some(text.chars().count()));
        assert!(!analysis.pinyin(ToneStyle::Marks).is_empty());
    }
}

#[test]
fn any_bytes_load_or_say_why_not() {
    for end in (0..LEXICON.len()).step_by(99_991) {
        if let Err(error) = Engine::load(LEXICON.get(..end).unwrap()) {
            assert!(!error.to_string().is_empty());
        }
    }
}

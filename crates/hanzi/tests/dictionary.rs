//! Looking words up in a small dictionary in the format of CC-CEDICT's file.

#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use hanzi::{Dictionary, Engine};

const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");

/// Written for these tests; the glosses are ours.
const FILE: &str = "luodi-cedict 1 6 10
a small dictionary for tests
吃chi1
饭fan4
火huo3
车che1
站zhan4
喝he1
0一下
0吃
1饭
0喝
0火
1车
2站
0茶
0车
0饭





-車
-車-

車
飯
yi1xia4






cha2


one time/for a short while
to eat/to live on
to have a meal/to eat (CL:頓|顿[dun4])
to drink
fire
train/CL:列[lie4],節|节[jie2]
train station
tea
vehicle/wheeled machine/CL:輛|辆[liang4]
cooked rice/meal
";

fn dictionary() -> Dictionary {
    let engine = Engine::load(LEXICON).unwrap();
    Dictionary::load(FILE.as_bytes(), &engine).unwrap()
}

fn words(dictionary: &Dictionary, query: &str) -> Vec<String> {
    dictionary.search(query, 4).iter().map(|entry| entry.simplified.to_owned()).collect()
}

#[test]
fn words_are_found_by_their_forms() {
    let dictionary = dictionary();
    let (length, entries) = dictionary.longest("火车站在哪里").unwrap();
    assert_eq!((length, entries.len()), (3, 1));
    assert_eq!(entries[0].reading, "huo3 che1 zhan4");
    assert_eq!(dictionary.longest("火車快").map(|(length, _)| length), Some(2));
    assert_eq!(dictionary.longest("不在"), None);
    assert_eq!(words(&dictionary, "火"), ["火", "火车", "火车站"]);
    assert_eq!(dictionary.word("車")[0].measure_words()[0].simplified, "辆");
}

#[test]
fn words_are_found_by_their_sounds() {
    let dictionary = dictionary();
    assert_eq!(words(&dictionary, "huoche"), ["火车", "火车站"]);
    assert_eq!(words(&dictionary, "huǒchē"), ["火车", "火车站"]);
    assert_eq!(words(&dictionary, "chi1"), ["吃", "吃饭"]);
    assert_eq!(words(&dictionary, "che4"), Vec::<String>::new());
}

#[test]
fn words_are_found_by_their_meanings() {
    let dictionary = dictionary();
    assert_eq!(words(&dictionary, "eat"), ["吃", "吃饭"]);
    assert_eq!(words(&dictionary, "train"), ["火车", "火车站"]);
    assert_eq!(words(&dictionary, "train stat"), ["火车站"]);
    assert_eq!(words(&dictionary, "vehicle"), ["车"]);
}

#[test]
fn any_query_has_an_answer() {
    let dictionary = dictionary();
    for query in ["", " ", "火车\u{0}", "😀", "ü", "'", "a b c d", "ｘ", "(", &"吃".repeat(10_000)]
    {
        assert!(dictionary.search(query, 4).len() <= 4, "{query}");
    }
    assert!(dictionary.search("吃", 0).is_empty());
}

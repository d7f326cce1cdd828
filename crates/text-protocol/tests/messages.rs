//! Messages survive the way there and back, and no message is a panic.

use proptest::{option, prelude::*, sample::select};
use text_protocol::{
    Confidence, Counts, Kind, Level, MOST_BYTES, Problem, Profile, Refused, Reply, Request,
    Standard, Syllable, Token, Unreadable, VERSION, WordLevels, WordUse, read_reply, read_request,
    write_reply, write_request,
};

fn standard() -> impl Strategy<Value = Standard> {
    select(vec![Standard::Hsk2026, Standard::Gf2021])
}

fn level() -> impl Strategy<Value = Option<Level>> {
    option::of(select(Level::ALL.to_vec()))
}

fn levels() -> impl Strategy<Value = WordLevels> {
    (level(), level()).prop_map(|(hsk, gf)| WordLevels { hsk, gf })
}

fn request() -> impl Strategy<Value = Request> {
    let words = || prop::collection::vec(any::<String>(), 0..4);
    prop_oneof![
        any::<String>().prop_map(|lexicon| Request::Start { lexicon }),
        Just(Request::Ping),
        Just(Request::Crash),
        any::<String>().prop_map(|text| Request::Analyse { text }),
        (any::<String>(), standard(), words(), any::<usize>()).prop_map(
            |(text, standard, known, most)| Request::Profile { text, standard, known, most }
        ),
        words().prop_map(|words| Request::Levels { words }),
        any::<u64>().prop_map(|request| Request::Cancel { request }),
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    select(vec![Kind::Word, Kind::Name, Kind::Phone, Kind::Punctuation, Kind::Other])
}

fn syllable() -> impl Strategy<Value = Syllable> {
    let confidence = select(vec![Confidence::Doubtful, Confidence::Likely, Confidence::Certain]);
    (any::<String>(), option::of(any::<usize>()), confidence)
        .prop_map(|(sound, character, confidence)| Syllable { sound, character, confidence })
}

fn token() -> impl Strategy<Value = Token> {
    let syllables = prop::collection::vec(syllable(), 0..3);
    let texts = (any::<String>(), any::<String>());
    (texts, any::<usize>(), any::<usize>(), kind(), syllables, levels()).prop_map(
        |((text, pinyin), start, end, kind, syllables, levels)| Token {
            text,
            start,
            end,
            kind,
            pinyin,
            syllables,
            levels,
        },
    )
}

fn counts() -> impl Strategy<Value = Counts> {
    (any::<[usize; 7]>(), any::<usize>(), level()).prop_map(|(levels, ungraded, level)| Counts {
        levels,
        ungraded,
        level,
    })
}

fn profile() -> impl Strategy<Value = Profile> {
    let helpful = (any::<String>(), level(), any::<usize>())
        .prop_map(|(word, level, count)| WordUse { word, level, count });
    let helpful = prop::collection::vec(helpful, 0..3);
    (standard(), counts(), counts(), any::<usize>(), 0..=64_u8, any::<usize>(), helpful).prop_map(
        |(standard, characters, words, names, known, unknown, helpful)| Profile {
            standard,
            characters,
            words,
            names,
            known: f64::from(known) / 64.0,
            unknown,
            helpful,
        },
    )
}

fn problem() -> impl Strategy<Value = Problem> {
    prop_oneof![
        any::<String>().prop_map(|why| Problem::Malformed { why }),
        any::<u32>().prop_map(|found| Problem::Version { found }),
        any::<(usize, usize)>().prop_map(|(bytes, most)| Problem::TooLong { bytes, most }),
        Just(Problem::IdInUse),
        Just(Problem::NotStarted),
        Just(Problem::AlreadyStarted),
        any::<String>().prop_map(|why| Problem::Unreachable { why }),
        any::<String>().prop_map(|why| Problem::Lexicon { why }),
    ]
}

fn reply() -> impl Strategy<Value = Reply> {
    prop_oneof![
        Just(Reply::Ready),
        Just(Reply::Pong),
        Just(Reply::Cancelled),
        (prop::collection::vec(token(), 0..4), any::<bool>())
            .prop_map(|(tokens, finished)| Reply::Tokens { tokens, finished }),
        profile().prop_map(Reply::Profile),
        prop::collection::vec(levels(), 0..4).prop_map(|levels| Reply::Levels { levels }),
        problem().prop_map(Reply::Failed),
    ]
}

proptest! {
    #[test]
    fn requests_come_back(id: u64, request in request()) {
        prop_assert_eq!(read_request(&write_request(id, &request)), Ok((id, request)));
    }

    #[test]
    fn replies_come_back(id: Option<u64>, reply in reply()) {
        prop_assert_eq!(read_reply(&write_reply(id, &reply)), Ok((id, reply)));
    }

    #[test]
    fn no_bytes_are_a_panic(bytes: Vec<u8>) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = read_request(&text);
        let _ = read_reply(&text);
    }

    #[test]
    fn no_damaged_message_is_a_panic(
        request in request(), reply in reply(), at: prop::sample::Index, with: char,
    ) {
        for text in [write_request(1, &request), write_reply(Some(1), &reply)] {
            let mut text: Vec<char> = text.chars().collect();
            let at = at.index(text.len());
            text[at] = with;
            let text: String = text.into_iter().collect();
            let _ = read_request(&text);
            let _ = read_reply(&text);
        }
    }
}

#[test]
fn what_is_refused_says_whose_it_is() {
    let refusal = |text: &str| read_request(text).unwrap_err();
    assert_eq!(refusal("[").id, None);
    assert_eq!(
        refusal(r#"{"version":7,"id":3,"body":{"sing":{}}}"#),
        Refused { id: Some(3), problem: Problem::Version { found: 7 } }
    );
    let unknown = refusal(r#"{"version":1,"id":3,"body":{"sing":{}}}"#);
    assert_eq!(unknown.id, Some(3));
    assert!(matches!(unknown.problem, Problem::Malformed { .. }), "{unknown:?}");
    let deep = "[".repeat(200_000);
    assert!(matches!(refusal(&deep).problem, Problem::Malformed { .. }));
}

#[test]
fn a_text_may_be_long_but_not_endless() {
    let of = |bytes| read_request(&write_request(1, &Request::Analyse { text: "x".repeat(bytes) }));
    assert!(of(MOST_BYTES).is_ok());
    let bytes = MOST_BYTES + 1;
    let problem = Problem::TooLong { bytes, most: MOST_BYTES };
    assert_eq!(of(bytes), Err(Refused { id: Some(1), problem }));
}

#[test]
fn messages_can_grow() {
    let newer = format!(
        r#"{{"version":{VERSION},"id":1,"mood":"good","body":{{"tokens":{{"finished":true,"hurry":1,
            "tokens":[{{"text":"~","start":0,"end":1,"kind":"doodle","colour":"red"}}]}}}}}}"#
    );
    let (id, reply) = read_reply(&newer).unwrap();
    assert_eq!(id, Some(1));
    let Reply::Tokens { tokens, finished: true } = reply else { panic!("{reply:?}") };
    assert_eq!(tokens.first().map(|token| token.kind), Some(Kind::Other));
    let other = r#"{"version":2,"id":1,"body":"song"}"#;
    assert_eq!(read_reply(other), Err(Unreadable::Version(2)));
}

#[test]
fn only_the_last_part_of_a_text_ends_a_request() {
    assert!(!Reply::Tokens { tokens: Vec::new(), finished: false }.is_last());
    assert!(Reply::Tokens { tokens: Vec::new(), finished: true }.is_last());
    assert!(Reply::Cancelled.is_last());
}

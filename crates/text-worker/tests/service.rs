//! The service with the lexicon that is shipped.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests may fail loudly")]

use std::sync::LazyLock;

use hanzi::Engine;
use proptest::prelude::*;
use text_protocol::{
    Id, Kind, Level, Problem, Reply, Request, Standard, Token, read_reply, write_request,
};
use text_worker::Service;

const LEXICON: &[u8] = include_bytes!("../../../assets/data/lexicon.txt");

/// Enough for tests of how requests come and go.
const SMALL: &[u8] = "luodi-lexicon 1\n人\t50n\tren2\t11/111\n好\t50a\thao3\t11/111\n".as_bytes();

#[expect(clippy::needless_pass_by_value, reason = "requests are made where they are asked")]
fn ask(service: &mut Service, id: Id, request: Request) {
    service.receive(&write_request(id, &request));
}

fn start(lexicon: &[u8]) -> Service {
    let mut service = Service::default();
    ask(&mut service, 0, Request::Start { lexicon: "here".to_owned() });
    assert_eq!(service.wanted_lexicon(), Some("here"));
    service.load(lexicon);
    assert_eq!(replies(&mut service), [(Some(0), Reply::Ready)]);
    service
}

/// Works until nothing is left to do, and gives what was said.
fn replies(service: &mut Service) -> Vec<(Option<Id>, Reply)> {
    while service.step() {}
    said(service)
}

fn said(service: &mut Service) -> Vec<(Option<Id>, Reply)> {
    std::iter::from_fn(|| service.next_reply()).map(|reply| read_reply(&reply).unwrap()).collect()
}

fn analyse(text: &str) -> Request {
    Request::Analyse { text: text.to_owned() }
}

/// All tokens of the only request under way.
fn tokens(service: &mut Service) -> Vec<Token> {
    let parts = replies(service).into_iter().map(|(_, reply)| match reply {
        Reply::Tokens { tokens, .. } => tokens,
        other => panic!("{other:?}"),
    });
    parts.flatten().collect()
}

#[test]
fn a_text_is_cut_read_and_graded() {
    let mut service = start(LEXICON);
    ask(&mut service, 1, analyse("😀我住在这个小区，叫李伟娜"));
    let tokens = tokens(&mut service);
    let token = |text: &str| tokens.iter().find(|token| token.text == text).unwrap();
    let word = token("小区");
    assert_eq!((word.start, word.end, word.kind), (7, 9, Kind::Word));
    assert_eq!(word.pinyin, "xiǎoqū");
    let sounds: Vec<_> = word.syllables.iter().map(|it| (&*it.sound, it.character)).collect();
    assert_eq!(sounds, [("xiao3", Some(0)), ("qu1", Some(1))]);
    assert!(word.levels.hsk.is_some() && word.levels.gf.is_some(), "{:?}", word.levels);
    let name = token("李伟娜");
    assert_eq!((name.kind, &*name.pinyin), (Kind::Name, "Lǐ Wěinà"));
    assert_eq!(token("😀").end, 2);
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::load(LEXICON).unwrap());

#[test]
fn slices_say_what_the_whole_would() {
    let samples = [
        include_str!("../../../assets/samples/landlord-message.txt"),
        include_str!("../../../assets/samples/medicine-leaflet.txt"),
        include_str!("../../../assets/samples/rental-contract-clause.txt"),
        include_str!("../../../assets/samples/building-group-chat.txt"),
    ];
    let text = samples.join("\n").repeat(8);
    let mut service = start(LEXICON);
    ask(&mut service, 1, analyse(&text));
    let sliced = tokens(&mut service);
    let whole = ENGINE.analyse(&text).tokens;
    assert_eq!(sliced.len(), whole.len());
    for (one, other) in sliced.iter().zip(&whole) {
        let span = (other.span.start_utf16, other.span.end_utf16);
        assert_eq!((&one.text, one.start, one.end), (&other.text, span.0, span.1));
        let sounds: Vec<_> = other.readings.iter().map(|it| it.sound.numbered()).collect();
        assert!(one.syllables.iter().map(|it| &it.sound).eq(&sounds), "{one:?} {other:?}");
    }
}

#[test]
fn a_text_has_a_profile() {
    let mut service = start(LEXICON);
    let known = vec!["我".to_owned(), "人".to_owned()];
    let text = "我是人，我是人，他喜欢老师".to_owned();
    let request = Request::Profile { text, standard: Standard::Gf2021, known, most: 2 };
    ask(&mut service, 1, request);
    let replies = replies(&mut service);
    let [(Some(1), Reply::Profile(profile))] = &*replies else { panic!("{replies:?}") };
    assert_eq!(profile.standard, Standard::Gf2021);
    assert_eq!((profile.characters.total(), profile.words.total()), (11, 9));
    assert_eq!(profile.characters.level, Some(Level::One));
    assert!((profile.known - 4.0 / 9.0).abs() < 1e-9);
    assert_eq!((profile.unknown, profile.helpful.len()), (4, 2));
    assert_eq!(profile.helpful.first().map(|it| (&*it.word, it.count)), Some(("是", 2)));
}

#[test]
fn words_have_levels() {
    let mut service = start(SMALL);
    ask(&mut service, 1, Request::Levels { words: vec!["好".to_owned(), "坏".to_owned()] });
    let replies = replies(&mut service);
    let [(Some(1), Reply::Levels { levels })] = &*replies else { panic!("{replies:?}") };
    let by: Vec<_> = levels.iter().map(|levels| levels.by(Standard::Hsk2026)).collect();
    assert_eq!(by, [Some(Level::One), None]);
}

#[test]
fn what_comes_early_waits_for_the_lexicon() {
    let mut service = Service::default();
    ask(&mut service, 5, Request::Levels { words: Vec::new() });
    ask(&mut service, 0, Request::Start { lexicon: "here".to_owned() });
    ask(&mut service, 1, analyse("好"));
    ask(&mut service, 2, Request::Ping);
    ask(&mut service, 3, Request::Start { lexicon: "there".to_owned() });
    assert_eq!(
        replies(&mut service),
        [
            (Some(5), Reply::Failed(Problem::NotStarted)),
            (Some(2), Reply::Pong),
            (Some(3), Reply::Failed(Problem::AlreadyStarted)),
        ]
    );
    service.load(SMALL);
    assert_eq!(service.wanted_lexicon(), None);
    let ids: Vec<_> = replies(&mut service).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, [Some(0), Some(1)]);
}

#[test]
fn without_a_lexicon_everybody_is_told_and_a_start_may_be_tried_again() {
    for damaged in [false, true] {
        let mut service = Service::default();
        ask(&mut service, 0, Request::Start { lexicon: "here".to_owned() });
        ask(&mut service, 1, analyse("好"));
        if damaged {
            service.load(b"<!DOCTYPE html>");
        } else {
            service.miss("404");
        }
        let failed = replies(&mut service);
        assert_eq!(failed.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [Some(0), Some(1)]);
        for (_, reply) in failed {
            let lexicon = matches!(reply, Reply::Failed(Problem::Lexicon { .. }));
            let missing = matches!(reply, Reply::Failed(Problem::Unreachable { .. }));
            assert!(if damaged { lexicon } else { missing }, "{reply:?}");
        }
        ask(&mut service, 0, Request::Start { lexicon: "here".to_owned() });
        service.load(SMALL);
        assert_eq!(replies(&mut service), [(Some(0), Reply::Ready)]);
    }
}

#[test]
fn a_long_text_can_be_cancelled_between_its_slices() {
    let mut service = start(SMALL);
    ask(&mut service, 1, analyse(&"好人。\n".repeat(5_000)));
    ask(&mut service, 2, analyse("好"));
    ask(&mut service, 3, analyse("人"));
    assert!(service.step());
    ask(&mut service, 1, Request::Levels { words: Vec::new() });
    ask(&mut service, 9, Request::Cancel { request: 1 });
    ask(&mut service, 9, Request::Cancel { request: 3 });
    ask(&mut service, 9, Request::Cancel { request: 77 });
    let replies = replies(&mut service);
    let ids: Vec<_> = replies.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, [Some(1), Some(1), Some(1), Some(3), Some(2)]);
    let kinds: Vec<_> = replies.iter().map(|(_, reply)| reply).collect();
    assert!(matches!(kinds[0], Reply::Tokens { finished: false, .. }));
    assert_eq!(*kinds[1], Reply::Failed(Problem::IdInUse));
    assert_eq!((kinds[2], kinds[3]), (&Reply::Cancelled, &Reply::Cancelled));
    assert!(matches!(kinds[4], Reply::Tokens { finished: true, .. }));
}

#[test]
#[should_panic(expected = "asked to crash")]
fn a_crash_can_be_had() {
    let mut service = start(SMALL);
    ask(&mut service, 1, Request::Crash);
    service.step();
}

#[test]
fn an_empty_text_has_an_answer() {
    let mut service = start(SMALL);
    ask(&mut service, 1, analyse(""));
    let answer = Reply::Tokens { tokens: Vec::new(), finished: true };
    assert_eq!(replies(&mut service), [(Some(1), answer)]);
}

proptest! {
    #[test]
    fn any_message_has_an_answer_and_the_service_goes_on(bytes: Vec<u8>) {
        let mut service = start(SMALL);
        service.receive(&String::from_utf8_lossy(&bytes));
        prop_assert_eq!(said(&mut service).len(), 1);
        ask(&mut service, 1, Request::Ping);
        prop_assert_eq!(said(&mut service), [(Some(1), Reply::Pong)]);
    }

    #[test]
    fn tokens_are_the_text(text: String) {
        let mut service = start(SMALL);
        ask(&mut service, 1, analyse(&text));
        let tokens = tokens(&mut service);
        let joined: String = tokens.iter().map(|token| &*token.text).collect();
        prop_assert_eq!(&joined, &text);
        let units = tokens.last().map_or(0, |token| token.end);
        prop_assert_eq!(units, text.encode_utf16().count());
    }
}

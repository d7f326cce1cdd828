use practice::log::{DeviceId, EVENT_FORMAT, EventKey, Fact, Setting, Stage};
use proptest::prelude::*;

use super::*;

fn event(seq: u64) -> Event {
    Event {
        format: EVENT_FORMAT,
        key: EventKey { device: DeviceId("a".into()), seq },
        at: Millis(1_000),
        fact: Fact::Setting(Setting::Pinyin(true)),
    }
}

fn sample() -> String {
    write(&[event(1), event(2)], &["{half".into()], Millis(5))
}

/// What reading `text` is refused for.
fn refusal(text: &str) -> BackupError {
    read(text.as_bytes()).unwrap_err()
}

#[test]
fn what_was_written_is_read() {
    let backup = read(sample().as_bytes()).unwrap();
    let expected = Backup {
        made: Millis(5),
        events: vec![event(1), event(2)],
        set_aside: vec!["{half".into()],
    };
    assert_eq!(backup, expected);
}

#[test]
fn an_empty_log_is_a_backup_too() {
    let backup = read(write(&[], &[], Millis(0)).as_bytes()).unwrap();
    assert!(backup.events.is_empty() && backup.set_aside.is_empty());
}

#[test]
fn the_format_stays_what_it_is() {
    let line = r#"{"v":1,"device":"a","seq":1,"at":1000,"fact":{"setting":{"pinyin":true}}}"#;
    let file = format!(
        "{{\"format\":\"luodi-backup\",\"version\":1,\"made\":5,\"app\":\"0.0.9\",\n\
         \"events\":[{line}],\"set_aside\":[],\"checksum\":\"CHECKSUM\"}}"
    );
    let checksum = checksum::of(Millis(5), &format!("[{line}]"), "[]");
    assert_eq!(checksum, "28a741cc35ebd345");
    let backup = read(file.replace("CHECKSUM", &checksum).as_bytes()).unwrap();
    assert_eq!(backup.events, [event(1)]);
}

#[test]
fn an_editor_may_change_the_layout() {
    let spread = sample().replace("{\"", "{ \"").replace('\n', "\r\n\t");
    assert_eq!(
        read(format!("\u{feff}{spread}").as_bytes()).unwrap(),
        read(sample().as_bytes()).unwrap()
    );
}

#[test]
fn foreign_files_are_told_apart_from_damaged_ones() {
    for foreign in ["", "hello", "[]", "{}", "{\"format\":\"anki\",\"version\":1}", "\u{0}\u{1}"] {
        assert!(matches!(refusal(foreign), BackupError::Foreign), "{foreign}");
    }
    assert!(matches!(refusal("{\"format\":\"luodi-backup\"}"), BackupError::Malformed(_)));
    let altered = sample().replace("true", "false");
    assert!(matches!(refusal(&altered), BackupError::Altered));
    assert!(matches!(read(b"{\"\xff\"}"), Err(BackupError::NotUtf8(2))));
}

#[test]
fn a_newer_format_is_refused_before_anything_else() {
    let newer = r#"{"format":"luodi-backup","version":2,"days":[]}"#;
    assert!(matches!(refusal(newer), BackupError::Newer(2)));
}

#[test]
fn every_cut_is_noticed() {
    let whole = sample();
    let told = whole.find("\"version\"").unwrap();
    for end in told..whole.trim_end().len() {
        let cut: String = whole.chars().take(end).collect();
        assert!(matches!(refusal(&cut), BackupError::Truncated), "{end}");
    }
}

#[test]
fn what_is_too_large_is_refused_unread() {
    assert!(matches!(read(&vec![b' '; MAX_BYTES + 1]), Err(BackupError::TooLarge)));
}

#[test]
fn deep_nesting_is_refused_or_read_but_does_no_harm() {
    let deep = sample().replace("true", &"[".repeat(100_000));
    assert!(read(deep.as_bytes()).is_err());
}

/// Facts of this version and of others.
fn facts() -> impl Strategy<Value = Fact> {
    let id = "[a-z]{1,6}/[a-z]{1,6}";
    prop_oneof![
        (id, 0..6_usize).prop_map(|(lesson, stage)| {
            let stages =
                [Stage::Words, Stage::Dialogue, Stage::Patterns, Stage::Culture, Stage::Practice];
            let stage = stages.get(stage).copied().unwrap_or(Stage::Result);
            Fact::Opened { lesson: lesson.parse().unwrap(), stage }
        }),
        (id, any::<u32>(), any::<u64>()).prop_map(|(lesson, attempt, seed)| Fact::Started {
            lesson: lesson.parse().unwrap(),
            attempt,
            seed,
        }),
        any::<f32>()
            .prop_filter("JSON has finite numbers only", |rate| rate.is_finite())
            .prop_map(|rate| Fact::Setting(Setting::SpeechRate(rate))),
        ".*".prop_map(|tag| Fact::Setting(Setting::Language(tag))),
        (".*", any::<f64>()).prop_map(|(text, number)| {
            Fact::Unknown(serde_json::json!({ "kind": "future", "t": [text], "n": number }))
        }),
    ]
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = ("[a-z0-9]{1,26}", any::<u64>(), any::<i64>(), facts());
    let event = event.prop_map(|(device, seq, at, fact)| Event {
        format: EVENT_FORMAT,
        key: EventKey { device: DeviceId(device), seq },
        at: Millis(at),
        fact,
    });
    prop::collection::vec(event, 0..8)
}

proptest! {
    #[test]
    fn reading_gives_back_what_writing_took(
        events in events(),
        set_aside in prop::collection::vec(".*", 0..3),
        made in any::<i64>(),
    ) {
        let made = Millis(made);
        let backup = read(write(&events, &set_aside, made).as_bytes()).unwrap();
        prop_assert_eq!(backup, Backup { made, events, set_aside });
    }

    #[test]
    fn a_changed_byte_is_refused_or_harmless(
        events in events(),
        place in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let set_aside = vec!["{half".to_owned()];
        let mut bytes = write(&events, &set_aside, Millis(5)).into_bytes();
        *place.get_mut(&mut bytes) = byte;
        if let Ok(backup) = read(&bytes) {
            prop_assert_eq!(backup, Backup { made: Millis(5), events, set_aside });
        }
    }

    #[test]
    fn a_lost_or_doubled_stretch_is_refused_or_harmless(
        events in events(),
        from in any::<prop::sample::Index>(),
        length in 1..400_usize,
        doubled in any::<bool>(),
    ) {
        let mut bytes = write(&events, &[], Millis(5)).into_bytes();
        let from = from.index(bytes.len());
        let stretch = from..(from + length).min(bytes.len());
        if doubled {
            let copy = bytes[stretch.clone()].to_vec();
            bytes.splice(stretch.start..stretch.start, copy);
        } else {
            bytes.drain(stretch);
        }
        if let Ok(backup) = read(&bytes) {
            prop_assert_eq!(backup.events, events);
        }
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn arbitrary_text_around_a_header_does_no_harm(rest in "[\\[\\]{}\",:0-9a-z\\\\ ]{0,200}") {
        let _ = read(format!("{{\"format\":\"luodi-backup\",\"version\":1,{rest}").as_bytes());
    }
}

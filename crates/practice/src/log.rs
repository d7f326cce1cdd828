//! The log: an append-only list of events, the only thing that is stored about a learner.
//!
//! Every event carries a format version, the device that wrote it and a sequence number on that
//! device, so that logs of two tabs or two backups merge by union. Schedules, mastery, settings
//! and reports are derived from the log by pure functions.

use std::{collections::HashMap, fmt};

use course::model::{ItemId, LessonId, Skill};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Version of the event format that this code writes.
pub const EVENT_FORMAT: u32 = 1;

/// Milliseconds since 1970-01-01T00:00Z by the device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

/// A browser profile that writes events: 26 random letters and digits, made once.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeviceId(pub String);

/// What identifies an event everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventKey {
    /// The device that wrote it.
    pub device: DeviceId,
    /// Its number on that device, from 1.
    pub seq: u64,
}

/// Something that happened, as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// [`EVENT_FORMAT`] of the code that wrote it.
    pub format: u32,
    /// What identifies it.
    pub key: EventKey,
    /// When it happened.
    pub at: Millis,
    /// What happened.
    pub fact: Fact,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// A part of a lesson was opened.
    Opened {
        /// The lesson.
        lesson: LessonId,
        /// The part.
        stage: Stage,
    },
    /// The exercises of a lesson were started, or started again.
    Started {
        /// The lesson.
        lesson: LessonId,
        /// How often, from 1.
        attempt: u32,
        /// Where the order of items and options comes from.
        seed: u64,
    },
    /// An item was answered.
    Answered(Answer),
    /// The learner read the feedback to the answer and moved on.
    Continued {
        /// The lesson.
        lesson: LessonId,
        /// The attempt.
        attempt: u32,
        /// The item whose feedback was read.
        item: ItemId,
    },
    /// All exercises of an attempt are done.
    Finished {
        /// The lesson.
        lesson: LessonId,
        /// The attempt.
        attempt: u32,
    },
    /// The closing task was ticked or unticked.
    Task {
        /// The lesson.
        lesson: LessonId,
        /// Whether it is done.
        done: bool,
    },
    /// A setting was changed.
    Setting(Setting),
    /// An event of a kind that this version does not know: kept word for word and ignored.
    #[serde(skip)]
    Unknown(Value),
}

/// An answer to an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The lesson.
    pub lesson: LessonId,
    /// The attempt.
    pub attempt: u32,
    /// The item.
    pub item: ItemId,
    /// What the item trains.
    pub skill: Skill,
    /// What the learner did.
    pub response: Response,
    /// How it was judged.
    pub verdict: Verdict,
    /// From showing the item to answering, in milliseconds.
    pub millis: u32,
}

/// What the learner did with an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// Chose the option with this index in the item.
    Chose(usize),
    /// Typed this.
    Typed(String),
    /// Put the tiles with these indices in this order.
    Ordered(Vec<usize>),
    /// Matched all pairs, after these wrong tries (index of the Chinese side, index of the pair
    /// whose meaning was chosen).
    Matched(Vec<(usize, usize)>),
    /// Asked to see the answer.
    GaveUp,
    /// Asked to leave it out for now, because listening is not possible here.
    Skipped,
}

/// How an answer was judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Right.
    Right,
    /// The right syllables, and no tones were given: right as far as it goes.
    NoTones,
    /// The right syllables with a wrong tone.
    WrongTone,
    /// Wrong.
    Wrong,
    /// Left out without penalty.
    Skipped,
}

impl Verdict {
    /// Whether the item is done with, as opposed to coming back before the end.
    pub fn settles(self) -> bool {
        matches!(self, Self::Right | Self::NoTones | Self::Skipped)
    }
}

/// The parts of a lesson, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Word cards.
    Words,
    /// The dialogue.
    Dialogue,
    /// Patterns of grammar.
    Patterns,
    /// The note on culture.
    Culture,
    /// Exercises.
    Practice,
    /// The result and the closing task.
    Result,
}

/// A setting with its new value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// BCP 47 tag of the interface's language.
    Language(String),
    /// Colours.
    Theme(Theme),
    /// Whether pinyin is shown over hanzi.
    Pinyin(bool),
    /// Whether translations are shown under lines.
    Translation(bool),
    /// Whether words are set apart.
    WordSpaces(bool),
    /// The shape of hanzi in lessons.
    Face(Face),
    /// Speed of speech, 1.0 is the voice's own.
    SpeechRate(f32),
    /// Whether listening items are left out for now.
    Quiet(bool),
}

/// Colours of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Paper and ink.
    Light,
    /// Slate.
    Dark,
}

/// The shape of hanzi.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    /// 楷体, as written by hand.
    #[default]
    Kai,
    /// 黑体, as on signs and phones.
    Hei,
}

/// The stored shape of an event.
#[derive(Serialize, Deserialize)]
struct Record<F> {
    v: u32,
    device: DeviceId,
    seq: u64,
    at: Millis,
    fact: F,
}

/// Why a stored record could not be read as an event.
#[derive(Debug)]
pub struct DecodeError(serde_json::Error);

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an event of Luodi's log: {}", self.0)
    }
}

impl std::error::Error for DecodeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl Event {
    /// The event as one line of JSON.
    ///
    /// # Errors
    /// Fails where a number in the fact is not finite.
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        let fact = match &self.fact {
            Fact::Unknown(value) => value.clone(),
            known => serde_json::to_value(known)?,
        };
        serde_json::to_string(&Record {
            v: self.format,
            device: self.key.device.clone(),
            seq: self.key.seq,
            at: self.at,
            fact,
        })
    }

    /// Reads an event. A fact of an unknown kind, or of a newer format, is kept as
    /// [`Fact::Unknown`].
    ///
    /// # Errors
    /// Fails where the text is not JSON or lacks what identifies an event.
    pub fn decode(json: &str) -> Result<Self, DecodeError> {
        if let Ok(record) = serde_json::from_str::<Record<Fact>>(json)
            && record.v <= EVENT_FORMAT
        {
            return Ok(Self::from_record(
                record.v,
                record.device,
                record.seq,
                record.at,
                record.fact,
            ));
        }
        let record: Record<Value> = serde_json::from_str(json).map_err(DecodeError)?;
        let fact = Fact::Unknown(record.fact);
        Ok(Self::from_record(record.v, record.device, record.seq, record.at, fact))
    }

    fn from_record(format: u32, device: DeviceId, seq: u64, at: Millis, fact: Fact) -> Self {
        Self { format, key: EventKey { device, seq }, at, fact }
    }
}

/// Puts events into the order in which they are folded: by time, but never against the sequence
/// numbers of a device, whatever its clock did. Removes repetitions of the same event.
pub fn in_order(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by(|a, b| a.key.cmp(&b.key));
    events.dedup_by(|a, b| a.key == b.key);
    let mut latest: HashMap<DeviceId, Millis> = HashMap::new();
    let mut timed: Vec<(Millis, Event)> = events
        .into_iter()
        .map(|event| {
            let time = latest.entry(event.key.device.clone()).or_insert(event.at);
            *time = event.at.max(*time);
            (*time, event)
        })
        .collect();
    timed.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.key.cmp(&b.1.key)));
    timed.into_iter().map(|(_, event)| event).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(device: &str, seq: u64, at: i64) -> Event {
        Event {
            format: EVENT_FORMAT,
            key: EventKey { device: DeviceId(device.into()), seq },
            at: Millis(at),
            fact: Fact::Setting(Setting::Pinyin(seq.is_multiple_of(2))),
        }
    }

    #[test]
    fn an_event_survives_storage() {
        let answer = Fact::Answered(Answer {
            lesson: "first-days/hello".parse().unwrap(),
            attempt: 1,
            item: ItemId("gap-1".into()),
            skill: Skill::Use,
            response: Response::Matched(vec![(0, 2)]),
            verdict: Verdict::WrongTone,
            millis: 1200,
        });
        let stored = Event { fact: answer, ..event("a", 7, 99) };
        assert_eq!(Event::decode(&stored.encode().unwrap()).unwrap(), stored);
    }

    #[test]
    fn facts_of_the_future_are_kept_word_for_word() {
        let json = r#"{"v":9,"device":"a","seq":3,"at":5,"fact":{"danced":{"steps":[1,2]}}}"#;
        let event = Event::decode(json).unwrap();
        assert!(matches!(event.fact, Fact::Unknown(_)));
        let again: Value = serde_json::from_str(&event.encode().unwrap()).unwrap();
        assert_eq!(again, serde_json::from_str::<Value>(json).unwrap());
    }

    #[test]
    fn what_is_no_event_is_refused() {
        for bad in ["", "{}", "[1]", r#"{"v":1,"device":"a","seq":-1,"at":1,"fact":{}}"#] {
            assert!(Event::decode(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_clock_set_back_does_not_reorder_a_device() {
        let events =
            vec![event("a", 1, 100), event("a", 2, 50), event("b", 1, 70), event("a", 1, 100)];
        let keys: Vec<_> =
            in_order(events).into_iter().map(|e| (e.key.device.0, e.key.seq)).collect();
        assert_eq!(keys, [("b".into(), 1), ("a".into(), 1), ("a".into(), 2)]);
    }
}

//! Records of the database and what they mean.

use js_sys::{Array, JSON, Object, Reflect};
use practice::log::{Event, EventKey, Millis};
use wasm_bindgen::JsValue;

use super::{
    error::StoreError,
    schema::{EVENTS, SET_ASIDE},
    transaction::{Transaction, result_of},
};
use crate::platform::clock;

/// A stored record that could not be read as an event. It is kept until the log is cleared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SetAside {
    /// The key it was stored under, as JSON.
    pub(crate) key: String,
    /// What was stored: text word for word, anything else as JSON.
    pub(crate) body: String,
    /// Why it could not be read, in English.
    pub(crate) reason: String,
    /// When it was set aside.
    pub(crate) at: Millis,
}

impl SetAside {
    /// A record from a backup, which keeps only bodies.
    pub(crate) fn from_backup(body: String) -> Self {
        let reason = "set aside before the backup".into();
        Self { key: String::new(), body, reason, at: clock::now() }
    }
}

/// A record, as the browser gives it, that is no event.
pub(super) struct Unreadable {
    key: JsValue,
    value: JsValue,
    reason: String,
    /// When this was found.
    at: Millis,
}

/// The events in the database, and the records among them that are none.
#[derive(Default)]
pub(super) struct Records {
    pub(super) events: Vec<Event>,
    pub(super) unreadable: Vec<Unreadable>,
}

impl Records {
    /// Reads all events.
    pub(super) async fn read(transaction: &Transaction) -> Result<Self, StoreError> {
        let store = transaction.store(EVENTS)?;
        let keys = result_of(store.get_all_keys());
        let values = result_of(store.get_all());
        let (keys, values) = (Array::from(&keys.await?), Array::from(&values.await?));
        let (mut records, at) = (Self::default(), clock::now());
        for (key, value) in keys.iter().zip(values.iter()) {
            match event_in(&key, &value) {
                Ok(event) => records.events.push(event),
                Err(reason) => records.unreadable.push(Unreadable { key, value, reason, at }),
            }
        }
        Ok(records)
    }

    /// The unreadable records in words.
    pub(super) fn set_aside(&self) -> impl Iterator<Item = SetAside> {
        self.unreadable.iter().map(|record| SetAside {
            key: in_words(&record.key),
            body: in_words(&record.value),
            reason: record.reason.clone(),
            at: record.at,
        })
    }
}

/// The key under which an event is stored.
pub(super) fn key_of(key: &EventKey) -> JsValue {
    pair(&key.device.0, key.seq)
}

/// `[device, seq]`. Numbers up to [`super::sequence::LAST`] are exact in JavaScript.
pub(super) fn pair(device: &str, seq: u64) -> JsValue {
    Array::of2(&device.into(), &JsValue::from_f64(seq as f64)).into()
}

/// Everything in the object store of records set aside.
pub(super) async fn read_set_aside(transaction: &Transaction) -> Result<Vec<SetAside>, StoreError> {
    let stored = result_of(transaction.store(SET_ASIDE)?.get_all()).await?;
    Ok(Array::from(&stored).iter().map(|stored| set_aside_in(&stored)).collect())
}

/// Moves a record aside, its key and value as they are.
pub(super) fn move_aside(transaction: &Transaction, record: &Unreadable) -> Result<(), StoreError> {
    keep(transaction, &record.key, &record.value, &record.reason, record.at)?;
    let deleted = transaction.store(EVENTS)?.delete(&record.key);
    deleted.map(drop).map_err(|thrown| StoreError::from_js(&thrown))
}

/// Keeps a record that was set aside elsewhere.
pub(super) fn keep_aside(transaction: &Transaction, aside: &SetAside) -> Result<(), StoreError> {
    let (key, body) = (JsValue::from(&aside.key), JsValue::from(&aside.body));
    keep(transaction, &key, &body, &aside.reason, aside.at)
}

fn keep(
    transaction: &Transaction,
    key: &JsValue,
    body: &JsValue,
    reason: &str,
    at: Millis,
) -> Result<(), StoreError> {
    let kept = Object::new();
    let at = JsValue::from_f64(at.0 as f64);
    for (name, value) in [("key", key), ("body", body), ("reason", &reason.into()), ("at", &at)] {
        Reflect::set(&kept, &name.into(), value).map_err(|it| StoreError::from_js(&it))?;
    }
    let added = transaction.store(SET_ASIDE)?.add(&kept);
    added.map(drop).map_err(|thrown| StoreError::from_js(&thrown))
}

#[expect(clippy::cast_possible_truncation, reason = "a cast from float to integer saturates")]
fn set_aside_in(stored: &JsValue) -> SetAside {
    let get = |name: &str| Reflect::get(stored, &name.into()).unwrap_or(JsValue::UNDEFINED);
    SetAside {
        key: in_words(&get("key")),
        body: in_words(&get("body")),
        reason: in_words(&get("reason")),
        at: Millis(get("at").as_f64().unwrap_or(0.0) as i64),
    }
}

fn event_in(key: &JsValue, value: &JsValue) -> Result<Event, String> {
    let text = value.as_string().ok_or("the record is not text")?;
    let event = Event::decode(&text).map_err(|error| error.to_string())?;
    let parts = Array::from(key);
    let fits = parts.get(0).as_string().as_ref() == Some(&event.key.device.0)
        && parts.get(1).as_f64() == Some(event.key.seq as f64);
    if fits { Ok(event) } else { Err("the record belongs under another key".into()) }
}

/// A value as text: text word for word, anything else as JSON.
pub(super) fn in_words(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        let json = JSON::stringify(value).ok().and_then(|json| json.as_string());
        json.unwrap_or_else(|| format!("{value:?}"))
    })
}

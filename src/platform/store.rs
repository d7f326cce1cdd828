//! The log of events in `IndexedDB`.
//!
//! Everything is written in one transaction per call, with strict durability where the browser
//! offers it, and a call returns only after the transaction's `complete` event. So `Ok` means
//! that it is on the disk, and an error means that nothing of it is stored: trying again with the
//! same facts is safe after every error, and stores them once.
//!
//! The calls are written against `web_sys` itself: the crates that wrap `IndexedDB` either have no
//! durability option or bring a dozen dependencies for what are four kinds of request.

mod channel;
mod connection;
mod error;
mod record;
mod schema;
mod sequence;
mod transaction;

use std::{
    collections::{HashMap, HashSet},
    pin::pin,
    rc::Rc,
};

use practice::log::{DeviceId, EVENT_FORMAT, Event, EventKey, Fact, Millis, in_order};
use yew::Callback;

use self::{
    channel::Channel,
    connection::Connection,
    record::Records,
    transaction::{Mode, Transaction},
};
pub(crate) use self::{error::StoreError, record::SetAside};
use super::{clock, listener::Guard, timer};

/// Reading waits for writes of other tabs. A log of years on a slow phone takes a few seconds.
const PATIENCE_MILLIS: u32 = 15_000;

/// The log of this browser profile. Clones are the same store.
#[derive(Clone)]
pub(crate) struct Store(Rc<Inner>);

struct Inner {
    connection: Connection,
    channel: Channel,
}

/// What the database holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Loaded {
    /// This browser profile.
    pub(crate) device: DeviceId,
    /// All events in the order in which they are folded.
    pub(crate) events: Vec<Event>,
    /// Records that could not be read, now or earlier.
    pub(crate) set_aside: Vec<SetAside>,
}

/// What a merge has changed.
#[derive(Default, PartialEq)]
struct Merged {
    /// Number of events that were new.
    events: usize,
    /// Number of records newly set aside.
    set_aside: usize,
}

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Store {
    /// Opens the log and reads all of it. On the first run the database and the device's id are
    /// made. Records that are no events are set aside and given back, never dropped.
    ///
    /// # Errors
    /// Any [`StoreError`]: after 4 seconds where the database does not open, after 15 where it
    /// cannot be read. Opening may be tried again later.
    pub(crate) async fn open() -> Result<(Self, Loaded), StoreError> {
        let store =
            Self(Rc::new(Inner { connection: Connection::default(), channel: Channel::open() }));
        let loaded = store.reload().await?;
        Ok((store, loaded))
    }

    /// Reads all of the log again, for example after another tab has changed it.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(crate) async fn reload(&self) -> Result<Loaded, StoreError> {
        let reading = pin!(self.read());
        timer::within(PATIENCE_MILLIS, reading).await.unwrap_or(Err(StoreError::Blocked))
    }

    /// All of this may be given up half-way and done again.
    async fn read(&self) -> Result<Loaded, StoreError> {
        // Reading first lets a log on a full disk be opened; most of the time it is all there is
        // to do.
        let read = self.run(Mode::Read, load).await?;
        match read {
            (Some(device), records, aside) if records.unreadable.is_empty() => {
                Ok(loaded(device, records, aside))
            }
            (device, records, aside) => match (self.run(Mode::Write, tidy).await, device) {
                (Ok((device, records, aside)), _) => Ok(loaded(device, records, aside)),
                // The unreadable records stay where they are, and are told all the same.
                (Err(_), Some(device)) => Ok(loaded(device, records, aside)),
                (Err(error), None) => Err(error),
            },
        }
    }

    /// Stores facts that happened at the time `at`, in their order, and gives them back as events.
    ///
    /// Not to be given a time limit from outside: whether a call that was not waited for has
    /// stored its facts is unknown, so trying it again could store them twice.
    ///
    /// # Errors
    /// Any [`StoreError`]; nothing was stored then.
    pub(crate) async fn append(
        &self,
        at: Millis,
        facts: Vec<Fact>,
    ) -> Result<Vec<Event>, StoreError> {
        if facts.is_empty() {
            return Ok(Vec::new());
        }
        let events = self.run(Mode::Write, async |t| append(t, at, facts).await).await?;
        self.0.channel.tell();
        Ok(events)
    }

    /// Adds the events that are not there yet, all or none, and says how many those were.
    ///
    /// Where another event is stored under the same key, which only a copied browser profile or
    /// a forged file can bring about, the stored one stays and the given one is set aside.
    ///
    /// # Errors
    /// Any [`StoreError`]; nothing was stored then. [`StoreError::Failed`] too for a sequence
    /// number that no Luodi writes (0, or 2^53 and above).
    pub(crate) async fn merge(&self, events: &[Event]) -> Result<usize, StoreError> {
        self.restore(events, &[]).await
    }

    /// As [`Self::merge`], and also keeps records that were set aside elsewhere, each body once.
    /// Other tabs hear of it only if something is new, so tabs that answer every change with a
    /// merge do not keep each other busy.
    ///
    /// # Errors
    /// As [`Self::merge`].
    pub(crate) async fn restore(
        &self,
        events: &[Event],
        set_aside: &[SetAside],
    ) -> Result<usize, StoreError> {
        if events.is_empty() && set_aside.is_empty() {
            return Ok(0);
        }
        let merged = self.run(Mode::Write, async |t| merge(t, events, set_aside).await).await?;
        if merged != Merged::default() {
            self.0.channel.tell();
        }
        Ok(merged.events)
    }

    /// Takes all events and everything set aside away. The device keeps its id and goes on with
    /// its sequence numbers, so nothing collides with what a backup, or an undo by
    /// [`Self::restore`], brings back.
    ///
    /// # Errors
    /// Any [`StoreError`]; nothing was taken away then.
    pub(crate) async fn clear(&self) -> Result<(), StoreError> {
        self.run(Mode::Write, clear).await?;
        self.0.channel.tell();
        Ok(())
    }

    /// Calls `callback` when another tab has changed the log, until the guard is dropped. Does
    /// nothing where the browser has no `BroadcastChannel`.
    pub(crate) fn on_remote_change(&self, callback: Callback<()>) -> Guard {
        self.0.channel.listen(callback)
    }

    /// Runs `work` in a transaction of its own.
    ///
    /// `work` awaits nothing but requests of the transaction, and reads before it writes: from
    /// its first write of an event on it does not wait, so that a future that is dropped half-way
    /// has written all or nothing.
    async fn run<T>(
        &self,
        mode: Mode,
        work: impl AsyncFnOnce(&Transaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self.0.connection.begin(mode).await?;
        let outcome = work(&transaction).await;
        transaction.finish(outcome).await
    }
}

fn loaded(device: DeviceId, records: Records, mut set_aside: Vec<SetAside>) -> Loaded {
    set_aside.extend(records.set_aside());
    Loaded { device, events: in_order(records.events), set_aside }
}

async fn load(
    transaction: &Transaction,
) -> Result<(Option<DeviceId>, Records, Vec<SetAside>), StoreError> {
    let device = sequence::known_device(transaction).await?;
    let records = Records::read(transaction).await?;
    let aside = record::read_set_aside(transaction).await?;
    Ok((device, records, aside))
}

/// Makes the device's id where it is missing and moves unreadable records aside.
async fn tidy(transaction: &Transaction) -> Result<(DeviceId, Records, Vec<SetAside>), StoreError> {
    // Read again: another tab may have done it in between.
    let records = Records::read(transaction).await?;
    let aside = record::read_set_aside(transaction).await?;
    let device = sequence::device(transaction).await?;
    move_aside(transaction, &records).await?;
    Ok((device, records, aside))
}

async fn append(
    transaction: &Transaction,
    at: Millis,
    facts: Vec<Fact>,
) -> Result<Vec<Event>, StoreError> {
    let keys = sequence::allot(transaction, facts.len()).await?;
    let events: Vec<Event> = keys
        .into_iter()
        .zip(facts)
        .map(|(key, fact)| Event { format: EVENT_FORMAT, key, at, fact })
        .collect();
    add(transaction, &events)?;
    Ok(events)
}

async fn merge(
    transaction: &Transaction,
    events: &[Event],
    set_aside: &[SetAside],
) -> Result<Merged, StoreError> {
    check_numbers(events)?;
    let stored = Records::read(transaction).await?;
    let kept = record::read_set_aside(transaction).await?;
    // An unreadable record must not keep the key of an event that the backup has whole.
    move_aside(transaction, &stored).await?;
    let (new, conflicting) = compare(&stored.events, events);
    add(transaction, &new)?;
    let conflicting = conflicting.into_iter().map(conflict).collect::<Result<Vec<_>, _>>()?;
    let mut bodies: HashSet<&str> = kept.iter().map(|kept| kept.body.as_str()).collect();
    let mut unknown = set_aside.iter().chain(&conflicting).collect::<Vec<_>>();
    unknown.retain(|aside| bodies.insert(&aside.body));
    for aside in &unknown {
        record::keep_aside(transaction, aside)?;
    }
    Ok(Merged { events: new.len(), set_aside: stored.unreadable.len() + unknown.len() })
}

/// Refuses events whose numbers no Luodi writes.
fn check_numbers(events: &[Event]) -> Result<(), StoreError> {
    let allowed = 1..=sequence::LAST;
    match events.iter().map(|event| event.key.seq).find(|seq| !allowed.contains(seq)) {
        Some(seq) => Err(StoreError::Failed(format!("sequence number {seq}"))),
        None => Ok(()),
    }
}

async fn move_aside(transaction: &Transaction, records: &Records) -> Result<(), StoreError> {
    if !records.unreadable.is_empty() {
        sequence::raise_floor(transaction).await?;
    }
    for unreadable in &records.unreadable {
        record::move_aside(transaction, unreadable)?;
    }
    Ok(())
}

/// Of the `given` events, those whose keys are free, and those whose keys belong to others.
fn compare<'a>(stored: &'a [Event], given: &'a [Event]) -> (Vec<Event>, Vec<&'a Event>) {
    let mut known: HashMap<&EventKey, &Event> =
        stored.iter().map(|event| (&event.key, event)).collect();
    let (mut new, mut conflicting) = (Vec::new(), Vec::new());
    for event in given {
        match known.insert(&event.key, event) {
            None => new.push(event.clone()),
            Some(same) if same == event => {}
            Some(other) => {
                known.insert(&event.key, other);
                conflicting.push(event);
            }
        }
    }
    (new, conflicting)
}

fn conflict(event: &Event) -> Result<SetAside, StoreError> {
    Ok(SetAside {
        key: record::in_words(&record::key_of(&event.key)),
        body: encode(event)?,
        reason: "another event has the same key".into(),
        at: clock::now(),
    })
}

async fn clear(transaction: &Transaction) -> Result<(), StoreError> {
    sequence::raise_floor(transaction).await?;
    for name in [schema::EVENTS, schema::SET_ASIDE] {
        let cleared = transaction.store(name)?.clear();
        cleared.map(drop).map_err(|thrown| StoreError::from_js(&thrown))?;
    }
    Ok(())
}

/// Adds events whose keys are free.
fn add(transaction: &Transaction, events: &[Event]) -> Result<(), StoreError> {
    let store = transaction.store(schema::EVENTS)?;
    for event in events {
        let added = store.add_with_key(&encode(event)?.into(), &record::key_of(&event.key));
        added.map(drop).map_err(|thrown| StoreError::from_js(&thrown))?;
    }
    Ok(())
}

fn encode(event: &Event) -> Result<String, StoreError> {
    event.encode().map_err(|error| StoreError::Failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use practice::log::Setting;

    use super::*;

    fn event(seq: u64, pinyin: bool) -> Event {
        Event {
            format: EVENT_FORMAT,
            key: EventKey { device: DeviceId("a".into()), seq },
            at: Millis(1),
            fact: Fact::Setting(Setting::Pinyin(pinyin)),
        }
    }

    #[test]
    fn a_union_takes_what_is_new_once_and_tells_conflicts() {
        let stored = [event(1, true), event(2, true)];
        let given = [event(1, true), event(2, false), event(3, true), event(3, true)];
        let (new, conflicting) = compare(&stored, &given);
        assert_eq!(new, [event(3, true)]);
        assert_eq!(conflicting, [&event(2, false)]);
    }
}

//! Reading and writing the learner's log.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use practice::log::{DeviceId, EVENT_FORMAT, Event, EventKey, Fact, Millis};
use yew::{platform::spawn_local, prelude::*};

use crate::{
    platform::{
        Guard, clock, random,
        store::{Loaded, SetAside, Store, StoreError},
    },
    state::log::{LogAction, LogState, Trouble},
};

/// Writes to the log. Cheap to clone; two are always equal.
#[derive(Clone)]
pub(crate) struct Recorder(Rc<Inner>);

struct Inner {
    store: RefCell<Option<Store>>,
    /// Why there is no store, while there is none.
    closed: Cell<Trouble>,
    /// Keeps listening to other tabs.
    news: RefCell<Option<Guard>>,
    dispatch: UseReducerDispatcher<LogState>,
    /// Writes events that cannot be stored: they need an identity too, so that a saved file can
    /// be merged later.
    memory_device: DeviceId,
    memory_seq: Cell<u64>,
    unsaved: RefCell<Vec<Event>>,
    erased: RefCell<Everything>,
    /// Records set aside since then are news to the learner.
    opened_at: Millis,
}

impl PartialEq for Recorder {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Everything that a backup holds.
#[derive(Default)]
pub(crate) struct Everything {
    /// All events, those in memory included.
    pub(crate) events: Vec<Event>,
    /// Records that could not be read, word for word.
    pub(crate) set_aside: Vec<SetAside>,
}

impl Recorder {
    fn new(dispatch: UseReducerDispatcher<LogState>) -> Self {
        Self(Rc::new(Inner {
            store: RefCell::default(),
            closed: Cell::new(Trouble::Unavailable),
            news: RefCell::default(),
            dispatch,
            memory_device: random::device_id(),
            memory_seq: Cell::new(0),
            unsaved: RefCell::default(),
            erased: RefCell::default(),
            opened_at: clock::now(),
        }))
    }

    /// Writes facts. The screens change when they are stored, or when it is clear that they can
    /// only be kept in memory; `done` is called then.
    pub(crate) fn record(&self, facts: Vec<Fact>, done: Callback<()>) {
        let this = self.clone();
        spawn_local(async move {
            this.write(clock::now(), facts).await;
            done.emit(());
        });
    }

    async fn write(&self, at: Millis, facts: Vec<Fact>) {
        let store = self.0.store.borrow().clone();
        let stored = match store {
            Some(store) => store.append(at, facts.clone()).await.map_err(|error| trouble(&error)),
            None => Err(self.0.closed.get()),
        };
        match stored {
            Ok(events) => self.0.dispatch.dispatch(LogAction::Stored(events)),
            Err(trouble) => self.keep(at, facts, trouble),
        }
    }

    fn keep(&self, at: Millis, facts: Vec<Fact>, trouble: Trouble) {
        let events: Vec<Event> = facts
            .into_iter()
            .map(|fact| Event { format: EVENT_FORMAT, key: self.memory_key(), at, fact })
            .collect();
        self.0.unsaved.borrow_mut().extend(events.iter().cloned());
        self.0.dispatch.dispatch(LogAction::Kept(events, trouble));
    }

    fn memory_key(&self) -> EventKey {
        let seq = self.0.memory_seq.get() + 1;
        self.0.memory_seq.set(seq);
        EventKey { device: self.0.memory_device.clone(), seq }
    }

    /// Opens the store if it is not open, stores what is in memory only, and reads the log again.
    pub(crate) async fn synchronise(&self) {
        match self.try_synchronise().await {
            Ok(()) => {}
            Err(error) => {
                self.0.closed.set(trouble(&error));
                self.0.dispatch.dispatch(LogAction::Failed(trouble(&error)));
            }
        }
    }

    async fn try_synchronise(&self) -> Result<(), StoreError> {
        let store = self.opened().await?;
        let unsaved = self.0.unsaved.borrow().clone();
        store.merge(&unsaved).await?;
        // Answers given while this ran are not in what was stored.
        self.0.unsaved.borrow_mut().retain(|event| !unsaved.contains(event));
        if self.0.unsaved.borrow().is_empty() {
            self.0.dispatch.dispatch(LogAction::Caught);
        }
        let Loaded { events, set_aside, .. } = store.reload().await?;
        let news = set_aside.iter().filter(|record| record.at >= self.0.opened_at).count();
        self.0.dispatch.dispatch(LogAction::Read { events, set_aside: news });
        Ok(())
    }

    /// The store, opened now if need be.
    async fn opened(&self) -> Result<Store, StoreError> {
        if let Some(store) = self.0.store.borrow().clone() {
            return Ok(store);
        }
        let (store, _) = Store::open().await?;
        *self.0.store.borrow_mut() = Some(store.clone());
        let recorder = self.clone();
        let changed = Callback::from(move |()| {
            let recorder = recorder.clone();
            spawn_local(async move { recorder.synchronise().await });
        });
        *self.0.news.borrow_mut() = Some(store.on_remote_change(changed));
        Ok(store)
    }

    /// Everything there is, for a backup.
    ///
    /// # Errors
    /// Says why the stored part could not be read: a copy without it would pass for a whole one.
    pub(crate) async fn everything(&self) -> Result<Everything, Trouble> {
        let store = self.0.store.borrow().clone();
        let mut events = self.0.unsaved.borrow().clone();
        let mut set_aside = Vec::new();
        if let Some(store) = store {
            let loaded = store.reload().await.map_err(|error| trouble(&error))?;
            events.extend(loaded.events);
            set_aside = loaded.set_aside;
        }
        Ok(Everything { events: practice::log::in_order(events), set_aside })
    }

    /// Adds what a backup holds; all of it or nothing. Says how many events were new.
    ///
    /// # Errors
    /// Says why they could not be stored.
    pub(crate) async fn merge(&self, copy: &Everything) -> Result<usize, Trouble> {
        let store = self.opened().await.map_err(|error| trouble(&error))?;
        let added =
            store.restore(&copy.events, &copy.set_aside).await.map_err(|error| trouble(&error))?;
        self.synchronise().await;
        Ok(added)
    }

    /// Erases everything; what was there is kept in memory for [`Self::restore`].
    ///
    /// # Errors
    /// Says why nothing was erased.
    pub(crate) async fn erase(&self) -> Result<(), Trouble> {
        let everything = self.everything().await?;
        let store = self.0.store.borrow().clone();
        if let Some(store) = store {
            store.clear().await.map_err(|error| trouble(&error))?;
        }
        let mut erased = self.0.erased.borrow_mut();
        erased.events.extend(everything.events);
        erased.set_aside.extend(everything.set_aside);
        drop(erased);
        self.0.unsaved.borrow_mut().clear();
        self.0.dispatch.dispatch(LogAction::Erased);
        Ok(())
    }

    /// Takes an erasure back.
    pub(crate) async fn restore(&self) {
        let erased = std::mem::take(&mut *self.0.erased.borrow_mut());
        let stored = match self.opened().await {
            Ok(store) => store.restore(&erased.events, &erased.set_aside).await.map(|_| ()),
            Err(error) => Err(error),
        };
        if let Err(error) = stored {
            self.0.unsaved.borrow_mut().extend(erased.events.iter().cloned());
            self.0.dispatch.dispatch(LogAction::Kept(erased.events, trouble(&error)));
        }
        self.0.dispatch.dispatch(LogAction::Restored);
        self.synchronise().await;
    }

    /// The note on records set aside was read.
    pub(crate) fn note_read(&self) {
        self.0.dispatch.dispatch(LogAction::Noted);
    }
}

fn trouble(error: &StoreError) -> Trouble {
    match error {
        StoreError::Full => Trouble::Full,
        StoreError::Blocked => Trouble::Blocked,
        StoreError::Newer => Trouble::Newer,
        StoreError::Unavailable(_) | StoreError::Failed(_) => Trouble::Unavailable,
    }
}

/// Properties of a component that only wraps others.
#[derive(Properties, PartialEq)]
pub(crate) struct ProviderProps {
    /// What is wrapped.
    pub(crate) children: Html,
}

/// Opens the log and hands it to everything inside.
#[component]
pub(crate) fn LogProvider(props: &ProviderProps) -> Html {
    let log = use_reducer_eq(LogState::default);
    let recorder = use_memo((), {
        let dispatch = log.dispatcher();
        |()| Recorder::new(dispatch)
    });
    use_effect_with((), {
        let recorder = (*recorder).clone();
        move |()| {
            spawn_local(async move { recorder.synchronise().await });
        }
    });
    html! {
        <ContextProvider<Recorder> context={(*recorder).clone()}>
            <ContextProvider<LogState> context={(*log).clone()}>
                { props.children.clone() }
            </ContextProvider<LogState>>
        </ContextProvider<Recorder>>
    }
}

/// The log as it stands.
#[hook]
pub(crate) fn use_log() -> LogState {
    use_context::<LogState>().unwrap_or_default()
}

/// What writes to the log; none outside [`LogProvider`], which is nowhere in the app.
#[hook]
pub(crate) fn use_recorder() -> Option<Recorder> {
    use_context::<Recorder>()
}

/// A callback that writes one fact without waiting.
#[hook]
pub(crate) fn use_record() -> Callback<Fact> {
    let recorder = use_recorder();
    use_callback(recorder, |fact: Fact, recorder| {
        if let Some(recorder) = recorder {
            recorder.record(vec![fact], Callback::noop());
        }
    })
}

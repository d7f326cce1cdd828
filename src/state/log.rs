//! The learner's log as the screens see it: what is derived from it, and whether it is kept.

use std::rc::Rc;

use practice::{
    log::{Event, in_order},
    progress::Progress,
};
use yew::Reducible;

/// Why answers cannot be stored at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The browser offers no storage here.
    Unavailable,
    /// No space left.
    Full,
    /// Another tab holds an older database open.
    Blocked,
    /// The database belongs to a newer Luodi.
    Newer,
}

impl Trouble {
    /// The key of the message for the learner.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Unavailable => "storage-memory",
            Self::Full => "storage-full",
            Self::Blocked => "storage-blocked",
            Self::Newer => "storage-newer",
        }
    }
}

/// The log as the screens see it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct LogState {
    /// Whether the stored log has been read, or reading it has been given up.
    pub(crate) opened: bool,
    /// What follows from the log.
    pub(crate) progress: Rc<Progress>,
    /// Events that are in memory only.
    pub(crate) unsaved: Rc<Vec<Event>>,
    /// Why they are.
    pub(crate) trouble: Option<Trouble>,
    /// Number of stored records that were set aside since the page was opened.
    pub(crate) set_aside: usize,
    /// How many of those the learner has been told of.
    pub(crate) noted: usize,
    /// Whether everything was erased and can still be taken back.
    pub(crate) erased: bool,
}

/// What can happen to the log.
pub(crate) enum LogAction {
    /// The stored events were read, at the start or because another tab wrote.
    Read {
        /// All stored events.
        events: Vec<Event>,
        /// How many records have been set aside since the page was opened.
        set_aside: usize,
    },
    /// Events were stored.
    Stored(Vec<Event>),
    /// Events could not be stored; they go on in memory.
    Kept(Vec<Event>, Trouble),
    /// The store could not be opened.
    Failed(Trouble),
    /// The events in memory have been stored after all.
    Caught,
    /// Everything was erased.
    Erased,
    /// The erased events are back, and about to be read.
    Restored,
    /// The note on records set aside was read.
    Noted,
}

impl Reducible for LogState {
    type Action = LogAction;

    fn reduce(self: Rc<Self>, action: LogAction) -> Rc<Self> {
        let mut state = (*self).clone();
        state.apply(action);
        state.into()
    }
}

impl LogState {
    fn apply(&mut self, action: LogAction) {
        match action {
            LogAction::Read { events, set_aside } => {
                self.opened = true;
                self.set_aside = set_aside;
                self.refold(events);
            }
            LogAction::Stored(events) => self.extend(&events),
            LogAction::Kept(events, trouble) => {
                self.extend(&events);
                self.unsaved =
                    self.unsaved.iter().cloned().chain(events).collect::<Vec<_>>().into();
                self.trouble = Some(trouble);
            }
            LogAction::Failed(trouble) => {
                self.opened = true;
                self.trouble = Some(trouble);
            }
            LogAction::Caught => {
                self.unsaved = Rc::default();
                self.trouble = None;
            }
            LogAction::Erased => {
                self.progress = Rc::default();
                self.unsaved = Rc::default();
                self.erased = true;
            }
            LogAction::Restored => self.erased = false,
            LogAction::Noted => self.noted = self.set_aside,
        }
    }

    fn refold(&mut self, stored: Vec<Event>) {
        let all = in_order(stored.into_iter().chain(self.unsaved.iter().cloned()).collect());
        self.progress = Progress::fold(&all).into();
    }

    fn extend(&mut self, events: &[Event]) {
        let progress = Rc::make_mut(&mut self.progress);
        events.iter().for_each(|event| progress.apply(event));
    }
}

#[cfg(test)]
mod tests {
    use practice::log::{DeviceId, EVENT_FORMAT, EventKey, Fact, Millis, Setting};

    use super::*;

    fn event(seq: u64, on: bool) -> Event {
        Event {
            format: EVENT_FORMAT,
            key: EventKey { device: DeviceId("a".into()), seq },
            at: Millis(seq.cast_signed()),
            fact: Fact::Setting(Setting::Pinyin(on)),
        }
    }

    fn run(actions: Vec<LogAction>) -> Rc<LogState> {
        actions.into_iter().fold(Rc::new(LogState::default()), Reducible::reduce)
    }

    #[test]
    fn what_cannot_be_stored_still_counts() {
        let state = run(vec![
            LogAction::Read { events: vec![], set_aside: 0 },
            LogAction::Kept(vec![event(1, false)], Trouble::Full),
        ]);
        assert!(!state.progress.settings.pinyin);
        assert_eq!(state.unsaved.len(), 1);
        assert_eq!(state.trouble, Some(Trouble::Full));
    }

    #[test]
    fn reading_again_keeps_what_is_only_in_memory() {
        let state = run(vec![
            LogAction::Kept(vec![event(2, false)], Trouble::Full),
            LogAction::Read { events: vec![event(1, true)], set_aside: 0 },
        ]);
        assert!(!state.progress.settings.pinyin);
    }

    #[test]
    fn an_erasure_can_be_taken_back_even_after_something_new() {
        let erased = vec![
            LogAction::Read { events: vec![event(1, false)], set_aside: 0 },
            LogAction::Erased,
        ];
        let state = run(erased);
        assert!(state.erased && state.progress.settings.pinyin);
        let back = state.clone().reduce(LogAction::Restored);
        let back = back.reduce(LogAction::Read { events: vec![event(1, false)], set_aside: 0 });
        assert!(!back.erased && !back.progress.settings.pinyin);
        assert!(state.reduce(LogAction::Stored(vec![event(2, false)])).erased);
    }
}

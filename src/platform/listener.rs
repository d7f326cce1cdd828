//! Event listeners that end with their guard.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::Reflect;
use web_sys::{Event, EventTarget};

/// Keeps a subscription alive; dropping it ends the subscription.
#[must_use = "the subscription ends when this is dropped"]
pub(crate) struct Guard(#[expect(dead_code, reason = "held for its drop")] Box<dyn std::any::Any>);

impl Guard {
    /// Keeps `held` until the guard is dropped.
    pub(super) fn new(held: impl std::any::Any) -> Self {
        Self(Box::new(held))
    }
}

/// A listener for one kind of event on one target; it ends when this is dropped.
pub(super) struct Listener(
    #[expect(dead_code, reason = "held for its drop")] Option<EventListener>,
);

impl Listener {
    /// Calls `react` for every event `kind` of `target`.
    ///
    /// A target without `addEventListener` (`speechSynthesis` of older Safari) is never heard.
    pub(super) fn new(
        target: &EventTarget,
        kind: &'static str,
        mut react: impl FnMut(Event) + 'static,
    ) -> Self {
        let hears = Reflect::has(target, &"addEventListener".into()).unwrap_or(false);
        let options = EventListenerOptions::enable_prevent_default();
        Self(hears.then(|| {
            EventListener::new_with_options(target, kind, options, move |event| {
                react(event.clone());
            })
        }))
    }
}

//! Event listeners that end with their guard.

use wasm_bindgen::{JsCast, closure::Closure};
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

/// A listener for one kind of event on one target.
pub(super) struct Listener {
    target: EventTarget,
    kind: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls `react` for every event `kind` of `target`.
    ///
    /// A target without `addEventListener` (`speechSynthesis` of older Safari) is never heard.
    pub(super) fn new(
        target: &EventTarget,
        kind: &'static str,
        react: impl FnMut(Event) + 'static,
    ) -> Self {
        let callback = Closure::new(react);
        let _ = target.add_event_listener_with_callback(kind, callback.as_ref().unchecked_ref());
        Self { target: target.clone(), kind, callback }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.callback.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.kind, callback);
    }
}

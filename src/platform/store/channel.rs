//! News between tabs.

use web_sys::BroadcastChannel;
use yew::Callback;

use crate::platform::listener::{Guard, Listener};

/// The channel to the other tabs; silent where the browser has none.
pub(super) struct Channel(Option<BroadcastChannel>);

impl Channel {
    pub(super) fn open() -> Self {
        Self(BroadcastChannel::new("luodi").ok())
    }

    /// Tells the other tabs that the log has changed.
    pub(super) fn tell(&self) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&"changed".into());
        }
    }

    /// Calls `callback` when another tab tells, until the guard is dropped.
    pub(super) fn listen(&self, callback: Callback<()>) -> Guard {
        Guard::new(
            self.0
                .as_ref()
                .map(|channel| Listener::new(channel, "message", move |_| callback.emit(()))),
        )
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        if let Some(channel) = &self.0 {
            channel.close();
        }
    }
}

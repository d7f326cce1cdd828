//! Timers.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
};

use js_sys::Promise;
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// A timer that is stopped when it is dropped.
pub(super) struct Timer {
    id: Option<i32>,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Calls `act` once, `millis` milliseconds from now.
    pub(super) fn after(millis: i32, act: impl FnOnce() + 'static) -> Self {
        let callback = Closure::once(act);
        let id = web_sys::window().and_then(|window| {
            let act = callback.as_ref().unchecked_ref();
            window.set_timeout_with_callback_and_timeout_and_arguments_0(act, millis).ok()
        });
        Self { id, _callback: callback }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}

/// A promise that is kept after `millis` milliseconds.
pub(super) fn delay(millis: i32) -> Promise {
    Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
        }
    })
}

/// What `future` gives, or `None` when it takes more than `millis` milliseconds.
pub(super) async fn within<F: Future>(millis: i32, mut future: Pin<&mut F>) -> Option<F::Output> {
    let mut late = pin!(JsFuture::from(delay(millis)));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => late.as_mut().poll(context).map(|_| None),
    })
    .await
}

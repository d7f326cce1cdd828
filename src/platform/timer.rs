//! Timers.

use std::{
    future::poll_fn,
    pin::{Pin, pin},
    task::Poll,
};

use gloo::timers::{callback::Timeout, future::TimeoutFuture};

/// A timer that is stopped when it is dropped.
pub(super) struct Timer(#[expect(dead_code, reason = "held for its drop")] Timeout);

impl Timer {
    /// Calls `act` once, `millis` milliseconds from now.
    pub(super) fn after(millis: u32, act: impl FnOnce() + 'static) -> Self {
        Self(Timeout::new(millis, act))
    }
}

/// What `future` gives, or `None` when it takes more than `millis` milliseconds.
pub(super) async fn within<F: Future>(millis: u32, mut future: Pin<&mut F>) -> Option<F::Output> {
    let mut late = pin!(TimeoutFuture::new(millis));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => late.as_mut().poll(context).map(|()| None),
    })
    .await
}

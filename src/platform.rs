//! The browser: the only home of `web_sys` and of JavaScript.
//!
//! What is here is thin and typed. A refusal by the browser (no storage, no voice, no network) is
//! a value that the caller must look at, never a panic, and every listener is removed when its
//! guard is dropped.

pub(crate) mod clock;
pub(crate) mod document;
pub(crate) mod fetch;
pub(crate) mod files;
pub(crate) mod keys;
mod listener;
pub(crate) mod local;
pub(crate) mod random;
pub(crate) mod speech;
pub(crate) mod store;
#[allow(dead_code, reason = "profiles and levels are answered, and no screen shows them yet")]
pub(crate) mod text_engine;
mod thrown;
mod timer;

pub(crate) use listener::Guard;

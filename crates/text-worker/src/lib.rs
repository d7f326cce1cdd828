//! The text engine as a service: requests in, replies out.
//!
//! Nothing here knows a browser. `main.rs` hands it to `assets/text-worker.js`, which receives the
//! messages, fetches the lexicon and calls [`Service::step`] between them, so that a request to
//! cancel is heard while a long text is on the table.

mod convert;
mod job;
mod service;
mod slice;

pub use service::Service;

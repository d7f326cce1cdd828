//! What the app and the text worker say to each other.
//!
//! The app sends a [`Request`] under an id of its choice; the worker answers with [`Reply`]s that
//! carry the same id, the last of which [ends](Reply::is_last) it. Messages are JSON text, so that
//! people can read them in the browser's tools. Errors are replies like others; only the end of
//! the worker itself is no message but the browser's `error` event.
//!
//! Fields that a reader does not know are passed over, and new ones get a default: so a message
//! can grow. What no older reader could bear raises [`VERSION`].

mod level;
mod profile;
mod reply;
mod request;
mod token;
mod wire;

pub use level::{Level, Standard, WordLevels};
pub use profile::{Counts, Profile, WordUse};
pub use reply::{Problem, Reply};
pub use request::Request;
pub use token::{Confidence, Kind, Syllable, Token};
pub use wire::{Refused, Unreadable, read_reply, read_request, write_reply, write_request};

/// The version of the protocol that this program speaks. App and worker of one site always speak
/// the same; a page kept open over an update may meet another.
pub const VERSION: u32 = 1;

/// Names a request among those of one app. An id may be used again once its last reply has come.
pub type Id = u64;

/// The longest text of one request, in bytes of UTF-8: far beyond what anybody pastes.
pub const MOST_BYTES: usize = 8 << 20;

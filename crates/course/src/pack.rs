//! Packs: the files in which a course travels to the app.
//!
//! The index is small and loaded first; it names one pack a unit, loaded when the unit is opened.
//! Both are JSON. A pack's name holds a hash of its content, so it may be cached for ever.

mod read;
#[cfg(feature = "author")]
mod write;

pub use read::{MAX_PACK_BYTES, PackError, read_index, read_pack};
#[cfg(feature = "author")]
pub use write::{INDEX_NAME, PackFile, write};

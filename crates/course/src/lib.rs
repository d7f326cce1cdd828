//! The pure domain of content: what lessons are, how their files are read and checked, and the
//! packs that the app loads.
//!
//! Two models live here. [`raw`] is what a person wrote, with positions, possibly wrong. The types
//! in [`model`] are what the rest of Luodi uses: checked, complete, and free of positions. The
//! linter ([`check`]) turns one into the other and reports everything it met on the way.
//!
//! Everything that only authors need stands behind the feature `author`; the app reads packs and
//! is built without it. Nothing here opens a file, reads a clock or prints.

pub mod engine;
pub mod model;
pub mod pack;

#[cfg(feature = "author")]
pub mod diagnostic;
#[cfg(feature = "author")]
mod lint;
#[cfg(feature = "author")]
mod markdown;
#[cfg(feature = "author")]
pub mod raw;
#[cfg(feature = "author")]
pub mod shape;
#[cfg(feature = "author")]
pub mod source;
#[cfg(feature = "author")]
mod tree;

#[cfg(feature = "author")]
pub use lint::{Checked, Course, LessonReport, check};

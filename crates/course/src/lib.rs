//! The pure domain of content: what lessons are, how their files are read and checked, and the
//! packs that the app loads.
//!
//! Two models live here. [`raw`] is what a person wrote, with positions, possibly wrong. The types
//! in [`model`] are what the rest of Luodi uses: checked, complete, and free of positions. The
//! linter turns one into the other and reports everything it met on the way.

pub mod model;

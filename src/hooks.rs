//! Hooks: how screens reach the log, the library, the voice and the page.

pub(crate) mod attempt;
pub(crate) mod focus;
pub(crate) mod keys;
pub(crate) mod library;
pub(crate) mod log;
pub(crate) mod page;
pub(crate) mod samples;
pub(crate) mod text_engine;
pub(crate) mod voice;

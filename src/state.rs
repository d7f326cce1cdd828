//! State shared by several screens: pure reducers around the domain crates.

pub(crate) mod library;
pub(crate) mod log;
pub(crate) mod samples;

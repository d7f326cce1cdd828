//! Practice: exercises made from lessons, marking, sessions that can be resumed at any point, and
//! the log of events from which everything about a learner is derived.
//!
//! Nothing here knows a browser, a clock or a random source: the time and the seed are arguments.

pub mod generate;
pub mod log;
pub mod mark;
pub mod progress;
pub mod session;
mod shuffle;

//! Promises about the repository that no compiler keeps: which crate and which layer may know
//! which, what is listed where, that interface texts are complete, that files stay small.
//!
//! Everything here only reads files. Each failure names the file, the line and the mend.

// Helpers outside the test functions may fail a test too.
#![allow(clippy::expect_used)]

mod crates;
mod dependencies;
mod layers;
mod lessons;
mod locales;
mod rust;
mod sizes;
mod tree;

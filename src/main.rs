//! Luodi in the browser.

fn main() {}

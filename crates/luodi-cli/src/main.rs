//! The command line tool `luodi`.

fn main() {}

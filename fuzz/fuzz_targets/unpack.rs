//! Any bytes as an index and as a pack.
#![no_main]

use course::pack::{read_index, read_pack};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = read_index(bytes);
    let _ = read_pack(bytes);
});

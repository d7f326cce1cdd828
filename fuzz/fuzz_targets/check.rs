//! Any bytes as a lesson, alone and in a course.
#![no_main]

use course::check;
use hanzi::LongestMatch;
use libfuzzer_sys::fuzz_target;

const COURSE: &[u8] = include_bytes!("../../crates/luodi-cli/src/skeleton/course.toml");
const UNIT: &[u8] = include_bytes!("../../crates/luodi-cli/src/skeleton/unit.toml");

fuzz_target!(|bytes: &[u8]| {
    check(&[("lesson.toml".to_owned(), bytes.to_vec())], &LongestMatch);
    let course = [
        ("course.toml".to_owned(), COURSE.to_vec()),
        ("first-unit/unit.toml".to_owned(), UNIT.to_vec()),
        ("first-unit/first-lesson.toml".to_owned(), bytes.to_vec()),
    ];
    check(&course, &LongestMatch);
});

//! `luodi grade` as people run it.
#![expect(clippy::unwrap_used, reason = "tests may fail loudly")]

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

/// Runs `luodi grade` with a text on standard input.
fn grade(arguments: &[&str], text: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_luodi"));
    command.arg("grade").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text).unwrap();
    child.wait_with_output().unwrap()
}

fn json(arguments: &[&str], text: &str) -> serde_json::Value {
    let output = grade(arguments, text.as_bytes());
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn json_has_level_coverage_and_readings() {
    let found = json(&["-", "--json"], "他还没还钱。");
    assert_eq!(found["standard"], "hsk-2026");
    assert_eq!((&found["characters"], &found["ungraded"]), (&5.into(), &0.into()));
    assert_eq!(found["coverage"]["7-9"], 1.0);
    assert!(["1", "2", "3", "4", "5", "6", "7-9"].contains(&found["level"].as_str().unwrap()));
    let tokens = found["tokens"].as_array().unwrap();
    let readings = tokens.iter().filter_map(|token| token["pinyin"].as_array()).flatten();
    let readings: Vec<&str> = readings.map(|reading| reading.as_str().unwrap()).collect();
    assert_eq!(readings, ["ta1", "hai2", "mei2", "huan2", "qian2"]);
    let texts: String = tokens.iter().map(|token| token["text"].as_str().unwrap()).collect();
    assert_eq!(texts, "他还没还钱。");
}

#[test]
fn both_documents_can_be_asked_and_no_other() {
    let other = json(&["-", "--json", "--standard", "gf0025-2021"], "你好");
    assert_eq!(other["standard"], "gf0025-2021");
    assert!(other.get("writing").is_none());
    let wrong = grade(&["-", "--standard", "hsk"], b"");
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("write hsk-2026 or gf0025-2021"));
}

#[test]
fn nothing_to_grade_and_no_level_are_said() {
    let shown = |text: &str| String::from_utf8(grade(&["-"], text.as_bytes()).stdout).unwrap();
    assert!(shown("hello").starts_with("there are no Chinese characters to grade"));
    assert!(shown("齉齾龘").starts_with("beyond level 7-9"));
    assert!(shown("你好").starts_with("level 1 of"));
    assert_eq!(json(&["-", "--json"], "齉齾龘")["level"], serde_json::Value::Null);
}

#[test]
fn what_cannot_be_read_is_said_in_one_line() {
    let wrong = grade(&["-"], &[0xC4, 0xE3]);
    assert!(!wrong.status.success());
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("is not in UTF-8"));
    let missing = grade(&["no-such-file.txt"], b"");
    assert!(String::from_utf8_lossy(&missing.stderr).contains("there is no such file"));
}

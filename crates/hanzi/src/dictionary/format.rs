//! Reading the file.

use std::collections::HashMap;

use super::DictionaryError;

/// The largest file that is read.
const MAX_BYTES: usize = 64 << 20;

/// The columns of the file, spelled out but for the readings.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub(super) notice: String,
    pub(super) commonest: HashMap<char, String>,
    pub(super) simplified: Vec<Box<str>>,
    pub(super) traditional: Vec<Box<str>>,
    pub(super) readings: Vec<Box<str>>,
    pub(super) glosses: Vec<Box<str>>,
}

/// Lines with their numbers.
struct Lines<'a> {
    lines: std::str::Lines<'a>,
    number: usize,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a str, DictionaryError> {
        self.number += 1;
        self.lines.next().ok_or(DictionaryError::Short)
    }

    fn wrong(&self) -> DictionaryError {
        DictionaryError::Line(self.number)
    }
}

/// Reads all columns.
pub(super) fn read(bytes: &[u8]) -> Result<Columns, DictionaryError> {
    if bytes.len() > MAX_BYTES {
        return Err(DictionaryError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| DictionaryError::NotUtf8)?;
    let mut lines = Lines { lines: text.lines(), number: 0 };
    let (characters, entries) = head(lines.next().map_err(|_| DictionaryError::Head)?)?;
    let mut columns = Columns { notice: lines.next()?.to_owned(), ..Columns::default() };
    for _ in 0..characters {
        let line = lines.next()?;
        let mut rest = line.chars();
        let character = rest.next().ok_or_else(|| lines.wrong())?;
        columns.commonest.insert(character, rest.as_str().to_owned());
    }
    for _ in 0..entries {
        let before = columns.simplified.last().map_or("", |word| word);
        let word = unfold(before, lines.next()?).ok_or_else(|| lines.wrong())?;
        if word.as_str() < before || word.is_empty() {
            return Err(lines.wrong());
        }
        columns.simplified.push(word.into());
    }
    for at in 0..entries {
        let simplified = columns.simplified.get(at).ok_or_else(|| lines.wrong())?;
        let form = traditional(simplified, lines.next()?).ok_or_else(|| lines.wrong())?;
        columns.traditional.push(form.into());
    }
    for _ in 0..entries {
        columns.readings.push(lines.next()?.into());
    }
    for _ in 0..entries {
        columns.glosses.push(lines.next()?.into());
    }
    Ok(columns)
}

/// The numbers of characters and entries.
fn head(line: &str) -> Result<(usize, usize), DictionaryError> {
    let numbers = line.strip_prefix("luodi-cedict 1 ").and_then(|rest| rest.split_once(' '));
    let parse = |text: &str| text.parse().map_err(|_| DictionaryError::Head);
    let (characters, entries) = numbers.ok_or(DictionaryError::Head)?;
    Ok((parse(characters)?, parse(entries)?))
}

/// A word from the one before and a line with a digit and the rest.
fn unfold(before: &str, line: &str) -> Option<String> {
    let mut rest = line.chars();
    let shared = rest.next()?.to_digit(10)? as usize;
    if before.chars().count() < shared {
        return None;
    }
    Some(before.chars().take(shared).chain(rest).collect())
}

fn traditional(simplified: &str, line: &str) -> Option<String> {
    if line.is_empty() {
        return Some(simplified.to_owned());
    }
    let fits = line.chars().count() == simplified.chars().count();
    let both = line.chars().zip(simplified.chars());
    fits.then(|| both.map(|(it, same)| if it == '-' { same } else { it }).collect())
}

/// A reading as CC-CEDICT writes it, from what the file has in its place.
pub(super) fn reading(word: &str, written: &str, commonest: &HashMap<char, String>) -> String {
    if !written.is_empty() && written != "^" {
        return spaced(written);
    }
    let all: Vec<&str> =
        word.chars().filter_map(|it| commonest.get(&it)).map(String::as_str).collect();
    let all = all.join(" ");
    if written == "^" { syllable::capitalise(&all) } else { all }
}

/// Puts back the spaces after digits.
fn spaced(written: &str) -> String {
    let mut reading = String::with_capacity(written.len() + 8);
    for character in written.chars() {
        if character != ' ' && reading.ends_with(|last: char| last.is_ascii_digit()) {
            reading.push(' ');
        }
        reading.push(character);
    }
    reading
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FILE: &str = "luodi-cedict 1 2 3\nnotice\n好hao3\n你ni3\n0你\n1好\n0好\n\n--\n\n\n\nhao4\n\
                        you\nhello/hi\nto like\n";

    #[test]
    fn columns_are_read() {
        let columns = read(FILE.as_bytes()).unwrap();
        let words: Vec<&str> = columns.simplified.iter().map(|it| &**it).collect();
        assert_eq!(words, ["你", "你好", "好"]);
        assert_eq!(reading("你好", "", &columns.commonest), "ni3 hao3");
        assert_eq!(reading("你好", "^", &columns.commonest), "Ni3 hao3");
        assert_eq!(reading("x", "A ka1er2", &columns.commonest), "A ka1 er2");
        assert_eq!(traditional("发卡", "髮-").as_deref(), Some("髮卡"));
    }

    #[test]
    fn trouble_is_named() {
        for (from, to, expected) in [
            ("cedict 1", "cedict 2", DictionaryError::Head),
            ("\nto like\n", "", DictionaryError::Short),
            ("1好", "7好", DictionaryError::Line(6)),
            ("0好", "0一", DictionaryError::Line(7)),
            ("--", "-", DictionaryError::Line(9)),
        ] {
            let text = FILE.replacen(from, to, 1);
            assert_eq!(read(text.as_bytes()).err(), Some(expected), "{from}");
        }
        assert_eq!(read(&[0xFF]).err(), Some(DictionaryError::NotUtf8));
    }

    proptest! {
        #[test]
        fn no_bytes_are_a_panic(bytes: Vec<u8>, cut in 0..FILE.len()) {
            let _ = read(&bytes);
            let _ = read(FILE.as_bytes().get(..cut).unwrap_or_default());
        }
    }
}

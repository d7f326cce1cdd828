//! CC-CEDICT as the compact file that the app loads when somebody looks a word up.
//!
//! It is never committed: its glosses are somebody else's work under CC BY-SA 4.0, and stay a file
//! of their own. The engine documents the format where it reads it
//! (crates/hanzi/src/dictionary.rs).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::cedict::Line;
use super::numbered;

/// The file's name.
pub(super) const NAME: &str = "cedict.txt";

/// Shown to the readers of the dictionary.
const NOTICE: &str = "CC-CEDICT of 2026-09-10, © MDBG and contributors, https://cc-cedict.org, \
                      CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); changed in form only";

/// The most characters that a form may share with the one before: one digit.
const MOST_SHARED: usize = 9;

/// Writes the file from all lines of CC-CEDICT in their order.
pub(super) fn write(lines: &[Line]) -> String {
    let commonest = commonest(lines);
    let mut text = format!("luodi-cedict 1 {} {}\n{NOTICE}\n", commonest.len(), lines.len());
    for (character, reading) in &commonest {
        let _ = writeln!(text, "{character}{reading}");
    }
    let mut before = "";
    for line in lines {
        let _ = writeln!(text, "{}", fold(before, &line.simplified));
        before = &line.simplified;
    }
    let traditional = lines.iter().map(traditional);
    let readings = lines.iter().map(|line| reading(line, &commonest));
    let glosses = lines.iter().map(|line| line.entry.glosses.clone());
    for cell in traditional.chain(readings).chain(glosses) {
        let _ = writeln!(text, "{cell}");
    }
    text
}

/// A form as a digit, how many characters it shares with the one before, and the rest.
fn fold(before: &str, form: &str) -> String {
    let same = before.chars().zip(form.chars()).take_while(|(one, other)| one == other).count();
    let shared = same.min(MOST_SHARED);
    format!("{shared}{}", form.chars().skip(shared).collect::<String>())
}

/// Empty if the forms are the same, else `-` for each character that is.
fn traditional(line: &Line) -> String {
    if line.simplified == line.traditional {
        return String::new();
    }
    let both = line.traditional.chars().zip(line.simplified.chars());
    both.map(|(one, other)| if one == other { '-' } else { one }).collect()
}

/// Empty if each character has its commonest reading, `^` if the first has a capital besides, else
/// the reading without the spaces that its tones make needless.
fn reading(line: &Line, commonest: &BTreeMap<char, &str>) -> String {
    let reading = &line.entry.reading;
    let parts: Vec<&str> =
        line.simplified.chars().filter_map(|it| commonest.get(&it).copied()).collect();
    let expected = parts.join(" ");
    let small = format!(
        "{}{}",
        reading.get(..1).unwrap_or("").to_lowercase(),
        reading.get(1..).unwrap_or("")
    );
    if *reading == expected {
        return String::new();
    }
    if small == expected {
        return "^".to_owned();
    }
    let mut written = String::new();
    for character in reading.chars() {
        let needless = character == ' ' && written.ends_with(|it: char| it.is_ascii_digit());
        if !needless {
            written.push(character);
        }
    }
    written
}

/// The reading that each character has in most words.
fn commonest(lines: &[Line]) -> BTreeMap<char, &str> {
    let mut counts: BTreeMap<char, BTreeMap<&str, usize>> = BTreeMap::new();
    for line in lines {
        let reading = line.entry.reading.as_str();
        if numbered::syllables(reading) == Some(line.simplified.chars().count()) {
            for (character, syllable) in line.simplified.chars().zip(reading.split(' ')) {
                *counts.entry(character).or_default().entry(syllable).or_default() += 1;
            }
        }
    }
    counts
        .into_iter()
        .filter_map(|(character, counts)| {
            let small = counts.into_iter().filter(|(it, _)| !it.starts_with(char::is_uppercase));
            small.max_by_key(|(_, count)| *count).map(|(syllable, _)| (character, syllable))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::cedict;
    use super::*;

    #[test]
    fn columns_stand_one_after_the_other() {
        let text = "# x\n你 你 [ni3] /you/\n你好 你好 [ni3 hao3] /hello/hi/\n髮 发 [fa4] /hair/\n\
                    發 发 [fa1] /to send out/\n中國 中国 [Zhong1 guo2] /China/\n中 中 [zhong1] /middle/\n\
                    國 国 [guo2] /country/\nA咖 A咖 [A ka1] /A-list/\n好 好 [hao3] /good/\n";
        let written = write(&cedict::lines(text));
        let lines: Vec<&str> = written.lines().skip(2).collect();
        assert_eq!(written.lines().next(), Some("luodi-cedict 1 5 9"));
        // 咖 has no reading by itself here, since A咖 is not hanzi throughout.
        assert_eq!(lines.iter().take(2).copied().collect::<Vec<_>>(), ["中zhong1", "你ni3"]);
        assert!(written.ends_with("hello/hi\nto send out\nhair\ncountry\ngood\n"), "{written}");
        assert!(written.contains("\n0A咖\n0中\n1国\n0你\n1好\n0发\n1\n0国\n0好\n"), "{written}");
    }
}

//! A line of the file, taken apart and checked.

use super::RowError;

/// The largest frequency in quarters of a power of two: 2^32 in all do not fit on 32-bit machines.
const MOST_STEPS: u32 = 127;

/// The fields of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) word: &'a str,
    pub(super) frequency: u32,
    pub(super) class: Option<char>,
    pub(super) readings: &'a str,
    pub(super) levels: &'a str,
}

impl<'a> Row<'a> {
    /// Takes a line apart and checks it.
    pub(super) fn parse(line: &'a str) -> Result<Self, RowError> {
        let row = Self::split(line);
        let length = row.word.chars().count();
        if !is_word(row.word) {
            return Err(RowError::Word);
        }
        if row.frequency == 0 {
            return Err(RowError::Frequency);
        }
        if !are_readings(row.readings, length) {
            return Err(RowError::Reading);
        }
        if !are_levels(row.levels, length) {
            return Err(RowError::Levels);
        }
        Ok(row)
    }

    /// Takes apart a line that has been checked. A missing frequency is 0.
    pub(super) fn split(line: &'a str) -> Self {
        let mut fields = line.splitn(4, '\t');
        let word = fields.next().unwrap_or("");
        let (frequency, class) = use_of(fields.next().unwrap_or("")).unwrap_or((0, None));
        let readings = fields.next().unwrap_or("");
        Self { word, frequency, class, readings, levels: fields.next().unwrap_or("") }
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(char::is_whitespace)
}

fn use_of(field: &str) -> Option<(u32, Option<char>)> {
    let class = field.chars().next_back().filter(char::is_ascii_alphabetic);
    let steps = if class.is_some() { field.get(..field.len() - 1)? } else { field };
    let steps: u32 = steps.parse().ok().filter(|steps| *steps <= MOST_STEPS)?;
    Some((frequency(steps), class))
}

/// 2^(steps/4), rounded.
fn frequency(steps: u32) -> u32 {
    /// Fourth roots of 2, 4 and 8 in 2^-32, so that every machine rounds alike.
    const ROOTS: [u64; 4] = [0x1_0000_0000, 0x1_306F_E0A3, 0x1_6A09_E668, 0x1_AE89_F996];
    let root = ROOTS.get((steps % 4) as usize).copied().unwrap_or(0);
    let scaled = u128::from(root) << (steps / 4);
    u32::try_from((scaled + 0x8000_0000) >> 32).unwrap_or(u32::MAX)
}

fn are_readings(field: &str, length: usize) -> bool {
    if field.is_empty() || field == "^" {
        return true;
    }
    field.split('|').all(|reading| {
        let mut syllables = 0;
        let sound = reading.split(' ').all(|syllable| {
            syllables += 1;
            is_syllable(syllable)
        });
        sound && syllables == length
    })
}

fn is_syllable(text: &str) -> bool {
    let mut characters = text.chars();
    let tone = characters.next_back().is_some_and(|tone| ('1'..='5').contains(&tone));
    let letter = |it: char| it.is_ascii_alphabetic() || it == 'ü' || it == 'ê';
    tone && text.len() > 1 && characters.all(letter)
}

fn are_levels(field: &str, length: usize) -> bool {
    let digits = |text: &str, wanted: usize| {
        text.len() == wanted && text.chars().all(|it| it == '-' || ('1'..='7').contains(&it))
    };
    match field.split_once('/') {
        None => field.is_empty() || digits(field, 2),
        Some((word, character)) => length == 1 && digits(word, 2) && digits(character, 3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_quarters_of_a_power_of_two() {
        let frequencies = [0, 1, 2, 3, 4, 6, 40, 57, 127].map(frequency);
        assert_eq!(frequencies, [1, 1, 1, 2, 2, 3, 1024, 19_484, 3_611_622_603]);
    }

    #[test]
    fn rows_have_fields() {
        let row = Row::parse("长\t62a\tchang2|zhang3\t22/212").unwrap();
        assert_eq!((row.frequency, row.class), (46341, Some('a')));
        assert_eq!(Row::parse("好\t9\t\t11").unwrap().class, None);
        for bad in [
            "好人\t9\t\t11/111",
            "好\t9\tHao\t",
            "好\t9\thao3\t11/1",
            "好\t9\thao3\t11\tx",
            "好\té",
        ] {
            assert!(Row::parse(bad).is_err(), "{bad}");
        }
    }
}

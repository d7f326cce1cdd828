//! What is known about words: how often they occur, how they are read, their levels.
//!
//! The file is text, a word a line in the order of its bytes, under the line `luodi-lexicon 1`.
//! Fields are separated by tabs; empty ones at the end are left out:
//!
//! 1. the word;
//! 2. its frequency in quarters of a power of two (`57` is 2^(57/4)) and, if known, one letter for
//!    its class: jieba's, with `N` for names of persons and `S` for names of places;
//! 3. its readings in numbered pinyin, the commonest first, separated by `|`. A character has all
//!    its readings. A longer word has nothing if every character has its first one, and `^` if
//!    it has those as a name;
//! 4. levels: two digits for the word (the syllabus of 2026, GF 0025-2021), and for a character
//!    after `/` three more (to recognise and to write in the syllabus, to recognise in GF
//!    0025-2021). 7 stands for the band of levels 7 to 9, `-` for none.

mod entry;
mod error;
mod row;

pub(crate) use entry::{Entry, Word};
pub use error::{LoadError, RowError};

use row::Row;

/// The first line.
const HEAD: &str = "luodi-lexicon 1";

/// The largest file that is read. It keeps the segmenter's trie below its limit of 2^24 nodes.
const MAX_BYTES: usize = 8 << 20;

/// Words with what is known about them.
#[derive(Clone, Debug)]
pub(crate) struct Lexicon {
    text: String,
    /// The lines in the order of their words.
    lines: Vec<Line>,
}

/// Where a line is in the file, in bytes.
#[derive(Clone, Copy, Debug)]
struct Line {
    start: u32,
    word_end: u32,
    end: u32,
}

impl Lexicon {
    /// Reads a file, handing the frequency and class of every word to `each`.
    pub(crate) fn load(
        bytes: &[u8],
        mut each: impl FnMut(&str, u32, Option<char>),
    ) -> Result<Self, LoadError> {
        if bytes.len() > MAX_BYTES {
            return Err(LoadError::TooLarge { bytes: bytes.len(), most: MAX_BYTES });
        }
        let text = std::str::from_utf8(bytes).map_err(|_| LoadError::NotUtf8)?.to_owned();
        let mut lines = Vec::with_capacity(text.len() / 16);
        let (mut last, mut total, mut start) = ("", 0_u32, 0_u32);
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            let end = start + length(line);
            let line = line.strip_suffix('\n').unwrap_or(line);
            if number == 1 {
                check_head(line)?;
            } else {
                let fail = |error| LoadError::Row { line: number, error };
                let row = Row::parse(line).map_err(fail)?;
                if row.word <= last {
                    return Err(fail(RowError::OutOfOrder));
                }
                total = total.checked_add(row.frequency).ok_or(fail(RowError::Frequency))?;
                each(row.word, row.frequency, row.class);
                let word_end = start + length(row.word);
                lines.push(Line { start, word_end, end: start + length(line) });
                last = row.word;
            }
            start = end;
        }
        if lines.is_empty() {
            check_head(text.lines().next().unwrap_or(""))?;
            return Err(LoadError::Empty);
        }
        Ok(Self { text, lines })
    }

    /// What is known about a word.
    pub(crate) fn get(&self, word: &str) -> Option<Entry<'_>> {
        let at = self.lines.binary_search_by(|line| self.word(*line).cmp(word)).ok()?;
        Some(Entry::new(Row::split(self.line(*self.lines.get(at)?))))
    }

    /// All words in the order of their bytes.
    #[cfg(test)]
    pub(crate) fn words(&self) -> impl Iterator<Item = Entry<'_>> {
        self.lines.iter().map(|line| Entry::new(Row::split(self.line(*line))))
    }

    fn line(&self, line: Line) -> &str {
        self.text.get(line.start as usize..line.end as usize).unwrap_or("")
    }

    fn word(&self, line: Line) -> &str {
        self.text.get(line.start as usize..line.word_end as usize).unwrap_or("")
    }
}

fn check_head(line: &str) -> Result<(), LoadError> {
    if line == HEAD { Ok(()) } else { Err(LoadError::Head) }
}

/// A length below [`MAX_BYTES`].
fn length(line: &str) -> u32 {
    u32::try_from(line.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn load(text: &str) -> Result<Lexicon, LoadError> {
        Lexicon::load(text.as_bytes(), |_, _, _| ())
    }

    #[test]
    fn words_are_found() {
        let text =
            "luodi-lexicon 1\n中\t40f\tzhong1|zhong4\n中国\t60S\t^\t11\n国\t40n\tguo2\t11/1-1\n";
        let lexicon = load(text).unwrap();
        assert!(lexicon.get("国中").is_none());
        assert_eq!(lexicon.get("中国").map(|entry| entry.is_name()), Some(true));
        assert_eq!(lexicon.words().count(), 3);
    }

    #[test]
    fn trouble_is_named_with_its_line() {
        let row = |line, error| Some(LoadError::Row { line, error });
        for (text, expected) in [
            ("", Some(LoadError::Head)),
            ("luodi-lexicon 2\n", Some(LoadError::Head)),
            ("luodi-lexicon 1\n", Some(LoadError::Empty)),
            ("luodi-lexicon 1\n好\t9\n", None),
            ("luodi-lexicon 1\n好\t9\n好\t9\n", row(3, RowError::OutOfOrder)),
            ("luodi-lexicon 1\n\n", row(2, RowError::Word)),
            ("luodi-lexicon 1\n好\n", row(2, RowError::Frequency)),
            ("luodi-lexicon 1\n好\t999\n", row(2, RowError::Frequency)),
            ("luodi-lexicon 1\n好\t127\n妈\t127\n", row(3, RowError::Frequency)),
            ("luodi-lexicon 1\n好人\t9\thao3\n", row(2, RowError::Reading)),
            ("luodi-lexicon 1\n好\t9\thao3\t18\n", row(2, RowError::Levels)),
        ] {
            assert_eq!(load(text).err(), expected, "{text:?}");
        }
        let long = vec![b'x'; MAX_BYTES + 1];
        assert!(matches!(Lexicon::load(&long, |_, _, _| ()), Err(LoadError::TooLarge { .. })));
        assert_eq!(Lexicon::load(&[0xff], |_, _, _| ()).err(), Some(LoadError::NotUtf8));
    }

    proptest! {
        #[test]
        fn no_bytes_are_a_panic(bytes: Vec<u8>, text in "(luodi-lexicon 1\n)?([好人a-z0-9|^/\t\n-]{0,40})") {
            let _ = Lexicon::load(&bytes, |_, _, _| ());
            if let Ok(lexicon) = load(&text) {
                for entry in lexicon.words() {
                    prop_assert!(lexicon.get(entry.word()).is_some());
                }
            }
        }
    }
}

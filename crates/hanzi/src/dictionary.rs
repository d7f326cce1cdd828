//! CC-CEDICT: what words mean.
//!
//! The file is text, made by `cargo xtask data --cedict` and loaded only when somebody looks a word
//! up. Its columns stand one after the other, since they compress better so:
//!
//! 1. `luodi-cedict 1 C N`;
//! 2. the notice of origin and licence;
//! 3. C lines, each a character and its commonest reading in numbered pinyin: `好hao3`;
//! 4. N simplified forms in the order of their bytes, each as a digit (how many characters it
//!    shares with the form before) and the rest;
//! 5. N traditional forms, empty if equal, `-` for each character that is;
//! 6. N readings in numbered pinyin without spaces after digits; empty if each character has its
//!    commonest reading, `^` if the first has a capital besides;
//! 7. N lists of glosses with `/` between them.

mod english;
mod entry;
mod error;
mod format;
mod pinyin;
mod query;

use std::{collections::HashMap, sync::OnceLock};

pub use entry::{DictionaryEntry, WordForm};
pub use error::DictionaryError;

use english::English;
use pinyin::Pinyin;

use crate::{Engine, level::Standard};

/// The words of CC-CEDICT with their meanings.
#[derive(Clone, Debug)]
pub struct Dictionary {
    notice: String,
    commonest: HashMap<char, String>,
    simplified: Vec<Box<str>>,
    traditional: Vec<Box<str>>,
    readings: Vec<Box<str>>,
    glosses: Vec<Box<str>>,
    /// The entries in the order of their traditional forms.
    by_traditional: Vec<u32>,
    /// Common and low-level words have low ranks.
    ranks: Vec<u32>,
    pinyin: OnceLock<Pinyin>,
    english: OnceLock<English>,
}

impl Dictionary {
    /// A dictionary from the bytes of its file. Words rank by what the engine knows of them.
    ///
    /// # Errors
    /// When the bytes are no dictionary of this version; see [`DictionaryError`].
    pub fn load(bytes: &[u8], engine: &Engine) -> Result<Self, DictionaryError> {
        let columns = format::read(bytes)?;
        let ranks = columns.simplified.iter().map(|word| rank(word, engine)).collect();
        let mut by_traditional: Vec<u32> = (0..).take(columns.simplified.len()).collect();
        by_traditional.sort_by_key(|at| columns.traditional.get(*at as usize));
        Ok(Self {
            notice: columns.notice,
            commonest: columns.commonest,
            simplified: columns.simplified,
            traditional: columns.traditional,
            readings: columns.readings,
            glosses: columns.glosses,
            by_traditional,
            ranks,
            pinyin: OnceLock::new(),
            english: OnceLock::new(),
        })
    }

    /// Where the data comes from and under which licence, to be shown to its readers.
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// The entries of a word, in simplified or traditional form, the likelier reading first.
    pub fn word(&self, word: &str) -> Vec<DictionaryEntry<'_>> {
        self.places(word).into_iter().filter_map(|at| self.entry(at)).collect()
    }

    /// The longest word at the beginning of a text, in either form: its length in characters and
    /// its entries.
    pub fn longest(&self, text: &str) -> Option<(usize, Vec<DictionaryEntry<'_>>)> {
        /// No headword but proverbs is longer.
        const MOST: usize = 24;
        let ends = text.char_indices().take(MOST).map(|(at, it)| at + it.len_utf8());
        let ends: Vec<usize> = ends.collect();
        ends.iter().enumerate().rev().find_map(|(index, end)| {
            let entries = self.word(text.get(..*end)?);
            (!entries.is_empty()).then_some((index + 1, entries))
        })
    }

    /// The entries that fit what somebody types: hanzi, pinyin with or without tones, or English;
    /// exact matches first, then words that begin so, each by how common they are. At most
    /// `limit`.
    pub fn search(&self, query: &str, limit: usize) -> Vec<DictionaryEntry<'_>> {
        let places = query::search(self, query, limit);
        places.into_iter().filter_map(|at| self.entry(at)).collect()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.simplified.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.simplified.is_empty()
    }

    fn entry(&self, at: u32) -> Option<DictionaryEntry<'_>> {
        let at = at as usize;
        let simplified = self.simplified.get(at)?;
        Some(DictionaryEntry {
            simplified,
            traditional: self.traditional.get(at)?,
            reading: format::reading(simplified, self.readings.get(at)?, &self.commonest),
            glosses: self.glosses.get(at)?,
        })
    }

    /// The places of a word's entries.
    fn places(&self, word: &str) -> Vec<u32> {
        let start = self.simplified.partition_point(|other| &**other < word);
        let rest = self.simplified.iter().skip(start).take_while(|other| &***other == word);
        let mut places: Vec<u32> = (0..).skip(start).take(rest.count()).collect();
        let form = |at: &u32| self.traditional.get(*at as usize).map_or("", |it| it);
        let start = self.by_traditional.partition_point(|at| form(at) < word);
        let rest = self.by_traditional.iter().skip(start).take_while(|at| form(at) == word);
        let others: Vec<u32> = rest.filter(|at| !places.contains(at)).copied().collect();
        places.extend(others);
        places
    }

    fn rank(&self, at: u32) -> u32 {
        self.ranks.get(at as usize).copied().unwrap_or(u32::MAX)
    }

    fn pinyin(&self) -> &Pinyin {
        self.pinyin.get_or_init(|| {
            Pinyin::new(
                self.simplified
                    .iter()
                    .zip(&self.readings)
                    .map(|(word, reading)| format::reading(word, reading, &self.commonest)),
            )
        })
    }

    fn english(&self) -> &English {
        self.english.get_or_init(|| English::new(&self.glosses))
    }
}

/// The level first, since it is what learners meet, then how often the word occurs.
fn rank(word: &str, engine: &Engine) -> u32 {
    let level = engine.word_levels(word).by(Standard::Hsk2026).map_or(7, |level| level.index());
    let level = u32::try_from(level).unwrap_or(7);
    let rarity = engine.frequency(word).leading_zeros();
    // A level counts as much as a fourfold frequency.
    2 * level + rarity
}

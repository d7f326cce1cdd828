//! The pieces of a text.

use serde::{Deserialize, Serialize};

use crate::WordLevels;

/// A piece of a text. The pieces of a text, put together, are the text again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// The characters.
    pub text: String,
    /// Its first UTF-16 unit, as JavaScript counts, from the beginning of the text.
    pub start: usize,
    /// The UTF-16 unit after its last one.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// Its reading with tone marks as it is written in running text: joined, with apostrophes, and
    /// capitals for names. Empty where there is nothing to read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pinyin: String,
    /// The syllables of the reading in the order of speaking.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub syllables: Vec<Syllable>,
    /// Its levels as a word.
    #[serde(default, skip_serializing_if = "WordLevels::is_none")]
    pub levels: WordLevels,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A word of the dictionary, or a single hanzi that is in none.
    Word,
    /// A name: what the orthography gives a capital.
    Name,
    /// A number in digits or hanzi.
    Number,
    /// A date in digits, or the digits of a year.
    Date,
    /// A time of day in digits.
    Time,
    /// A sum with its sign: ¥25.
    Money,
    /// A share in percent.
    Percent,
    /// A telephone number, or another one that is said digit by digit.
    Phone,
    /// Latin letters, perhaps with digits.
    Latin,
    /// Punctuation and symbols.
    Punctuation,
    /// White space.
    Space,
    /// Anything else, also what a newer worker tells apart and this program does not.
    #[serde(other)]
    Other,
}

/// How one syllable is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Syllable {
    /// Numbered pinyin, 5 for the neutral tone: `xiao3`. `r5` is the suffix -r of the syllable
    /// before. The crate `syllable` turns it into any other writing.
    pub sound: String,
    /// Which character of the token it reads, counted in Unicode characters from 0; none for the
    /// readings of digits and signs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub character: Option<usize>,
    /// How sure it is.
    #[serde(default, skip_serializing_if = "Confidence::is_certain")]
    pub confidence: Confidence,
}

/// How sure a reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// The character has several readings, and nothing around it says which.
    Doubtful,
    /// A rule or the commonest of several readings decides.
    Likely,
    /// There is one reading.
    #[default]
    Certain,
}

impl Confidence {
    /// Whether there is no doubt.
    pub fn is_certain(&self) -> bool {
        *self == Self::Certain
    }
}

//! What the engine says about a text.

use syllable::Syllable;

use crate::level::{CharacterLevels, WordLevels};

/// A text cut into tokens. Their texts, put together, are the text again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Analysis {
    /// The tokens in their order.
    pub tokens: Vec<Token>,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The characters.
    pub text: String,
    /// Where it is in the text.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
    /// Its syllables in the order of speaking; none where there is nothing to read.
    pub readings: Vec<Reading>,
    /// Its levels as a word; of anything but words, names and numbers in hanzi there are none.
    pub levels: WordLevels,
}

/// A stretch of a text, counted in two ways. Both ends are counted from the text's beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first character, counted in Unicode characters as `char` has them.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// The first UTF-16 unit, as JavaScript counts.
    pub start_utf16: usize,
    /// The UTF-16 unit after the last one.
    pub end_utf16: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// A telephone number, or another one that is said digit by digit with yāo for 1.
    Phone,
    /// Latin letters, perhaps with digits: `WiFi`, `G7521`.
    Latin,
    /// Punctuation and symbols.
    Punctuation,
    /// White space.
    Space,
    /// Anything else: emoji, other scripts.
    Other,
}

impl Kind {
    /// Its name in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Name => "name",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::Money => "money",
            Self::Percent => "percent",
            Self::Phone => "phone",
            Self::Latin => "latin",
            Self::Punctuation => "punctuation",
            Self::Space => "space",
            Self::Other => "other",
        }
    }
}

/// How one syllable is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The sound.
    pub sound: Sound,
    /// How sure it is.
    pub confidence: Confidence,
    /// Which character of the token it reads, counted from 0; none for the readings of digits and
    /// signs.
    pub character: Option<usize>,
    /// Whether the orthography begins a word with a capital here, as twice in Běijīng Dàxué.
    pub capital: bool,
}

/// The sound of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// A syllable.
    Syllable(Syllable),
    /// 儿 that only gives the syllable before it the suffix -r, as in 一会儿.
    Erhua,
}

impl Sound {
    /// Numbered pinyin; the suffix is `r5`, as CC-CEDICT writes it.
    pub fn numbered(self) -> String {
        match self {
            Self::Syllable(syllable) => syllable.numbered(),
            Self::Erhua => "r5".to_owned(),
        }
    }
}

/// How sure a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// The character has several readings, and nothing around it says which.
    Doubtful,
    /// A rule or the commonest of several readings of a word decides.
    Likely,
    /// The character has one reading, or the word has.
    Certain,
}

impl Confidence {
    /// Its name in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Doubtful => "doubtful",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// What is known about a character by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Character {
    /// Its readings, the commonest first.
    pub readings: Vec<Syllable>,
    /// Its levels.
    pub levels: CharacterLevels,
}

//! Exercise items: authored ones travel in packs, generated ones are made by `practice`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Rich, Text, Token};

/// Names an item for good: it is made from the item's content, so that moving an item keeps its
/// name and changing it gives a new one. Answers in the log refer to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(pub String);

impl ItemId {
    /// The name of an item of the given kind whose content is `content`, by the 64-bit FNV-1a
    /// hash (Fowler, Noll and Vo).
    pub fn from_content(kind: &str, content: &str) -> Self {
        let hash = content.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(format!("{kind}-{hash:016x}"))
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The skill that an item trains.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Skill {
    /// From hanzi to meaning.
    Reading,
    /// From sound to meaning or form.
    Listening,
    /// From meaning to hanzi.
    Recall,
    /// From hanzi to pronunciation.
    Pronunciation,
    /// Putting a sentence together.
    Use,
}

/// One exercise with its explanation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its lasting name.
    pub id: ItemId,
    /// What it trains.
    pub skill: Skill,
    /// The words it is about, in hanzi.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What is asked.
    pub exercise: Exercise,
    /// Why the answer is what it is; shown after answering.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Rich>,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exercise {
    /// Choose one of several options.
    Choose {
        /// What is shown or heard.
        prompt: Prompt,
        /// The options in the author's order; the app shuffles them.
        options: Vec<Choice>,
        /// Index of the only right option.
        answer: usize,
    },
    /// Pair each Chinese text with its meaning.
    Match {
        /// The right pairs.
        pairs: Vec<Pair>,
    },
    /// Put words in order.
    Order {
        /// The meaning of the sentence.
        prompt: Text,
        /// Word tiles. Those of the model answer come first and in its order; any others do not
        /// belong.
        tiles: Vec<Token>,
        /// How many of `tiles` the model answer uses.
        length: usize,
        /// Other right orders, as indices into `tiles`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        also: Vec<Vec<usize>>,
        /// The punctuation that ends the sentence; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        end: String,
    },
    /// Type the pinyin of a Chinese text.
    TypePinyin {
        /// The text, read as it should be typed.
        stem: Vec<Token>,
        /// What it means.
        meaning: Text,
    },
}

/// What a choosing exercise shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prompt {
    /// A Chinese text.
    Chinese(Vec<Token>),
    /// A meaning in the learner's language.
    Meaning(Text),
    /// A Chinese text that is heard, not seen.
    Sound(Vec<Token>),
    /// A sentence with a gap.
    Gap {
        /// What stands before the gap.
        before: Vec<Token>,
        /// What stands after the gap.
        after: Vec<Token>,
        /// What the whole sentence means.
        translation: Text,
    },
}

/// An option of a choosing exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// A Chinese text.
    Chinese(Vec<Token>),
    /// A meaning in the learner's language.
    Meaning(Text),
    /// Pinyin with tone marks, one space between syllables.
    Pinyin(String),
}

/// A pair to be matched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// The Chinese side.
    pub chinese: Vec<Token>,
    /// The meaning.
    pub meaning: Text,
}

//! What the app asks for.

use serde::{Deserialize, Serialize};

use crate::{Id, Standard};

/// Something that is asked of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Request {
    /// Loads the lexicon; the first message. What comes before its reply waits for it.
    Start {
        /// The address of the lexicon, absolute or relative to the worker's own.
        lexicon: String,
    },
    /// Asks whether the worker lives. Answered at once, between the slices of a long text.
    Ping,
    /// Cuts a text into tokens and says how they are read.
    Analyse {
        /// The text, at most [`MOST_BYTES`](crate::MOST_BYTES).
        text: String,
    },
    /// Counts a text's characters and words by level, and those that a reader knows.
    Profile {
        /// The text, at most [`MOST_BYTES`](crate::MOST_BYTES).
        text: String,
        /// By which document.
        #[serde(default)]
        standard: Standard,
        /// The words that the reader knows.
        #[serde(default)]
        known: Vec<String>,
        /// How many of the unknown words to name.
        #[serde(default)]
        most: usize,
    },
    /// Asks for the levels of words.
    Levels {
        /// The words.
        words: Vec<String>,
    },
    /// Ends another request, whose last reply then is [`Cancelled`](crate::Reply::Cancelled). It
    /// has no reply of its own, and does nothing if the other has had its last one.
    Cancel {
        /// The other's id.
        request: Id,
    },
    /// Ends the worker as a fault in its work would, for tests of what follows.
    Crash,
}

impl Request {
    /// The bytes of text in it.
    pub fn bytes(&self) -> usize {
        match self {
            Self::Analyse { text } | Self::Profile { text, .. } => text.len(),
            _ => 0,
        }
    }
}

//! What the worker answers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Profile, Token, WordLevels};

/// An answer, or a part of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reply {
    /// The lexicon is loaded.
    Ready,
    /// The worker lives.
    Pong,
    /// The next tokens of a text.
    Tokens {
        /// They follow those of the reply before.
        tokens: Vec<Token>,
        /// Whether the text ends with them.
        finished: bool,
    },
    /// The profile of a text.
    Profile(Profile),
    /// The levels of words.
    Levels {
        /// One for each word that was asked about, in the same order.
        levels: Vec<WordLevels>,
    },
    /// The request was ended.
    Cancelled,
    /// The request cannot be fulfilled. The worker goes on.
    Failed(Problem),
}

impl Reply {
    /// Whether no other reply to the same request follows.
    pub fn is_last(&self) -> bool {
        !matches!(self, Self::Tokens { finished: false, .. })
    }
}

/// Why a request cannot be fulfilled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Problem {
    /// The message is no request that this version knows.
    Malformed {
        /// What is wrong, for logs.
        why: String,
    },
    /// The message is of another version of the protocol.
    Version {
        /// Its version.
        found: u32,
    },
    /// The text is too long.
    TooLong {
        /// Its bytes.
        bytes: usize,
        /// How many are allowed.
        most: usize,
    },
    /// Another request of this id has not had its last reply.
    IdInUse,
    /// There is no engine, and none is on its way: [`Start`](crate::Request::Start) comes first.
    NotStarted,
    /// The engine is there or on its way already.
    AlreadyStarted,
    /// The lexicon did not arrive.
    Unreachable {
        /// What the browser said, for logs.
        why: String,
    },
    /// The lexicon arrived and is damaged.
    Lexicon {
        /// What is wrong with it, for logs.
        why: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { why } => write!(f, "not understood: {why}"),
            Self::Version { found } => {
                write!(f, "version {found} of the protocol, not {}", crate::VERSION)
            }
            Self::TooLong { bytes, most } => write!(f, "{bytes} bytes of text, more than {most}"),
            Self::IdInUse => f.write_str("the id belongs to a request that is under way"),
            Self::NotStarted => f.write_str("no lexicon has been asked for"),
            Self::AlreadyStarted => f.write_str("a lexicon has been asked for already"),
            Self::Unreachable { why } => write!(f, "the lexicon did not arrive: {why}"),
            Self::Lexicon { why } => write!(f, "the lexicon is damaged: {why}"),
        }
    }
}

impl std::error::Error for Problem {}

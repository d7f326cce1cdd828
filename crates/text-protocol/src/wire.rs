//! Messages as text.

use std::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Id, MOST_BYTES, Problem, Reply, Request, VERSION};

/// A message that is no request, and as much as could be seen of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The id, if there is one.
    pub id: Option<Id>,
    /// What is wrong.
    pub problem: Problem,
}

/// Why a reply cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is of another version of the protocol.
    Version(u32),
    /// It is no reply that this version knows; what is wrong, for logs.
    Malformed(String),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(found) => write!(f, "version {found} of the protocol, not {VERSION}"),
            Self::Malformed(why) => write!(f, "not understood: {why}"),
        }
    }
}

impl std::error::Error for Unreadable {}

/// A message with its head.
#[derive(Serialize, Deserialize)]
struct Message<I, B> {
    version: u32,
    id: I,
    body: B,
}

/// As much of a message as every version has.
#[derive(Deserialize)]
struct Head {
    version: Option<u32>,
    id: Option<Id>,
}

/// A request as the worker reads it.
pub fn write_request(id: Id, request: &Request) -> String {
    write(&Message { version: VERSION, id, body: request })
}

/// Reads a request. Any text will do.
///
/// # Errors
/// Says what is wrong with the message, and whom to tell.
pub fn read_request(text: &str) -> Result<(Id, Request), Refused> {
    let refused = |id, problem| Err(Refused { id, problem });
    let Message { id, body, .. } = match read::<Id, Request>(text) {
        Ok(message) => message,
        Err(Unreadable::Version(found)) => return refused(id_of(text), Problem::Version { found }),
        Err(Unreadable::Malformed(why)) => return refused(id_of(text), Problem::Malformed { why }),
    };
    match body.bytes() {
        bytes if bytes > MOST_BYTES => {
            refused(Some(id), Problem::TooLong { bytes, most: MOST_BYTES })
        }
        _ => Ok((id, body)),
    }
}

/// A reply as the app reads it; without an id if the request had none that could be read.
pub fn write_reply(id: Option<Id>, reply: &Reply) -> String {
    write(&Message { version: VERSION, id, body: reply })
}

/// Reads a reply. Any text will do.
///
/// # Errors
/// Says what is wrong with the message.
pub fn read_reply(text: &str) -> Result<(Option<Id>, Reply), Unreadable> {
    read(text).map(|message| (message.id, message.body))
}

/// These types always can be written: their maps have text for keys, and writing to memory does
/// not fail. If it ever did, the other side would refuse the empty message.
fn write(message: &impl Serialize) -> String {
    serde_json::to_string(message).unwrap_or_default()
}

fn read<I: DeserializeOwned, B: DeserializeOwned>(text: &str) -> Result<Message<I, B>, Unreadable> {
    let error = match serde_json::from_str::<Message<I, B>>(text) {
        Ok(message) if message.version == VERSION => return Ok(message),
        Ok(message) => return Err(Unreadable::Version(message.version)),
        Err(error) => error,
    };
    match head(text).and_then(|head| head.version) {
        Some(version) if version != VERSION => Err(Unreadable::Version(version)),
        _ => Err(Unreadable::Malformed(error.to_string())),
    }
}

fn id_of(text: &str) -> Option<Id> {
    head(text)?.id
}

fn head(text: &str) -> Option<Head> {
    serde_json::from_str(text).ok()
}

//! Backups: the whole log in one file.
//!
//! ```json
//! {"format":"luodi-backup","version":1,"made":1795449600000,"app":"0.1.0",
//! "events":[…],
//! "set_aside":["…"],
//! "checksum":"…"}
//! ```
//!
//! `events` are events as [`Event::encode`] writes them, `set_aside` are stored records that could
//! not be read, word for word. The checksum finds damage; it is no protection against forgery.

mod checksum;
mod name;

use std::fmt;

use practice::log::{DecodeError, Event, Millis};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

pub use self::name::file_name;

/// No backup has more bytes: room for some 300,000 answers.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

const FORMAT: &str = "luodi-backup";
const VERSION: u64 = 1;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Backup {
    /// When it was made.
    pub made: Millis,
    /// The events, in the order of the file.
    pub events: Vec<Event>,
    /// Stored records that could not be read when it was made.
    pub set_aside: Vec<String>,
}

/// Why a file was refused.
#[derive(Debug)]
pub enum BackupError {
    /// It has more than [`MAX_BYTES`] bytes.
    TooLarge,
    /// It is no text: UTF-8 ends at this byte, counted from 0.
    NotUtf8(usize),
    /// It is no backup of Luodi.
    Foreign,
    /// It was made by a newer Luodi, with this version of the format.
    Newer(u64),
    /// Its end is missing.
    Truncated,
    /// It was a backup once, and is no longer well-formed.
    Malformed(serde_json::Error),
    /// It is not what was written: the checksum is another.
    Altered,
    /// The event with this index, from 0, cannot be read.
    Event(usize, DecodeError),
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(f, "more than {MAX_BYTES} bytes"),
            Self::NotUtf8(at) => write!(f, "not UTF-8 at byte {at}"),
            Self::Foreign => f.write_str("not a backup of Luodi"),
            Self::Newer(version) => write!(f, "backup format {version} of a newer Luodi"),
            Self::Truncated => f.write_str("the end of the file is missing"),
            Self::Malformed(error) => write!(f, "damaged: {error}"),
            Self::Altered => f.write_str("damaged: the checksum does not fit"),
            Self::Event(index, error) => write!(f, "event {index}: {error}"),
        }
    }
}

impl std::error::Error for BackupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Malformed(error) => Some(error),
            Self::Event(_, error) => Some(error),
            _ => None,
        }
    }
}

/// A backup as the text of a file.
///
/// An event that cannot be written as JSON (the app makes none) is kept, in Rust's notation, among
/// the records set aside: one bad event must not keep all others from being saved.
pub fn write(events: &[Event], set_aside: &[String], made: Millis) -> String {
    let mut set_aside = set_aside.to_vec();
    let mut lines = Vec::with_capacity(events.len());
    for event in events {
        match event.encode() {
            Ok(line) => lines.push(line),
            Err(_) => set_aside.push(format!("{event:?}")),
        }
    }
    let events = format!("[\n{}\n]", lines.join(",\n"));
    let set_aside = Value::from(set_aside).to_string();
    let checksum = checksum::of(made, &events, &set_aside);
    let (app, made) = (env!("CARGO_PKG_VERSION"), made.0);
    format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"made\":{made},\"app\":\"{app}\",\n\
         \"events\":{events},\n\"set_aside\":{set_aside},\n\"checksum\":\"{checksum}\"}}\n"
    )
}

/// Reads a backup. White space between its parts may have changed, nothing else.
///
/// # Errors
/// Says why the file was refused. What is returned is all of what was written.
pub fn read(bytes: &[u8]) -> Result<Backup, BackupError> {
    let text = text(bytes)?;
    check_header(text)?;
    let file: File<'_> = serde_json::from_str(text).map_err(broken)?;
    let (events, set_aside) = (file.events.get(), file.set_aside.get());
    if checksum::of(file.made, events, set_aside) != file.checksum {
        return Err(BackupError::Altered);
    }
    let set_aside = serde_json::from_str(set_aside).map_err(broken)?;
    Ok(Backup { made: file.made, events: read_events(events)?, set_aside })
}

/// The part of the file that says what it is.
#[derive(Deserialize)]
struct Header {
    format: String,
    version: u64,
}

/// The rest of the file. What the checksum covers is left as it is written, and so are facts that
/// this version does not know.
#[derive(Deserialize)]
struct File<'a> {
    made: Millis,
    #[serde(borrow)]
    events: &'a RawValue,
    #[serde(borrow)]
    set_aside: &'a RawValue,
    checksum: String,
}

fn text(bytes: &[u8]) -> Result<&str, BackupError> {
    if bytes.len() > MAX_BYTES {
        return Err(BackupError::TooLarge);
    }
    let text = str::from_utf8(bytes).map_err(|error| BackupError::NotUtf8(error.valid_up_to()))?;
    // Some editors put a byte order mark before what they save.
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn check_header(text: &str) -> Result<(), BackupError> {
    match serde_json::from_str::<Header>(text) {
        Ok(Header { format, version: VERSION }) if format == FORMAT => Ok(()),
        Ok(Header { format, version }) if format == FORMAT && version > VERSION => {
            Err(BackupError::Newer(version))
        }
        Err(error) if text.contains(FORMAT) => Err(broken(error)),
        _ => Err(BackupError::Foreign),
    }
}

fn broken(error: serde_json::Error) -> BackupError {
    if error.is_eof() { BackupError::Truncated } else { BackupError::Malformed(error) }
}

fn read_events(json: &str) -> Result<Vec<Event>, BackupError> {
    let events: Vec<&RawValue> = serde_json::from_str(json).map_err(broken)?;
    let events = events.into_iter().enumerate();
    events
        .map(|(index, event)| {
            Event::decode(event.get()).map_err(|error| BackupError::Event(index, error))
        })
        .collect()
}

#[cfg(test)]
mod tests;

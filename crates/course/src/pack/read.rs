//! Reading packs. The bytes may be anything.

use std::fmt;

use serde::{Deserialize, de::DeserializeOwned};

use crate::model::{INDEX_FORMAT, Index, PACK_FORMAT, UnitPack};

/// The largest index or pack that is read, in bytes.
pub const MAX_PACK_BYTES: usize = 8_000_000;

/// Why bytes are not an index or pack that can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// There are more bytes than [`MAX_PACK_BYTES`]; the number is given.
    TooLarge(usize),
    /// They are not JSON of the right shape; the reason and the line are given.
    Malformed(String),
    /// The file was made for an older version of the app; its format is given.
    Older(u32),
    /// The file was made for a newer version of the app; its format is given.
    Newer(u32),
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge(bytes) => {
                write!(f, "the file has {bytes} bytes; at most {MAX_PACK_BYTES} are read")
            }
            Self::Malformed(reason) => write!(f, "the file is damaged: {reason}"),
            Self::Older(format) => {
                write!(f, "the file has the old format {format}; make the packs again")
            }
            Self::Newer(format) => {
                write!(f, "the file has the newer format {format}; reload the app")
            }
        }
    }
}

impl std::error::Error for PackError {}

/// Reads an index.
///
/// # Errors
/// If the bytes are too many, damaged, or of another format.
pub fn read_index(bytes: &[u8]) -> Result<Index, PackError> {
    read(bytes, INDEX_FORMAT)
}

/// Reads the pack of a unit.
///
/// # Errors
/// If the bytes are too many, damaged, or of another format.
pub fn read_pack(bytes: &[u8]) -> Result<UnitPack, PackError> {
    read(bytes, PACK_FORMAT)
}

/// The only thing that every version has in common.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

fn read<T: DeserializeOwned>(bytes: &[u8], format: u32) -> Result<T, PackError> {
    if bytes.len() > MAX_PACK_BYTES {
        return Err(PackError::TooLarge(bytes.len()));
    }
    // The rest of another format's file may look different: its version is read by itself.
    let head: Head = serde_json::from_slice(bytes).map_err(malformed)?;
    match head.format {
        older if older < format => Err(PackError::Older(older)),
        newer if newer > format => Err(PackError::Newer(newer)),
        _ => serde_json::from_slice(bytes).map_err(malformed),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn malformed(error: serde_json::Error) -> PackError {
    PackError::Malformed(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_say_why() {
        assert_eq!(read_index(br#"{"format":0}"#), Err(PackError::Older(0)));
        assert_eq!(read_pack(br#"{"format":2,"new":1}"#), Err(PackError::Newer(2)));
        assert!(matches!(read_pack(br#"{"format":1}"#), Err(PackError::Malformed(_))));
        assert!(matches!(read_pack(b"<html>"), Err(PackError::Malformed(_))));
        let large = vec![b' '; MAX_PACK_BYTES + 1];
        assert_eq!(read_index(&large), Err(PackError::TooLarge(large.len())));
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = format!("{{\"format\":1,\"x\":{}", "[".repeat(100_000));
        assert!(matches!(read_pack(deep.as_bytes()), Err(PackError::Malformed(_))));
    }
}

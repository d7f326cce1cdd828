//! What can go wrong outside the lessons.

use std::{fmt, io, path::Path};

/// A problem in one line: what went wrong, and how to mend it.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    /// A problem with a mend.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }

    /// A file or folder that could not be read or written.
    pub(crate) fn io(what: &str, path: &Path, error: &io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file or folder; check the path".to_owned(),
            io::ErrorKind::PermissionDenied => "it may not be opened; check its owner".to_owned(),
            _ => error.to_string(),
        };
        Self(format!("cannot {what} {}: {reason}", path.display()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

//! What went wrong, told in one line together with its mend.

use std::fmt;

/// The result of everything here that can fail.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// A failure as the person at the terminal should read it.
#[derive(Debug)]
pub(crate) struct Error {
    what: String,
    mend: String,
}

impl Error {
    /// A failure (`what` went wrong) and what to do about it (`mend`); line breaks become spaces.
    pub(crate) fn new(what: impl AsRef<str>, mend: impl AsRef<str>) -> Self {
        Self { what: one_line(what.as_ref()), mend: one_line(mend.as_ref()) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.what, self.mend)
    }
}

/// Turns another library's error into an [`Error`].
pub(crate) trait Explain<T> {
    /// Puts `what()` before the cause, and the mend after it.
    fn explain(self, what: impl FnOnce() -> String, mend: &str) -> Result<T>;
}

impl<T, E: fmt::Display> Explain<T> for std::result::Result<T, E> {
    fn explain(self, what: impl FnOnce() -> String, mend: &str) -> Result<T> {
        self.map_err(|cause| Error::new(format!("{}: {cause}", what()), mend))
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_on_one_line_with_its_mend() {
        let failed: std::result::Result<(), _> = Err("no such\n  file");
        let error = failed.explain(|| "cannot read x".to_owned(), "make it").unwrap_err();
        assert_eq!(error.to_string(), "cannot read x: no such file; make it");
    }
}

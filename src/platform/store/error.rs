//! Why the store could not do it.

use std::fmt;

use wasm_bindgen::JsValue;

use crate::platform::thrown;

/// Why the log could not be opened, read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StoreError {
    /// The browser offers no database here (private mode, blocked cookies, a damaged profile).
    Unavailable(String),
    /// There is no room left on the device, or for this site.
    Full,
    /// Another tab, or the browser, keeps the database busy.
    Blocked,
    /// A newer Luodi has been here. Nothing was touched.
    Newer,
    /// Anything else.
    Failed(String),
}

impl StoreError {
    /// What an exception from `IndexedDB` means. Names as in the specification
    /// (<https://www.w3.org/TR/IndexedDB-3/#exceptions>).
    pub(super) fn from_js(thrown: &JsValue) -> Self {
        Self::from_words(&thrown::name(thrown), thrown::describe(thrown))
    }

    fn from_words(name: &str, description: String) -> Self {
        match name {
            "QuotaExceededError" => Self::Full,
            "VersionError" => Self::Newer,
            // Chrome on a disk without room says this, and ends the connection.
            "UnknownError" if description.contains("FILE_ERROR_NO_SPACE") => Self::Full,
            _ => Self::Failed(description),
        }
    }

    /// The same while opening, where a failure means that there is no database to be had.
    pub(super) fn opening(self) -> Self {
        match self {
            Self::Failed(why) => Self::Unavailable(why),
            other => other,
        }
    }

    /// The more telling of two errors of the same transaction.
    pub(super) fn or_cause(self, cause: Option<Self>) -> Self {
        match (&self, cause) {
            (Self::Failed(_), Some(cause)) => cause,
            _ => self,
        }
    }
}

/// In plain English, for logs; the interface has its own words.
impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "no database: {why}"),
            Self::Full => f.write_str("no room left"),
            Self::Blocked => f.write_str("the database is busy"),
            Self::Newer => f.write_str("the database belongs to a newer version"),
            Self::Failed(why) => write!(f, "the database failed: {why}"),
        }
    }
}

impl std::error::Error for StoreError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> StoreError {
        StoreError::from_words(name, name.into())
    }

    #[test]
    fn errors_that_the_learner_can_act_on_are_told_apart() {
        assert_eq!(named("QuotaExceededError"), StoreError::Full);
        assert_eq!(named("VersionError"), StoreError::Newer);
        let no_space = "UnknownError: IO error: x.log: FILE_ERROR_NO_SPACE (Append::8)";
        assert_eq!(StoreError::from_words("UnknownError", no_space.into()), StoreError::Full);
        assert_eq!(named("AbortError"), StoreError::Failed("AbortError".into()));
        assert_eq!(
            named("SecurityError").opening(),
            StoreError::Unavailable("SecurityError".into())
        );
        assert_eq!(named("QuotaExceededError").opening(), StoreError::Full);
    }

    #[test]
    fn the_cause_of_an_abort_is_not_hidden_by_the_abort() {
        assert_eq!(named("AbortError").or_cause(Some(StoreError::Full)), StoreError::Full);
        assert_eq!(StoreError::Full.or_cause(Some(named("AbortError"))), StoreError::Full);
        assert_eq!(named("AbortError").or_cause(None), named("AbortError"));
    }
}

//! Files of this site: packs of lessons and texts of the interface.

use std::fmt;

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::thrown;

/// No file of ours comes near this many bytes.
pub(crate) const LIMIT: usize = 8 * 1024 * 1024;

/// Why a file could not be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FetchError {
    /// No answer: no network, or the server is out of reach.
    Offline(String),
    /// The server does not have it.
    NotFound,
    /// The server refused with this status.
    Http(u16),
    /// It is larger than [`LIMIT`] bytes.
    TooLarge,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offline(why) => write!(f, "no answer: {why}"),
            Self::NotFound => f.write_str("not found"),
            Self::Http(status) => write!(f, "status {status}"),
            Self::TooLarge => write!(f, "more than {LIMIT} bytes"),
        }
    }
}

impl std::error::Error for FetchError {}

/// The bytes of a file, its path taken from the document's base (`lessons/index.json`), so that
/// the app works under any folder of a server.
///
/// # Errors
/// Says why the file could not be had. An HTML page in place of another file counts as not found:
/// many servers answer an unknown path with the site's front page.
pub(crate) async fn bytes(path: &str) -> Result<Vec<u8>, FetchError> {
    let window = web_sys::window().ok_or_else(|| FetchError::Offline("no window".into()))?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(offline)?;
    let response: Response = response.unchecked_into();
    check_status(response.status())?;
    check_headers(path, &response)?;
    let buffer = response.array_buffer().map_err(offline)?;
    let bytes = Uint8Array::new(&JsFuture::from(buffer).await.map_err(offline)?);
    check_size(bytes.byte_length() as usize)?;
    Ok(bytes.to_vec())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn offline(thrown: JsValue) -> FetchError {
    FetchError::Offline(thrown::describe(&thrown))
}

fn check_status(status: u16) -> Result<(), FetchError> {
    match status {
        200..=299 => Ok(()),
        404 | 410 => Err(FetchError::NotFound),
        other => Err(FetchError::Http(other)),
    }
}

fn check_headers(path: &str, response: &Response) -> Result<(), FetchError> {
    let header = |name| response.headers().get(name).ok().flatten();
    if is_front_page(path, &header("content-type").unwrap_or_default()) {
        return Err(FetchError::NotFound);
    }
    // Where the body travels compressed this is too small; the size is looked at again later.
    check_size(header("content-length").and_then(|it| it.parse().ok()).unwrap_or(0))
}

fn is_front_page(path: &str, content_type: &str) -> bool {
    content_type.trim_start().to_ascii_lowercase().starts_with("text/html")
        && !path.ends_with(".html")
}

fn check_size(bytes: usize) -> Result<(), FetchError> {
    if bytes > LIMIT { Err(FetchError::TooLarge) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_told_apart() {
        assert_eq!(check_status(200), Ok(()));
        assert_eq!(check_status(404), Err(FetchError::NotFound));
        assert_eq!(check_status(503), Err(FetchError::Http(503)));
    }

    #[test]
    fn a_front_page_in_place_of_a_pack_is_not_found() {
        assert!(is_front_page("lessons/none.json", "Text/HTML; charset=utf-8"));
        assert!(!is_front_page("lessons/index.json", "application/json"));
        assert!(!is_front_page("about.html", "text/html"));
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert_eq!(check_size(LIMIT), Ok(()));
        assert_eq!(check_size(LIMIT + 1), Err(FetchError::TooLarge));
    }
}

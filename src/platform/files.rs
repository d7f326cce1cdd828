//! Files that go out to the device and come in from it.

use std::fmt;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::thrown;

/// How long a saved file's address stays valid. Some browsers read it only after the person has
/// chosen a folder.
const ADDRESS_MILLIS: i32 = 60_000;

/// Why a file could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileError {
    /// It has more bytes than allowed.
    TooLarge,
    /// The browser refused; the reason is for logs.
    Refused(String),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("too large"),
            Self::Refused(why) => write!(f, "refused by the browser: {why}"),
        }
    }
}

impl std::error::Error for FileError {}

/// A file that the person chose.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ChosenFile(File);

/// The first file chosen in the file input that sent this `change` event. Empties the input, so
/// that choosing the same file again is a change again.
pub(crate) fn chosen(event: &Event) -> Option<ChosenFile> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(ChosenFile(file))
}

/// The bytes of a chosen file.
///
/// # Errors
/// Refuses more than `limit` bytes before reading any; fails where the browser cannot read the
/// file, for example because it is gone.
pub(crate) async fn read(file: &ChosenFile, limit: usize) -> Result<Vec<u8>, FileError> {
    let size = file.0.size();
    if size > limit as f64 {
        return Err(FileError::TooLarge);
    }
    let buffer = JsFuture::from(file.0.array_buffer()).await.map_err(refused)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Offers `text` to the person as a JSON file called `name`. The browser does not say whether it
/// was saved.
///
/// # Errors
/// Fails where the browser refuses to make a file.
pub(crate) fn save_text(name: &str, text: &str) -> Result<(), FileError> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).map_err(refused)?;
    let address = Url::create_object_url_with_blob(&blob).map_err(refused)?;
    let clicked = click_link(name, &address);
    revoke_later(address);
    clicked
}

fn click_link(name: &str, address: &str) -> Result<(), FileError> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or_else(|| FileError::Refused("no document".into()))?;
    let link = document.create_element("a").map_err(refused)?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(address);
    link.set_download(name);
    // Some browsers ignore a click on a link that stands nowhere.
    if let Some(body) = document.body() {
        body.append_child(&link).map_err(refused)?;
    }
    link.click();
    link.remove();
    Ok(())
}

fn revoke_later(address: String) {
    let revoke = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    if let Some(window) = web_sys::window() {
        let revoke = revoke.unchecked_ref();
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(revoke, ADDRESS_MILLIS);
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn refused(thrown: JsValue) -> FileError {
    FileError::Refused(thrown::describe(&thrown))
}

//! What JavaScript threw, in words.

use wasm_bindgen::JsValue;

/// The `name` of an exception (`QuotaExceededError`), empty where it has none.
pub(super) fn name(thrown: &JsValue) -> String {
    property(thrown, "name")
}

/// An exception as one line for a log.
pub(super) fn describe(thrown: &JsValue) -> String {
    match (name(thrown), property(thrown, "message")) {
        (name, message) if name.is_empty() && message.is_empty() => format!("{thrown:?}"),
        (name, message) => format!("{name}: {message}"),
    }
}

fn property(thrown: &JsValue, key: &str) -> String {
    js_sys::Reflect::get(thrown, &key.into())
        .ok()
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

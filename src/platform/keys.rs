//! Keys pressed anywhere on the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::listener::{Guard, Listener};

/// Calls `on_key` with the name of each key pressed without Ctrl, Alt or Meta, until the guard is
/// dropped. Where it returns true, the key does nothing else.
///
/// Keys in a text field, and Enter and Space on a control, belong to them.
pub(crate) fn on_key(on_key: impl Fn(String) -> bool + 'static) -> Option<Guard> {
    let window = web_sys::window()?;
    Some(Guard::new(Listener::new(&window, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat() {
            return;
        }
        let key = event.key();
        if !belongs_to_control(event, &key) && on_key(key) {
            event.prevent_default();
        }
    })))
}

fn belongs_to_control(event: &KeyboardEvent, key: &str) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return false;
    };
    let typing = ["INPUT", "TEXTAREA", "SELECT"].contains(&target.tag_name().as_str());
    let pressing = matches!(key, "Enter" | " ")
        && target.closest("button, a, summary, label").ok().flatten().is_some();
    typing || pressing
}

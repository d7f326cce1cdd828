//! Keys that work anywhere on a screen.

use yew::prelude::*;

use crate::platform::keys;

/// Calls `on_key` with the name of each key that no control wants. Where it returns true, the key
/// does nothing else.
#[hook]
pub(crate) fn use_keys(on_key: Callback<String, bool>) {
    use_effect_with(on_key, |on_key| {
        let on_key = on_key.clone();
        let guard = keys::on_key(move |key| on_key.emit(key));
        move || drop(guard)
    });
}

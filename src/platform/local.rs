//! Small values that must be known before the log is read, so that the first paint is right.
//!
//! They only repeat what the log says: losing them loses nothing, and where the browser refuses
//! storage they are not kept.

use practice::log::Theme;

use super::document::theme_word;

/// Read by `assets/start.js` before the app is there.
const THEME: &str = "luodi.theme";

/// Remembers the colours for the next start.
pub(crate) fn remember_theme(theme: Theme) {
    let Some(Ok(Some(storage))) = web_sys::window().map(|window| window.local_storage()) else {
        return;
    };
    let _ = match theme_word(theme) {
        Some(word) => storage.set_item(THEME, word),
        None => storage.remove_item(THEME),
    };
}

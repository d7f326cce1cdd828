//! What every screen does for the page around it.

use yew::prelude::*;

use crate::{locale::use_locale, platform::document};

/// Names the screen in the browser's title and, when the screen changes, moves the focus to its
/// heading, so that a screen reader reads it and the keyboard starts there.
#[hook]
pub(crate) fn use_page(title: &AttrValue) {
    let locale = use_locale();
    let full = format!("{title} · {}", locale.get("app-name"));
    use_effect_with(full, |full| document::set_title(full));
    use_effect_with((), |()| document::enter_page());
}

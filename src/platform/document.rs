//! The page around the app: title, language, colours, focus and scrolling.

use practice::log::{Face, Theme};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

/// Sets the title of the page.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The first language that the browser asks for, as a BCP 47 tag; empty where it does not say.
pub(crate) fn browser_language() -> String {
    web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// Says which language (BCP 47) the interface has and which way its lines run (`ltr`, `rtl`).
pub(crate) fn set_language(tag: &str, direction: &str) {
    set_on_root("lang", Some(tag));
    set_on_root("dir", Some(direction));
}

/// Sets `data-theme` on the root element; it is absent where the device decides.
pub(crate) fn set_theme(theme: Theme) {
    set_on_root("data-theme", theme_word(theme));
}

/// Sets `data-face` on the root element; it is absent for the face that needs no asking.
pub(crate) fn set_face(face: Face) {
    let word = match face {
        Face::Kai => None,
        Face::Hei => Some("hei"),
    };
    set_on_root("data-face", word);
}

/// The element with this id.
pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Whether the element with this id has the focus.
pub(crate) fn has_focus(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|it| it.id() == id)
}

/// Moves the focus to the element with this id, and says whether it is there.
pub(crate) fn focus(id: &str) -> bool {
    element(id).is_some_and(|element| focus_on(&element, true))
}

/// Starts a new screen at its top, with the focus on its main heading, so that a screen reader
/// says where one is. Call it in an effect, when the screen stands.
pub(crate) fn enter_page() {
    let Some((window, document)) = web_sys::window().zip(document()) else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let found = ["main h1", "main"].into_iter().find_map(|it| document.query_selector(it).ok()?);
    if let Some(heading) = found {
        // Without it nothing but links and fields takes the focus.
        if !heading.has_attribute("tabindex") {
            let _ = heading.set_attribute("tabindex", "-1");
        }
        focus_on(&heading, false);
    }
}

/// The value of `data-theme`; `None` where the device decides.
pub(super) fn theme_word(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Auto => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    }
}

/// `scroll` brings the element into view.
fn focus_on(element: &Element, scroll: bool) -> bool {
    let options = FocusOptions::new();
    options.set_prevent_scroll(!scroll);
    let element = element.dyn_ref::<HtmlElement>();
    element.is_some_and(|element| element.focus_with_options(&options).is_ok())
}

fn set_on_root(attribute: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _ = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

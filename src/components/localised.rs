//! Texts of the content in the reader's language, marked with their language where it is another.

use course::model::Text;
use yew::prelude::*;

use crate::locale::Locale;

/// A short text of the content.
pub(crate) fn text_in(text: &Text, locale: &Locale) -> Html {
    let found = text.get(locale.tag());
    let value = AttrValue::from(found.value.to_owned());
    if found.language == locale.tag() {
        html! { {value} }
    } else {
        html! { <span lang={found.language.to_owned()} dir="auto">{ value }</span> }
    }
}

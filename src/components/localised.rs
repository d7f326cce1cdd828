//! Texts of the content in the reader's language, marked with their language where it is another.

use course::model::Text;
use yew::prelude::*;

use crate::locale::use_locale;

/// Properties of [`TextIn`].
#[derive(Properties, PartialEq)]
pub(crate) struct TextInProps {
    /// The text.
    pub(crate) text: Text,
}

/// A short text of the content.
#[component]
pub(crate) fn TextIn(props: &TextInProps) -> Html {
    let locale = use_locale();
    let found = props.text.get(locale.tag());
    let value = AttrValue::from(found.value.to_owned());
    if found.language == locale.tag() {
        html! { {value} }
    } else {
        html! { <span lang={found.language.to_owned()} dir="auto">{ value }</span> }
    }
}

//! The note on culture.

use yew::prelude::*;

use super::{StageProps, onward};
use crate::{
    components::{localised::text_in, rich::RichText},
    locale::Locale,
};

/// A page of its own for the note, so that it is read and not passed over.
pub(crate) fn view_culture(props: &StageProps, locale: &Locale) -> Html {
    html! {
        <>
            if let Some(culture) = &props.open.lesson.culture {
                <h1 tabindex="-1" class="stage-title">{ text_in(&culture.title, locale) }</h1>
                <RichText rich={culture.text.clone()} />
            }
            { onward(props, locale) }
        </>
    }
}

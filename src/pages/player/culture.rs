//! The note on culture.

use yew::prelude::*;

use super::{Onward, StageProps};
use crate::components::{localised::TextIn, rich::RichText};

/// A page of its own for the note, so that it is read and not passed over.
#[component]
pub(crate) fn CultureStage(props: &StageProps) -> Html {
    html! {
        <>
            if let Some(culture) = &props.open.lesson.culture {
                <h1 tabindex="-1" class="stage-title"><TextIn text={culture.title.clone()} /></h1>
                <RichText rich={culture.text.clone()} />
            }
            <Onward ..props.clone() />
        </>
    }
}

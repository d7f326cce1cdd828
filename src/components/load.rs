//! What stands in the place of content that is not there yet, or cannot be had.

use yew::prelude::*;

use crate::{
    locale::use_locale,
    state::library::{Load, LoadError},
};

/// Properties of [`LoadFailed`].
#[derive(Properties, PartialEq)]
pub(crate) struct LoadFailedProps {
    /// Why.
    pub(crate) error: LoadError,
    /// Called to try again.
    pub(crate) retry: Callback<()>,
}

/// Says why something is missing and offers to try again.
#[component]
pub(crate) fn LoadFailed(props: &LoadFailedProps) -> Html {
    let locale = use_locale();
    let onclick = props.retry.reform(|_| ());
    html! {
        <div class="empty" role="alert">
            <h1 tabindex="-1">{ locale.get("load-failed") }</h1>
            <p>{ locale.get(props.error.message()) }</p>
            <button type="button" class="button button-main" {onclick}>{ locale.get("retry") }</button>
        </div>
    }
}

/// Shown while something is on its way.
#[component]
pub(crate) fn Loading() -> Html {
    let locale = use_locale();
    html! { <p class="loading" role="status">{ locale.get("loading") }</p> }
}

/// Draws what was loaded, or what stands in its place.
pub(crate) fn when_ready<T>(
    load: &Load<T>,
    retry: &Callback<()>,
    view: impl FnOnce(&T) -> Html,
) -> Html {
    match load {
        Load::Idle | Load::Loading => html! { <Loading /> },
        Load::Failed(error) => html! { <LoadFailed error={*error} retry={retry.clone()} /> },
        Load::Ready(value) => view(value),
    }
}

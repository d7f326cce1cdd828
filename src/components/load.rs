//! What stands in the place of content that is not there yet, or cannot be had.

use yew::prelude::*;

use crate::{
    locale::Locale,
    state::library::{Load, LoadError},
};

/// Shown while something is on its way.
pub(crate) fn loading(locale: &Locale) -> Html {
    html! { <p class="loading" role="status">{ locale.get("loading") }</p> }
}

/// Draws what was loaded, or what stands in its place: why it is missing, with an offer to try
/// again.
pub(crate) fn when_ready<T>(
    load: &Load<T>,
    retry: &Callback<()>,
    locale: &Locale,
    view: impl FnOnce(&T) -> Html,
) -> Html {
    match load {
        Load::Idle | Load::Loading => loading(locale),
        Load::Failed(error) => view_failure(*error, retry, locale),
        Load::Ready(value) => view(value),
    }
}

fn view_failure(error: LoadError, retry: &Callback<()>, locale: &Locale) -> Html {
    let onclick = retry.reform(|_| ());
    html! {
        <div class="empty" role="alert">
            <h1 tabindex="-1">{ locale.get("load-failed") }</h1>
            <p>{ locale.get(error.message()) }</p>
            <button type="button" class="button button-main" {onclick}>{ locale.get("retry") }</button>
        </div>
    }
}

//! What is shown where there is nothing: what happened, and ways on.

use yew::prelude::*;
use yew_router::prelude::Link;

use crate::{
    hooks::page::use_page,
    locale::{Locale, use_locale},
    route::Route,
};

/// An address that leads nowhere.
#[component]
pub(crate) fn NotFound() -> Html {
    let locale = use_locale();
    use_page(&locale.get("not-found-title"));
    html! { <div class="page">{ view_missing("not-found-lead", &locale) }</div> }
}

/// A lesson that is not in the course.
#[component]
pub(crate) fn NoSuchLesson() -> Html {
    let locale = use_locale();
    use_page(&locale.get("not-found-title"));
    view_missing("not-found-lesson", &locale)
}

/// A sample that is not there.
#[component]
pub(crate) fn NoSuchText() -> Html {
    let locale = use_locale();
    use_page(&locale.get("not-found-title"));
    view_missing("not-found-text", &locale)
}

fn view_missing(lead: &str, locale: &Locale) -> Html {
    html! {
        <div class="empty">
            <h1 tabindex="-1">{ locale.get("not-found-title") }</h1>
            <p>{ locale.get(lead) }</p>
            <p class="actions">
                <Link<Route> to={Route::Home} classes="button button-main">
                    { locale.get("not-found-home") }
                </Link<Route>>
                <Link<Route> to={Route::Learn} classes="button">
                    { locale.get("not-found-learn") }
                </Link<Route>>
            </p>
        </div>
    }
}

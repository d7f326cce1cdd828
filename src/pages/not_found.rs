//! What is shown where there is nothing: what happened, and ways on.

use yew::prelude::*;
use yew_router::prelude::Link;

use crate::{hooks::page::use_page, locale::use_locale, route::Route};

/// Properties of [`Missing`].
#[derive(Properties, PartialEq)]
struct MissingProps {
    /// The key of the explanation.
    lead: &'static str,
}

/// An address that leads nowhere.
#[component]
pub(crate) fn NotFound() -> Html {
    html! { <div class="page"><Missing lead="not-found-lead" /></div> }
}

/// A lesson that is not in the course.
#[component]
pub(crate) fn NoSuchLesson() -> Html {
    html! { <Missing lead="not-found-lesson" /> }
}

#[component]
fn Missing(props: &MissingProps) -> Html {
    let locale = use_locale();
    use_page(&locale.get("not-found-title"));
    html! {
        <div class="empty">
            <h1 tabindex="-1">{ locale.get("not-found-title") }</h1>
            <p>{ locale.get(props.lead) }</p>
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

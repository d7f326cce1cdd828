//! The frame around every screen: navigation and notices.

use yew::prelude::*;
use yew_router::prelude::*;

use super::{
    icon::{Shape, icon},
    notices::StorageNotices,
};
use crate::{
    hooks::focus::focus,
    hooks::log::ProviderProps,
    locale::{Locale, use_locale},
    route::Route,
};

/// The places of the main navigation.
const PLACES: [(Route, &str, Shape); 5] = [
    (Route::Home, "nav-home", Shape::Home),
    (Route::Learn, "nav-learn", Shape::Learn),
    (Route::Read, "nav-read", Shape::Read),
    (Route::Settings, "nav-settings", Shape::Settings),
    (Route::About, "nav-about", Shape::About),
];

/// Main navigation, notices and the screen itself. Inside a lesson the navigation steps aside.
#[component]
pub(crate) fn Shell(props: &ProviderProps) -> Html {
    let locale = use_locale();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let navigator = use_navigator();
    let in_lesson = route.is_player();
    let skip = Callback::from(|event: MouseEvent| {
        // A fragment would be taken for a route.
        event.prevent_default();
        focus("content");
    });
    html! {
        <div class={classes!("shell", in_lesson.then_some("shell-lesson"))}>
            <a class="skip" href="#content" onclick={skip}>{ locale.get("skip-to-content") }</a>
            if !in_lesson {
                { view_navigation(&route, &locale, navigator.as_ref()) }
            }
            <main id="content" tabindex="-1">
                <StorageNotices />
                { props.children.clone() }
            </main>
        </div>
    }
}

fn view_navigation(shown: &Route, locale: &Locale, navigator: Option<&Navigator>) -> Html {
    html! {
        <nav class="nav" aria-label={locale.get("nav-label")}>
            <span class="nav-name" aria-hidden="true">{ locale.get("app-name") }</span>
            <ul>
                for (route, key, shape) in PLACES {
                    <li>
                        <a
                            href={format!("#{}", route.to_path())}
                            aria-current={is_under(shown, &route).then_some("page")}
                            onclick={going(route, navigator.cloned())}
                        >
                            { icon(shape) }
                            <span>{ locale.get(key) }</span>
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn going(route: Route, navigator: Option<Navigator>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        if let Some(navigator) = &navigator {
            event.prevent_default();
            navigator.push(&route);
        }
    })
}

fn is_under(shown: &Route, place: &Route) -> bool {
    match shown {
        Route::Lesson { .. } | Route::Player { .. } => *place == Route::Learn,
        Route::ReadSample { .. } => *place == Route::Read,
        other => other == place,
    }
}

//! The frame around every screen: navigation and notices.

use yew::prelude::*;
use yew_router::prelude::*;

use super::{
    icon::{Icon, Shape},
    notices::StorageNotices,
};
use crate::{hooks::log::ProviderProps, locale::use_locale, platform::document, route::Route};

/// The places of the main navigation.
const PLACES: [(Route, &str, Shape); 4] = [
    (Route::Home, "nav-home", Shape::Home),
    (Route::Learn, "nav-learn", Shape::Learn),
    (Route::Settings, "nav-settings", Shape::Settings),
    (Route::About, "nav-about", Shape::About),
];

/// Main navigation, notices and the screen itself. Inside a lesson the navigation steps aside.
#[component]
pub(crate) fn Shell(props: &ProviderProps) -> Html {
    let locale = use_locale();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    let in_lesson = route.is_player();
    let skip = Callback::from(|event: MouseEvent| {
        // A fragment would be taken for a route.
        event.prevent_default();
        document::focus("content");
    });
    html! {
        <div class={classes!("shell", in_lesson.then_some("shell-lesson"))}>
            <a class="skip" href="#content" onclick={skip}>{ locale.get("skip-to-content") }</a>
            if !in_lesson {
                <Navigation {route} />
            }
            <main id="content" tabindex="-1">
                <StorageNotices />
                { props.children.clone() }
            </main>
        </div>
    }
}

/// Properties of [`Navigation`].
#[derive(Properties, PartialEq)]
struct NavigationProps {
    /// The screen that is shown.
    route: Route,
}

#[component]
fn Navigation(props: &NavigationProps) -> Html {
    let locale = use_locale();
    html! {
        <nav class="nav" aria-label={locale.get("nav-label")}>
            <span class="nav-name" aria-hidden="true">{ locale.get("app-name") }</span>
            <ul>
                for (route, key, shape) in PLACES {
                    <li>
                        <Place here={is_under(&props.route, &route)} {route} name={locale.get(key)} {shape} />
                    </li>
                }
            </ul>
        </nav>
    }
}

/// Properties of [`Place`].
#[derive(Properties, PartialEq)]
struct PlaceProps {
    route: Route,
    name: AttrValue,
    shape: Shape,
    here: bool,
}

#[component]
fn Place(props: &PlaceProps) -> Html {
    let navigator = use_navigator();
    let href = format!("#{}", props.route.to_path());
    let onclick = use_callback(
        (navigator, props.route.clone()),
        |event: MouseEvent, (navigator, route)| {
            if let Some(navigator) = navigator {
                event.prevent_default();
                navigator.push(route);
            }
        },
    );
    html! {
        <a {href} {onclick} aria-current={props.here.then_some("page")}>
            <Icon shape={props.shape} />
            <span>{ props.name.clone() }</span>
        </a>
    }
}

fn is_under(shown: &Route, place: &Route) -> bool {
    match shown {
        Route::Lesson { .. } | Route::Player { .. } => *place == Route::Learn,
        other => other == place,
    }
}

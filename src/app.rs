//! The application: providers around the screens.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::{
    components::{load::loading, shell::Shell},
    hooks::{
        library::LibraryProvider,
        log::{LogProvider, ProviderProps, use_log},
        text_engine::TextEngineProvider,
        voice::VoiceProvider,
    },
    locale::{BASE, LANGUAGES, Locale, nearest, use_locale},
    pages::{
        about::About,
        home::Home,
        learn::Learn,
        lesson::LessonPage,
        not_found::NotFound,
        player::Player,
        read::{Read, ReadSample},
        settings::Settings,
    },
    platform::{document, fetch, local},
    route::Route,
};

/// The place in the page where the app is drawn.
const ROOT: &str = "app";

/// Draws the app in place of the shell that the page came with.
pub(crate) fn start() {
    if let Some(root) = document::element(ROOT) {
        root.set_inner_html("");
        yew::Renderer::<App>::with_root(root).render();
    }
}

#[component]
fn App() -> Html {
    html! {
        <LogProvider>
            <Appearance>
                <LanguageProvider>
                    <VoiceProvider>
                        <LibraryProvider>
                            <TextEngineProvider><HashRouter>
                                <Shell><Screen /></Shell>
                            </HashRouter></TextEngineProvider>
                        </LibraryProvider>
                    </VoiceProvider>
                </LanguageProvider>
            </Appearance>
        </LogProvider>
    }
}

/// Nothing is shown before the log is read: a screen that does not know where the learner stands
/// would show the wrong thing first.
#[component]
fn Screen() -> Html {
    let locale = use_locale();
    if use_log().opened {
        html! { <Switch<Route> render={switch} /> }
    } else {
        loading(&locale)
    }
}

fn switch(route: Route) -> Html {
    match route {
        Route::Home => html! { <Home /> },
        Route::Learn => html! { <Learn /> },
        Route::Lesson { unit, lesson } => html! { <LessonPage {unit} {lesson} /> },
        Route::Player { unit, lesson, stage } => {
            html! { <Player {unit} {lesson} stage={stage.0} /> }
        }
        Route::Read => html! { <Read /> },
        Route::ReadSample { sample } => html! { <ReadSample {sample} /> },
        Route::Settings => html! { <Settings /> },
        Route::About => html! { <About /> },
        Route::NotFound => html! { <NotFound /> },
    }
}

/// Puts the chosen colours and face of characters on the page.
#[component]
fn Appearance(props: &ProviderProps) -> Html {
    let log = use_log();
    let (theme, face) = (log.progress.settings.theme, log.progress.settings.face);
    use_effect_with((log.opened, theme, face), |(opened, theme, face)| {
        if *opened {
            document::set_theme(*theme);
            document::set_face(*face);
            local::remember_theme(*theme);
        }
    });
    props.children.clone()
}

/// Hands the interface's language to everything inside; loads its messages when it is not English.
#[component]
fn LanguageProvider(props: &ProviderProps) -> Html {
    let log = use_log();
    let wanted = match (&log.progress.settings.language, log.opened) {
        (Some(tag), _) => nearest(tag),
        (None, true) => nearest(&document::browser_language()),
        (None, false) => BASE,
    };
    let locale = use_state_eq(Locale::english);
    use_effect_with(wanted, {
        let locale = locale.clone();
        move |wanted| {
            let wanted = *wanted;
            yew::platform::spawn_local(async move { locale.set(load_locale(wanted).await) });
        }
    });
    use_effect_with((*locale).clone(), |locale| {
        document::set_language(locale.tag(), locale.direction());
    });
    html! {
        <ContextProvider<Locale> context={(*locale).clone()}>{ props.children.clone() }</ContextProvider<Locale>>
    }
}

/// A language whose messages cannot be had is shown in English.
async fn load_locale(tag: &'static str) -> Locale {
    if tag == BASE || !LANGUAGES.iter().any(|(known, _, _)| *known == tag) {
        return Locale::english();
    }
    match fetch::bytes(&format!("locales/{tag}.ftl")).await {
        Ok(bytes) => Locale::new(tag, &String::from_utf8_lossy(&bytes)),
        Err(_) => Locale::english(),
    }
}

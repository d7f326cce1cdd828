//! Home: what should I do now?

use course::model::{CourseOutline, LessonOutline};
use practice::{log::Stage, progress::Progress};
use yew::prelude::*;
use yew_router::prelude::Link;

use crate::{
    components::{load::when_ready, localised::text_in},
    hooks::{library::use_course, log::use_log, page::use_page},
    locale::{Locale, use_locale},
    route::Route,
    state::library::Shared,
};

/// The first screen.
#[component]
pub(crate) fn Home() -> Html {
    let locale = use_locale();
    use_page(&locale.get("home-title"));
    let (course, retry) = use_course();
    html! {
        <div class="page page-home">
            { when_ready(&course, &retry, &locale, |course| html! { <Now course={course.clone()} /> }) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct NowProps {
    course: Shared<CourseOutline>,
}

#[component]
fn Now(props: &NowProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let progress = &log.progress;
    let first = progress.is_empty();
    html! {
        <>
            <header class="page-head">
                if first {
                    <p class="brand" lang="zh-Hans" aria-hidden="true">{ "落地" }</p>
                    <h1 tabindex="-1">{ locale.get("home-welcome") }</h1>
                    <p class="lead">{ locale.get("home-welcome-lead") }</p>
                } else {
                    <h1 tabindex="-1">{ locale.get("home-now") }</h1>
                }
            </header>
            { view_next(&props.course, progress, &locale) }
            if !first {
                { view_tally(&props.course, progress, &locale) }
            }
            <p class="aside">
                <Link<Route> to={Route::Learn}>{ locale.get("home-see-course") }</Link<Route>>
            </p>
        </>
    }
}

fn view_next(course: &CourseOutline, progress: &Progress, locale: &Locale) -> Html {
    match progress.next_lesson(course) {
        Some(lesson) => view_lesson(lesson, progress, locale),
        None => html! {
            <section class="card">
                <h2>{ locale.get("home-done-title") }</h2>
                <p>{ locale.get("home-done-lead") }</p>
            </section>
        },
    }
}

fn view_lesson(lesson: &LessonOutline, progress: &Progress, locale: &Locale) -> Html {
    let stage = progress.lesson(&lesson.id).and_then(|lesson| lesson.stage);
    let key = match stage {
        _ if progress.is_empty() => "home-start",
        Some(_) => "home-continue",
        None => "home-begin",
    };
    let to = Route::player(&lesson.id, stage.unwrap_or(Stage::Words));
    html! {
        <section class="card card-next">
            <p class="card-title-zh" lang="zh-Hans">{ lesson.hanzi_title.clone() }</p>
            <h2>
                <Link<Route> to={Route::lesson(&lesson.id)}>{ text_in(&lesson.title, locale) }</Link<Route>>
            </h2>
            <ul class="can-do">
                for text in lesson.can_do.iter() {
                    <li>{ text_in(text, locale) }</li>
                }
            </ul>
            <p class="meta">
                { locale.with("lesson-words", [("count", lesson.words.into())]) }
                { " · " }
                { locale.with("lesson-minutes", [("count", lesson.minutes.into())]) }
            </p>
            <Link<Route> {to} classes="button button-main">{ locale.get(key) }</Link<Route>>
        </section>
    }
}

fn view_tally(course: &CourseOutline, progress: &Progress, locale: &Locale) -> Html {
    let total = course.lessons().count();
    let done = course.lessons().filter(|lesson| progress.is_finished(&lesson.id)).count();
    let label = locale.with("home-progress", [("done", done.into()), ("total", total.into())]);
    html! {
        <div class="tally">
            <p>{ label.clone() }</p>
            <progress max={total.to_string()} value={done.to_string()} aria-label={label} />
        </div>
    }
}

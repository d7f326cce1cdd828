//! The course path: units and lessons in the order of learning.

use course::model::{CourseOutline, LessonOutline, Level, UnitOutline};
use practice::progress::Progress;
use yew::prelude::*;
use yew_router::prelude::Link;

use crate::{
    components::{
        icon::{Shape, icon},
        load::when_ready,
        localised::text_in,
    },
    hooks::{library::use_course, log::use_log, page::use_page},
    locale::{Locale, use_locale},
    route::Route,
};

/// The course path.
#[component]
pub(crate) fn Learn() -> Html {
    let (locale, log) = (use_locale(), use_log());
    use_page(&locale.get("learn-title"));
    let (course, retry) = use_course();
    html! {
        <div class="page">
            { when_ready(&course, &retry, &locale, |course| view_course(course, &log.progress, &locale)) }
        </div>
    }
}

/// The level with the document that it refers to.
pub(crate) fn level_name(level: &Level, locale: &Locale) -> AttrValue {
    let key = format!("level-{}", level.standard.key());
    locale.with(&key, [("band", level.to_string().into())])
}

fn view_course(course: &CourseOutline, progress: &Progress, locale: &Locale) -> Html {
    html! {
        <>
            <header class="page-head">
                <h1 tabindex="-1">{ text_in(&course.title, locale) }</h1>
                <p class="lead">{ text_in(&course.summary, locale) }</p>
                <p class="meta">{ level_name(&course.level, locale) }</p>
            </header>
            for unit in course.units.iter() {
                { view_unit(unit, progress, locale) }
            }
        </>
    }
}

fn view_unit(unit: &UnitOutline, progress: &Progress, locale: &Locale) -> Html {
    html! {
        <section class="unit" aria-labelledby={unit.id.to_string()}>
            <h2 id={unit.id.to_string()}>{ text_in(&unit.title, locale) }</h2>
            <p>{ text_in(&unit.summary, locale) }</p>
            <ol class="path">
                for (n, lesson) in unit.lessons.iter().enumerate() {
                    { view_step(n + 1, lesson, progress, locale) }
                }
            </ol>
        </section>
    }
}

fn view_step(n: usize, lesson: &LessonOutline, progress: &Progress, locale: &Locale) -> Html {
    let (state, class) = if progress.is_finished(&lesson.id) {
        ("lesson-state-done", "step-done")
    } else if progress.lesson(&lesson.id).is_some() {
        ("lesson-state-open", "step-open")
    } else {
        ("lesson-state-new", "step-new")
    };
    html! {
        <li class={classes!("step", class)}>
            <Link<Route> to={Route::lesson(&lesson.id)} classes="step-link">
                <span class="step-mark" aria-hidden="true">
                    if class == "step-done" {
                        { icon(Shape::Right) }
                    } else {
                        { n }
                    }
                </span>
                <span class="step-text">
                    <span class="step-title">
                        { text_in(&lesson.title, locale) }
                        <span class="step-zh" lang="zh-Hans">{ lesson.hanzi_title.clone() }</span>
                    </span>
                    <span class="meta">
                        { locale.with("lesson-words", [("count", lesson.words.into())]) }
                        { " · " }
                        { locale.with("lesson-minutes", [("count", lesson.minutes.into())]) }
                        { " · " }
                        { locale.get(state) }
                    </span>
                </span>
            </Link<Route>>
        </li>
    }
}

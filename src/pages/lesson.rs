//! A lesson's overview: what it brings, and the way in.

use course::model::{Id, Lesson, LessonId};
use practice::{log::Stage, progress::Progress};
use yew::prelude::*;
use yew_router::prelude::Link;

use super::{learn::level_name, not_found::NoSuchLesson};
use crate::{
    components::{
        load::when_ready,
        localised::text_in,
        player_frame::{stage_key, stages},
        speak::VoiceNote,
    },
    hooks::{
        library::{OpenLesson, use_lesson},
        log::use_log,
        page::use_page,
    },
    locale::{Locale, use_locale},
    route::Route,
    state::library::{Load, LoadError},
};

/// Properties of [`LessonPage`].
#[derive(Properties, PartialEq)]
pub(crate) struct LessonPageProps {
    /// The unit's folder.
    pub(crate) unit: Id,
    /// The lesson's file.
    pub(crate) lesson: Id,
}

/// A lesson's overview.
#[component]
pub(crate) fn LessonPage(props: &LessonPageProps) -> Html {
    let id = LessonId { unit: props.unit.clone(), lesson: props.lesson.clone() };
    let locale = use_locale();
    let (opened, retry) = use_lesson(&id);
    html! {
        <div class="page">
            if opened == Load::Failed(LoadError::NotFound) {
                <NoSuchLesson />
            } else {
                { when_ready(&opened, &retry, &locale, |open| html! { <Overview open={open.clone()} /> }) }
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OverviewProps {
    open: OpenLesson,
}

#[component]
fn Overview(props: &OverviewProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let lesson = &props.open.lesson;
    use_page(&AttrValue::from(lesson.title.get(locale.tag()).value.to_owned()));
    html! {
        <article class="overview">
            <header class="page-head">
                <p class="card-title-zh" lang="zh-Hans">{ lesson.hanzi_title.clone() }</p>
                <h1 tabindex="-1">{ text_in(&lesson.title, &locale) }</h1>
                <p class="lead">{ text_in(&lesson.situation, &locale) }</p>
                <p class="meta">{ level_name(&lesson.level, &locale) }</p>
            </header>
            <section>
                <h2>{ locale.get("lesson-can-do") }</h2>
                <ul class="can-do">
                    for text in lesson.can_do.iter() {
                        <li>{ text_in(text, &locale) }</li>
                    }
                </ul>
            </section>
            { view_way_in(lesson, &log.progress, &locale) }
            <VoiceNote />
            <section>
                <h2>{ locale.get("lesson-parts") }</h2>
                { view_parts(lesson, &locale) }
            </section>
            <p class="meta">
                { locale.with("lesson-version", [
                    ("version", lesson.version.into()),
                    ("author", lesson.author.clone().into()),
                    ("licence", lesson.licence.clone().into()),
                ]) }
            </p>
        </article>
    }
}

fn view_way_in(lesson: &Lesson, progress: &Progress, locale: &Locale) -> Html {
    let known = progress.lesson(&lesson.id);
    let (key, stage) = match known.and_then(|known| known.stage) {
        _ if progress.is_finished(&lesson.id) => ("lesson-again", Stage::Practice),
        Some(stage) => ("lesson-resume", stage),
        None => ("lesson-start", Stage::Words),
    };
    html! {
        <p>
            <Link<Route> to={Route::player(&lesson.id, stage)} classes="button button-main">
                { locale.get(key) }
            </Link<Route>>
        </p>
    }
}

fn view_parts(lesson: &Lesson, locale: &Locale) -> Html {
    html! {
        <ol class="parts">
            for stage in stages(lesson) {
                if stage != Stage::Result {
                    <li>
                        <Link<Route> to={Route::player(&lesson.id, stage)}>
                            { locale.get(&stage_key(stage)) }
                        </Link<Route>>
                    </li>
                }
            }
        </ol>
    }
}

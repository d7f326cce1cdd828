//! How the exercises went, and what to do with the lesson now.

use ::practice::{generate::plan, log::Fact, log::Stage, session::Session, session::Summary};
use course::model::{Item, Task, Token};
use yew::prelude::*;
use yew_router::prelude::*;

use super::StageProps;
use crate::{
    components::{
        chinese::Chinese, exercise::spoken, localised::text_in, rich::RichText, speak::Speak,
    },
    hooks::log::{use_log, use_record},
    locale::{Locale, use_locale},
    route::Route,
};

/// The result of the latest attempt, the closing task, and the way on.
#[component]
pub(crate) fn ResultStage(props: &StageProps) -> Html {
    let (locale, log, record) = (use_locale(), use_log(), use_record());
    let lesson = &props.open.lesson;
    let known = log.progress.lesson(&lesson.id).cloned().unwrap_or_default();
    let Some(attempt) = known.attempt.filter(|attempt| attempt.finished) else {
        return view_not_yet(props, &locale);
    };
    let session = Session::replay(plan(lesson, attempt.seed), &attempt.facts);
    let on_task = {
        let (lesson, done) = (lesson.id.clone(), !known.task_done);
        record.reform(move |()| Fact::Task { lesson: lesson.clone(), done })
    };
    html! {
        <>
            <h1 tabindex="-1">{ locale.get("result-title") }</h1>
            { view_summary(&session.summary(), &locale) }
            if let Some(task) = &lesson.task {
                { view_task(task, known.task_done, &on_task, &locale) }
            }
            { view_ways_on(props, &locale) }
        </>
    }
}

fn view_not_yet(props: &StageProps, locale: &Locale) -> Html {
    html! {
        <div class="empty">
            <h1 tabindex="-1">{ locale.get("result-not-yet") }</h1>
            <p>{ locale.get("result-not-yet-lead") }</p>
            <Link<Route>
                to={Route::player(&props.open.lesson.id, Stage::Practice)}
                classes="button button-main"
            >
                { locale.get("to-practice") }
            </Link<Route>>
        </div>
    }
}

fn view_summary(summary: &Summary<'_>, locale: &Locale) -> Html {
    let values = [("right", summary.right_at_once.into()), ("total", summary.answered.into())];
    let line = if summary.again.is_empty() {
        locale.get("result-all-right")
    } else {
        locale.with("result-first-try", values)
    };
    html! {
        <>
            <p class="lead">{ line }</p>
            if !summary.again.is_empty() {
                <section>
                    <h2>{ locale.get("result-again") }</h2>
                    <ul class="examples">
                        for item in summary.again.iter() {
                            { view_item(item, locale) }
                        }
                    </ul>
                </section>
            }
        </>
    }
}

fn view_item(item: &Item, locale: &Locale) -> Html {
    let said = spoken(&item.exercise);
    if said.is_empty() {
        return html! { <li>{ locale.get("ask-match") }{ ": " }<span lang="zh-Hans">{ item.words.join("、") }</span></li> };
    }
    let text = Token::joined(&said);
    html! {
        <li>
            <p><Chinese tokens={said} pinyin={Some(true)} class="zh-line" /></p>
            <Speak {text} quiet_label=true />
        </li>
    }
}

fn view_task(task: &Task, done: bool, on_toggle: &Callback<()>, locale: &Locale) -> Html {
    let onchange = on_toggle.reform(|_: Event| ());
    html! {
        <section class="card task">
            <h2>{ locale.get("result-task") }</h2>
            <RichText rich={task.text.clone()} />
            <label class="check">
                <input type="checkbox" checked={done} {onchange} />
                <span>{ locale.get("result-task-done") }</span>
            </label>
        </section>
    }
}

fn view_ways_on(props: &StageProps, locale: &Locale) -> Html {
    let id = &props.open.lesson.id;
    html! {
        <>
            if let Some(next) = props.open.course.next_lesson(id) {
                <section class="card card-next">
                    <p class="card-title-zh" lang="zh-Hans">{ next.hanzi_title.clone() }</p>
                    <h2>{ text_in(&next.title, locale) }</h2>
                    <Link<Route> to={Route::player(&next.id, Stage::Words)} classes="button button-main">
                        { locale.get("result-next") }
                    </Link<Route>>
                </section>
            }
            <p class="actions">
                <Link<Route> to={Route::player(id, Stage::Practice)} classes="button">
                    { locale.get("lesson-again") }
                </Link<Route>>
                <Link<Route> to={Route::Home} classes="button button-quiet">
                    { locale.get("result-home") }
                </Link<Route>>
            </p>
        </>
    }
}

//! How the exercises went, and what to do with the lesson now.

use std::collections::BTreeSet;

use ::practice::{generate::plan, log::Fact, log::Stage, session::Session, session::Summary};
use course::model::{Task, Text, Token};
use yew::prelude::*;
use yew_router::prelude::*;

use super::StageProps;
use crate::{
    components::{
        chinese::Chinese,
        exercise::{meaning, spoken},
        localised::text_in,
        rich::RichText,
        speak::Speak,
    },
    hooks::{
        attempt::use_start,
        log::{use_log, use_record},
    },
    locale::{Locale, use_locale},
    route::Route,
};

/// The result of the latest attempt, the closing task, and the way on.
#[component]
pub(crate) fn ResultStage(props: &StageProps) -> Html {
    let (locale, log, record) = (use_locale(), use_log(), use_record());
    let lesson = &props.open.lesson;
    let (start, navigator) = (use_start(&lesson.id), use_navigator());
    let known = log.progress.lesson(&lesson.id).cloned().unwrap_or_default();
    let Some(attempt) = known.attempt.filter(|attempt| attempt.finished) else {
        return view_not_yet(props, &locale);
    };
    let again = {
        let to = Route::player(&lesson.id, Stage::Practice);
        Callback::from(move |_: MouseEvent| {
            let (navigator, to) = (navigator.clone(), to.clone());
            start.emit(Callback::from(move |()| {
                if let Some(navigator) = &navigator {
                    navigator.push(&to);
                }
            }));
        })
    };
    let session = Session::replay(plan(lesson, attempt.seed), &attempt.facts);
    let summary = session.summary();
    let on_task = {
        let (lesson, done) = (lesson.id.clone(), !known.task_done);
        record.reform(move |()| Fact::Task { lesson: lesson.clone(), done })
    };
    html! {
        <>
            <h1 tabindex="-1">{ locale.get("result-title") }</h1>
            { view_summary(&summary, &locale) }
            { view_again(&summary, &locale) }
            if let Some(task) = &lesson.task {
                { view_task(task, known.task_done, &on_task, &locale) }
            }
            { view_ways_on(props, again, &locale) }
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
    html! { <p class="lead">{ line }</p> }
}

/// The sentences and words of items that were not right at once, each only once.
fn view_again(summary: &Summary<'_>, locale: &Locale) -> Html {
    let mut seen = BTreeSet::new();
    let again: Vec<(Vec<Token>, Option<&Text>)> = summary
        .again
        .iter()
        .map(|item| (spoken(&item.exercise), meaning(&item.exercise)))
        .filter(|(said, _)| !said.is_empty() && seen.insert(Token::joined(said)))
        .collect();
    html! {
        if !again.is_empty() {
            <details class="again">
                <summary>{ locale.with("result-again", [("count", again.len().into())]) }</summary>
                <ul class="examples">
                    for (said, meaning) in again {
                        <li>
                            <div>
                                <p><Chinese tokens={said.clone()} pinyin={Some(true)} class="zh-line" /></p>
                                if let Some(text) = meaning {
                                    <p class="translation">{ text_in(text, locale) }</p>
                                }
                            </div>
                            <Speak text={Token::joined(&said)} quiet_label=true />
                        </li>
                    }
                </ul>
            </details>
        }
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

fn view_ways_on(props: &StageProps, again: Callback<MouseEvent>, locale: &Locale) -> Html {
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
                <button type="button" class="button" onclick={again}>
                    { locale.get("lesson-again") }
                </button>
                <Link<Route> to={Route::Home} classes="button button-quiet">
                    { locale.get("result-home") }
                </Link<Route>>
            </p>
        </>
    }
}

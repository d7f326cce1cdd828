//! A lesson, part by part.

mod culture;
mod dialogue;
mod patterns;
mod practice;
mod result;
mod words;

use ::practice::log::{Fact, Stage};
use course::model::{Id, LessonId};
use yew::prelude::*;
use yew_router::prelude::*;

use self::{
    culture::view_culture, dialogue::DialogueStage, patterns::PatternsStage,
    practice::PracticeStage, result::ResultStage, words::WordsStage,
};
use super::not_found::NoSuchLesson;
use crate::{
    components::{
        load::when_ready,
        player_frame::{next_stage, player_frame, stage_key, stages},
    },
    hooks::{
        library::{OpenLesson, use_lesson},
        log::{use_log, use_record},
        page::use_page,
    },
    locale::{Locale, use_locale},
    route::Route,
    state::library::{Load, LoadError},
};

/// Properties of [`Player`].
#[derive(Properties, PartialEq)]
pub(crate) struct PlayerProps {
    /// The unit's folder.
    pub(crate) unit: Id,
    /// The lesson's file.
    pub(crate) lesson: Id,
    /// The part.
    pub(crate) stage: Stage,
}

/// A part of a lesson.
#[component]
pub(crate) fn Player(props: &PlayerProps) -> Html {
    let id = LessonId { unit: props.unit.clone(), lesson: props.lesson.clone() };
    let locale = use_locale();
    let (opened, retry) = use_lesson(&id);
    if opened == Load::Failed(LoadError::NotFound) {
        return html! { <div class="page"><NoSuchLesson /></div> };
    }
    when_ready(&opened, &retry, &locale, |open| {
        let stage = props.stage;
        html! { <OpenStage key={format!("{id}/{stage:?}")} open={open.clone()} {stage} /> }
    })
}

/// What every part gets.
#[derive(Properties, PartialEq, Clone)]
pub(crate) struct StageProps {
    /// The lesson with its course.
    pub(crate) open: OpenLesson,
    /// The part.
    pub(crate) stage: Stage,
}

#[component]
fn OpenStage(props: &StageProps) -> Html {
    let (locale, log, record) = (use_locale(), use_log(), use_record());
    let lesson = &props.open.lesson;
    let title = lesson.title.get(locale.tag()).value;
    use_page(&format!("{} · {title}", locale.get(&stage_key(props.stage))).into());
    let known = log.progress.lesson(&lesson.id).and_then(|known| known.stage);
    let open = props.clone();
    use_effect_with(props.stage, move |stage| {
        if known != Some(*stage) {
            record.emit(Fact::Opened { lesson: open.open.lesson.id.clone(), stage: *stage });
        }
    });
    let stage = props.clone();
    html! {
        { player_frame(&stages(lesson), props.stage, Route::lesson(&lesson.id), &locale, html! {
            { match props.stage {
                Stage::Words => html! { <WordsStage ..stage /> },
                Stage::Dialogue => html! { <DialogueStage ..stage /> },
                Stage::Patterns => html! { <PatternsStage ..stage /> },
                Stage::Culture => view_culture(props, &locale),
                Stage::Practice => html! { <PracticeStage ..stage /> },
                Stage::Result => html! { <ResultStage ..stage /> },
            } }
        }) }
    }
}

/// The key of the words on the way to a part.
fn onward_key(next: Stage) -> &'static str {
    match next {
        Stage::Words | Stage::Result => "continue",
        Stage::Dialogue => "words-to-dialogue",
        Stage::Patterns => "dialogue-to-patterns",
        Stage::Culture => "to-culture",
        Stage::Practice => "to-practice",
    }
}

/// The button that leads to the next part.
fn onward(props: &StageProps, locale: &Locale) -> Html {
    let next = next_stage(&props.open.lesson, props.stage);
    html! {
        <div class="actions actions-end">
            <Link<Route> to={Route::player(&props.open.lesson.id, next)} classes="button button-main">
                { locale.get(onward_key(next)) }
            </Link<Route>>
        </div>
    }
}

//! The frame of a lesson's parts: way out, where one is, and the one thing to do next.

use course::model::Lesson;
use practice::log::Stage;
use yew::prelude::*;
use yew_router::prelude::*;

use super::icon::{Shape, icon};
use crate::{
    locale::Locale,
    route::{Route, StageName},
};

/// The parts that a lesson has, in order.
pub(crate) fn stages(lesson: &Lesson) -> Vec<Stage> {
    let all = [
        (Stage::Words, !lesson.words.is_empty()),
        (Stage::Dialogue, true),
        (Stage::Patterns, !lesson.patterns.is_empty()),
        (Stage::Culture, lesson.culture.is_some()),
        (Stage::Practice, true),
        (Stage::Result, true),
    ];
    all.into_iter().filter(|(_, there)| *there).map(|(stage, _)| stage).collect()
}

/// The part that follows.
pub(crate) fn next_stage(lesson: &Lesson, stage: Stage) -> Stage {
    stages(lesson).into_iter().find(|next| *next > stage).unwrap_or(Stage::Result)
}

/// The key of the message that names a part.
pub(crate) fn stage_key(stage: Stage) -> String {
    format!("stage-{}", StageName(stage))
}

/// A header with the way out and the progress through the lesson, and the part below it.
pub(crate) fn player_frame(
    stages: &[Stage],
    stage: Stage,
    exit: Route,
    locale: &Locale,
    body: Html,
) -> Html {
    let place = stages.iter().position(|shown| *shown == stage).unwrap_or(0);
    let values = [("n", (place + 1).into()), ("total", stages.len().into())];
    html! {
        <div class="player">
            <header class="player-head">
                <Link<Route> to={exit} classes="button button-quiet player-exit">
                    { icon(Shape::Wrong) }
                    <span class="visually-hidden">{ locale.get("close") }</span>
                </Link<Route>>
                <div class="player-place">
                    <p>
                        <span class="player-stage">{ locale.get(&stage_key(stage)) }</span>
                        <span class="visually-hidden">{ " · " }{ locale.with("stage-progress", values) }</span>
                    </p>
                    <div class="segments" aria-hidden="true">
                        for n in 0..stages.len() {
                            <span class={classes!("segment", (n <= place).then_some("segment-done"))} />
                        }
                    </div>
                </div>
            </header>
            <div class="player-body">{ body }</div>
        </div>
    }
}

//! Word cards, one at a time.

use course::model::{Lesson, Sentence, Word};
use yew::prelude::*;
use yew_router::prelude::*;

use super::{StageProps, onward, onward_key};
use crate::{
    components::{
        icon::{Shape, icon},
        player_frame::next_stage,
        speak::VoiceNote,
        word_card::WordCard,
    },
    hooks::keys::use_keys,
    locale::use_locale,
    route::Route,
};

/// The new words, one card at a time; arrows turn the pages.
#[component]
pub(crate) fn WordsStage(props: &StageProps) -> Html {
    let locale = use_locale();
    let place = use_state_eq(|| 0_usize);
    let lesson = &props.open.lesson;
    let words = taught(lesson);
    let last = words.len().saturating_sub(1);
    let turn = use_callback((place.clone(), last), |step: isize, (place, last)| {
        place.set(place.saturating_add_signed(step).min(*last));
    });
    let on_key = use_callback(turn.clone(), |key: String, turn| {
        match key.as_str() {
            "ArrowRight" => turn.emit(1),
            "ArrowLeft" => turn.emit(-1),
            _ => return false,
        }
        true
    });
    use_keys(on_key);
    let navigator = use_navigator();
    let next = next_stage(lesson, props.stage);
    let onward_key = onward_key(next);
    let forward = {
        let to = Route::player(&lesson.id, next);
        let (turn, at_end) = (turn.clone(), *place == last);
        Callback::from(move |_: MouseEvent| match &navigator {
            Some(navigator) if at_end => navigator.push(&to),
            _ => turn.emit(1),
        })
    };
    let Some(word) = words.get(*place) else { return onward(props, &locale) };
    let values = [("n", (*place + 1).into()), ("total", words.len().into())];
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ locale.with("words-counter", values) }</h1>
            <VoiceNote />
            <WordCard word={(*word).clone()} sentence={first_use(lesson, word)} />
            <div class="actions actions-pair">
                // Neither button ever goes away, so that the focus stays where it is.
                <button
                    type="button"
                    class="button"
                    aria-disabled={(*place == 0).to_string()}
                    onclick={turn.reform(|_| -1)}
                >
                    { icon(Shape::Back) }
                    <span>{ locale.get("previous-word") }</span>
                </button>
                <button type="button" class="button button-main" onclick={forward}>
                    <span>{ locale.get(if *place < last { "next-word" } else { onward_key }) }</span>
                    { icon(Shape::Forward) }
                </button>
            </div>
        </>
    }
}

/// Words first, then the names of the people and places one meets.
fn taught(lesson: &Lesson) -> Vec<&Word> {
    lesson.words.iter().chain(&lesson.names).collect()
}

/// The first sentence of the lesson in which the word stands.
fn first_use(lesson: &Lesson, word: &Word) -> Option<Sentence> {
    let lines = lesson.dialogue.lines.iter().map(|line| &line.sentence);
    let examples = lesson.patterns.iter().flat_map(|pattern| &pattern.examples);
    lines
        .chain(examples)
        .find(|sentence| sentence.tokens.iter().any(|token| token.text == word.hanzi))
        .cloned()
}

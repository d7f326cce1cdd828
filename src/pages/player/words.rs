//! Word cards, one at a time.

use course::model::{Lesson, Sentence, Word};
use yew::prelude::*;

use super::{StageProps, onward};
use crate::{
    components::{
        icon::{Shape, icon},
        speak::VoiceNote,
        word_card::WordCard,
    },
    hooks::keys::use_keys,
    locale::use_locale,
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
    let Some(word) = words.get(*place) else { return onward(props, &locale) };
    let values = [("n", (*place + 1).into()), ("total", words.len().into())];
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ locale.with("words-counter", values) }</h1>
            <VoiceNote />
            <WordCard word={(*word).clone()} sentence={first_use(lesson, word)} />
            <div class="actions actions-pair">
                <button
                    type="button"
                    class="button"
                    disabled={*place == 0}
                    onclick={turn.reform(|_| -1)}
                >
                    { icon(Shape::Back) }
                    <span>{ locale.get("previous-word") }</span>
                </button>
                if *place < last {
                    <button type="button" class="button button-main" onclick={turn.reform(|_| 1)}>
                        <span>{ locale.get("next-word") }</span>
                        { icon(Shape::Forward) }
                    </button>
                } else {
                    { onward(props, &locale) }
                }
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

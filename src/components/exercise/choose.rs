//! Choosing one of several options.

use course::model::{Choice, Exercise, Prompt, Token};
use practice::log::Response;
use yew::prelude::*;

use super::ExerciseProps;
use crate::{
    components::{
        chinese::{Chinese, text_pinyin},
        icon::{Shape, icon},
        localised::text_in,
        speak::Speak,
    },
    hooks::focus::{focus, has_focus},
    hooks::{keys::use_keys, log::use_log, voice::use_voice},
    locale::{Locale, use_locale},
};

/// Shows the prompt and numbered options; a tap or a digit answers.
#[component]
pub(crate) fn ChooseView(props: &ExerciseProps) -> Html {
    let locale = use_locale();
    let Exercise::Choose { prompt, options, answer } = &props.item.exercise else {
        return html! {};
    };
    let locked = props.given.is_some();
    let on_key = use_callback(
        (props.order.clone(), props.on_answer.clone(), locked),
        |key: String, (order, on_answer, locked)| !*locked && pressed(&key, order, on_answer),
    );
    use_keys(on_key);
    let asks_reading = matches!(options.first(), Some(Choice::Pinyin(_)));
    let chosen = match props.given {
        Some(Response::Chose(index)) => Some(index),
        _ => None,
    };
    html! {
        <>
            { view_prompt(prompt, asks_reading, &locale) }
            <ol class="options">
                for (place, index) in props.order.iter().copied().enumerate() {
                    if let Some(choice) = options.get(index) {
                        <li key={index}>
                            { view_option(
                                place,
                                mark_of(locked, index, *answer, chosen),
                                view_choice(choice, matches!(prompt, Prompt::Sound(_)), &locale),
                                choosing(&props.on_answer, index),
                            ) }
                        </li>
                    }
                }
            </ol>
        </>
    }
}

fn choosing(on_answer: &Callback<Response>, index: usize) -> Callback<MouseEvent> {
    on_answer.reform(move |_| Response::Chose(index))
}

/// Digits answer; arrows move the focus between the options.
fn pressed(key: &str, order: &[usize], on_answer: &Callback<Response>) -> bool {
    if let Some(index) =
        key.parse::<usize>().ok().and_then(|digit| order.get(digit.checked_sub(1)?))
    {
        on_answer.emit(Response::Chose(*index));
        return true;
    }
    let step = match key {
        "ArrowDown" | "ArrowRight" => 1,
        "ArrowUp" | "ArrowLeft" => order.len().saturating_sub(1),
        _ => return false,
    };
    let focused = (0..order.len()).find(|place| has_focus(&option_id(*place)));
    let place = focused.map_or(0, |place| (place + step) % order.len().max(1));
    focus(&option_id(place));
    true
}

fn option_id(place: usize) -> String {
    format!("option-{place}")
}

/// How an option is marked after the answer.
#[derive(Clone, Copy, PartialEq)]
enum OptionMark {
    Open,
    Right,
    Wrong,
    Passed,
}

fn mark_of(locked: bool, index: usize, answer: usize, chosen: Option<usize>) -> OptionMark {
    match (locked, index == answer, chosen == Some(index)) {
        (false, _, _) => OptionMark::Open,
        (true, true, _) => OptionMark::Right,
        (true, false, true) => OptionMark::Wrong,
        (true, false, false) => OptionMark::Passed,
    }
}

fn view_option(
    place: usize,
    mark: OptionMark,
    choice: Html,
    on_choose: Callback<MouseEvent>,
) -> Html {
    let (class, shape) = match mark {
        OptionMark::Open => ("", None),
        OptionMark::Right => ("option-right", Some(Shape::Right)),
        OptionMark::Wrong => ("option-wrong", Some(Shape::Wrong)),
        OptionMark::Passed => ("option-passed", None),
    };
    html! {
        <button
            type="button"
            id={option_id(place)}
            class={classes!("option", class)}
            disabled={mark != OptionMark::Open}
            onclick={on_choose}
        >
            <span class="option-key" aria-hidden="true">{ place + 1 }</span>
            <span class="option-text">{ choice }</span>
            if let Some(shape) = shape {
                { icon(shape) }
            }
        </button>
    }
}

fn view_choice(choice: &Choice, hide_pinyin: bool, locale: &Locale) -> Html {
    match choice {
        Choice::Chinese(tokens) => {
            let pinyin = hide_pinyin.then_some(false);
            html! { <Chinese tokens={tokens.clone()} {pinyin} class="zh-option" /> }
        }
        Choice::Meaning(text) => text_in(text, locale),
        Choice::Pinyin(pinyin) => {
            html! { <span class="pinyin-option" lang="zh-Latn-pinyin">{ pinyin.clone() }</span> }
        }
    }
}

fn view_prompt(prompt: &Prompt, hide_pinyin: bool, locale: &Locale) -> Html {
    let pinyin = hide_pinyin.then_some(false);
    match prompt {
        Prompt::Chinese(tokens) => html! {
            <div class="prompt">
                <p><Chinese tokens={tokens.clone()} {pinyin} class="zh-prompt" /></p>
                if !hide_pinyin {
                    <Speak text={Token::joined(tokens)} quiet_label=true />
                }
            </div>
        },
        Prompt::Meaning(text) => {
            html! { <p class="prompt prompt-meaning">{ text_in(text, locale) }</p> }
        }
        Prompt::Sound(tokens) => html! { <SoundPrompt tokens={tokens.clone()} /> },
        Prompt::Gap { before, after, translation } => html! {
            <div class="prompt">
                <p>
                    <Chinese tokens={before.clone()} class="zh-prompt" />
                    <span class="gap">
                        <span class="visually-hidden">{ locale.get("gap-label") }</span>
                    </span>
                    <Chinese tokens={after.clone()} class="zh-prompt" />
                </p>
                <p class="translation">{ text_in(translation, locale) }</p>
            </div>
        },
    }
}

#[derive(Properties, PartialEq)]
struct SoundPromptProps {
    tokens: Vec<Token>,
}

/// Plays the text once by itself; without a voice it shows the pinyin instead.
#[component]
fn SoundPrompt(props: &SoundPromptProps) -> Html {
    let (locale, voice) = (use_locale(), use_voice());
    let rate = use_log().progress.settings.speech_rate;
    let text = AttrValue::from(Token::joined(&props.tokens));
    use_effect_with((text.clone(), voice.is_ready()), {
        let voice = voice.clone();
        move |(text, ready)| {
            if *ready {
                voice.say(text, rate);
            }
        }
    });
    html! {
        <div class="prompt prompt-sound">
            if voice.is_missing() {
                <p class="prompt-pinyin" lang="zh-Latn-pinyin">{ text_pinyin(&props.tokens) }</p>
            } else if voice.is_ready() {
                <Speak text={text.clone()} />
                <Speak {text} slowly=true />
            } else {
                <p class="hint" role="status">{ locale.get("voice-loading") }</p>
            }
        </div>
    }
}

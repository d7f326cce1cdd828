//! The dialogue, with its layers.

use course::model::{Dialogue, Line, Sentence, Token, Word};
use yew::prelude::*;

use super::{StageProps, onward};
use crate::{
    components::{
        chinese::{Chinese, WordTaps},
        layers::Layers,
        localised::text_in,
        speak::{Speak, VoiceNote},
        word_card::WordCard,
    },
    hooks::focus::focus,
    hooks::log::use_log,
    locale::{Locale, use_locale},
};

/// A word that is being explained.
#[derive(Clone, PartialEq)]
struct Shown {
    /// Under which line.
    line: usize,
    /// The id of the button that was tapped; the focus goes back to it.
    button: String,
    word: Word,
}

/// The dialogue line by line; a tap on a word explains it.
#[component]
pub(crate) fn DialogueStage(props: &StageProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let translation = log.progress.settings.translation;
    let shown = use_state_eq(|| None::<Shown>);
    let lesson = props.open.lesson.clone();
    let on_tap = {
        let (shown, open) = (shown.clone(), props.open.clone());
        Callback::from(move |(line, (button, hanzi)): (usize, (String, String))| {
            let word = open.word(&hanzi).cloned();
            shown.set(word.map(|word| Shown { line, button, word }));
        })
    };
    let close = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(shown) = shown.as_ref() {
                focus(&shown.button);
            }
            shown.set(None);
        })
    };
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ locale.get("stage-dialogue") }</h1>
            <p>{ text_in(&lesson.situation, &locale) }</p>
            { view_cast(&lesson.dialogue, &locale) }
            <Layers />
            <VoiceNote />
            <Speak text={whole(&lesson.dialogue)} label="listen-to-all" />
            <ol class="dialogue">
                for (n, line) in lesson.dialogue.lines.iter().enumerate() {
                    <li key={n} class={classes!("line", format!("line-{}", line.speaker % 2))}>
                        { view_line(
                            &line.sentence,
                            speaker(&lesson.dialogue, line),
                            translation.then(|| text_in(&line.sentence.translation, &locale)),
                            WordTaps {
                                ids: format!("word-{n}").into(),
                                on_tap: on_tap.reform(move |tapped| (n, tapped)),
                            },
                        ) }
                        if let Some(shown) = shown.as_ref().filter(|shown| shown.line == n) {
                            <div class="word-sheet" role="region" aria-label={locale.get("word-details")}>
                                <WordCard word={shown.word.clone()} />
                                <button type="button" class="button" onclick={close.clone()}>
                                    { locale.get("close") }
                                </button>
                            </div>
                        }
                    </li>
                }
            </ol>
            { onward(props, &locale) }
        </>
    }
}

fn view_cast(dialogue: &Dialogue, locale: &Locale) -> Html {
    html! {
        <ul class="cast">
            for speaker in dialogue.speakers.iter() {
                <li>
                    <Chinese tokens={speaker.hanzi.clone()} class="zh-inline" />
                    { " " }
                    { text_in(&speaker.about, locale) }
                </li>
            }
        </ul>
    }
}

/// All that is said, one line after the other.
fn whole(dialogue: &Dialogue) -> String {
    let lines = dialogue.lines.iter().map(|line| Token::joined(&line.sentence.tokens));
    lines.collect::<Vec<_>>().join("\n")
}

fn speaker(dialogue: &Dialogue, line: &Line) -> AttrValue {
    dialogue
        .speakers
        .get(line.speaker)
        .map(|speaker| Token::joined(&speaker.hanzi))
        .unwrap_or_default()
        .into()
}

fn view_line(
    sentence: &Sentence,
    speaker: AttrValue,
    translation: Option<Html>,
    taps: WordTaps,
) -> Html {
    html! {
        <div class="line-body">
            <p class="line-speaker" lang="zh-Hans">{ speaker }</p>
            <p>
                <Chinese tokens={sentence.tokens.clone()} class="zh-line" taps={Some(taps)} />
            </p>
            if let Some(translation) = translation {
                <p class="translation">{ translation }</p>
            }
            <div class="line-sound">
                <Speak text={Token::joined(&sentence.tokens)} quiet_label=true />
                <Speak text={Token::joined(&sentence.tokens)} slowly=true quiet_label=true />
            </div>
        </div>
    }
}

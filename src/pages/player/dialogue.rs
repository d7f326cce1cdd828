//! The dialogue, with its layers.

use course::model::{Dialogue, Line, Sentence, Token, Word};
use yew::prelude::*;

use super::{StageProps, onward};
use crate::{
    components::{
        chinese::Chinese,
        layers::Layers,
        localised::text_in,
        speak::{Speak, VoiceNote},
        word_card::WordCard,
    },
    hooks::log::use_log,
    locale::{Locale, use_locale},
};

/// The dialogue line by line; a tap on a word explains it.
#[component]
pub(crate) fn DialogueStage(props: &StageProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let translation = log.progress.settings.translation;
    let shown = use_state_eq(|| None::<(usize, Word)>);
    let lesson = props.open.lesson.clone();
    let on_word = {
        let (shown, lesson) = (shown.clone(), lesson.clone());
        Callback::from(move |(line, hanzi): (usize, String)| {
            shown.set(lesson.word(&hanzi).map(|word| (line, word.clone())));
        })
    };
    let close = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(None))
    };
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ text_in(&lesson.situation, &locale) }</h1>
            { view_cast(&lesson.dialogue, &locale) }
            <Layers />
            <VoiceNote />
            <ol class="dialogue">
                for (n, line) in lesson.dialogue.lines.iter().enumerate() {
                    <li key={n} class={classes!("line", format!("line-{}", line.speaker % 2))}>
                        { view_line(
                            &line.sentence,
                            speaker(&lesson.dialogue, line),
                            translation.then(|| text_in(&line.sentence.translation, &locale)),
                            on_word.reform(move |word| (n, word)),
                        ) }
                        if let Some((_, word)) = shown.as_ref().filter(|(at, _)| *at == n) {
                            <div class="word-sheet" role="region" aria-label={locale.get("word-details")}>
                                <WordCard word={word.clone()} />
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
    on_word: Callback<String>,
) -> Html {
    html! {
        <div class="line-body">
            <p class="line-speaker" lang="zh-Hans">{ speaker }</p>
            <p>
                <Chinese tokens={sentence.tokens.clone()} class="zh-line" on_word={Some(on_word)} />
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

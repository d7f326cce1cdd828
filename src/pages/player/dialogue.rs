//! The dialogue, with its layers.

use course::model::{Dialogue, Line, Token, Word};
use yew::prelude::*;

use super::{Onward, StageProps};
use crate::{
    components::{
        chinese::Chinese,
        layers::Layers,
        localised::TextIn,
        speak::{Speak, VoiceNote},
        word_card::WordCard,
    },
    hooks::log::use_log,
    locale::use_locale,
};

/// The dialogue line by line; a tap on a word explains it.
#[component]
pub(crate) fn DialogueStage(props: &StageProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
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
            <h1 tabindex="-1" class="stage-title"><TextIn text={lesson.situation.clone()} /></h1>
            { view_cast(&lesson.dialogue) }
            <Layers />
            <VoiceNote />
            <ol class="dialogue">
                for (n, line) in lesson.dialogue.lines.iter().enumerate() {
                    <li key={n} class={classes!("line", format!("line-{}", line.speaker % 2))}>
                        <LineView
                            line={line.clone()}
                            speaker={speaker(&lesson.dialogue, line)}
                            translation={log.progress.settings.translation}
                            on_word={on_word.reform(move |word| (n, word))}
                        />
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
            <Onward ..props.clone() />
        </>
    }
}

fn view_cast(dialogue: &Dialogue) -> Html {
    html! {
        <ul class="cast">
            for speaker in dialogue.speakers.iter() {
                <li>
                    <Chinese tokens={speaker.hanzi.clone()} class="zh-inline" />
                    { " " }
                    <TextIn text={speaker.about.clone()} />
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

#[derive(Properties, PartialEq)]
struct LineViewProps {
    line: Line,
    speaker: AttrValue,
    translation: bool,
    on_word: Callback<String>,
}

#[component]
fn LineView(props: &LineViewProps) -> Html {
    let sentence = &props.line.sentence;
    html! {
        <div class="line-body">
            <p class="line-speaker" lang="zh-Hans">{ props.speaker.clone() }</p>
            <p>
                <Chinese
                    tokens={sentence.tokens.clone()}
                    class="zh-line"
                    on_word={Some(props.on_word.clone())}
                />
            </p>
            if props.translation {
                <p class="translation"><TextIn text={sentence.translation.clone()} /></p>
            }
            <div class="line-sound">
                <Speak text={Token::joined(&sentence.tokens)} quiet_label=true />
                <Speak text={Token::joined(&sentence.tokens)} slowly=true quiet_label=true />
            </div>
        </div>
    }
}

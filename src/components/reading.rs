//! A Chinese text with its words, readings and levels.

use practice::log::{Fact, Setting};
use text_protocol::{Confidence, Kind, Standard, Token};
use yew::prelude::*;

use super::{lines::groups, speak::Speak};
use crate::{
    hooks::{
        focus::focus,
        log::{use_log, use_record},
        text_engine::use_analysis,
    },
    locale::{Locale, use_locale},
    state::library::Load,
};

/// Properties of [`ReadingView`].
#[derive(Properties, PartialEq)]
pub(crate) struct ReadingProps {
    /// The text.
    pub(crate) text: AttrValue,
    /// Called to put the text away.
    pub(crate) on_close: Callback<()>,
}

/// A text cut into words; a tap on a word explains it.
#[component]
pub(crate) fn ReadingView(props: &ReadingProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let (analysis, retry) = use_analysis(&props.text);
    let shown = use_state_eq(|| None::<usize>);
    let pinyin = log.progress.settings.pinyin;
    html! {
        <>
            <header class="page-head">
                <h1 tabindex="-1">{ locale.get("read-title") }</h1>
            </header>
            <div class="actions">
                <button type="button" class="button" onclick={props.on_close.reform(|_| ())}>
                    { locale.get("read-another") }
                </button>
                <PinyinSwitch />
                <Speak text={props.text.clone()} />
            </div>
            { match analysis {
                Load::Idle | Load::Loading => html! {
                    <>
                        <p class="hint" role="status">{ locale.get("read-loading") }</p>
                        <p class="zh read-text" lang="zh-Hans">{ props.text.clone() }</p>
                    </>
                },
                Load::Failed(error) => html! {
                    <>
                        <div class="notice" role="alert">
                            <p>{ locale.get("read-failed") }{ " " }{ locale.get(error.message()) }</p>
                            <div class="notice-actions">
                                <button type="button" class="button" onclick={retry.reform(|_| ())}>
                                    { locale.get("retry") }
                                </button>
                            </div>
                        </div>
                        <p class="zh read-text" lang="zh-Hans">{ props.text.clone() }</p>
                    </>
                },
                Load::Ready(analysis) => html! {
                    <>
                        <div class={classes!("zh", "read-text", pinyin.then_some("zh-ruby"))} lang="zh-Hans">
                            for (start, paragraph) in paragraphs(&analysis.tokens) {
                                <p>
                                    for (at, group) in groups(paragraph, punctuation) {
                                        <span class={(group.len() > 1).then_some("zh-group")}>
                                            for (n, token) in group.iter().enumerate() {
                                                { view_token(token, start + at + n, pinyin, &shown) }
                                            }
                                        </span>
                                    }
                                </p>
                            }
                        </div>
                        if let Some(token) = shown.and_then(|at| analysis.tokens.get(at)) {
                            { view_word(token, &closing(&shown), &locale) }
                        }
                    </>
                },
            } }
        </>
    }
}

#[component]
fn PinyinSwitch() -> Html {
    let (locale, record, log) = (use_locale(), use_record(), use_log());
    let on = log.progress.settings.pinyin;
    let onclick = record.reform(move |_: MouseEvent| Fact::Setting(Setting::Pinyin(!on)));
    html! {
        <button type="button" class="chip" aria-pressed={on.to_string()} {onclick}>
            { locale.get("layer-pinyin") }
        </button>
    }
}

/// Paragraphs with the place of their first token; a line break ends one.
fn paragraphs(tokens: &[Token]) -> impl Iterator<Item = (usize, &[Token])> {
    let breaks = |token: &Token| token.text.contains('\n');
    let mut start = 0;
    tokens.split_inclusive(breaks).map(move |paragraph| {
        let place = start;
        start += paragraph.len();
        (place, paragraph)
    })
}

fn punctuation(token: &Token) -> Option<&str> {
    (token.kind == Kind::Punctuation).then_some(token.text.as_str())
}

fn token_id(place: usize) -> String {
    format!("token-{place}")
}

fn view_token(
    token: &Token,
    place: usize,
    pinyin: bool,
    shown: &UseStateHandle<Option<usize>>,
) -> Html {
    let text = AttrValue::from(token.text.clone());
    if !matches!(token.kind, Kind::Word | Kind::Name | Kind::Number) || token.pinyin.is_empty() {
        return html! { {text} };
    }
    let onclick = {
        let shown = shown.clone();
        Callback::from(move |_| shown.set(Some(place)))
    };
    html! {
        <button
            type="button"
            id={token_id(place)}
            class="zh-word"
            {onclick}
        >
            if pinyin {
                <ruby>{ text }<rt lang="zh-Latn-pinyin">{ token.pinyin.clone() }</rt></ruby>
            } else {
                { text }
            }
        </button>
    }
}

fn closing(shown: &UseStateHandle<Option<usize>>) -> Callback<MouseEvent> {
    let shown = shown.clone();
    Callback::from(move |_| {
        if let Some(place) = *shown {
            focus(&token_id(place));
        }
        shown.set(None);
    })
}

/// The word that was tapped: how it is read, and its level by both documents.
fn view_word(token: &Token, close: &Callback<MouseEvent>, locale: &Locale) -> Html {
    let level = |standard: Standard, key: &str| {
        token.levels.by(standard).map_or_else(
            || locale.get("read-ungraded"),
            |level| locale.with(key, [("band", level.to_string().into())]),
        )
    };
    let doubtful = token.syllables.iter().any(|it| it.confidence == Confidence::Doubtful);
    html! {
        <aside class="read-word" role="status" aria-label={locale.get("word-details")}>
            <p class="word-head" lang="zh-Hans">{ token.text.clone() }</p>
            <p class="word-pinyin" lang="zh-Latn-pinyin">{ token.pinyin.clone() }</p>
            if doubtful {
                <p class="hint">{ locale.get("read-doubtful") }</p>
            }
            <ul class="meta">
                <li>{ level(Standard::Hsk2026, "level-hsk-2026") }</li>
                <li>{ level(Standard::Gf2021, "level-gf0025-2021") }</li>
            </ul>
            <div class="actions">
                <Speak text={AttrValue::from(token.text.clone())} />
                <button type="button" class="button" onclick={close.clone()}>
                    { locale.get("close") }
                </button>
            </div>
        </aside>
    }
}

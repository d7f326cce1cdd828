//! Chinese text: hanzi with pinyin above, word by word.

use course::model::{Token, TokenKind};
use yew::prelude::*;

use super::lines::groups;
use crate::hooks::log::use_log;

/// What happens when a word is tapped.
#[derive(Clone, PartialEq)]
pub(crate) struct WordTaps {
    /// What the ids of the buttons begin with.
    pub(crate) ids: AttrValue,
    /// Called with the id of the button and the word.
    pub(crate) on_tap: Callback<(String, String)>,
}

/// Properties of [`Chinese`].
#[derive(Properties, PartialEq)]
pub(crate) struct ChineseProps {
    /// The text.
    pub(crate) tokens: Vec<Token>,
    /// Overrides the learner's setting for pinyin; exercises that ask for the reading hide it.
    #[prop_or_default]
    pub(crate) pinyin: Option<bool>,
    /// Makes every word a button; without it words are plain text.
    #[prop_or_default]
    pub(crate) taps: Option<WordTaps>,
    /// Further classes, such as a size.
    #[prop_or_default]
    pub(crate) class: Classes,
}

/// A Chinese text with the layers that the learner has switched on.
#[component]
pub(crate) fn Chinese(props: &ChineseProps) -> Html {
    let settings = use_log().progress.settings.clone();
    let pinyin = props.pinyin.unwrap_or(settings.pinyin);
    let spaced = settings.word_spaces.then_some("zh-spaced");
    let class = classes!("zh", pinyin.then_some("zh-ruby"), spaced, props.class.clone());
    html! {
        <span {class} lang="zh-Hans" dir="ltr">
            for (start, group) in groups(&props.tokens, punctuation) {
                <span class={(group.len() > 1).then_some("zh-group")}>
                    for (n, token) in group.iter().enumerate() {
                        { view_token(token, pinyin, props.taps.as_ref().map(|it| (it, start + n))) }
                    }
                </span>
            }
        </span>
    }
}

fn punctuation(token: &Token) -> Option<&str> {
    (token.kind == TokenKind::Punctuation).then_some(token.text.as_str())
}

fn view_token(token: &Token, pinyin: bool, taps: Option<(&WordTaps, usize)>) -> Html {
    let text = AttrValue::from(token.text.clone());
    let body = if pinyin && !token.reading.is_empty() {
        let reading = word_pinyin(token);
        html! { <ruby>{ text }<rt lang="zh-Latn-pinyin">{ reading }</rt></ruby> }
    } else {
        html! { {text} }
    };
    match taps {
        Some((taps, place)) if matches!(token.kind, TokenKind::Word | TokenKind::Name) => {
            let (id, word) = (format!("{}-{place}", taps.ids), token.text.clone());
            let onclick = taps.on_tap.reform({
                let id = id.clone();
                move |_| (id.clone(), word.clone())
            });
            html! { <button type="button" class="zh-word" {id} {onclick}>{ body }</button> }
        }
        _ => html! { <span class="zh-token">{ body }</span> },
    }
}

/// The reading of a word as one word: "nǐhǎo", "Xī'ān".
pub(crate) fn word_pinyin(token: &Token) -> String {
    let joined = syllable::parse(&token.reading)
        .map_or_else(|_| token.reading.clone(), |syllables| syllable::join_word(&syllables));
    match token.kind {
        TokenKind::Name => syllable::capitalise(&joined),
        _ => joined,
    }
}

/// The reading of a whole text, words apart.
pub(crate) fn text_pinyin(tokens: &[Token]) -> String {
    let words: Vec<String> =
        tokens.iter().filter(|token| !token.reading.is_empty()).map(word_pinyin).collect();
    words.join(" ")
}

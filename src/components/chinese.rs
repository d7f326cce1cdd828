//! Chinese text: hanzi with pinyin above, word by word.

use course::model::{Token, TokenKind};
use yew::prelude::*;

use crate::hooks::log::use_log;

/// Properties of [`Chinese`].
#[derive(Properties, PartialEq)]
pub(crate) struct ChineseProps {
    /// The text.
    pub(crate) tokens: Vec<Token>,
    /// Overrides the learner's setting for pinyin; exercises that ask for the reading hide it.
    #[prop_or_default]
    pub(crate) pinyin: Option<bool>,
    /// Called with a word that was tapped; without it words are plain text.
    #[prop_or_default]
    pub(crate) on_word: Option<Callback<String>>,
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
            for token in props.tokens.iter() {
                { view_token(token, pinyin, props.on_word.as_ref()) }
            }
        </span>
    }
}

fn view_token(token: &Token, pinyin: bool, on_word: Option<&Callback<String>>) -> Html {
    let text = AttrValue::from(token.text.clone());
    let body = if pinyin && !token.reading.is_empty() {
        let reading = word_pinyin(token);
        html! { <ruby>{ text }<rt lang="zh-Latn-pinyin">{ reading }</rt></ruby> }
    } else {
        html! { {text} }
    };
    match on_word {
        Some(on_word) if matches!(token.kind, TokenKind::Word | TokenKind::Name) => {
            let (on_word, word) = (on_word.clone(), token.text.clone());
            let onclick = Callback::from(move |_| on_word.emit(word.clone()));
            html! { <button type="button" class="zh-word" {onclick}>{ body }</button> }
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

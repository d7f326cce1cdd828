//! A word with all that is taught about it.

use course::model::{Sentence, Token, TokenKind, Word};
use yew::prelude::*;

use super::{
    chinese::Chinese, chinese::word_pinyin, localised::text_in, rich::RichText, speak::Speak,
};
use crate::locale::use_locale;

/// Properties of [`WordCard`].
#[derive(Properties, PartialEq)]
pub(crate) struct WordCardProps {
    /// The word.
    pub(crate) word: Word,
    /// A sentence in which it stands.
    #[prop_or_default]
    pub(crate) sentence: Option<Sentence>,
}

/// The word as a token, for drawing.
pub(crate) fn word_token(word: &Word) -> Token {
    let kind = if word.part_of_speech.is_none() { TokenKind::Name } else { TokenKind::Word };
    Token { text: word.hanzi.clone(), reading: word.reading.clone(), kind }
}

/// Hanzi, pinyin, meaning, class, measure word, note and an example.
#[component]
pub(crate) fn WordCard(props: &WordCardProps) -> Html {
    let locale = use_locale();
    let word = &props.word;
    let class = word.part_of_speech.map_or("name", |part| part.key());
    html! {
        <article class="word-card">
            <p class="word-head" lang="zh-Hans">{ word.hanzi.clone() }</p>
            <p class="word-pinyin" lang="zh-Latn-pinyin">{ word_pinyin(&word_token(word)) }</p>
            <p class="word-gloss">{ text_in(&word.gloss, &locale) }</p>
            <p class="word-class">
                { locale.get(&format!("pos-{class}")) }
                if let Some(measure) = &word.measure {
                    { " · " }{ locale.get("word-measure") }{ " " }
                    <Chinese tokens={vec![measure.clone()]} class="zh-inline" />
                }
            </p>
            <div class="word-sound">
                <Speak text={word.hanzi.clone()} />
                <Speak text={word.hanzi.clone()} slowly=true />
            </div>
            if let Some(note) = &word.note {
                <RichText rich={note.clone()} />
            }
            if let Some(sentence) = &props.sentence {
                <figure class="word-example">
                    <figcaption>{ locale.get("word-from-dialogue") }</figcaption>
                    <p><Chinese tokens={sentence.tokens.clone()} class="zh-line" /></p>
                    <p class="translation">{ text_in(&sentence.translation, &locale) }</p>
                </figure>
            }
        </article>
    }
}

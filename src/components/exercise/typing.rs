//! Typing pinyin.

use course::model::Exercise;
use practice::{log::Response, mark::check_typed};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::ExerciseProps;
use crate::{
    components::{chinese::Chinese, localised::text_in},
    locale::use_locale,
};

/// A field for pinyin. What is no pinyin at all is handed back before it counts.
#[component]
pub(crate) fn TypingView(props: &ExerciseProps) -> Html {
    let locale = use_locale();
    let typed = use_state_eq(String::new);
    let refused = use_state_eq(|| None::<String>);
    let oninput = {
        let (typed, refused) = (typed.clone(), refused.clone());
        Callback::from(move |event: InputEvent| {
            typed.set(event.target_unchecked_into::<HtmlInputElement>().value());
            refused.set(None);
        })
    };
    let onsubmit = {
        let (typed, refused) = (typed.clone(), refused.clone());
        let on_answer = props.on_answer.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match check_typed(&typed) {
                Ok(()) => on_answer.emit(Response::Typed((*typed).clone())),
                Err(_) => refused.set(Some((*typed).clone())),
            }
        })
    };
    let Exercise::TypePinyin { stem, meaning } = &props.item.exercise else {
        return html! {};
    };
    let locked = props.given.is_some();
    let value = match &props.given {
        Some(Response::Typed(given)) => given.clone(),
        _ => (*typed).clone(),
    };
    html! {
        <form class="typing" {onsubmit}>
            <div class="prompt">
                <p><Chinese tokens={stem.clone()} pinyin={Some(false)} class="zh-prompt" /></p>
                <p class="translation">{ text_in(meaning, &locale) }</p>
            </div>
            <label class="field">
                <span>{ locale.get("type-label") }</span>
                <input
                    id="answer-field"
                    type="text"
                    lang="zh-Latn-pinyin"
                    {value}
                    {oninput}
                    readonly={locked}
                    autocomplete="off"
                    autocapitalize="off"
                    autocorrect="off"
                    spellcheck="false"
                    maxlength="120"
                    aria-describedby="answer-help"
                />
            </label>
            <p id="answer-help" class="hint" role="status">
                if let Some(text) = &*refused {
                    { locale.with("type-not-pinyin", [("text", text.clone().into())]) }
                } else if !locked {
                    { locale.get("type-help") }
                }
            </p>
            if !locked {
                <div class="actions">
                    <button type="submit" class="button button-main" disabled={typed.trim().is_empty()}>
                        { locale.get("check") }
                    </button>
                </div>
            }
        </form>
    }
}

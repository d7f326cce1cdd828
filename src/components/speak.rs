//! Buttons that say a Chinese text.

use yew::prelude::*;

use super::icon::{Shape, icon};
use crate::{
    hooks::{log::use_log, voice::use_voice},
    locale::use_locale,
};

/// How much slower "slowly" is.
const SLOWLY: f32 = 0.6;

/// Properties of [`Speak`].
#[derive(Properties, PartialEq)]
pub(crate) struct SpeakProps {
    /// What is said, in hanzi.
    pub(crate) text: AttrValue,
    /// Whether to say it slowly.
    #[prop_or_default]
    pub(crate) slowly: bool,
    /// The key of the words beside the icon, where they are others than "Listen".
    #[prop_or_default]
    pub(crate) label: Option<&'static str>,
    /// Whether the words beside the icon are shown or only read out by screen readers.
    #[prop_or_default]
    pub(crate) quiet_label: bool,
}

/// A button that says a text. It is not there where the device has no Chinese voice.
#[component]
pub(crate) fn Speak(props: &SpeakProps) -> Html {
    let (locale, voice) = (use_locale(), use_voice());
    let rate = use_log().progress.settings.speech_rate;
    let rate = if props.slowly { rate * SLOWLY } else { rate };
    let onclick = {
        let (voice, text) = (voice.clone(), props.text.clone());
        Callback::from(move |_| voice.say(&text, rate))
    };
    if !voice.is_ready() {
        return html! {};
    }
    let (key, shape) =
        if props.slowly { ("listen-slowly", Shape::Slow) } else { ("listen", Shape::Sound) };
    let label = locale.get(props.label.unwrap_or(key));
    html! {
        <button type="button" class="button button-quiet speak" {onclick}>
            { icon(shape) }
            <span class={props.quiet_label.then_some("visually-hidden")}>{ label }</span>
            if props.quiet_label {
                <span class="visually-hidden" lang="zh-Hans">{ " " }{ props.text.clone() }</span>
            }
        </button>
    }
}

/// A quiet line that says so where the device has no Chinese voice.
#[component]
pub(crate) fn VoiceNote() -> Html {
    let (locale, voice) = (use_locale(), use_voice());
    html! {
        if voice.is_missing() {
            <p class="note">{ locale.get("voice-none") }</p>
        }
    }
}

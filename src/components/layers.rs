//! Switches for the layers over Chinese text.

use practice::log::{Fact, Setting};
use yew::prelude::*;

use crate::{
    hooks::log::{use_log, use_record},
    locale::use_locale,
};

/// Switches for pinyin, translation and word spaces, remembered for the next visit.
#[component]
pub(crate) fn Layers() -> Html {
    let (locale, record) = (use_locale(), use_record());
    let settings = use_log().progress.settings.clone();
    let switch = |key: &'static str, on: bool, setting: fn(bool) -> Setting| {
        let record = record.clone();
        let onclick = Callback::from(move |_| record.emit(Fact::Setting(setting(!on))));
        html! {
            <button type="button" class="chip" aria-pressed={on.to_string()} {onclick}>
                { locale.get(key) }
            </button>
        }
    };
    html! {
        <div class="layers" role="group" aria-label={locale.get("layers")}>
            { switch("layer-pinyin", settings.pinyin, Setting::Pinyin) }
            { switch("layer-translation", settings.translation, Setting::Translation) }
            { switch("layer-spaces", settings.word_spaces, Setting::WordSpaces) }
        </div>
    }
}

//! Settings, and what a learner can do with the data.

mod data;
mod reset;

use practice::log::{Face, Fact, Setting, Theme};
use yew::prelude::*;

use self::data::DataSection;
pub(crate) use self::data::save_copy;
use crate::{
    components::{layers::Layers, speak::Speak},
    hooks::{
        log::{use_log, use_record},
        page::use_page,
        voice::use_voice,
    },
    locale::{LANGUAGES, nearest, use_locale},
};

/// Speeds of speech with the keys of their names.
const RATES: [(f32, &str); 3] = [(0.7, "rate-slow"), (0.9, "rate-normal"), (1.1, "rate-fast")];

/// The settings screen.
#[component]
pub(crate) fn Settings() -> Html {
    let locale = use_locale();
    use_page(&locale.get("settings-title"));
    html! {
        <div class="page">
            <header class="page-head">
                <h1 tabindex="-1">{ locale.get("settings-title") }</h1>
            </header>
            <AppearanceSection />
            <section>
                <h2>{ locale.get("settings-reading") }</h2>
                <Layers />
            </section>
            <SoundSection />
            <DataSection />
        </div>
    }
}

#[component]
fn AppearanceSection() -> Html {
    let (locale, log, record) = (use_locale(), use_log(), use_record());
    let settings = &log.progress.settings;
    // What was chosen, not what is shown: its messages may still be on their way.
    let language = settings.language.as_deref().map_or(locale.tag(), nearest);
    let themes =
        [(Theme::Auto, "theme-auto"), (Theme::Light, "theme-light"), (Theme::Dark, "theme-dark")];
    let faces = [(Face::Kai, "face-kai"), (Face::Hei, "face-hei")];
    html! {
        <section>
            <h2>{ locale.get("settings-appearance") }</h2>
            { view_choices(
                "language",
                locale.get("settings-language"),
                &LANGUAGES.map(|(_, name, _)| AttrValue::from(name)),
                LANGUAGES.iter().position(|(tag, _, _)| *tag == language),
                &record.reform(|n: usize| {
                    let tag = LANGUAGES.get(n).map_or("en", |(tag, _, _)| tag);
                    Fact::Setting(Setting::Language(tag.to_owned()))
                }),
            ) }
            { view_choices(
                "theme",
                locale.get("settings-theme"),
                &themes.map(|(_, key)| locale.get(key)),
                themes.iter().position(|(theme, _)| *theme == settings.theme),
                &record.reform(move |n: usize| {
                    let theme = themes.get(n).map_or(Theme::Auto, |(theme, _)| *theme);
                    Fact::Setting(Setting::Theme(theme))
                }),
            ) }
            { view_choices(
                "face",
                locale.get("settings-face"),
                &faces.map(|(_, key)| locale.get(key)),
                faces.iter().position(|(face, _)| *face == settings.face),
                &record.reform(move |n: usize| {
                    let face = faces.get(n).map_or(Face::Kai, |(face, _)| *face);
                    Fact::Setting(Setting::Face(face))
                }),
            ) }
        </section>
    }
}

#[component]
fn SoundSection() -> Html {
    let (locale, log, record, voice) = (use_locale(), use_log(), use_record(), use_voice());
    let rate = log.progress.settings.speech_rate;
    let nearest = RATES
        .iter()
        .enumerate()
        .min_by(|(_, a), (_, b)| (a.0 - rate).abs().total_cmp(&(b.0 - rate).abs()))
        .map(|(n, _)| n);
    html! {
        <section>
            <h2>{ locale.get("settings-sound") }</h2>
            if let Some(name) = voice.name() {
                <p>{ locale.get("settings-voice") }{ ": " }<bdi>{ name }</bdi></p>
            } else if voice.is_missing() {
                <p>{ locale.get("voice-none") }</p>
            }
            { view_choices(
                "rate",
                locale.get("settings-rate"),
                &RATES.map(|(_, key)| locale.get(key)),
                nearest,
                &record.reform(|n: usize| {
                    let rate = RATES.get(n).map_or(0.9, |(rate, _)| *rate);
                    Fact::Setting(Setting::SpeechRate(rate))
                }),
            ) }
            <Speak text="你好！很高兴认识你。" />
        </section>
    }
}

/// A group of radio buttons.
fn view_choices(
    name: &'static str,
    legend: AttrValue,
    options: &[AttrValue],
    chosen: Option<usize>,
    on_choose: &Callback<usize>,
) -> Html {
    html! {
        <fieldset class="choices">
            <legend>{ legend }</legend>
            for (n, option) in options.iter().enumerate() {
                <label class="check">
                    <input
                        type="radio"
                        {name}
                        checked={chosen == Some(n)}
                        onchange={on_choose.reform(move |_: Event| n)}
                    />
                    <span>{ option.clone() }</span>
                </label>
            }
        </fieldset>
    }
}

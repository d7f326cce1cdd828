//! Patterns of grammar with their examples.

use course::model::{Pattern, Token};
use yew::prelude::*;

use super::{StageProps, onward};
use crate::{
    components::{
        chinese::Chinese, layers::Layers, localised::text_in, rich::RichText, speak::Speak,
    },
    hooks::log::use_log,
    locale::{Locale, use_locale},
};

/// All patterns of the lesson.
#[component]
pub(crate) fn PatternsStage(props: &StageProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let translation = log.progress.settings.translation;
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ locale.get("stage-patterns") }</h1>
            <Layers />
            for pattern in props.open.lesson.patterns.iter() {
                { view_pattern(pattern, translation, &locale) }
            }
            { onward(props, &locale) }
        </>
    }
}

fn view_pattern(pattern: &Pattern, translation: bool, locale: &Locale) -> Html {
    html! {
        <section class="pattern">
            <h2>{ text_in(&pattern.title, locale) }</h2>
            <p class="pattern-form" lang="zh-Hans">{ pattern.form.clone() }</p>
            <RichText rich={pattern.explain.clone()} />
            <ul class="examples" aria-label={locale.get("examples")}>
                for example in pattern.examples.iter() {
                    <li>
                        <div>
                            <p><Chinese tokens={example.tokens.clone()} class="zh-line" /></p>
                            if translation {
                                <p class="translation">{ text_in(&example.translation, locale) }</p>
                            }
                        </div>
                        <Speak text={Token::joined(&example.tokens)} quiet_label=true />
                    </li>
                }
            </ul>
        </section>
    }
}

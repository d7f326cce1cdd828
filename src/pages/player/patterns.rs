//! Patterns of grammar with their examples.

use course::model::{Pattern, Token};
use yew::prelude::*;

use super::{Onward, StageProps};
use crate::{
    components::{
        chinese::Chinese, layers::Layers, localised::TextIn, rich::RichText, speak::Speak,
    },
    hooks::log::use_log,
    locale::use_locale,
};

/// All patterns of the lesson.
#[component]
pub(crate) fn PatternsStage(props: &StageProps) -> Html {
    let locale = use_locale();
    html! {
        <>
            <h1 tabindex="-1" class="stage-title">{ locale.get("stage-patterns") }</h1>
            <Layers />
            for (n, pattern) in props.open.lesson.patterns.iter().enumerate() {
                <PatternView key={n} pattern={pattern.clone()} />
            }
            <Onward ..props.clone() />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PatternViewProps {
    pattern: Pattern,
}

#[component]
fn PatternView(props: &PatternViewProps) -> Html {
    let (locale, log) = (use_locale(), use_log());
    let pattern = &props.pattern;
    html! {
        <section class="pattern">
            <h2><TextIn text={pattern.title.clone()} /></h2>
            <p class="pattern-form" lang="zh-Hans">{ pattern.form.clone() }</p>
            <RichText rich={pattern.explain.clone()} />
            <ul class="examples" aria-label={locale.get("examples")}>
                for example in pattern.examples.iter() {
                    <li>
                        <div>
                            <p><Chinese tokens={example.tokens.clone()} class="zh-line" /></p>
                            if log.progress.settings.translation {
                                <p class="translation"><TextIn text={example.translation.clone()} /></p>
                            }
                        </div>
                        <Speak text={Token::joined(&example.tokens)} quiet_label=true />
                    </li>
                }
            </ul>
        </section>
    }
}

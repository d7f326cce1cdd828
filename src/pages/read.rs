//! Read: any Chinese text that the learner meets, made readable.

use course::model::Id;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;
use yew_router::prelude::*;

use super::not_found::NoSuchText;
use crate::{
    components::{load::when_ready, localised::text_in, reading::ReadingView},
    hooks::{
        page::use_page,
        samples::{use_sample, use_samples},
    },
    locale::{Locale, use_locale},
    route::Route,
    state::{
        library::{Load, LoadError},
        samples::Sample,
    },
};

/// The longest text that is read at once, in UTF-16 units: some forty pages.
const MOST_UNITS: &str = "60000";

/// A field for a text, and samples to begin with.
#[component]
pub(crate) fn Read() -> Html {
    let locale = use_locale();
    use_page(&locale.get("read-title"));
    let draft = use_state_eq(String::new);
    let text = use_state_eq(|| None::<AttrValue>);
    let close = {
        let text = text.clone();
        Callback::from(move |()| text.set(None))
    };
    html! {
        <div class="page">
            if let Some(text) = &*text {
                <ReadingView text={text.clone()} on_close={close} />
            } else {
                <header class="page-head">
                    <h1 tabindex="-1">{ locale.get("read-title") }</h1>
                    <p class="lead">{ locale.get("read-lead") }</p>
                </header>
                { view_form(&draft, &text, &locale) }
                <Samples />
            }
        </div>
    }
}

fn view_form(
    draft: &UseStateHandle<String>,
    text: &UseStateHandle<Option<AttrValue>>,
    locale: &Locale,
) -> Html {
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            draft.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let onsubmit = {
        let (draft, text) = (draft.clone(), text.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            text.set(Some(AttrValue::from(draft.trim().to_owned())));
        })
    };
    html! {
        <form class="read-form" {onsubmit}>
            <label class="field">
                <span>{ locale.get("read-field") }</span>
                <textarea
                    lang="zh-Hans"
                    rows="6"
                    maxlength={MOST_UNITS}
                    value={(**draft).clone()}
                    {oninput}
                />
            </label>
            <div class="actions">
                <button type="submit" class="button button-main" disabled={draft.trim().is_empty()}>
                    { locale.get("read-start") }
                </button>
            </div>
        </form>
    }
}

#[component]
fn Samples() -> Html {
    let locale = use_locale();
    let (samples, retry) = use_samples();
    html! {
        <section>
            <h2>{ locale.get("read-samples") }</h2>
            { when_ready(&samples, &retry, &locale, |samples| html! {
                <ul class="path">
                    for sample in samples.iter() {
                        { view_sample(sample, &locale) }
                    }
                </ul>
            }) }
        </section>
    }
}

fn view_sample(sample: &Sample, locale: &Locale) -> Html {
    html! {
        <li>
            <Link<Route> to={Route::ReadSample { sample: sample.id.clone() }} classes="step-link">
                <span class="step-text">
                    <span class="step-title">
                        { text_in(&sample.title, locale) }
                    </span>
                    <span class="meta">{ locale.get(sample.kind.message()) }</span>
                </span>
            </Link<Route>>
        </li>
    }
}

/// Properties of [`ReadSample`].
#[derive(Properties, PartialEq)]
pub(crate) struct ReadSampleProps {
    /// Its file name without `.txt`.
    pub(crate) sample: Id,
}

/// One of the samples.
#[component]
pub(crate) fn ReadSample(props: &ReadSampleProps) -> Html {
    let (locale, navigator) = (use_locale(), use_navigator());
    let (text, retry) = use_sample(&props.sample);
    use_page(&locale.get("read-title"));
    let close = Callback::from(move |()| {
        if let Some(navigator) = &navigator {
            navigator.push(&Route::Read);
        }
    });
    html! {
        <div class="page">
            if text == Load::Failed(LoadError::NotFound) {
                <NoSuchText />
            } else {
                { when_ready(&text, &retry, &locale, |text| html! {
                    <ReadingView text={text.clone()} on_close={close} />
                }) }
            }
        </div>
    }
}

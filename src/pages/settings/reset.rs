//! Erasing everything: asked for first, and taken back until the page is closed.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    hooks::focus::focus,
    hooks::log::{Recorder, use_log},
    locale::{Locale, use_locale},
};

/// Ids of what takes the focus when the control that had it goes away.
const OPEN: &str = "reset-open";
const QUESTION: &str = "reset-ask";
const UNDO: &str = "reset-undo";

/// How far the learner has gone.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Rest,
    Asking,
    Refused,
    Erased,
    Restored,
}

impl Step {
    /// What takes the focus now.
    fn focus(self) -> &'static str {
        match self {
            Self::Rest | Self::Refused | Self::Restored => OPEN,
            Self::Asking => QUESTION,
            Self::Erased => UNDO,
        }
    }

    /// The key of what is said.
    fn message(self) -> Option<&'static str> {
        match self {
            Self::Rest | Self::Asking => None,
            Self::Refused => Some("reset-failed"),
            Self::Erased => Some("reset-done"),
            Self::Restored => Some("reset-undone"),
        }
    }
}

/// Properties of [`ResetView`].
#[derive(Properties, PartialEq)]
pub(crate) struct ResetProps {
    /// What erases and restores.
    pub(crate) recorder: Recorder,
}

/// The button that erases everything, the question before it, and the way back.
#[component]
pub(crate) fn ResetView(props: &ResetProps) -> Html {
    let (locale, erased) = (use_locale(), use_log().erased);
    let step = use_state_eq(move || if erased { Step::Erased } else { Step::Rest });
    let acted = use_mut_ref(|| false);
    use_effect_with(*step, move |step| {
        // Not when the screen opens: only when a control has just gone away.
        if acted.replace(true) {
            focus(step.focus());
        }
    });
    let go = |to: Step| {
        let step = step.clone();
        Callback::from(move |_: MouseEvent| step.set(to))
    };
    html! {
        <>
            <p role="status">
                if let Some(key) = step.message() {
                    { locale.get(key) }
                }
            </p>
            if *step == Step::Asking {
                { view_question(&erasing(&props.recorder, &step), &go(Step::Rest), &locale) }
            } else if *step == Step::Erased {
                <p>
                    <button
                        id={UNDO}
                        type="button"
                        class="button"
                        onclick={restoring(&props.recorder, &step)}
                    >
                        { locale.get("reset-undo") }
                    </button>
                </p>
            } else {
                <p>
                    <button
                        id={OPEN}
                        type="button"
                        class="button button-quiet"
                        onclick={go(Step::Asking)}
                    >
                        { locale.get("reset") }
                    </button>
                </p>
            }
        </>
    }
}

fn view_question(
    erase: &Callback<MouseEvent>,
    cancel: &Callback<MouseEvent>,
    locale: &Locale,
) -> Html {
    html! {
        <div class="notice notice-amber" role="alertdialog" aria-labelledby={QUESTION}>
            <h3 id={QUESTION} tabindex="-1">{ locale.get("reset-ask") }</h3>
            <p>{ locale.get("reset-lead") }</p>
            <div class="notice-actions">
                <button type="button" class="button button-danger" onclick={erase.clone()}>
                    { locale.get("reset-confirm") }
                </button>
                <button type="button" class="button" onclick={cancel.clone()}>
                    { locale.get("cancel") }
                </button>
            </div>
        </div>
    }
}

fn erasing(recorder: &Recorder, step: &UseStateHandle<Step>) -> Callback<MouseEvent> {
    let (recorder, step) = (recorder.clone(), step.clone());
    Callback::from(move |_| {
        let (recorder, step) = (recorder.clone(), step.clone());
        spawn_local(async move {
            let erased = recorder.erase().await.is_ok();
            step.set(if erased { Step::Erased } else { Step::Refused });
        });
    })
}

fn restoring(recorder: &Recorder, step: &UseStateHandle<Step>) -> Callback<MouseEvent> {
    let (recorder, step) = (recorder.clone(), step.clone());
    Callback::from(move |_| {
        let (recorder, step) = (recorder.clone(), step.clone());
        spawn_local(async move {
            recorder.restore().await;
            step.set(Step::Restored);
        });
    })
}

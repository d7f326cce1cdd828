//! The device's Chinese voice.

use yew::prelude::*;

use super::log::ProviderProps;
use crate::platform::speech::{Speech, VoiceState};

/// The voice and whether it is there.
#[derive(Clone, PartialEq)]
pub(crate) struct Voice {
    speech: Option<Speech>,
    state: VoiceState,
}

impl Voice {
    /// Whether something can be said.
    pub(crate) fn is_ready(&self) -> bool {
        matches!(self.state, VoiceState::Ready { .. })
    }

    /// Whether it is sure that there is no voice.
    pub(crate) fn is_missing(&self) -> bool {
        self.state == VoiceState::None
    }

    /// The name of the voice as the browser gives it.
    pub(crate) fn name(&self) -> Option<AttrValue> {
        match &self.state {
            VoiceState::Ready { name } => Some(name.clone().into()),
            _ => None,
        }
    }

    /// Says a Chinese text; what was being said stops. 1.0 is the voice's own speed.
    pub(crate) fn say(&self, text: &str, rate: f32) {
        if let Some(speech) = &self.speech {
            speech.speak(text, rate, Callback::noop());
        }
    }
}

/// Hands the voice to everything inside.
#[component]
pub(crate) fn VoiceProvider(props: &ProviderProps) -> Html {
    let speech = use_memo((), |()| Speech::new());
    let state = use_state_eq(|| speech.state());
    use_effect_with((), {
        let (speech, state) = (speech.clone(), state.clone());
        move |()| {
            let now = speech.clone();
            let guard = speech.on_change(Callback::from({
                let state = state.clone();
                move |now| state.set(now)
            }));
            // The voice may have come between the first look and this moment.
            state.set(now.state());
            move || drop(guard)
        }
    });
    let voice = Voice { speech: Some((*speech).clone()), state: (*state).clone() };
    html! {
        <ContextProvider<Voice> context={voice}>{ props.children.clone() }</ContextProvider<Voice>>
    }
}

/// The voice; missing outside [`VoiceProvider`].
#[hook]
pub(crate) fn use_voice() -> Voice {
    use_context::<Voice>().unwrap_or(Voice { speech: None, state: VoiceState::None })
}

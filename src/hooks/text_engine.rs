//! Analysing Chinese text.

use text_protocol::Request;
use yew::prelude::*;

use super::log::ProviderProps;
use crate::{
    platform::text_engine::{Answer, EngineError, Outcome},
    state::library::{Load, LoadError, Shared},
};

pub(crate) use crate::platform::text_engine::{Analysis, EngineState, TextEngine};

/// A text is analysed when it has not changed for these milliseconds.
const REST_MILLIS: u32 = 250;

/// The text engine and whether it can be asked.
#[derive(Clone, PartialEq)]
pub(crate) struct TextEngineHandle {
    /// The engine.
    pub(crate) engine: TextEngine,
    /// Its state, for which the screen is drawn again.
    pub(crate) state: EngineState,
}

/// Hands one text engine to everything inside. Its worker starts when something is asked.
#[component]
pub(crate) fn TextEngineProvider(props: &ProviderProps) -> Html {
    let engine = use_memo((), |()| TextEngine::new());
    let state = use_state_eq(|| engine.state());
    use_effect_with((), {
        let (engine, state) = (engine.clone(), state.clone());
        move |()| {
            let guard = engine.on_change(Callback::from({
                let state = state.clone();
                move |now| state.set(now)
            }));
            state.set(engine.state());
            move || drop(guard)
        }
    });
    let handle = TextEngineHandle { engine: (*engine).clone(), state: (*state).clone() };
    html! {
        <ContextProvider<TextEngineHandle> context={handle}>
            { props.children.clone() }
        </ContextProvider<TextEngineHandle>>
    }
}

/// The text engine; none outside [`TextEngineProvider`].
#[hook]
pub(crate) fn use_text_engine() -> Option<TextEngineHandle> {
    use_context::<TextEngineHandle>()
}

/// What the engine says about a text, asked when the text has rested for a moment. Nothing is
/// asked about an empty one. The second value asks again after a failure.
#[hook]
pub(crate) fn use_analysis(text: &AttrValue) -> (Load<Shared<Analysis>>, Callback<()>) {
    let engine = use_text_engine().map(|handle| handle.engine);
    let answered = use_state(|| (AttrValue::default(), Load::Idle));
    let attempt = use_state(|| 0_u32);
    use_effect_with((text.clone(), engine, *attempt), {
        let answered = answered.clone();
        move |(text, engine, _)| {
            let request = Request::Analyse { text: text.to_string() };
            let done = Callback::from({
                let text = text.clone();
                move |outcome| answered.set((text.clone(), load(outcome)))
            });
            let engine = engine.as_ref().filter(|_| !text.is_empty());
            let guard = engine.map(|engine| engine.ask_later(REST_MILLIS, request, done));
            move || drop(guard)
        }
    });
    let retry = use_callback((answered.setter(), attempt), |(), (answered, attempt)| {
        answered.set((AttrValue::default(), Load::Idle));
        attempt.set(attempt.wrapping_add(1));
    });
    let load = match &*answered {
        _ if text.is_empty() => Load::Idle,
        (about, load) if about == text => load.clone(),
        _ => Load::Loading,
    };
    (load, retry)
}

fn load(outcome: Outcome) -> Load<Shared<Analysis>> {
    match outcome {
        Ok(Answer::Analysis(analysis)) => Load::Ready(Shared::new(analysis)),
        Ok(_) => Load::Failed(LoadError::Broken),
        Err(error) => Load::Failed(trouble(&error)),
    }
}

fn trouble(error: &EngineError) -> LoadError {
    match error {
        EngineError::Unreachable(_) => LoadError::Offline,
        EngineError::Newer => LoadError::Newer,
        EngineError::Refused(_) | EngineError::Broken(_) | EngineError::Crashed(_) => {
            LoadError::Broken
        }
    }
}

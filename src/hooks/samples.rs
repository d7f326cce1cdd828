//! Loading the samples of Read.

use course::model::Id;
use yew::{platform::spawn_local, prelude::*};

use super::library::unreachable;
use crate::{
    platform::fetch,
    state::{
        library::{Load, LoadError, Shared},
        samples::{SAMPLES_FORMAT, Sample, SampleIndex},
    },
};

/// The list of samples, and a callback that tries to load it again.
#[hook]
pub(crate) fn use_samples() -> (Load<Shared<Vec<Sample>>>, Callback<()>) {
    use_loaded((), |()| async { read_index().await.map(Shared::new) })
}

/// The text of a sample, and a callback that tries to load it again.
#[hook]
pub(crate) fn use_sample(id: &Id) -> (Load<AttrValue>, Callback<()>) {
    use_loaded(id.clone(), |id| async move {
        let bytes = fetch::bytes(&format!("samples/{id}.txt")).await;
        let bytes = bytes.map_err(|error| unreachable(&error))?;
        String::from_utf8(bytes).map(AttrValue::from).map_err(|_| LoadError::Broken)
    })
}

async fn read_index() -> Result<Vec<Sample>, LoadError> {
    let bytes = fetch::bytes("samples/index.json").await.map_err(|error| unreachable(&error))?;
    let index: SampleIndex = serde_json::from_slice(&bytes).map_err(|_| LoadError::Broken)?;
    match index.format {
        SAMPLES_FORMAT => Ok(index.samples),
        _ => Err(LoadError::Newer),
    }
}

/// Loads something at once and whenever `what` changes.
#[hook]
fn use_loaded<K, T, F>(what: K, load: fn(K) -> F) -> (Load<T>, Callback<()>)
where
    K: Clone + PartialEq + 'static,
    T: Clone + PartialEq + 'static,
    F: Future<Output = Result<T, LoadError>> + 'static,
{
    let state = use_state_eq(Load::default);
    let begin = {
        let state = state.clone();
        use_callback(what.clone(), move |(), what| {
            let (state, what) = (state.clone(), what.clone());
            state.set(Load::Loading);
            spawn_local(async move {
                state.set(load(what).await.map_or_else(Load::Failed, Load::Ready));
            });
        })
    };
    use_effect_with((what, begin.clone()), |(_, begin)| begin.emit(()));
    ((*state).clone(), begin)
}

//! Transactions and requests of `IndexedDB` as futures.
//!
//! A transaction stays usable across an `await` only if what is awaited is one of its own
//! requests: the browser commits it as soon as it has nothing to do.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::{error::StoreError, schema::ALL_STORES};

/// Whether a transaction writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Read,
    Write,
}

/// A transaction over all object stores.
pub(super) struct Transaction {
    inner: IdbTransaction,
    /// Kept when the transaction has completed or was aborted.
    settled: JsFuture,
}

impl Transaction {
    /// Starts a transaction.
    ///
    /// Writing asks for strict durability: `complete` then comes after the data has reached the
    /// disk. Browsers that do not know the option ignore it.
    ///
    /// # Errors
    /// Gives what the browser threw, so that a closed connection can be told from the rest.
    pub(super) fn begin(database: &IdbDatabase, mode: Mode) -> Result<Self, JsValue> {
        let stores: Array = ALL_STORES.iter().copied().map(JsValue::from).collect();
        let options = Object::new();
        let name = match mode {
            Mode::Read => "readonly",
            Mode::Write => "readwrite",
        };
        if mode == Mode::Write {
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
        }
        // Called by name because web_sys has the third argument only as an unstable API.
        let begin: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
        let inner = begin.call3(database, &stores, &name.into(), &options)?;
        let inner: IdbTransaction = inner.unchecked_into();
        let settled = listen(|done| {
            inner.set_oncomplete(Some(done));
            inner.set_onabort(Some(done));
        });
        Ok(Self { inner, settled })
    }

    /// One of the object stores.
    pub(super) fn store(&self, name: &str) -> Result<IdbObjectStore, StoreError> {
        self.inner.object_store(name).map_err(|thrown| StoreError::from_js(&thrown))
    }

    /// Ends the transaction: waits until all of it is stored, or undoes all of it where the work
    /// went wrong.
    pub(super) async fn finish<T>(self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        if outcome.is_err() {
            // Fails only where the browser has aborted it already.
            let _ = self.inner.abort();
        }
        let event = self.settled.await.map_err(|thrown| StoreError::from_js(&thrown))?;
        let cause = self.inner.error().map(|error| StoreError::from_js(&error));
        let completed = event.unchecked_into::<web_sys::Event>().type_() == "complete";
        match outcome {
            Ok(value) if completed => Ok(value),
            Ok(_) => Err(cause.unwrap_or_else(|| StoreError::Failed("aborted".into()))),
            Err(error) => Err(error.or_cause(cause)),
        }
    }
}

/// The result of a request. It is listened to from now on, not from the first poll on.
pub(super) fn result_of(
    request: Result<IdbRequest, JsValue>,
) -> impl Future<Output = Result<JsValue, StoreError>> {
    let heard = request.map(|request| {
        let settled = listen(|done| {
            request.set_onsuccess(Some(done));
            request.set_onerror(Some(done));
        });
        (request, settled)
    });
    async move {
        let from_js = |thrown: JsValue| StoreError::from_js(&thrown);
        let (request, settled) = heard.map_err(from_js)?;
        settled.await.map_err(from_js)?;
        match request.error().map_err(from_js)? {
            Some(error) => Err(StoreError::from_js(&error)),
            None => request.result().map_err(from_js),
        }
    }
}

/// A future of the first event sent to the handler that `attach` is given.
///
/// The handler is the resolver of a promise: no Rust closure has to be kept alive, and as the
/// promise is never rejected, nothing is reported as unhandled when the future is dropped.
pub(super) fn listen(attach: impl FnOnce(&Function)) -> JsFuture {
    let mut attach = Some(attach);
    JsFuture::from(Promise::new(&mut |resolve, _| {
        if let Some(attach) = attach.take() {
            attach(&resolve);
        }
    }))
}

//! The database: its object stores, and how it is opened.

use std::pin::pin;

use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{IdbDatabase, IdbFactory, IdbObjectStoreParameters, IdbOpenDbRequest};

use super::{error::StoreError, transaction};
use crate::platform::timer;

/// Events: key `[device, seq]`, value the event's JSON text.
pub(super) const EVENTS: &str = "events";
/// Facts about this database: see [`super::sequence`].
pub(super) const META: &str = "meta";
/// Records that could not be read: see [`super::record::SetAside`].
pub(super) const SET_ASIDE: &str = "set-aside";
/// All object stores.
pub(super) const ALL_STORES: [&str; 3] = [EVENTS, META, SET_ASIDE];

const NAME: &str = "luodi";
const VERSION: u32 = 1;

/// Long enough for another tab to let go, short enough to be waited for in front of a screen.
const PATIENCE_MILLIS: u32 = 4_000;

/// Opens the database, and makes it on the first run.
///
/// # Errors
/// Says why there is no database to be had; [`StoreError::Blocked`] after some seconds without
/// an answer.
pub(super) async fn open() -> Result<IdbDatabase, StoreError> {
    let request = factory()?
        .open_with_u32(NAME, VERSION)
        .map_err(|thrown| StoreError::from_js(&thrown).opening())?;
    make_stores_when_asked(&request);
    let answered = pin!(transaction::listen(|done| {
        request.set_onsuccess(Some(done));
        request.set_onerror(Some(done));
    }));
    if timer::within(PATIENCE_MILLIS, answered).await.is_none() {
        close_when_late(&request);
        return Err(StoreError::Blocked);
    }
    opened(&request).map_err(StoreError::opening)
}

fn factory() -> Result<IdbFactory, StoreError> {
    let window = web_sys::window().ok_or_else(|| unavailable("no window"))?;
    match window.indexed_db() {
        Ok(Some(factory)) => Ok(factory),
        Ok(None) => Err(unavailable("no IndexedDB")),
        Err(thrown) => Err(StoreError::from_js(&thrown).opening()),
    }
}

fn unavailable(why: &str) -> StoreError {
    StoreError::Unavailable(why.into())
}

fn opened(request: &IdbOpenDbRequest) -> Result<IdbDatabase, StoreError> {
    let from_js = |thrown: JsValue| StoreError::from_js(&thrown);
    match request.error().map_err(from_js)? {
        Some(error) => Err(StoreError::from_js(&error)),
        None => Ok(request.result().map_err(from_js)?.unchecked_into()),
    }
}

fn make_stores_when_asked(request: &IdbOpenDbRequest) {
    let asked = request.clone();
    let upgrade = Closure::once_into_js(move || {
        if make_stores(&asked).is_err() {
            // Half a database must not stay; the request then fails with the reason.
            let _ = asked.transaction().map(|upgrade| upgrade.abort());
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
}

fn make_stores(request: &IdbOpenDbRequest) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.unchecked_into();
    database.create_object_store(EVENTS)?;
    database.create_object_store(META)?;
    let numbered = IdbObjectStoreParameters::new();
    numbered.set_auto_increment(true);
    database.create_object_store_with_optional_parameters(SET_ASIDE, &numbered)?;
    Ok(())
}

/// An open connection that nobody uses would block other tabs.
fn close_when_late(request: &IdbOpenDbRequest) {
    let late = request.clone();
    let close = Closure::once_into_js(move || {
        if let Ok(database) = late.result() {
            database.unchecked_into::<IdbDatabase>().close();
        }
    });
    request.set_onsuccess(Some(close.unchecked_ref()));
}

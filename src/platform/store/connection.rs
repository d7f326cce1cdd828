//! The connection to the database, opened again where the browser or another tab ended it.

use std::{cell::RefCell, rc::Rc};

use web_sys::IdbDatabase;

use super::{
    error::StoreError,
    schema,
    transaction::{Mode, Transaction},
};
use crate::platform::{listener::Listener, thrown};

/// A connection, or the place for one.
#[derive(Clone, Default)]
pub(super) struct Connection(Rc<RefCell<Option<Open>>>);

struct Open {
    database: IdbDatabase,
    _listeners: [Listener; 2],
}

impl Drop for Open {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Connection {
    /// Starts a transaction, opening the database where it is not open.
    pub(super) async fn begin(&self, mode: Mode) -> Result<Transaction, StoreError> {
        let database = self.database().await?;
        match Transaction::begin(&database, mode) {
            Ok(transaction) => Ok(transaction),
            // Safari loses connections without a word; the next one works.
            Err(thrown) if thrown::name(&thrown) == "InvalidStateError" => {
                self.close();
                let database = self.database().await?;
                Transaction::begin(&database, mode).map_err(|it| StoreError::from_js(&it))
            }
            Err(thrown) => Err(StoreError::from_js(&thrown)),
        }
    }

    async fn database(&self) -> Result<IdbDatabase, StoreError> {
        if let Some(database) = self.current() {
            return Ok(database);
        }
        let database = schema::open().await?;
        let open = self.watch(database.clone());
        // Of two that were opened at the same time the first is dropped, which closes it as soon
        // as its transactions are done.
        self.0.replace(Some(open));
        Ok(database)
    }

    fn current(&self) -> Option<IdbDatabase> {
        self.0.borrow().as_ref().map(|open| open.database.clone())
    }

    fn close(&self) {
        self.0.take();
    }

    /// Lets go where a newer Luodi wants to change the database, or where the browser deletes it.
    fn watch(&self, database: IdbDatabase) -> Open {
        let listener = |kind| {
            let place = Rc::downgrade(&self.0);
            Listener::new(&database, kind, move |_| {
                if let Some(place) = place.upgrade() {
                    place.take();
                }
            })
        };
        let listeners = [listener("versionchange"), listener("close")];
        Open { _listeners: listeners, database }
    }
}

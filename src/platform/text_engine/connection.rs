//! A worker and its messages.

use js_sys::JsString;
use text_protocol::{Request, write_request};
use wasm_bindgen::JsCast;
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

use super::{EngineError, START};
use crate::platform::{listener::Listener, thrown};

/// What a worker tells.
pub(super) enum News {
    /// A message.
    Message(String),
    /// It did not arrive, or it has crashed: what the browser says about it.
    Ended(String),
}

/// A running worker; it ends when this is dropped.
pub(super) struct Connection {
    worker: Worker,
    _listeners: [Listener; 2],
}

impl Connection {
    /// Starts a worker, and the engine in it. The page says where the files are.
    pub(super) fn open(tell: impl Fn(News) + Clone + 'static) -> Result<Self, EngineError> {
        let script = named_by_page("luodi-text-worker")?;
        let lexicon = named_by_page("luodi-lexicon")?;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&script, &options)
            .map_err(|refusal| EngineError::Refused(thrown::describe(&refusal)))?;
        let told = tell.clone();
        let listeners = [
            Listener::new(&worker, "message", move |event| told(News::Message(text(event)))),
            Listener::new(&worker, "error", move |event| tell(News::Ended(reason(&event)))),
        ];
        let connection = Self { worker, _listeners: listeners };
        connection.send(&write_request(START, &Request::Start { lexicon }));
        Ok(connection)
    }

    /// Sends a message. Text always can be sent; a worker that has ended does not hear it.
    pub(super) fn send(&self, message: &str) {
        let _ = self.worker.post_message(&message.into());
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn text(event: Event) -> String {
    let data = event.unchecked_into::<MessageEvent>().data();
    data.dyn_into::<JsString>().map(String::from).unwrap_or_default()
}

/// A script that did not arrive gives a plain event without a message.
fn reason(event: &Event) -> String {
    event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default()
}

/// The build writes the names of the files into the page, as they change with their content.
fn named_by_page(name: &str) -> Result<String, EngineError> {
    let document = web_sys::window().and_then(|window| window.document());
    let selector = format!("meta[name=\"{name}\"]");
    let meta = document.and_then(|document| document.query_selector(&selector).ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content"))
        .ok_or_else(|| EngineError::Broken(format!("the page has no {name}")))
}

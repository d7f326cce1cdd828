//! The text engine in its worker.
//!
//! The worker starts when somebody first asks for something. If it crashes, it is started again
//! and what was under way is asked once more; a request that goes under a second time is given up.

mod connection;
mod desk;

use std::{
    cell::RefCell,
    fmt,
    rc::{Rc, Weak},
};

use text_protocol::{Id, Problem, Reply, Request, Unreadable, read_reply, write_request};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

pub(crate) use desk::{Analysis, Answer};

use super::{listener::Guard, timer::Timer};
use connection::{Connection, News};
use desk::Desk;

/// The id of the message that starts the worker; the desk gives out others.
const START: Id = 0;

/// Whether the engine can be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum EngineState {
    /// Nobody has asked for anything, or the worker has ended while nobody waited for it.
    #[default]
    Idle,
    /// On its way; what is asked now is answered when it is there.
    Loading,
    /// Here.
    Ready,
    /// Not to be had. The next request tries again.
    Failed(EngineError),
}

/// Why something was not answered. The reasons are for logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EngineError {
    /// This browser has no such workers, or refuses them here.
    Refused(String),
    /// The worker or its lexicon did not arrive.
    Unreachable(String),
    /// What arrived is damaged.
    Broken(String),
    /// The site has been updated since this page was opened; a reload helps.
    Newer,
    /// The worker crashed while this was asked, and crashed again when it was repeated.
    Crashed(String),
}

impl fmt::Display for EngineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(why) => write!(f, "no worker: {why}"),
            Self::Unreachable(why) => write!(f, "did not arrive: {why}"),
            Self::Broken(why) => write!(f, "damaged: {why}"),
            Self::Newer => f.write_str("of another version"),
            Self::Crashed(why) => write!(f, "crashed: {why}"),
        }
    }
}

impl std::error::Error for EngineError {}

impl From<Problem> for EngineError {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Unreachable { why } => Self::Unreachable(why),
            Problem::Version { .. } => Self::Newer,
            other => Self::Broken(other.to_string()),
        }
    }
}

/// What comes of a request.
pub(crate) type Outcome = Result<Answer, EngineError>;

/// The text engine. Clones are the same engine; its worker ends when the last one is dropped.
#[derive(Clone)]
pub(crate) struct TextEngine(Rc<Inner>);

#[derive(Default)]
struct Inner {
    state: RefCell<EngineState>,
    watchers: RefCell<Vec<Weak<Callback<EngineState>>>>,
    desk: RefCell<Desk<Callback<Outcome>>>,
    connection: RefCell<Option<Connection>>,
}

impl PartialEq for TextEngine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl TextEngine {
    /// An engine whose worker has not started.
    pub(crate) fn new() -> Self {
        Self(Rc::default())
    }

    /// Whether the engine can be asked.
    pub(crate) fn state(&self) -> EngineState {
        self.0.state.borrow().clone()
    }

    /// Calls `callback` when [`Self::state`] has changed, until the guard is dropped.
    pub(crate) fn on_change(&self, callback: Callback<EngineState>) -> Guard {
        let callback = Rc::new(callback);
        self.0.watchers.borrow_mut().push(Rc::downgrade(&callback));
        Guard::new(callback)
    }

    /// Asks for something, and calls `done` once, unless the guard is dropped before: that ends
    /// the request.
    pub(crate) fn ask(&self, request: Request, done: Callback<Outcome>) -> Guard {
        let (id, message) = self.0.desk.borrow_mut().ask(request, done);
        let pending = Pending { engine: Rc::downgrade(&self.0), id };
        match &*self.0.connection.borrow() {
            Some(connection) => connection.send(&message),
            None => self.0.start_soon(),
        }
        Guard::new(pending)
    }

    /// Like [`Self::ask`], after `millis` milliseconds without the guard being dropped.
    pub(crate) fn ask_later(
        &self,
        millis: u32,
        request: Request,
        done: Callback<Outcome>,
    ) -> Guard {
        let engine = self.clone();
        let asked: Rc<RefCell<Option<Guard>>> = Rc::default();
        let timer = Timer::after(millis, {
            let asked = Rc::clone(&asked);
            move || {
                let guard = engine.ask(request, done);
                asked.replace(Some(guard));
            }
        });
        Guard::new((timer, asked))
    }
}

/// A request under way; dropping it ends it.
struct Pending {
    engine: Weak<Inner>,
    id: Id,
}

impl Drop for Pending {
    fn drop(&mut self) {
        let Some(engine) = self.engine.upgrade() else { return };
        let was_open = engine.desk.borrow_mut().forget(self.id);
        if let Some(connection) = engine.connection.borrow().as_ref().filter(|_| was_open) {
            connection.send(&write_request(self.id, &Request::Cancel { request: self.id }));
        }
    }
}

impl Inner {
    /// Starts the worker when the caller is done: who asks gets the guard before any news.
    fn start_soon(self: &Rc<Self>) {
        if *self.state.borrow() == EngineState::Loading {
            return;
        }
        self.change(&EngineState::Loading);
        let this = Rc::downgrade(self);
        spawn_local(async move {
            if let Some(this) = this.upgrade() {
                this.start();
            }
        });
    }

    fn start(self: &Rc<Self>) {
        let this = Rc::downgrade(self);
        let opened = Connection::open(move |news| {
            if let Some(this) = this.upgrade() {
                this.hear(news);
            }
        });
        match opened {
            Ok(connection) => {
                self.desk.borrow().messages().iter().for_each(|message| connection.send(message));
                self.connection.replace(Some(connection));
            }
            Err(error) => self.fail(&error),
        }
    }

    fn hear(self: &Rc<Self>, news: News) {
        match news {
            News::Message(message) => match read_reply(&message) {
                Ok((Some(START), reply)) => self.started(reply),
                Ok((Some(id), reply)) => self.answer(id, reply),
                Ok((None, reply)) => self.fail(&unexpected(&reply)),
                Err(Unreadable::Version(_)) => self.fail(&EngineError::Newer),
                Err(Unreadable::Malformed(why)) => self.fail(&EngineError::Broken(why)),
            },
            News::Ended(why) => self.ended(why),
        }
    }

    fn started(&self, reply: Reply) {
        match reply {
            Reply::Ready => self.change(&EngineState::Ready),
            Reply::Failed(problem) => self.fail(&problem.into()),
            other => self.fail(&unexpected(&other)),
        }
    }

    fn answer(&self, id: Id, reply: Reply) {
        let told = self.desk.borrow_mut().reply(id, reply);
        if let Some((done, answer)) = told {
            done.emit(answer.map_err(EngineError::from));
        }
    }

    fn ended(self: &Rc<Self>, why: String) {
        if *self.state.borrow() != EngineState::Ready {
            return self.fail(&EngineError::Unreachable(why));
        }
        self.connection.take();
        let given_up = self.desk.borrow_mut().begin_anew();
        self.change(&EngineState::Idle);
        if !self.desk.borrow().is_empty() {
            self.start_soon();
        }
        tell(given_up, &EngineError::Crashed(why));
    }

    fn fail(&self, error: &EngineError) {
        self.connection.take();
        let given_up = self.desk.borrow_mut().give_up();
        self.change(&EngineState::Failed(error.clone()));
        tell(given_up, error);
    }

    fn change(&self, state: &EngineState) {
        self.state.replace(state.clone());
        let mut watchers = self.watchers.borrow_mut();
        watchers.retain(|watcher| watcher.strong_count() > 0);
        // Let go before calling: a callback may drop its guard or watch anew.
        let current: Vec<_> = watchers.iter().filter_map(Weak::upgrade).collect();
        drop(watchers);
        current.iter().for_each(|watcher| watcher.emit(state.clone()));
    }
}

fn tell(given_up: Vec<Callback<Outcome>>, error: &EngineError) {
    given_up.into_iter().for_each(|done| done.emit(Err(error.clone())));
}

fn unexpected(reply: &Reply) -> EngineError {
    EngineError::Broken(format!("unexpected reply {reply:?}"))
}

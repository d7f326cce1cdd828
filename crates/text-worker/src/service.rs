//! The service.

use std::{collections::VecDeque, fmt};

use hanzi::Engine;
use text_protocol::{Id, Problem, Refused, Reply, Request, read_request, write_reply};

use crate::job::Job;

/// Answers requests with an engine that is loaded when the first message asks for it.
#[derive(Default)]
pub struct Service {
    state: State,
    /// In the order of their arrival; the first is on the table.
    jobs: VecDeque<Job>,
    /// What is to be sent, the oldest first.
    replies: VecDeque<String>,
}

#[derive(Default)]
enum State {
    #[default]
    Idle,
    /// The lexicon is on its way.
    Starting {
        /// Whose request it was.
        id: Id,
        lexicon: String,
    },
    Ready(Box<Engine>),
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("jobs", &self.jobs.len()).finish_non_exhaustive()
    }
}

impl Service {
    /// Takes in a message. Any text will do.
    pub fn receive(&mut self, message: &str) {
        match read_request(message) {
            Ok((id, request)) => self.accept(id, request),
            Err(Refused { id, problem }) => self.send(id, &Reply::Failed(problem)),
        }
    }

    /// The address of the lexicon while it is waited for: then [`load`](Self::load) or
    /// [`miss`](Self::miss) comes next.
    pub fn wanted_lexicon(&self) -> Option<&str> {
        match &self.state {
            State::Starting { lexicon, .. } => Some(lexicon),
            _ => None,
        }
    }

    /// Takes the lexicon's bytes. Does nothing if it is not waited for.
    pub fn load(&mut self, lexicon: &[u8]) {
        let State::Starting { id, .. } = self.state else { return };
        match Engine::load(lexicon) {
            Ok(engine) => {
                self.state = State::Ready(Box::new(engine));
                self.send(Some(id), &Reply::Ready);
            }
            Err(error) => self.fail(id, Problem::Lexicon { why: error.to_string() }),
        }
    }

    /// Hears that the lexicon did not arrive, and why. Does nothing if it is not waited for.
    pub fn miss(&mut self, why: &str) {
        if let State::Starting { id, .. } = self.state {
            self.fail(id, Problem::Unreachable { why: why.to_owned() });
        }
    }

    /// Does a slice of the work: some milliseconds. Says whether there is more to do.
    pub fn step(&mut self) -> bool {
        let State::Ready(engine) = &self.state else { return false };
        let Some(job) = self.jobs.front_mut() else { return false };
        let id = job.id;
        if let Some(reply) = job.step(engine) {
            if reply.is_last() {
                self.jobs.pop_front();
            }
            self.send(Some(id), &reply);
        }
        !self.jobs.is_empty()
    }

    /// The oldest reply that is to be sent.
    pub fn next_reply(&mut self) -> Option<String> {
        self.replies.pop_front()
    }

    fn accept(&mut self, id: Id, request: Request) {
        if let Request::Cancel { request } = request {
            return self.cancel(request);
        }
        if self.is_in_use(id) {
            return self.send(Some(id), &Reply::Failed(Problem::IdInUse));
        }
        match request {
            Request::Ping => self.send(Some(id), &Reply::Pong),
            Request::Start { lexicon } => self.start(id, lexicon),
            request => self.enqueue(id, request),
        }
    }

    fn start(&mut self, id: Id, lexicon: String) {
        if matches!(self.state, State::Idle) {
            self.state = State::Starting { id, lexicon };
        } else {
            self.send(Some(id), &Reply::Failed(Problem::AlreadyStarted));
        }
    }

    fn enqueue(&mut self, id: Id, request: Request) {
        if matches!(self.state, State::Idle) {
            return self.send(Some(id), &Reply::Failed(Problem::NotStarted));
        }
        self.jobs.extend(Job::new(id, request));
    }

    fn cancel(&mut self, id: Id) {
        let before = self.jobs.len();
        self.jobs.retain(|job| job.id != id);
        if self.jobs.len() < before {
            self.send(Some(id), &Reply::Cancelled);
        }
    }

    /// Without a lexicon, what waited for it fails with it; another start may be tried.
    fn fail(&mut self, id: Id, problem: Problem) {
        self.state = State::Idle;
        let waiting: Vec<Id> = self.jobs.drain(..).map(|job| job.id).collect();
        let failed = Reply::Failed(problem);
        for id in std::iter::once(id).chain(waiting) {
            self.send(Some(id), &failed);
        }
    }

    fn is_in_use(&self, id: Id) -> bool {
        let starting = matches!(self.state, State::Starting { id: start, .. } if start == id);
        starting || self.jobs.iter().any(|job| job.id == id)
    }

    fn send(&mut self, id: Option<Id>, reply: &Reply) {
        self.replies.push_back(write_reply(id, reply));
    }
}

//! One request under way.

use std::collections::HashSet;

use hanzi::{Analysis, Engine, Profile};
use text_protocol::{self as wire, Id, Reply, Request};

use crate::{convert, slice};

/// A request that needs the engine, and how far it is.
pub(crate) struct Job {
    /// Whose it is.
    pub(crate) id: Id,
    work: Work,
}

enum Work {
    Analyse(Rest),
    Profile { rest: Rest, seen: Analysis, question: Question },
    Levels(Vec<String>),
    Crash,
}

/// What is asked about a text as a whole.
struct Question {
    standard: hanzi::Standard,
    known: HashSet<String>,
    most: usize,
}

/// What is still to be done of a text.
struct Rest {
    text: String,
    /// The bytes that are done.
    bytes: usize,
    /// The UTF-16 units that are done.
    units: usize,
}

impl Job {
    /// A job for a request, unless it needs no engine.
    pub(crate) fn new(id: Id, request: Request) -> Option<Self> {
        let work = match request {
            Request::Analyse { text } => Work::Analyse(Rest::new(text)),
            Request::Profile { text, standard, known, most } => {
                let known = known.into_iter().collect();
                let question = Question { standard: convert::standard(standard), known, most };
                Work::Profile { rest: Rest::new(text), seen: Analysis::default(), question }
            }
            Request::Levels { words } => Work::Levels(words),
            Request::Crash => Work::Crash,
            _ => return None,
        };
        Some(Self { id, work })
    }

    /// Does the next slice of the work. Says something if there is something to say.
    pub(crate) fn step(&mut self, engine: &Engine) -> Option<Reply> {
        match &mut self.work {
            Work::Analyse(rest) => {
                let before = rest.units;
                let tokens = rest.analyse_slice(engine).tokens;
                let tokens = tokens.iter().map(|token| convert::token(token, before)).collect();
                Some(Reply::Tokens { tokens, finished: rest.is_done() })
            }
            Work::Profile { rest, seen, question } => {
                seen.tokens.extend(rest.analyse_slice(engine).tokens);
                rest.is_done().then(|| Reply::Profile(question.answer(seen, engine)))
            }
            Work::Levels(words) => {
                let levels = words.iter().map(|word| convert::levels(engine.word_levels(word)));
                Some(Reply::Levels { levels: levels.collect() })
            }
            Work::Crash => crash(),
        }
    }
}

impl Question {
    fn answer(&self, text: &Analysis, engine: &Engine) -> wire::Profile {
        let profile = Profile::new(text, engine, self.standard);
        let knows = |word: &str| self.known.contains(word);
        let unknown = profile.unknown(knows);
        wire::Profile {
            standard: match self.standard {
                hanzi::Standard::Hsk2026 => wire::Standard::Hsk2026,
                hanzi::Standard::Gf2021 => wire::Standard::Gf2021,
            },
            characters: convert::counts(&profile.characters),
            words: convert::counts(&profile.words),
            names: profile.names,
            known: profile.known(knows),
            unknown: unknown.len(),
            helpful: unknown.into_iter().take(self.most).map(convert::word_use).collect(),
        }
    }
}

impl Rest {
    fn new(text: String) -> Self {
        Self { text, bytes: 0, units: 0 }
    }

    fn analyse_slice(&mut self, engine: &Engine) -> Analysis {
        let slice = slice::next(self.text.get(self.bytes..).unwrap_or(""));
        let analysis = engine.analyse(slice);
        self.bytes += slice.len();
        self.units += analysis.tokens.last().map_or(0, |token| token.span.end_utf16);
        analysis
    }

    fn is_done(&self) -> bool {
        self.bytes >= self.text.len()
    }
}

/// Does what a fault would do, because somebody asked for it.
#[expect(clippy::panic, reason = "it is what was asked for")]
fn crash() -> Option<Reply> {
    panic!("the worker was asked to crash");
}

//! What was asked and is not answered yet.

use std::collections::BTreeMap;

use text_protocol::{Id, Problem, Profile, Reply, Request, Token, WordLevels, write_request};

/// A text cut into tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Analysis {
    /// The tokens; their texts, put together, are the text again.
    pub(crate) tokens: Vec<Token>,
}

/// A complete answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answer {
    /// To [`Request::Ping`].
    Pong,
    /// To [`Request::Analyse`].
    Analysis(Analysis),
    /// To [`Request::Profile`].
    Profile(Profile),
    /// To [`Request::Levels`].
    Levels(Vec<WordLevels>),
}

/// Requests under way, and whom to tell: a `T` for each.
pub(super) struct Desk<T> {
    last: Id,
    open: BTreeMap<Id, Open<T>>,
}

struct Open<T> {
    request: Request,
    tell: T,
    tokens: Vec<Token>,
    repeated: bool,
}

impl<T> Default for Desk<T> {
    fn default() -> Self {
        Self { last: 0, open: BTreeMap::new() }
    }
}

impl<T> Desk<T> {
    /// Notes a request. Returns its id, from 1, and the message to send.
    pub(super) fn ask(&mut self, request: Request, tell: T) -> (Id, String) {
        self.last += 1;
        let message = write_request(self.last, &request);
        self.open.insert(self.last, Open { request, tell, tokens: Vec::new(), repeated: false });
        (self.last, message)
    }

    /// Takes in a reply. Returns whom to tell what, if it completes an answer.
    pub(super) fn reply(&mut self, id: Id, reply: Reply) -> Option<(T, Result<Answer, Problem>)> {
        if let Reply::Tokens { tokens, finished: false } = reply {
            self.open.get_mut(&id)?.tokens.extend(tokens);
            return None;
        }
        let Open { tell, tokens: mut before, .. } = self.open.remove(&id)?;
        let answer = match reply {
            Reply::Tokens { tokens, .. } => {
                before.extend(tokens);
                Ok(Answer::Analysis(Analysis { tokens: before }))
            }
            Reply::Pong => Ok(Answer::Pong),
            Reply::Profile(profile) => Ok(Answer::Profile(profile)),
            Reply::Levels { levels } => Ok(Answer::Levels(levels)),
            Reply::Failed(problem) => Err(problem),
            // Nobody cancels what is still open here, and only the start is told of readiness.
            other => Err(Problem::Malformed { why: format!("{other:?} is no answer") }),
        };
        Some((tell, answer))
    }

    /// Forgets a request. Says whether it was open.
    pub(super) fn forget(&mut self, id: Id) -> bool {
        self.open.remove(&id).is_some()
    }

    /// After a crash: what has been repeated before is given up, the rest is begun anew. Returns
    /// whom to tell that it is given up.
    pub(super) fn begin_anew(&mut self) -> Vec<T> {
        let repeated: Vec<Id> =
            self.open.iter().filter(|(_, open)| open.repeated).map(|(id, _)| *id).collect();
        let given_up = repeated.iter().filter_map(|id| self.open.remove(id));
        let given_up = given_up.map(|open| open.tell).collect();
        for open in self.open.values_mut() {
            open.repeated = true;
            open.tokens.clear();
        }
        given_up
    }

    /// Gives up everything. Returns whom to tell.
    pub(super) fn give_up(&mut self) -> Vec<T> {
        std::mem::take(&mut self.open).into_values().map(|open| open.tell).collect()
    }

    /// Whether nothing is open.
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// The messages of all open requests, the oldest first.
    pub(super) fn messages(&self) -> Vec<String> {
        self.open.iter().map(|(id, open)| write_request(*id, &open.request)).collect()
    }
}

#[cfg(test)]
mod tests {
    use text_protocol::Kind;

    use super::*;

    fn token(text: &str) -> Token {
        Token {
            text: text.to_owned(),
            start: 0,
            end: 1,
            kind: Kind::Word,
            pinyin: String::new(),
            syllables: Vec::new(),
            levels: WordLevels::default(),
        }
    }

    fn part(text: &str, finished: bool) -> Reply {
        Reply::Tokens { tokens: vec![token(text)], finished }
    }

    fn analyse() -> Request {
        Request::Analyse { text: "好人".to_owned() }
    }

    fn analysis(texts: [&str; 2]) -> Answer {
        Answer::Analysis(Analysis { tokens: texts.map(token).to_vec() })
    }

    #[test]
    fn parts_become_one_answer() {
        let mut desk = Desk::default();
        let (id, message) = desk.ask(analyse(), "me");
        assert_eq!(desk.messages(), [message]);
        assert_eq!(desk.reply(id, part("好", false)), None);
        assert_eq!(desk.reply(id, part("人", true)), Some(("me", Ok(analysis(["好", "人"])))));
        assert_eq!(desk.reply(id, part("人", true)), None);
        assert!(desk.messages().is_empty());
    }

    #[test]
    fn what_was_forgotten_is_told_nobody() {
        let mut desk = Desk::default();
        let (id, _) = desk.ask(Request::Ping, "me");
        assert!(desk.forget(id));
        assert!(!desk.forget(id));
        assert_eq!(desk.reply(id, Reply::Cancelled), None);
    }

    #[test]
    fn after_a_crash_everything_is_asked_once_more() {
        let mut desk = Desk::default();
        let (first, _) = desk.ask(analyse(), "first");
        assert_eq!(desk.reply(first, part("好", false)), None);
        assert!(desk.begin_anew().is_empty());
        let (second, _) = desk.ask(Request::Ping, "second");
        assert_eq!(desk.messages().len(), 2);
        assert_eq!(desk.reply(first, part("好", false)), None);
        assert_eq!(desk.begin_anew(), ["first"]);
        assert_eq!(desk.reply(second, Reply::Pong), Some(("second", Ok(Answer::Pong))));
        assert!(desk.is_empty());
    }

    #[test]
    fn parts_from_before_a_crash_do_not_count() {
        let mut desk = Desk::default();
        let (id, _) = desk.ask(analyse(), "me");
        assert_eq!(desk.reply(id, part("好", false)), None);
        desk.begin_anew();
        assert_eq!(desk.reply(id, part("好", false)), None);
        assert_eq!(desk.reply(id, part("人", true)), Some(("me", Ok(analysis(["好", "人"])))));
    }

    #[test]
    fn trouble_is_told_too() {
        let mut desk = Desk::default();
        let (id, _) = desk.ask(Request::Ping, "one");
        desk.ask(Request::Ping, "two");
        let told = desk.reply(id, Reply::Failed(Problem::NotStarted));
        assert_eq!(told, Some(("one", Err(Problem::NotStarted))));
        assert_eq!(desk.give_up(), ["two"]);
        assert!(desk.give_up().is_empty());
    }
}

//! A practice session: the items of one attempt at a lesson, which of them is next, and what has
//! been answered. It is a fold over the log, so it can be rebuilt at any moment.

use std::collections::VecDeque;

use course::model::{Item, ItemId};

use crate::log::{Answer, Fact, Verdict};

/// How often an item comes back before it is left for another day.
pub const MAX_TRIES: u32 = 3;

/// The state of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    items: Vec<Item>,
    /// Indices into `items`; the first is the current one.
    queue: VecDeque<usize>,
    history: Vec<History>,
    feedback: Option<Answer>,
}

/// What happened to one item.
#[derive(Clone, Debug, Default, PartialEq)]
struct History {
    tries: u32,
    first: Option<Verdict>,
    last: Option<Verdict>,
}

/// How an attempt went.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary<'a> {
    /// Items that were answered at least once, skipped ones left out.
    pub answered: usize,
    /// Items that were right at the first try.
    pub right_at_once: usize,
    /// Items that took more than one try, or are still not right.
    pub again: Vec<&'a Item>,
}

impl Session {
    /// A session at its start.
    pub fn new(items: Vec<Item>) -> Self {
        let queue = (0..items.len()).collect();
        let history = vec![History::default(); items.len()];
        Self { items, queue, history, feedback: None }
    }

    /// A session after `facts`, which must be those of one attempt in their order. Answers to
    /// items that are no longer in the lesson, or that are already done, are passed over: the log
    /// keeps them.
    pub fn replay<'a>(items: Vec<Item>, facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let mut session = Self::new(items);
        for fact in facts {
            session.apply(fact);
        }
        session
    }

    /// Takes in one more fact.
    pub fn apply(&mut self, fact: &Fact) {
        match fact {
            Fact::Answered(answer) => self.take(answer),
            Fact::Continued { item, .. }
                if self.feedback.as_ref().is_some_and(|answer| answer.item == *item) =>
            {
                self.feedback = None;
            }
            _ => {}
        }
    }

    /// The answer whose feedback is being read, with its item.
    pub fn feedback(&self) -> Option<(&Item, &Answer)> {
        let answer = self.feedback.as_ref()?;
        Some((self.item(&answer.item)?, answer))
    }

    /// The item to be answered next; none when all are done.
    pub fn current(&self) -> Option<&Item> {
        self.queue.front().and_then(|index| self.items.get(*index))
    }

    /// Whether every item is done and the last feedback was read.
    pub fn is_finished(&self) -> bool {
        self.queue.is_empty() && self.feedback.is_none()
    }

    /// Whether `item` was answered before in this session.
    pub fn is_retry(&self, item: &ItemId) -> bool {
        self.position(item)
            .and_then(|index| self.history.get(index))
            .is_some_and(|history| history.tries > 0)
    }

    /// Whether `item` waits to be asked again.
    pub fn comes_back(&self, item: &ItemId) -> bool {
        self.position(item).is_some_and(|index| self.queue.contains(&index))
    }

    /// Number of the try at `item` that is shown, from 0: the one running, or with `answered`
    /// the one just answered.
    pub fn tries(&self, item: &ItemId, answered: bool) -> u32 {
        let tries =
            self.position(item).and_then(|index| self.history.get(index)).map_or(0, |h| h.tries);
        if answered { tries.saturating_sub(1) } else { tries }
    }

    /// Number of items that are done.
    pub fn done(&self) -> usize {
        self.items.len() - self.queue.len()
    }

    /// Number of items.
    pub fn total(&self) -> usize {
        self.items.len()
    }

    /// How it went so far.
    pub fn summary(&self) -> Summary<'_> {
        let tried = || {
            self.items
                .iter()
                .zip(&self.history)
                .filter(|(_, history)| history.tries > 0 && history.last != Some(Verdict::Skipped))
        };
        let at_once = |history: &History| history.first.is_some_and(Verdict::settles);
        Summary {
            answered: tried().count(),
            right_at_once: tried().filter(|(_, history)| at_once(history)).count(),
            again: tried().filter(|(_, history)| !at_once(history)).map(|(item, _)| item).collect(),
        }
    }

    fn take(&mut self, answer: &Answer) {
        let Some(index) = self.position(&answer.item) else { return };
        let Some(place) = self.queue.iter().position(|queued| *queued == index) else { return };
        let Some(history) = self.history.get_mut(index) else { return };
        self.queue.remove(place);
        history.tries += 1;
        history.first.get_or_insert(answer.verdict);
        history.last = Some(answer.verdict);
        if !answer.verdict.settles() && history.tries < MAX_TRIES {
            self.queue.push_back(index);
        }
        self.feedback = Some(answer.clone());
    }

    fn position(&self, id: &ItemId) -> Option<usize> {
        self.items.iter().position(|item| item.id == *id)
    }

    fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }
}

#[cfg(test)]
mod tests {
    use course::model::{Exercise, Skill, Text};
    use proptest::prelude::*;

    use super::*;
    use crate::log::Response;

    fn items(count: usize) -> Vec<Item> {
        (0..count)
            .map(|n| Item {
                id: ItemId(format!("item-{n}")),
                skill: Skill::Reading,
                words: vec![],
                exercise: Exercise::TypePinyin { stem: vec![], meaning: Text::default() },
                why: None,
            })
            .collect()
    }

    fn answered(item: &ItemId, verdict: Verdict) -> Fact {
        Fact::Answered(Answer {
            lesson: "a/b".parse().unwrap(),
            attempt: 1,
            item: item.clone(),
            skill: Skill::Reading,
            response: Response::GaveUp,
            verdict,
            millis: 1,
        })
    }

    fn continued(item: &ItemId) -> Fact {
        Fact::Continued { lesson: "a/b".parse().unwrap(), attempt: 1, item: item.clone() }
    }

    /// Answers the current item and reads its feedback; returns the two facts.
    fn step(session: &mut Session, verdict: Verdict) -> [Fact; 2] {
        let id = session.current().unwrap().id.clone();
        let facts = [answered(&id, verdict), continued(&id)];
        facts.iter().for_each(|fact| session.apply(fact));
        facts
    }

    #[test]
    fn wrong_items_come_back_before_the_end() {
        let mut session = Session::new(items(3));
        step(&mut session, Verdict::Wrong);
        step(&mut session, Verdict::Right);
        step(&mut session, Verdict::NoTones);
        assert_eq!(session.current().unwrap().id.0, "item-0");
        assert!(session.is_retry(&ItemId("item-0".into())));
        step(&mut session, Verdict::Right);
        assert!(session.is_finished());
        let summary = session.summary();
        assert_eq!((summary.answered, summary.right_at_once), (3, 2));
        assert_eq!(summary.again[0].id.0, "item-0");
    }

    #[test]
    fn nobody_is_held_for_ever() {
        let mut session = Session::new(items(1));
        for _ in 0..MAX_TRIES {
            step(&mut session, Verdict::WrongTone);
        }
        assert!(session.is_finished());
    }

    #[test]
    fn the_feedback_stays_until_it_is_read() {
        let mut session = Session::new(items(2));
        let id = ItemId("item-0".into());
        session.apply(&answered(&id, Verdict::Right));
        assert_eq!(session.feedback().unwrap().0.id, id);
        assert!(!session.is_finished());
        session.apply(&continued(&ItemId("item-1".into())));
        assert!(session.feedback().is_some(), "another item's feedback was read");
        session.apply(&continued(&id));
        assert!(session.feedback().is_none());
    }

    proptest! {
        /// A page killed after any answer and opened again stands where it stood.
        #[test]
        fn a_rebuilt_session_equals_the_one_that_ran(
            count in 1_usize..8,
            verdicts in prop::collection::vec(0_u8..5, 1..40),
        ) {
            let mut session = Session::new(items(count));
            let mut log = Vec::new();
            for verdict in verdicts {
                if session.current().is_none() {
                    break;
                }
                let verdict = [
                    Verdict::Right, Verdict::Wrong, Verdict::WrongTone, Verdict::Skipped,
                    Verdict::NoTones,
                ][usize::from(verdict)];
                log.extend(step(&mut session, verdict));
                prop_assert_eq!(&Session::replay(items(count), &log), &session);
            }
        }

        /// Facts from two tabs, foreign items and repeated answers do no harm.
        #[test]
        fn any_facts_can_be_replayed(
            facts in prop::collection::vec((0_usize..6, any::<bool>(), any::<bool>()), 0..60),
        ) {
            let facts: Vec<Fact> = facts
                .into_iter()
                .map(|(n, right, answer)| {
                    let id = ItemId(format!("item-{n}"));
                    let verdict = if right { Verdict::Right } else { Verdict::Wrong };
                    if answer { answered(&id, verdict) } else { continued(&id) }
                })
                .collect();
            let session = Session::replay(items(4), &facts);
            prop_assert!(session.done() <= session.total());
        }
    }
}

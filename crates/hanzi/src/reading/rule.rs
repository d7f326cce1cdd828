//! Rules: a reading and what must stand around the word for it.

use super::around::{Around, is_number};

/// A reading in numbered pinyin that holds when all of its conditions do.
pub(super) type Rule = (&'static str, &'static [When]);

/// What must stand around a word. Words are looked for in its clause only.
#[derive(Clone, Copy, Debug)]
pub(super) enum When {
    /// The next word is one of these; the words of a list are separated by spaces.
    Next(&'static str),
    /// The next character is one of these.
    NextIn(&'static str),
    /// The class of the next word is one of these letters.
    NextClass(&'static str),
    /// The next word is a number.
    NextNumber,
    /// The word after the next is one of these.
    Then(&'static str),
    /// The word after the next is a verb.
    ThenVerb,
    /// The next word is the last one.
    NextLast,
    /// The word before is one of these.
    Prev(&'static str),
    /// The character before is one of these.
    PrevIn(&'static str),
    /// The class of the word before is one of these letters.
    PrevClass(&'static str),
    /// The word before is a number.
    PrevNumber,
    /// The word before the one before is one of these.
    PrevPrev(&'static str),
    /// The class of the word before the one before is one of these letters.
    PrevPrevClass(&'static str),
    /// One of these stands somewhere after it.
    Ahead(&'static str),
    /// One of these stands somewhere before it.
    Behind(&'static str),
    /// Behind the next word there is a verb.
    VerbLater,
    /// The word before has more than one character.
    PrevLong,
    /// Nothing stands before it.
    Start,
    /// Nothing stands after it.
    End,
    /// The condition does not hold.
    Not(&'static When),
    /// One of the conditions holds.
    Any(&'static [When]),
}

/// The first rule that holds.
pub(super) fn first(rules: &[Rule], around: &Around<'_>) -> Option<&'static str> {
    let holds = |(_, conditions): &&Rule| conditions.iter().all(|when| when.holds(around));
    rules.iter().find(holds).map(|(reading, _)| *reading)
}

impl When {
    fn holds(&self, around: &Around<'_>) -> bool {
        let (next, previous) = (around.next(), around.previous());
        match self {
            Self::Next(words) => next.is_some_and(|it| is_among(words, &it.text)),
            Self::NextIn(all) => next.is_some_and(|it| it.text.starts_with(|c| all.contains(c))),
            Self::NextClass(classes) => next.is_some_and(|it| classes.contains(it.class)),
            Self::NextNumber => next.is_some_and(is_number),
            Self::Then(words) => around.ahead().nth(1).is_some_and(|it| is_among(words, &it.text)),
            Self::ThenVerb => around.ahead().nth(1).is_some_and(|it| it.class == 'v'),
            Self::NextLast => around.ahead().count() == 1,
            Self::Prev(words) => previous.is_some_and(|it| is_among(words, &it.text)),
            Self::PrevIn(all) => previous.is_some_and(|it| it.text.ends_with(|c| all.contains(c))),
            Self::PrevClass(classes) => previous.is_some_and(|it| classes.contains(it.class)),
            Self::PrevNumber => previous.is_some_and(is_number),
            Self::PrevPrev(words) => {
                around.behind().nth(1).is_some_and(|it| is_among(words, &it.text))
            }
            Self::PrevPrevClass(classes) => {
                around.behind().nth(1).is_some_and(|it| classes.contains(it.class))
            }
            Self::Ahead(words) => around.ahead().any(|it| is_among(words, &it.text)),
            Self::Behind(words) => around.behind().any(|it| is_among(words, &it.text)),
            Self::VerbLater => around.ahead().skip(1).any(|it| it.class == 'v'),
            Self::PrevLong => previous.is_some_and(|it| it.text.chars().count() > 1),
            Self::Start => previous.is_none(),
            Self::End => next.is_none(),
            Self::Not(when) => !when.holds(around),
            Self::Any(all) => all.iter().any(|when| when.holds(around)),
        }
    }
}

fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{analysis::Kind, segment::Piece};

    fn text(words: &str) -> Vec<Piece> {
        let piece = |text: &str| {
            let kind = if text == "，" { Kind::Punctuation } else { Kind::Word };
            let class = if text == "走" { 'v' } else { 'n' };
            Piece { text: text.to_owned(), kind, class, surname: 0 }
        };
        words.split(' ').map(piece).collect()
    }

    #[test]
    fn conditions_see_their_clause() {
        let pieces = text("你好 ， 我们 今天 走 路 ， 再见");
        let around = Around::new(&pieces, 3);
        for (when, expected) in [
            (When::Prev("我们"), true),
            (When::PrevIn("们"), true),
            (When::PrevLong, true),
            (When::PrevPrev("你好"), false),
            (When::Behind("你好"), false),
            (When::NextClass("v"), true),
            (When::VerbLater, false),
            (When::Then("路"), true),
            (When::Ahead("再见"), false),
            (When::Start, false),
            (When::Not(&When::End), true),
            (When::Any(&[When::Start, When::NextIn("走")]), true),
        ] {
            assert_eq!(when.holds(&around), expected, "{when:?}");
        }
    }
}

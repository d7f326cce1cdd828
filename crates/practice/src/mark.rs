//! Marking: what an answer is worth, and what differs where it is wrong.

use course::model::{Exercise, Token};
use syllable::{Comparison, ParseError};

use crate::log::{Response, Verdict};

/// A judged answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The judgement, kept in the log.
    pub verdict: Verdict,
    /// Typed pinyin beside the right one; only for answers that were typed.
    pub pinyin: Option<Comparison>,
}

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Self {
        Self { verdict, pinyin: None }
    }
}

/// Judges `response` to `exercise`. A response that does not belong to the kind of exercise is
/// wrong.
pub fn mark(exercise: &Exercise, response: &Response) -> Mark {
    match (exercise, response) {
        (_, Response::Skipped) => Verdict::Skipped.into(),
        (Exercise::Choose { answer, .. }, Response::Chose(chosen)) => right_if(chosen == answer),
        (Exercise::Match { pairs }, Response::Matched(mistakes)) => {
            right_if(mistakes.iter().all(|(a, b)| same_side(pairs, *a, *b)))
        }
        (Exercise::Order { tiles, length, also, .. }, Response::Ordered(order)) => {
            right_if(order_is_right(tiles, *length, also, order))
        }
        (Exercise::TypePinyin { stem, .. }, Response::Typed(typed)) => typed_pinyin(stem, typed),
        _ => Verdict::Wrong.into(),
    }
}

/// Checks that what was typed is pinyin at all, so that a slip of the finger can be mended before
/// it counts as an answer.
///
/// # Errors
/// Says where the text stops being pinyin.
pub fn check_typed(typed: &str) -> Result<(), ParseError> {
    syllable::parse(typed).map(|_| ())
}

/// All right orders of an ordering exercise as texts, the model answer first.
pub fn right_orders(tiles: &[Token], length: usize, also: &[Vec<usize>]) -> Vec<Vec<String>> {
    let model: Vec<usize> = (0..length).collect();
    std::iter::once(&model).chain(also).map(|order| texts(tiles, order)).collect()
}

fn right_if(right: bool) -> Mark {
    (if right { Verdict::Right } else { Verdict::Wrong }).into()
}

/// Whether two pairs have the same meaning, so that taking one for the other is no mistake.
fn same_side(pairs: &[course::model::Pair], a: usize, b: usize) -> bool {
    matches!((pairs.get(a), pairs.get(b)), (Some(a), Some(b)) if a.meaning == b.meaning)
}

/// Tiles are compared by their text: two tiles may carry the same word.
fn order_is_right(tiles: &[Token], length: usize, also: &[Vec<usize>], order: &[usize]) -> bool {
    let given = texts(tiles, order);
    given.len() == order.len() && right_orders(tiles, length, also).contains(&given)
}

fn texts(tiles: &[Token], order: &[usize]) -> Vec<String> {
    order.iter().filter_map(|index| tiles.get(*index)).map(|tile| tile.text.clone()).collect()
}

fn typed_pinyin(stem: &[Token], typed: &str) -> Mark {
    let (Ok(given), Ok(wanted)) = (syllable::parse(typed), syllable::parse(&Token::readings(stem)))
    else {
        return Verdict::Wrong.into();
    };
    let comparison = syllable::compare(&given, &wanted);
    let verdict = if comparison.is_exact() {
        Verdict::Right
    } else if !comparison.same_ignoring_tone() {
        Verdict::Wrong
    } else if comparison.tones_absent() {
        Verdict::NoTones
    } else {
        Verdict::WrongTone
    };
    Mark { verdict, pinyin: Some(comparison) }
}

#[cfg(test)]
mod tests {
    use course::model::{Pair, Text, TokenKind};

    use super::*;

    fn word(text: &str, reading: &str) -> Token {
        Token { text: text.into(), reading: reading.into(), kind: TokenKind::Word }
    }

    fn typing(hanzi: &str, reading: &str) -> Exercise {
        Exercise::TypePinyin { stem: vec![word(hanzi, reading)], meaning: Text::english("x") }
    }

    fn verdict(exercise: &Exercise, response: &Response) -> Verdict {
        mark(exercise, response).verdict
    }

    #[test]
    fn typed_pinyin_is_judged_by_sound_and_tone_apart() {
        let thanks = typing("谢谢", "xiè xie");
        for (typed, wanted) in [
            ("xièxie", Verdict::Right),
            ("xie4xie5", Verdict::Right),
            ("XIE4 xie", Verdict::Right),
            ("xiexie", Verdict::NoTones),
            ("xie3xie", Verdict::WrongTone),
            ("xie4xie4", Verdict::WrongTone),
            ("xuexie", Verdict::Wrong),
            ("xie", Verdict::Wrong),
            ("qqq", Verdict::Wrong),
        ] {
            assert_eq!(verdict(&thanks, &Response::Typed(typed.into())), wanted, "{typed}");
        }
    }

    #[test]
    fn every_declared_order_is_right_and_equal_tiles_may_swap() {
        let tiles: Vec<Token> =
            ["谢", "谢", "你", "很"].iter().map(|text| word(text, "x")).collect();
        let order = Exercise::Order {
            prompt: Text::english("x"),
            tiles,
            length: 3,
            also: vec![vec![2, 0, 1]],
            end: String::new(),
        };
        for (response, right) in [
            (vec![0, 1, 2], true),
            (vec![1, 0, 2], true),
            (vec![2, 1, 0], true),
            (vec![0, 1], false),
            (vec![0, 1, 2, 3], false),
            (vec![0, 1, 2, 9], false),
        ] {
            let expected = if right { Verdict::Right } else { Verdict::Wrong };
            assert_eq!(
                verdict(&order, &Response::Ordered(response.clone())),
                expected,
                "{response:?}"
            );
        }
    }

    #[test]
    fn a_match_is_right_without_mistakes() {
        let pair = |hanzi: &str, meaning: &str| Pair {
            chinese: vec![word(hanzi, "x")],
            meaning: Text::english(meaning),
        };
        let pairs = vec![pair("你", "you"), pair("您", "you"), pair("我", "I")];
        let exercise = Exercise::Match { pairs };
        assert_eq!(verdict(&exercise, &Response::Matched(vec![])), Verdict::Right);
        assert_eq!(verdict(&exercise, &Response::Matched(vec![(0, 1)])), Verdict::Right);
        assert_eq!(verdict(&exercise, &Response::Matched(vec![(0, 2)])), Verdict::Wrong);
    }

    #[test]
    fn an_answer_of_another_kind_is_wrong_and_skipping_is_free() {
        let exercise = typing("好", "hǎo");
        assert_eq!(verdict(&exercise, &Response::Chose(0)), Verdict::Wrong);
        assert_eq!(verdict(&exercise, &Response::GaveUp), Verdict::Wrong);
        assert_eq!(verdict(&exercise, &Response::Skipped), Verdict::Skipped);
    }
}

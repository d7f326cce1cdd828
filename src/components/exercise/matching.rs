//! Finding pairs.

use std::rc::Rc;

use course::model::{Exercise, Pair, Token};
use practice::log::Response;
use yew::prelude::*;

use super::ExerciseProps;
use crate::{
    components::{
        chinese::Chinese,
        icon::{Shape, icon},
        localised::text_in,
    },
    hooks::keys::use_keys,
    locale::use_locale,
};

/// What has been matched so far.
#[derive(Clone, Debug, Default, PartialEq)]
struct Board {
    /// Number of pairs.
    size: usize,
    /// The Chinese side that waits for its meaning.
    picked: Option<usize>,
    /// Pairs that were found.
    found: Vec<usize>,
    /// Wrong tries: Chinese side, pair of the meaning chosen.
    mistakes: Vec<(usize, usize)>,
    /// The latest try and whether it was right.
    latest: Option<((usize, usize), bool)>,
}

enum BoardAction {
    Pick(usize),
    /// A meaning was chosen, with the pairs to judge it by.
    Try(usize, Vec<Pair>),
}

impl Reducible for Board {
    type Action = BoardAction;

    fn reduce(self: Rc<Self>, action: BoardAction) -> Rc<Self> {
        let mut board = (*self).clone();
        match action {
            BoardAction::Pick(index) if !board.found.contains(&index) => {
                board.picked = Some(index);
            }
            BoardAction::Try(meaning, pairs) => board.attempt(meaning, &pairs),
            BoardAction::Pick(_) => {}
        }
        board.into()
    }
}

impl Board {
    fn attempt(&mut self, meaning: usize, pairs: &[Pair]) {
        let Some(picked) = self.picked else { return };
        if self.found.contains(&meaning) {
            return;
        }
        let right = picked == meaning;
        // Two pairs of one meaning are both right; the board keeps its own partner.
        let same = matches!((pairs.get(picked), pairs.get(meaning)),
            (Some(a), Some(b)) if a.meaning == b.meaning);
        self.latest = Some(((picked, meaning), right));
        if right {
            self.found.push(picked);
            self.picked = None;
        } else if !same {
            self.mistakes.push((picked, meaning));
        }
    }

    fn is_done(&self) -> bool {
        self.size > 0 && self.found.len() == self.size
    }
}

/// Two columns: Chinese and meanings. First a word, then its meaning.
#[component]
pub(crate) fn MatchView(props: &ExerciseProps) -> Html {
    let locale = use_locale();
    let pairs = match &props.item.exercise {
        Exercise::Match { pairs } => pairs.clone(),
        _ => Vec::new(),
    };
    let size = pairs.len();
    let board = use_reducer_eq(move || Board { size, ..Board::default() });
    let locked = props.given.is_some();
    use_effect_with((board.is_done() && !locked, props.on_answer.clone()), {
        let mistakes = board.mistakes.clone();
        move |(done, on_answer)| {
            if *done {
                on_answer.emit(Response::Matched(mistakes));
            }
        }
    });
    let on_key = use_callback(
        (board.clone(), props.order.clone(), pairs.clone(), locked),
        |key: String, (board, order, pairs, locked)| {
            let digit = key.parse::<usize>().ok().and_then(|digit| digit.checked_sub(1));
            let Some(place) = digit.filter(|place| *place < pairs.len() && !locked) else {
                return false;
            };
            match (board.picked, order.get(place)) {
                (Some(_), Some(meaning)) => {
                    board.dispatch(BoardAction::Try(*meaning, pairs.clone()));
                }
                _ => board.dispatch(BoardAction::Pick(place)),
            }
            true
        },
    );
    use_keys(on_key);
    let found = |index: usize| locked || board.found.contains(&index);
    html! {
        <>
            if !locked {
                <p class="hint">{ locale.get("match-help") }</p>
            }
            <div class="match">
                <ol class="match-column" aria-label={locale.get("match-chinese")}>
                    for (index, pair) in pairs.iter().enumerate() {
                        <li key={index}>
                            { view_side(
                                index,
                                found(index),
                                board.picked == Some(index) && !locked,
                                picking(&board, index),
                                html! { <Chinese tokens={pair.chinese.clone()} class="zh-option" /> },
                            ) }
                        </li>
                    }
                </ol>
                <ol class="match-column" aria-label={locale.get("match-meanings")}>
                    for (place, index) in props.order.iter().copied().enumerate() {
                        if let Some(pair) = pairs.get(index) {
                            <li key={index}>
                                { view_side(
                                    place,
                                    found(index),
                                    false,
                                    trying(&board, index, &pairs),
                                    text_in(&pair.meaning, &locale),
                                ) }
                            </li>
                        }
                    }
                </ol>
            </div>
            <p class="hint" role="status">{ latest_line(&board, &pairs, &locale) }</p>
        </>
    }
}

fn picking(board: &UseReducerHandle<Board>, index: usize) -> Callback<MouseEvent> {
    let board = board.clone();
    Callback::from(move |_| board.dispatch(BoardAction::Pick(index)))
}

fn trying(board: &UseReducerHandle<Board>, index: usize, pairs: &[Pair]) -> Callback<MouseEvent> {
    let (board, pairs) = (board.clone(), pairs.to_vec());
    Callback::from(move |_| board.dispatch(BoardAction::Try(index, pairs.clone())))
}

fn latest_line(board: &Board, pairs: &[Pair], locale: &crate::locale::Locale) -> AttrValue {
    let Some(((chinese, meaning), right)) = board.latest else { return AttrValue::default() };
    let (Some(chinese), Some(meaning)) = (pairs.get(chinese), pairs.get(meaning)) else {
        return AttrValue::default();
    };
    let key = if right { "match-right" } else { "match-wrong" };
    let values = [
        ("chinese", Token::joined(&chinese.chinese).into()),
        ("meaning", meaning.meaning.get(locale.tag()).value.into()),
    ];
    locale.with(key, values)
}

fn view_side(
    place: usize,
    found: bool,
    picked: bool,
    onclick: Callback<MouseEvent>,
    text: Html,
) -> Html {
    html! {
        <button
            type="button"
            class={classes!("option", found.then_some("option-right"))}
            aria-pressed={picked.to_string()}
            aria-disabled={found.to_string()}
            {onclick}
        >
            <span class="option-key" aria-hidden="true">{ place + 1 }</span>
            <span class="option-text">{ text }</span>
            if found {
                { icon(Shape::Right) }
            }
        </button>
    }
}

#[cfg(test)]
mod tests {
    use course::model::Text;

    use super::*;

    fn pairs(meanings: &[&str]) -> Vec<Pair> {
        let pair = |meaning: &&str| Pair { chinese: vec![], meaning: Text::english(*meaning) };
        meanings.iter().map(pair).collect()
    }

    fn play(meanings: &[&str], moves: &[(usize, usize)]) -> Rc<Board> {
        let start = Rc::new(Board { size: meanings.len(), ..Board::default() });
        moves.iter().fold(start, |board, (chinese, meaning)| {
            board
                .reduce(BoardAction::Pick(*chinese))
                .reduce(BoardAction::Try(*meaning, pairs(meanings)))
        })
    }

    #[test]
    fn a_wrong_try_is_remembered_and_the_word_stays_picked() {
        let board = play(&["a", "b"], &[(0, 1)]);
        assert_eq!((board.mistakes.as_slice(), board.picked), ([(0, 1)].as_slice(), Some(0)));
        let board = play(&["a", "b"], &[(0, 1), (0, 0), (1, 1)]);
        assert!(board.is_done());
    }

    #[test]
    fn a_pair_that_was_found_cannot_be_taken_again() {
        let board = play(&["a", "b"], &[(0, 0), (0, 1), (1, 0)]);
        assert_eq!(board.found, [0]);
        assert!(board.mistakes.is_empty());
    }
}

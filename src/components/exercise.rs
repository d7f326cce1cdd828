//! Exercises: one view for each kind, all with the same properties.

mod choose;
mod matching;
mod order;
mod typing;

use course::model::{Choice, Exercise, Item, Prompt, Text, Token, TokenKind};
use practice::log::Response;
use yew::prelude::*;

use choose::ChooseView;
use matching::MatchView;
use order::OrderView;
use typing::TypingView;

/// What every exercise view gets.
#[derive(Properties, PartialEq, Clone)]
pub(crate) struct ExerciseProps {
    /// The item.
    pub(crate) item: Item,
    /// The order in which options, pairs or tiles are shown.
    pub(crate) order: Vec<usize>,
    /// The answer that was given; the view is locked then and shows what was right.
    pub(crate) given: Option<Response>,
    /// Called with the answer.
    pub(crate) on_answer: Callback<Response>,
}

/// The view for the kind of exercise.
#[component]
pub(crate) fn ExerciseView(props: &ExerciseProps) -> Html {
    let props = props.clone();
    match &props.item.exercise {
        Exercise::Choose { .. } => html! { <ChooseView ..props /> },
        Exercise::Match { .. } => html! { <MatchView ..props /> },
        Exercise::Order { .. } => html! { <OrderView ..props /> },
        Exercise::TypePinyin { .. } => html! { <TypingView ..props /> },
    }
}

/// The key of the message that says what is asked. Without a voice, a listening item shows the
/// pinyin of what would be heard.
pub(crate) fn question(exercise: &Exercise, voice: bool) -> &'static str {
    match exercise {
        Exercise::Choose { prompt, options, .. } => match (prompt, options.first()) {
            (Prompt::Gap { .. }, _) => "ask-gap",
            (Prompt::Sound(_), Some(Choice::Meaning(_))) if voice => "ask-listening-meaning",
            (Prompt::Sound(_), Some(Choice::Meaning(_))) => "ask-listening-silent-meaning",
            (Prompt::Sound(_), _) if voice => "ask-listening-hanzi",
            (Prompt::Sound(_), _) => "ask-listening-silent-hanzi",
            (_, Some(Choice::Pinyin(_))) => "ask-pinyin",
            (Prompt::Meaning(_), _) => "ask-hanzi",
            (Prompt::Chinese(_), _) => "ask-meaning",
        },
        Exercise::Match { .. } => "ask-match",
        Exercise::Order { .. } => "ask-order",
        Exercise::TypePinyin { .. } => "ask-type",
    }
}

/// The meaning that belongs to the Chinese, where the exercise has it.
pub(crate) fn meaning(exercise: &Exercise) -> Option<&Text> {
    match exercise {
        Exercise::Choose { prompt, options, answer } => match (prompt, options.get(*answer)) {
            (_, Some(Choice::Meaning(text)))
            | (Prompt::Meaning(text) | Prompt::Gap { translation: text, .. }, _) => Some(text),
            _ => None,
        },
        Exercise::Order { prompt, .. } => Some(prompt),
        Exercise::TypePinyin { meaning, .. } => Some(meaning),
        Exercise::Match { .. } => None,
    }
}

/// The Chinese that an item is about, complete and right: what is read aloud after the answer.
pub(crate) fn spoken(exercise: &Exercise) -> Vec<Token> {
    match exercise {
        Exercise::Choose { prompt, options, answer } => match prompt {
            Prompt::Chinese(tokens) | Prompt::Sound(tokens) => tokens.clone(),
            Prompt::Meaning(_) => chosen(options, *answer),
            Prompt::Gap { before, after, .. } => {
                [before.clone(), chosen(options, *answer), after.clone()].concat()
            }
        },
        Exercise::Match { .. } => Vec::new(),
        Exercise::Order { tiles, length, end, .. } => {
            let end =
                Token { text: end.clone(), reading: String::new(), kind: TokenKind::Punctuation };
            tiles.iter().take(*length).cloned().chain([end]).collect()
        }
        Exercise::TypePinyin { stem, .. } => stem.clone(),
    }
}

fn chosen(options: &[Choice], answer: usize) -> Vec<Token> {
    match options.get(answer) {
        Some(Choice::Chinese(tokens)) => tokens.clone(),
        _ => Vec::new(),
    }
}

//! Putting words in order.

use course::model::{Exercise, Token};
use practice::log::Response;
use yew::prelude::*;

use super::ExerciseProps;
use crate::{
    components::{chinese::Chinese, localised::text_in},
    hooks::focus::focus,
    hooks::keys::use_keys,
    locale::{Locale, use_locale},
};

/// Tiles move to the answer line by tap or digit, and back by tap or Backspace.
#[component]
pub(crate) fn OrderView(props: &ExerciseProps) -> Html {
    let locale = use_locale();
    let placed = use_state_eq(Vec::<usize>::new);
    let locked = props.given.is_some();
    let on_key = use_callback(
        (placed.clone(), props.order.clone(), props.on_answer.clone(), locked),
        |key: String, (placed, order, on_answer, locked)| {
            !*locked && pressed(&key, placed, order, on_answer)
        },
    );
    use_keys(on_key);
    let Exercise::Order { prompt, tiles, end, .. } = &props.item.exercise else {
        return html! {};
    };
    let shown = match &props.given {
        Some(Response::Ordered(order)) => order.clone(),
        _ => (*placed).clone(),
    };
    let check = {
        let (placed, on_answer) = (placed.clone(), props.on_answer.clone());
        Callback::from(move |_| on_answer.emit(Response::Ordered((*placed).clone())))
    };
    html! {
        <>
            <p class="prompt prompt-meaning">{ text_in(prompt, &locale) }</p>
            <div class="order-line" role="group" aria-label={locale.get("order-answer")}>
                if shown.is_empty() && !locked {
                    <span class="hint">{ locale.get("order-empty") }</span>
                }
                for (place, index) in shown.iter().copied().enumerate() {
                    if let Some(tile) = tiles.get(index) {
                        <button
                            key={index}
                            type="button"
                            class="tile"
                            disabled={locked}
                            onclick={removing(&placed, place)}
                        >
                            if !locked {
                                <span class="visually-hidden">{ locale.get("order-remove") }{ " " }</span>
                            }
                            { view_tile(tile) }
                        </button>
                    }
                }
                if !shown.is_empty() {
                    <span class="zh zh-option" lang="zh-Hans">{ end.clone() }</span>
                }
            </div>
            if !locked {
                { view_pool(tiles, &props.order, &placed, &locale) }
                <div class="actions">
                    <button
                        type="button"
                        class="button button-main"
                        disabled={placed.is_empty()}
                        onclick={check}
                    >
                        { locale.get("check") }
                    </button>
                </div>
            }
        </>
    }
}

fn view_pool(
    tiles: &[Token],
    order: &[usize],
    placed: &UseStateHandle<Vec<usize>>,
    locale: &Locale,
) -> Html {
    html! {
        <div class="order-tiles" role="group" aria-label={locale.get("order-tiles")}>
            for (number, index) in order.iter().copied().enumerate() {
                if let Some(tile) = tiles.get(index) {
                    <button
                        key={index}
                        type="button"
                        class="tile"
                        id={tile_id(index)}
                        aria-disabled={placed.contains(&index).to_string()}
                        onclick={adding(placed, index)}
                    >
                        <span class="tile-key" aria-hidden="true">{ number + 1 }</span>
                        { view_tile(tile) }
                    </button>
                }
            }
        </div>
    }
}

fn view_tile(tile: &Token) -> Html {
    html! { <Chinese tokens={vec![tile.clone()]} class="zh-option" /> }
}

fn tile_id(index: usize) -> String {
    format!("tile-{index}")
}

fn adding(placed: &UseStateHandle<Vec<usize>>, index: usize) -> Callback<MouseEvent> {
    let placed = placed.clone();
    Callback::from(move |_| add(&placed, index))
}

fn add(placed: &UseStateHandle<Vec<usize>>, index: usize) {
    if !placed.contains(&index) {
        placed.set(placed.iter().copied().chain([index]).collect());
    }
}

fn removing(placed: &UseStateHandle<Vec<usize>>, place: usize) -> Callback<MouseEvent> {
    let placed = placed.clone();
    Callback::from(move |_| {
        let mut rest = (*placed).clone();
        if place < rest.len() {
            // The tile's own button goes; the focus moves to the place the tile returns to.
            focus(&tile_id(rest.remove(place)));
        }
        placed.set(rest);
    })
}

fn pressed(
    key: &str,
    placed: &UseStateHandle<Vec<usize>>,
    order: &[usize],
    on_answer: &Callback<Response>,
) -> bool {
    let digit = key.parse::<usize>().ok().and_then(|digit| digit.checked_sub(1));
    match (key, digit.and_then(|place| order.get(place))) {
        (_, Some(index)) => add(placed, *index),
        ("Backspace", _) => {
            let keep = placed.len().saturating_sub(1);
            placed.set(placed.iter().copied().take(keep).collect());
        }
        ("Enter", _) if !placed.is_empty() => {
            on_answer.emit(Response::Ordered((**placed).clone()));
        }
        _ => return false,
    }
    true
}

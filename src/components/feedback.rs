//! What is said after an answer: right or wrong, why, the right answer, and how it sounds.

use course::model::{Exercise, Item, Token};
use practice::{
    log::{Answer, Response, Verdict},
    mark::{mark, right_orders},
};
use syllable::{Comparison, Outcome, Syllable, Tone};
use yew::prelude::*;

use super::{
    chinese::Chinese,
    exercise::{meaning, spoken},
    icon::{Shape, icon},
    localised::text_in,
    rich::RichText,
    speak::Speak,
};
use crate::{
    hooks::focus::focus,
    locale::{Locale, use_locale},
};

/// Properties of [`Feedback`].
#[derive(Properties, PartialEq)]
pub(crate) struct FeedbackProps {
    /// The item.
    pub(crate) item: Item,
    /// The answer.
    pub(crate) answer: Answer,
    /// Whether the item will be asked again before the end.
    pub(crate) comes_back: bool,
    /// Called when the learner moves on.
    pub(crate) on_continue: Callback<()>,
}

/// The id of the button that moves on; it takes the focus.
const CONTINUE: &str = "continue";

/// The panel under an answered exercise.
#[component]
pub(crate) fn Feedback(props: &FeedbackProps) -> Html {
    let locale = use_locale();
    use_effect_with(props.item.id.clone(), |_| {
        focus(CONTINUE);
    });
    let settled = props.answer.verdict.settles();
    let (key, shape) = heading(&props.answer);
    let said = spoken(&props.item.exercise);
    let class = if settled { "feedback feedback-right" } else { "feedback feedback-wrong" };
    let onclick = props.on_continue.reform(|_| ());
    html! {
        <section {class} aria-labelledby="verdict">
            <div role="status">
                <h2 id="verdict">{ icon(shape) }{ locale.get(key) }</h2>
                { view_differences(&props.item, &props.answer, &locale) }
            </div>
            { view_right_answer(&props.item.exercise, &locale) }
            if let Some(why) = &props.item.why {
                <RichText rich={why.clone()} />
            }
            if props.comes_back {
                <p class="hint">{ locale.get("comes-back") }</p>
            }
            <div class="actions">
                if !said.is_empty() {
                    <Speak text={Token::joined(&said)} />
                }
                <button type="button" id={CONTINUE} class="button button-main" {onclick}>
                    { locale.get("continue") }
                </button>
            </div>
        </section>
    }
}

fn heading(answer: &Answer) -> (&'static str, Shape) {
    match (answer.verdict, &answer.response) {
        (Verdict::Right, _) => ("right", Shape::Right),
        (Verdict::NoTones, _) => ("right-without-tones", Shape::Right),
        (Verdict::WrongTone, _) => ("wrong-tone", Shape::Wrong),
        (Verdict::Skipped, _) => ("skipped", Shape::Forward),
        (Verdict::Wrong, Response::GaveUp) => ("answer-shown", Shape::Forward),
        (Verdict::Wrong, _) => ("wrong", Shape::Wrong),
    }
}

fn view_right_answer(exercise: &Exercise, locale: &Locale) -> Html {
    let said = spoken(exercise);
    html! {
        <div class="right-answer">
            if !said.is_empty() {
                <p><Chinese tokens={said} pinyin={Some(true)} class="zh-line" /></p>
            }
            if let Some(text) = meaning(exercise) {
                <p class="translation">{ text_in(text, locale) }</p>
            }
            { view_other_orders(exercise, locale) }
        </div>
    }
}

fn view_other_orders(exercise: &Exercise, locale: &Locale) -> Html {
    let Exercise::Order { tiles, length, also, end, .. } = exercise else { return html! {} };
    let others: Vec<String> =
        right_orders(tiles, *length, also).iter().skip(1).map(|o| o.concat() + end).collect();
    html! {
        if !others.is_empty() {
            <p class="hint">
                { locale.get("also-right") }{ ": " }
                <span lang="zh-Hans">{ others.join(" / ") }</span>
            </p>
        }
    }
}

/// What differs between typed pinyin and the right one, syllable by syllable.
fn view_differences(item: &Item, answer: &Answer, locale: &Locale) -> Html {
    let (Exercise::TypePinyin { stem, .. }, Some(comparison)) =
        (&item.exercise, mark(&item.exercise, &answer.response).pinyin)
    else {
        return html! {};
    };
    if answer.verdict == Verdict::NoTones {
        return html! {};
    }
    let wanted = syllable::parse(&Token::readings(stem)).unwrap_or_default();
    let lines = difference_lines(&comparison, &wanted, locale);
    html! {
        if !lines.is_empty() {
            <ul class="differences">
                for line in lines {
                    <li>{ line }</li>
                }
            </ul>
        }
    }
}

fn difference_lines(
    comparison: &Comparison,
    wanted: &[Syllable],
    locale: &Locale,
) -> Vec<AttrValue> {
    let mut lines: Vec<AttrValue> = comparison
        .outcomes
        .iter()
        .zip(wanted)
        .flat_map(|(outcome, want)| outcome_lines(outcome, want, locale))
        .collect();
    lines.extend(comparison.extra.iter().map(|extra| {
        locale.with("syllable-extra", [("syllable", extra.syllable.to_string().into())])
    }));
    lines
}

fn outcome_lines(outcome: &Outcome, want: &Syllable, locale: &Locale) -> Vec<AttrValue> {
    let syllable = || ("syllable", want.to_string().into());
    let pair = |key: &str, got: AttrValue, want: AttrValue| {
        let values =
            [syllable(), ("got", got.to_string().into()), ("want", want.to_string().into())];
        locale.with(key, values)
    };
    match outcome {
        Outcome::Same => Vec::new(),
        Outcome::Missing => vec![locale.with("syllable-missing", [syllable()])],
        Outcome::Differs { got: typed, initial, final_, tone, tone_missing, .. } => {
            let mut lines = Vec::new();
            if let Some((got, want)) = initial {
                lines.push(pair("initial-wanted", letters(got, locale), letters(want, locale)));
            }
            if final_.is_some() {
                let (got, want) = (spelled_final(typed), spelled_final(want));
                lines.push(pair("final-wanted", got.into(), want.into()));
            }
            if let Some((got, want)) = tone {
                lines.push(pair("tone-wanted", tone_name(*got, locale), tone_name(*want, locale)));
            }
            if let (true, Some(want)) = (tone_missing, want.tone()) {
                let want = tone_name(want, locale).to_string().into();
                lines.push(locale.with("tone-missing", [syllable(), ("want", want)]));
            }
            lines
        }
    }
}

/// The final as it is spelled in this syllable: learners see "liu", not its underlying "iou".
fn spelled_final(syllable: &Syllable) -> &'static str {
    syllable.base().strip_prefix(syllable.initial()).unwrap_or(syllable.base())
}

fn letters(part: &'static str, locale: &Locale) -> AttrValue {
    if part.is_empty() { locale.get("no-initial") } else { AttrValue::from(part) }
}

fn tone_name(tone: Tone, locale: &Locale) -> AttrValue {
    match tone {
        Tone::Neutral => locale.get("tone-neutral"),
        other => locale.with("tone-name", [("n", u32::from(other.number()).into())]),
    }
}

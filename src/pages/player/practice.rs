//! Exercises, one at a time. What is shown follows from the log alone: an answer is stored first,
//! and then the screen moves on.

use ::practice::{
    generate::{plan, shown_order},
    log::{Answer, Fact, Response, Stage},
    mark::mark,
    progress::Attempt,
    session::Session,
};
use course::model::{Exercise, Item, LessonId, Prompt};
use yew::prelude::*;
use yew_router::prelude::*;

use super::StageProps;
use crate::{
    components::{
        exercise::{ExerciseView, question},
        feedback::Feedback,
        load::loading,
    },
    hooks::focus::focus,
    hooks::{
        attempt::use_start,
        library::OpenLesson,
        log::{Recorder, use_log, use_recorder},
        voice::use_voice,
    },
    locale::use_locale,
    platform::clock,
    route::Route,
};

/// Starts an attempt where there is none, and shows the one that runs.
#[component]
pub(crate) fn PracticeStage(props: &StageProps) -> Html {
    let (locale, log, recorder) = (use_locale(), use_log(), use_recorder());
    let id = &props.open.lesson.id;
    let attempt = log.progress.lesson(id).and_then(|known| known.attempt.clone());
    let start = use_start(id);
    use_effect_with((attempt.is_none(), start.clone()), |(first, start)| {
        if *first {
            start.emit(Callback::noop());
        }
    });
    if use_finish(id, attempt.as_ref()) {
        return loading(&locale);
    }
    match (attempt, recorder) {
        (Some(attempt), Some(recorder)) if !attempt.finished => {
            html! { <Running open={props.open.clone()} {attempt} {recorder} /> }
        }
        (Some(_), _) => html! {
            <div class="empty">
                <h1 tabindex="-1">{ locale.get("stage-practice") }</h1>
                <p class="actions">
                    <button type="button" class="button button-main" onclick={start.reform(|_| Callback::noop())}>
                        { locale.get("lesson-again") }
                    </button>
                    <Link<Route> to={Route::player(id, Stage::Result)} classes="button">
                        { locale.get("stage-result") }
                    </Link<Route>>
                </p>
            </div>
        },
        _ => loading(&locale),
    }
}

#[derive(Properties, PartialEq)]
struct RunningProps {
    open: OpenLesson,
    attempt: Attempt,
    recorder: Recorder,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let locale = use_locale();
    let Attempt { number, seed, .. } = props.attempt;
    let lesson = &props.open.lesson;
    let items = use_memo((lesson.clone(), seed), |(lesson, seed)| plan(lesson, *seed));
    let session = Session::replay((*items).clone(), &props.attempt.facts);
    // One write at a time: a second tap on an answer must not become a second answer.
    let busy = use_mut_ref(|| false);
    let write = use_callback(props.recorder.clone(), move |facts: Vec<Fact>, recorder| {
        if !busy.replace(true) {
            let busy = busy.clone();
            recorder.record(facts, Callback::from(move |()| *busy.borrow_mut() = false));
        }
    });
    let values = [("done", session.done().into()), ("total", session.total().into())];
    let label = locale.with("practice-progress", values);
    let step = match (session.feedback(), session.current()) {
        (Some((item, answer)), _) => Step {
            item: item.clone(),
            answer: Some(answer.clone()),
            again: session.comes_back(&item.id),
        },
        (None, Some(item)) => {
            Step { item: item.clone(), answer: None, again: session.is_retry(&item.id) }
        }
        (None, None) => return loading(&locale),
    };
    let context = (lesson.id.clone(), number);
    let on_answer = write.reform({
        let (item, (lesson, attempt)) = (step.item.clone(), context.clone());
        move |(response, millis): (Response, u32)| {
            vec![Fact::Answered(Answer {
                lesson: lesson.clone(),
                attempt,
                item: item.id.clone(),
                skill: item.skill,
                verdict: mark(&item.exercise, &response).verdict,
                response,
                millis,
            })]
        }
    });
    let on_continue = write.reform({
        let (item, (lesson, attempt)) = (step.item.id.clone(), context);
        let last = session.current().is_none();
        move |()| {
            let mut facts =
                vec![Fact::Continued { lesson: lesson.clone(), attempt, item: item.clone() }];
            if last {
                facts.push(Fact::Finished { lesson: lesson.clone(), attempt });
            }
            facts
        }
    });
    let key = format!("{}-{}", step.item.id, session.tries(&step.item.id, step.answer.is_some()));
    html! {
        <>
            <progress
                class="practice-progress"
                max={session.total().to_string()}
                value={session.done().to_string()}
                aria-label={label}
            />
            <StepView {key} {step} {seed} {on_answer} {on_continue} />
        </>
    }
}

/// Leads to the result when an attempt that was seen running is done. The practice screen leaves
/// the history, so that Back does not lead into a finished attempt. Says whether it is leading
/// there.
#[hook]
fn use_finish(id: &LessonId, attempt: Option<&Attempt>) -> bool {
    let navigator = use_navigator();
    let ran = use_mut_ref(|| None);
    let finished = attempt.is_some_and(|attempt| attempt.finished);
    let number = attempt.map(|attempt| attempt.number);
    if !finished {
        *ran.borrow_mut() = number;
    }
    let leave = finished && *ran.borrow() == number;
    use_effect_with((leave, id.clone()), move |(leave, id)| {
        if *leave && let Some(navigator) = navigator {
            navigator.replace(&Route::player(id, Stage::Result));
        }
    });
    leave
}

/// The item that is asked, or whose feedback is read.
#[derive(Clone, PartialEq)]
struct Step {
    item: Item,
    answer: Option<Answer>,
    /// Before the answer: whether it was asked before. After: whether it will be asked again.
    again: bool,
}

#[derive(Properties, PartialEq)]
struct StepProps {
    step: Step,
    seed: u64,
    on_answer: Callback<(Response, u32)>,
    on_continue: Callback<()>,
}

#[component]
fn StepView(props: &StepProps) -> Html {
    let (locale, voice) = (use_locale(), use_voice());
    let Step { item, answer, again } = &props.step;
    let shown_at = use_memo(item.id.clone(), |_| clock::monotonic());
    let order = use_memo((item.clone(), props.seed), |(item, seed)| shown_order(item, *seed));
    let on_answer = {
        let shown_at = *shown_at;
        props.on_answer.reform(move |response| (response, millis_since(shown_at)))
    };
    use_effect_with((item.id.clone(), answer.is_none()), |(_, open)| {
        if *open && !focus("answer-field") {
            focus("question");
        }
    });
    let silent = matches!(&item.exercise, Exercise::Choose { prompt: Prompt::Sound(_), .. });
    html! {
        <section class="step" aria-labelledby="question">
            if answer.is_none() && *again {
                <p class="badge">{ locale.get("practice-retry") }</p>
            }
            <h1 id="question" tabindex="-1" class="question">
                { locale.get(question(&item.exercise, !voice.is_missing())) }
            </h1>
            <ExerciseView
                item={item.clone()}
                order={(*order).clone()}
                given={answer.as_ref().map(|answer| answer.response.clone())}
                on_answer={on_answer.clone()}
            />
            if let Some(answer) = answer {
                <Feedback
                    item={item.clone()}
                    answer={answer.clone()}
                    comes_back={*again}
                    on_continue={props.on_continue.clone()}
                />
            } else {
                <p class="ways-out">
                    <button
                        type="button"
                        class="button button-quiet"
                        onclick={on_answer.reform(|_| Response::GaveUp)}
                    >
                        { locale.get("give-up") }
                    </button>
                    if silent {
                        <button
                            type="button"
                            class="button button-quiet"
                            onclick={on_answer.reform(|_| Response::Skipped)}
                        >
                            { locale.get("skip-listening") }
                        </button>
                    }
                </p>
            }
        </section>
    }
}

/// Milliseconds since a reading of the monotonic clock.
fn millis_since(start: f64) -> u32 {
    // A cast from float to integer saturates, and the clock never runs backwards.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let millis = (clock::monotonic() - start) as u32;
    millis
}

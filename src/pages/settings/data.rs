//! A copy of one's progress out and in, and erasing it.

use exchange::backup::{self, Backup, BackupError};
use yew::{platform::spawn_local, prelude::*};

use super::reset::ResetView;
use crate::{
    hooks::log::{Everything, Recorder, use_recorder},
    locale::{Locale, use_locale},
    platform::{
        clock,
        files::{self, ChosenFile, FileError},
        store::SetAside,
    },
    state::log::Trouble,
};

/// Why no copy was saved.
#[derive(Debug)]
pub(crate) enum SaveError {
    /// The stored log could not be read.
    Store(Trouble),
    /// The browser refused to make a file.
    File,
}

/// Writes a copy of everything into the downloads; returns its name.
///
/// # Errors
/// Fails where the log cannot be read, or the browser refuses to make a file.
pub(crate) async fn save_copy(recorder: &Recorder) -> Result<String, SaveError> {
    let everything = recorder.everything().await.map_err(SaveError::Store)?;
    let set_aside: Vec<String> =
        everything.set_aside.into_iter().map(|record| record.body).collect();
    let now = clock::now();
    let name = backup::file_name(now);
    files::save_text(&name, &backup::write(&everything.events, &set_aside, now))
        .map_err(|_| SaveError::File)?;
    Ok(name)
}

/// What happened last.
#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    Saved(String),
    NotSaved,
    Unread(Trouble),
    Merged(usize),
    Refused(&'static str),
}

/// The section of the settings on one's data.
#[component]
pub(crate) fn DataSection() -> Html {
    let (locale, recorder) = (use_locale(), use_recorder());
    let outcome = use_state_eq(|| None::<Outcome>);
    let Some(recorder) = recorder else { return html! {} };
    html! {
        <section>
            <h2>{ locale.get("settings-data") }</h2>
            <p>{ locale.get("settings-data-lead") }</p>
            <div class="actions">
                <button type="button" class="button" onclick={saving(&recorder, &outcome)}>
                    { locale.get("backup-save") }
                </button>
                <label class="button file-button">
                    { locale.get("backup-open") }
                    <input
                        type="file"
                        class="visually-hidden"
                        accept=".json,application/json"
                        onchange={adding(&recorder, &outcome)}
                    />
                </label>
            </div>
            <div role="status">
                if let Some(outcome) = &*outcome {
                    <p>{ outcome_line(outcome, &locale) }</p>
                }
            </div>
            <ResetView {recorder} />
        </section>
    }
}

type OutcomeHandle = UseStateHandle<Option<Outcome>>;

fn saving(recorder: &Recorder, outcome: &OutcomeHandle) -> Callback<MouseEvent> {
    let (recorder, outcome) = (recorder.clone(), outcome.clone());
    Callback::from(move |_| {
        let (recorder, outcome) = (recorder.clone(), outcome.clone());
        spawn_local(async move {
            outcome.set(Some(match save_copy(&recorder).await {
                Ok(name) => Outcome::Saved(name),
                Err(SaveError::File) => Outcome::NotSaved,
                Err(SaveError::Store(trouble)) => Outcome::Unread(trouble),
            }));
        });
    })
}

fn adding(recorder: &Recorder, outcome: &OutcomeHandle) -> Callback<Event> {
    let (recorder, outcome) = (recorder.clone(), outcome.clone());
    Callback::from(move |event: Event| {
        let Some(file) = files::chosen(&event) else { return };
        let (recorder, outcome) = (recorder.clone(), outcome.clone());
        spawn_local(async move { outcome.set(Some(add_copy(&recorder, &file).await)) });
    })
}

/// Adds the events of a chosen file; a file that is refused changes nothing.
async fn add_copy(recorder: &Recorder, file: &ChosenFile) -> Outcome {
    let bytes = match files::read(file, backup::MAX_BYTES).await {
        Ok(bytes) => bytes,
        Err(FileError::TooLarge) => return Outcome::Refused("backup-too-large"),
        Err(FileError::Refused(_)) => return Outcome::Refused("backup-unreadable"),
    };
    match backup::read(&bytes) {
        Err(error) => Outcome::Refused(refusal(&error)),
        Ok(copy) => match recorder.merge(&everything_in(copy)).await {
            Ok(added) => Outcome::Merged(added),
            Err(_) => Outcome::Refused("backup-not-stored"),
        },
    }
}

fn everything_in(copy: Backup) -> Everything {
    let set_aside = copy.set_aside.into_iter().map(SetAside::from_backup).collect();
    Everything { events: copy.events, set_aside }
}

fn refusal(error: &BackupError) -> &'static str {
    match error {
        BackupError::Foreign => "backup-not-luodi",
        BackupError::Newer(_) => "backup-newer",
        BackupError::TooLarge => "backup-too-large",
        _ => "backup-damaged",
    }
}

fn outcome_line(outcome: &Outcome, locale: &Locale) -> AttrValue {
    match outcome {
        Outcome::Saved(name) => locale.with("backup-saved", [("name", name.clone().into())]),
        Outcome::NotSaved => locale.get("backup-not-saved"),
        Outcome::Unread(trouble) => locale.get(trouble.message()),
        Outcome::Merged(count) => locale.with("backup-merged", [("count", (*count).into())]),
        Outcome::Refused(key) => {
            locale.with("backup-refused", [("reason", locale.get(key).to_string().into())])
        }
    }
}

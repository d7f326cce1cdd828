//! Calm notices about storage at the top of every screen.

use yew::{platform::spawn_local, prelude::*};

use crate::{
    hooks::log::{use_log, use_recorder},
    locale::use_locale,
    pages::settings::save_copy,
};

/// Says when answers are not being stored, and when a stored record was set aside.
#[component]
pub(crate) fn StorageNotices() -> Html {
    let (locale, log, recorder) = (use_locale(), use_log(), use_recorder());
    let save = use_callback(recorder.clone(), |_: MouseEvent, recorder| {
        if let Some(recorder) = recorder.clone() {
            // The browser shows the download; where it refuses, the notice stays.
            spawn_local(async move { drop(save_copy(&recorder).await) });
        }
    });
    let retry = use_callback(recorder.clone(), |_: MouseEvent, recorder| {
        if let Some(recorder) = recorder.clone() {
            spawn_local(async move { recorder.synchronise().await });
        }
    });
    let dismiss = use_callback(recorder, |_: MouseEvent, recorder| {
        if let Some(recorder) = recorder {
            recorder.note_read();
        }
    });
    html! {
        <div class="notices" role="status">
            if let Some(trouble) = log.trouble {
                <div class="notice notice-amber">
                    <p>{ locale.get(trouble.message()) }</p>
                    <div class="notice-actions">
                        <button type="button" class="button" onclick={save.clone()}>
                            { locale.get("storage-save-file") }
                        </button>
                        <button type="button" class="button button-quiet" onclick={retry}>
                            { locale.get("storage-retry") }
                        </button>
                    </div>
                </div>
            }
            if log.set_aside > log.noted {
                <div class="notice">
                    <p>{ locale.with("storage-set-aside", [("count", log.set_aside.into())]) }</p>
                    <div class="notice-actions">
                        <button type="button" class="button" onclick={save}>
                            { locale.get("storage-save-file") }
                        </button>
                        <button type="button" class="button button-quiet" onclick={dismiss}>
                            { locale.get("dismiss") }
                        </button>
                    </div>
                </div>
            }
        </div>
    }
}

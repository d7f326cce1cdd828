//! Speech by the browser's Mandarin voice.

mod pieces;
mod voice;

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use super::{
    listener::{Guard, Listener},
    timer::Timer,
};

/// Voices come late, and some browsers do not say when: look again after these milliseconds. The
/// last one decides that there is none for now.
const LOOKS_MILLIS: [u32; 3] = [300, 1_200, 3_000];

/// Whether there is a voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum VoiceState {
    /// The browser may still be loading its voices.
    #[default]
    Loading,
    /// There is a Mandarin voice.
    Ready {
        /// Its name, as the browser shows it.
        name: String,
    },
    /// There is none; one may be installed later.
    None,
}

/// How speaking ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Spoken {
    /// To the end.
    Finished,
    /// Another text was spoken instead, or [`Speech::cancel`] was called.
    Cancelled,
    /// It went wrong: there is no voice, the voice's server is out of reach, or the browser wants
    /// a tap first (`not-allowed`). The reason is for logs.
    Failed(String),
}

/// The voice. Clones are the same voice; it falls silent when the last one is dropped.
#[derive(Clone)]
pub(crate) struct Speech(Rc<Inner>);

struct Inner {
    synthesis: Option<SpeechSynthesis>,
    state: RefCell<VoiceState>,
    watchers: RefCell<Vec<Weak<Callback<VoiceState>>>>,
    current: RefCell<Option<Playing>>,
    spoken: Cell<u64>,
    subscriptions: RefCell<Option<(Listener, [Timer; LOOKS_MILLIS.len()])>>,
}

/// A text being spoken.
struct Playing {
    number: u64,
    done: Callback<Spoken>,
    /// Kept until the end: Chrome forgets to send `end` for an utterance that nobody holds.
    _utterances: Vec<SpeechSynthesisUtterance>,
    _listeners: Vec<Listener>,
    _watchdog: Timer,
}

impl PartialEq for Speech {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Default for Speech {
    fn default() -> Self {
        Self::new()
    }
}

impl Speech {
    /// Looks for a voice from now on.
    pub(crate) fn new() -> Self {
        let speech = Self(Rc::new(Inner {
            synthesis: synthesis(),
            state: RefCell::default(),
            watchers: RefCell::default(),
            current: RefCell::default(),
            spoken: Cell::default(),
            subscriptions: RefCell::default(),
        }));
        speech.0.look(false);
        speech.0.look_again_later(&Rc::downgrade(&speech.0));
        speech
    }

    /// Whether there is a voice now.
    pub(crate) fn state(&self) -> VoiceState {
        self.0.state.borrow().clone()
    }

    /// Calls `callback` when [`Self::state`] has changed, until the guard is dropped.
    pub(crate) fn on_change(&self, callback: Callback<VoiceState>) -> Guard {
        let callback = Rc::new(callback);
        self.0.watchers.borrow_mut().push(Rc::downgrade(&callback));
        Guard::new(callback)
    }

    /// Speaks a Chinese text instead of what is being spoken, and calls `done` once, at the end.
    ///
    /// `rate` is 1.0 for the voice's own speed; it is kept between 0.25 and 2.
    pub(crate) fn speak(&self, text: &str, rate: f32, done: Callback<Spoken>) {
        self.cancel();
        match self.0.utterances(text, rate) {
            Ok(utterances) => self.0.play(&utterances, &Rc::downgrade(&self.0), done),
            Err(why) => done.emit(Spoken::Failed(why.into())),
        }
    }

    /// Stops speaking.
    pub(crate) fn cancel(&self) {
        self.0.end(Spoken::Cancelled);
    }
}

impl Inner {
    fn look_again_later(&self, this: &Weak<Self>) {
        let Some(synthesis) = &self.synthesis else { return };
        let look = |last| {
            let this = this.clone();
            move || {
                if let Some(this) = this.upgrade() {
                    this.look(last);
                }
            }
        };
        let told = look(false);
        let listener = Listener::new(synthesis, "voiceschanged", move |_| told());
        let timers = LOOKS_MILLIS.map(|millis| {
            let last = LOOKS_MILLIS.last() == Some(&millis);
            Timer::after(millis, look(last))
        });
        self.subscriptions.replace(Some((listener, timers)));
    }

    /// Looks whether there is a voice. An empty list means "still loading" until the `last` look.
    fn look(&self, last: bool) {
        let loading = *self.state.borrow() == VoiceState::Loading && !last;
        let state = match (&self.synthesis, self.best_voice()) {
            (_, Some(voice)) => VoiceState::Ready { name: voice.name() },
            (Some(synthesis), None) if loading && synthesis.get_voices().length() == 0 => {
                VoiceState::Loading
            }
            _ => VoiceState::None,
        };
        if self.state.replace(state.clone()) != state {
            self.tell(&state);
        }
    }

    fn tell(&self, state: &VoiceState) {
        let mut watchers = self.watchers.borrow_mut();
        watchers.retain(|watcher| watcher.strong_count() > 0);
        // Let go before calling: a callback may drop its guard or watch anew.
        let watchers: Vec<_> = watchers.iter().filter_map(Weak::upgrade).collect();
        for watcher in watchers {
            watcher.emit(state.clone());
        }
    }

    fn best_voice(&self) -> Option<SpeechSynthesisVoice> {
        let voices = self.synthesis.as_ref()?.get_voices();
        let voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
        let ranked = voices
            .filter_map(|it| Some((voice::rank(&it.lang(), &it.name(), it.local_service())?, it)));
        ranked.min_by_key(|(rank, _)| *rank).map(|(_, voice)| voice)
    }

    fn utterances(
        &self,
        text: &str,
        rate: f32,
    ) -> Result<Vec<SpeechSynthesisUtterance>, &'static str> {
        let voice = self.best_voice().ok_or("no Mandarin voice")?;
        let rate = if rate.is_finite() { rate.clamp(0.25, 2.0) } else { 1.0 };
        let pieces = pieces::pieces(text);
        let utterances = pieces.iter().filter_map(|piece| utterance(piece, rate, &voice));
        let utterances: Vec<_> = utterances.collect();
        if utterances.is_empty() { Err("nothing to say") } else { Ok(utterances) }
    }

    fn play(
        &self,
        utterances: &[SpeechSynthesisUtterance],
        this: &Weak<Self>,
        done: Callback<Spoken>,
    ) {
        let number = self.spoken.get() + 1;
        self.spoken.set(number);
        self.current.replace(Some(Playing {
            number,
            done,
            _utterances: utterances.to_vec(),
            _listeners: listeners(utterances, this, number),
            _watchdog: watchdog(utterances, this, number),
        }));
        if let Some(synthesis) = &self.synthesis {
            utterances.iter().for_each(|utterance| synthesis.speak(utterance));
            // Chrome stays paused after a page was hidden.
            synthesis.resume();
        }
    }

    fn end_number(&self, number: u64, outcome: Spoken) {
        let current = self.current.borrow().as_ref().map(|playing| playing.number);
        if current == Some(number) {
            self.end(outcome);
        }
    }

    fn end(&self, outcome: Spoken) {
        let Some(playing) = self.current.take() else { return };
        if let Some(synthesis) = self.synthesis.as_ref().filter(|_| outcome != Spoken::Finished) {
            synthesis.cancel();
        }
        playing.done.emit(outcome);
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.end(Spoken::Cancelled);
    }
}

/// The browser's speech synthesis. Some Android web views have none.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let found = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

fn utterance(
    piece: &str,
    rate: f32,
    voice: &SpeechSynthesisVoice,
) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(piece).ok()?;
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(voice));
    utterance.set_rate(rate);
    Some(utterance)
}

/// An error of any piece ends the text, and so does the end of the last.
fn listeners(
    utterances: &[SpeechSynthesisUtterance],
    this: &Weak<Inner>,
    number: u64,
) -> Vec<Listener> {
    let end = |outcome: fn(&web_sys::Event) -> Spoken| {
        let this = this.clone();
        move |event: web_sys::Event| {
            if let Some(this) = this.upgrade() {
                this.end_number(number, outcome(&event));
            }
        }
    };
    let errors = utterances.iter().map(|it| Listener::new(it, "error", end(failure)));
    let last = utterances.last();
    let ends = last.map(|it| Listener::new(it, "end", end(|_| Spoken::Finished)));
    errors.chain(ends).collect()
}

fn failure(event: &web_sys::Event) -> Spoken {
    let error = Reflect::get(event, &"error".into()).ok().and_then(|error| error.as_string());
    Spoken::Failed(error.unwrap_or_else(|| "unknown".into()))
}

/// Ends a text of which the browser never tells the end, as happens on Android: after a second
/// for each sign, four times what speaking takes, and 10 seconds for the voice to arrive.
fn watchdog(utterances: &[SpeechSynthesisUtterance], this: &Weak<Inner>, number: u64) -> Timer {
    let seconds = utterances.iter().map(|it| it.text().chars().count() as f32 / it.rate());
    #[expect(clippy::cast_possible_truncation, reason = "a cast from float to integer saturates")]
    let millis = ((seconds.sum::<f32>() + 10.0) * 1_000.0) as u32;
    let this = this.clone();
    Timer::after(millis, move || {
        if let Some(this) = this.upgrade() {
            this.end_number(number, Spoken::Failed("no end".into()));
        }
    })
}

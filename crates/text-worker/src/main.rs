//! What `assets/text-worker.js` sees of the text engine.

use text_worker::Service;
use wasm_bindgen::prelude::*;

fn main() {
    // Without it a panic would reach JavaScript as "unreachable executed".
    #[cfg(target_arch = "wasm32")]
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
}

/// The service. After an error in any of its functions it must not be used again.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct TextService(Service);

#[wasm_bindgen]
impl TextService {
    /// A service without an engine.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// See [`Service::receive`].
    pub fn receive(&mut self, message: &str) {
        self.0.receive(message);
    }

    /// See [`Service::wanted_lexicon`].
    #[wasm_bindgen(js_name = wantedLexicon)]
    pub fn wanted_lexicon(&self) -> Option<String> {
        self.0.wanted_lexicon().map(str::to_owned)
    }

    /// See [`Service::load`].
    pub fn load(&mut self, lexicon: &[u8]) {
        self.0.load(lexicon);
    }

    /// See [`Service::miss`].
    pub fn miss(&mut self, why: &str) {
        self.0.miss(why);
    }

    /// See [`Service::step`].
    pub fn step(&mut self) -> bool {
        self.0.step()
    }

    /// See [`Service::next_reply`].
    #[wasm_bindgen(js_name = nextReply)]
    pub fn next_reply(&mut self) -> Option<String> {
        self.0.next_reply()
    }
}

// Speech. A headless Chromium has no voice, so tests of speech bring their own.

/** Takes speech out of every page of a context, as in some web views of Android. */
export function withoutVoice(context) {
  return context.addInitScript(() => {
    Object.defineProperty(globalThis, "speechSynthesis", { value: undefined });
  });
}

/**
 * Gives every page of a context voices that say nothing but note what they were told to say.
 * @param {{ lang: string, name: string, local?: boolean }[]} voices
 * @param {{ lateBy?: number }} [options] milliseconds until the browser has its list of voices
 */
export function withVoices(context, voices, { lateBy = 0 } = {}) {
  return context.addInitScript(installVoices, { voices, lateBy });
}

/**
 * What was said in the page so far: text, rate, voice and language of each utterance, and whether
 * it ended or was cancelled.
 * @returns {Promise<{ text: string, rate: number, voice: string, lang: string, state: string }[]>}
 */
export function saidIn(page) {
  return page.evaluate(() => globalThis.said.map(({ utterance, state }) => ({
    text: utterance.text,
    rate: Math.round(utterance.rate * 1000) / 1000,
    voice: utterance.voice?.name,
    lang: utterance.lang,
    state,
  })));
}

/** Lets a pending utterance come to its end, as when a voice has finished. */
export function finishSpeaking(page) {
  return page.evaluate(() => globalThis.speechSynthesis.finish());
}

/** Runs in the page. */
function installVoices({ voices, lateBy }) {
  const said = [];
  globalThis.said = said;

  class Utterance extends EventTarget {
    lang = "";
    voice = null;
    rate = 1;
    pitch = 1;
    volume = 1;
    constructor(text = "") {
      super();
      this.text = text;
    }
  }

  class Synthesis extends EventTarget {
    paused = false;
    #voices = [];
    #queue = [];
    constructor() {
      super();
      setTimeout(() => {
        this.#voices = voices.map(({ lang, name, local = true }) =>
          ({ lang, name, localService: local, default: false, voiceURI: name }));
        this.dispatchEvent(new Event("voiceschanged"));
      }, lateBy);
    }
    get speaking() {
      return this.#queue.length > 0;
    }
    get pending() {
      return this.#queue.length > 1;
    }
    getVoices() {
      return this.#voices;
    }
    speak(utterance) {
      const entry = { utterance, state: "speaking" };
      said.push(entry);
      this.#queue.push(entry);
    }
    cancel() {
      for (const entry of this.#queue.splice(0)) {
        entry.state = "cancelled";
        entry.utterance.dispatchEvent(Object.assign(new Event("error"), { error: "interrupted" }));
      }
    }
    finish() {
      for (const entry of this.#queue.splice(0)) {
        entry.state = "ended";
        entry.utterance.dispatchEvent(new Event("end"));
      }
    }
    pause() {}
    resume() {}
  }

  globalThis.SpeechSynthesisUtterance = Utterance;
  Object.defineProperty(globalThis, "speechSynthesis", { value: new Synthesis() });
}

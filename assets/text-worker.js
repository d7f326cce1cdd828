// The text worker: hands the messages of the page to the engine, which is Rust (crates/text-worker).
// What the messages say is told in crates/text-protocol. The build puts in the real file names.

import init, { TextService } from "./text-engine.js";

const here = import.meta.url;
const at = (name) => new URL(name, here);

/** What came before the engine did. */
const early = [];
/** The bytes of lexicons that were asked for, by path. */
const lexicons = new Map();
/** The path of the one that the engine waits for. */
let loading;
/** The engine, once it is there. */
let service;
let ended = false;

// A message to oneself between two slices of work: what the page has sent meanwhile comes first.
const turn = new MessageChannel();
turn.port1.onmessage = () => guarded(work);
let turnIsDue = false;

self.onmessage = ({ data }) => {
  const message = typeof data === "string" ? data : "";
  if (service) {
    guarded(() => receive(message));
  } else {
    early.push(message);
    askEarly(message);
  }
};

init({ module_or_path: arrived(fetch(at("./text-engine.wasm"))) }).then(() => {
  guarded(() => {
    service = new TextService();
    early.splice(0).forEach(receive);
  });
}, end);

function receive(message) {
  service.receive(message);
  const wanted = service.wantedLexicon();
  if (wanted !== loading) {
    loading = wanted;
    load(wanted);
  }
  takeTurn();
}

/** The lexicon is the larger file: it need not wait for the engine. */
function askEarly(message) {
  try {
    ask(JSON.parse(message).body.start.lexicon);
  } catch {
    // Not a message that asks for it: the engine will say what it is.
  }
}

function work() {
  turnIsDue = false;
  const more = service.step();
  send();
  if (more) {
    takeTurn();
  }
}

function takeTurn() {
  send();
  if (!turnIsDue) {
    turnIsDue = true;
    turn.port2.postMessage(undefined);
  }
}

function send() {
  for (let reply = service.nextReply(); reply !== undefined; reply = service.nextReply()) {
    self.postMessage(reply);
  }
}

/** Asks for a lexicon while the engine may still be on its way. */
function ask(path) {
  if (!lexicons.has(path)) {
    const bytes = arrived(fetch(at(path))).then((response) => response.arrayBuffer());
    // Who waits for it hears of a failure.
    bytes.catch(() => {});
    lexicons.set(path, bytes);
  }
  return lexicons.get(path);
}

async function load(path) {
  try {
    const bytes = new Uint8Array(await ask(path));
    guarded(() => service.load(bytes));
  } catch (error) {
    guarded(() => service.miss(String(error?.message ?? error)));
  }
  lexicons.clear();
  loading = undefined;
  guarded(takeTurn);
}

async function arrived(request) {
  const response = await request;
  if (!response.ok) {
    throw new Error(`${new URL(response.url).pathname} did not arrive (${response.status})`);
  }
  return response;
}

/** Does something with the engine. After a fault the engine is not to be trusted. */
function guarded(act) {
  if (ended) {
    return;
  }
  try {
    act();
  } catch (error) {
    end(error);
  }
}

/** Tells the page, as an `error` event of the worker, and ends. */
function end(error) {
  ended = true;
  setTimeout(() => {
    self.close();
    throw error;
  });
}

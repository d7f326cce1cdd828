// The text worker: it starts below a path and under the site's policy, answers, can be stopped, and
// tells when it ends. No screen is needed: the page's own policy holds for the workers it starts.

import assert from "node:assert/strict";

import { screenReady } from "./support/lesson.mjs";
import { onSite, scenario, siteAddress } from "./support/scenario.mjs";
import { messages, startWorker, workerEnd } from "./support/worker.mjs";

const VERSION = 1;
const SENTENCE = "我住在这个小区";
const LONG = `${SENTENCE}。\n`.repeat(30_000);
/** Characters that the worker takes at a time. */
const SLICE = 2_000;

onSite({ base: "/x/y/" });

scenario("nothing of the text engine is fetched before it is needed", async ({ page }) => {
  await page.goto(siteAddress());
  await screenReady(page);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  assert.deepEqual(fetched.filter((name) => name.includes("/text/")), []);
});

scenario("a sentence is cut, read and graded", async ({ page }) => {
  const { ask } = await ready(page);
  const tokens = tokensOf(await ask(1, { analyse: { text: SENTENCE } }));
  assert.equal(tokens.map(({ text }) => text).join(""), SENTENCE);
  const word = tokens.find(({ text }) => text === "小区");
  const { start, end, pinyin, syllables, kind } = word;
  assert.deepEqual({ start, end, pinyin, kind }, { start: 5, end: 7, pinyin: "xiǎoqū", kind: "word" });
  assert.deepEqual(syllables.map(({ sound, character }) => [sound, character]), [["xiao3", 0], ["qu1", 1]]);
  const first = tokens.find(({ text }) => text === "我");
  assert.deepEqual(first.levels, { hsk: "1", gf: "1" });
});

scenario("a text has a profile and words have levels", async ({ page }) => {
  const { ask } = await ready(page);
  const [{ body }] = await ask(1, { profile: { text: SENTENCE, known: ["我"], most: 2 } });
  assert.equal(body.profile.standard, "hsk-2026");
  assert.equal(body.profile.helpful.length, 2);
  assert.ok(body.profile.known > 0 && body.profile.known < 1, JSON.stringify(body));
  const [reply] = await ask(2, { levels: { words: ["老师", "xyz"] } });
  assert.deepEqual(reply.body.levels.levels, [{ hsk: "1", gf: "1" }, {}]);
});

scenario("a long text can be stopped half-way", async ({ page }) => {
  const { ask } = await ready(page);
  const parts = await interrupted(page, { cancel: { request: 1 } });
  assert.deepEqual(parts.at(-1), [1, "cancelled"]);
  assert.ok(parts.length < LONG.length / SLICE / 2, `it was not done: ${parts.length} parts`);
  assert.equal((await ask(3, "ping")).at(-1).body, "pong");
});

scenario("a ping is answered while a long text is on the table", async ({ page }) => {
  await ready(page);
  const parts = await interrupted(page, "ping");
  const pong = parts.findIndex(([id, said]) => id === 2 && said === "pong");
  assert.ok(pong > 0 && pong < parts.length / 2, `at ${pong} of ${parts.length}`);
  assert.deepEqual(parts.at(-1), [1, "end"]);
});

scenario("a message that is none does not end the worker", async ({ page }) => {
  const { ask, post } = await ready(page);
  for (const garbage of ["", "{", "null", `{"version":${VERSION},"id":4,"body":{"sing":{}}}`, { a: 1 }, 7]) {
    await post(garbage);
  }
  const heard = await messages(page, (all) => all.filter(({ body }) => body.failed).length === 6);
  const failed = heard.filter(({ body }) => body.failed);
  assert.deepEqual(failed.map(({ id }) => id), [null, null, null, 4, null, null]);
  await post(JSON.stringify({ version: VERSION + 1, id: 5, body: "ping" }));
  const [newer] = await messages(page, (all) => all.some(({ id }) => id === 5), ({ id }) => id === 5);
  assert.deepEqual(newer.body, { failed: { version: { found: VERSION + 1 } } });
  assert.equal((await ask(6, "ping")).at(-1).body, "pong");
});

scenario("a broken surrogate is replaced, and offsets stay true", async ({ page }) => {
  await ready(page);
  await page.evaluate((message) => {
    worker.postMessage(message.replace("@", String.fromCharCode(0xd83d)));
  }, request(1, { analyse: { text: "我@们😀" } }));
  const replies = await messages(page, (all) => all.some(({ id }) => id === 1), ({ id }) => id === 1);
  const tokens = tokensOf(replies);
  assert.equal(tokens.map(({ text }) => text).join(""), "我\uFFFD们😀");
  assert.equal(tokens.at(-1).end, 5);
});

scenario("a crash is told as an error, and the worker ends", async ({ page }) => {
  const { post } = await ready(page);
  await post(request(1, "crash"));
  assert.match(await workerEnd(page), /asked to crash/);
  const before = (await messages(page)).length;
  await post(request(2, "ping"));
  await page.waitForTimeout(300);
  assert.equal((await messages(page)).length, before, "nobody answers any more");
}, { expected: [/asked to crash/] });

scenario("a lexicon that does not arrive is told, and may be asked for again", async ({ page }) => {
  await page.route(/lexicon-/, (route) => route.fulfill({ status: 503, body: "" }));
  const worker = await started(page);
  const [refused] = await worker.ask(0, { start: { lexicon: worker.lexicon } });
  assert.match(refused.body.failed.unreachable.why, /503/);
  await page.unroute(/lexicon-/);
  const replies = await worker.ask(0, { start: { lexicon: worker.lexicon } });
  assert.equal(replies.at(-1).body, "ready");
}, { expected: [/503/] });

scenario("a damaged lexicon is told", async ({ page }) => {
  await page.route(/lexicon-/, (route) => route.fulfill({ body: "<!DOCTYPE html>" }));
  const worker = await started(page);
  const [refused] = await worker.ask(0, { start: { lexicon: worker.lexicon } });
  assert.ok(refused.body.failed.lexicon, JSON.stringify(refused));
});

scenario("an engine that does not arrive is told as an error", async ({ page }) => {
  await page.route(/text-engine-.*\.wasm/, (route) => route.fulfill({ status: 503, body: "" }));
  await started(page);
  assert.match(await workerEnd(page), /did not arrive/);
}, { expected: [/503/, /did not arrive/] });

/** Asks about a long text (1), and for something else (2) when its first part is there. */
function interrupted(page, second) {
  return page.evaluate(([first, second]) => new Promise((resolve) => {
    const parts = [];
    worker.onmessage = ({ data }) => {
      const { id, body } = JSON.parse(data);
      const said = body.tokens ? (body.tokens.finished ? "end" : "part") : body;
      if (parts.push([id, said]) === 1) {
        worker.postMessage(second);
      }
      if (id === 1 && said !== "part") {
        worker.onmessage = hear;
        resolve(parts);
      }
    };
    worker.postMessage(first);
  }), [request(1, { analyse: { text: LONG } }), request(2, second)]);
}

async function started(page) {
  await page.goto(siteAddress());
  await screenReady(page);
  const { lexicon } = await startWorker(page);
  const post = (message) => page.evaluate((message) => worker.postMessage(message), message);
  // The replies to one request, from now on to its last.
  const ask = async (id, body) => {
    const before = (await messages(page)).length;
    await post(request(id, body));
    const mine = (all) => all.slice(before).filter((reply) => reply.id === id);
    return mine(await messages(page, (all) => mine(all).some(isLast)));
  };
  return { lexicon, post, ask };
}

async function ready(page) {
  const worker = await started(page);
  const replies = await worker.ask(0, { start: { lexicon: worker.lexicon } });
  assert.equal(replies.at(-1).body, "ready");
  return worker;
}

function request(id, body) {
  return JSON.stringify({ version: VERSION, id, body });
}

function isLast({ body }) {
  return body.tokens?.finished !== false;
}

function tokensOf(replies) {
  return replies.flatMap(({ body }) => body.tokens.tokens);
}

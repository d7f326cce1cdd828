// The text worker, started by the page as the app would start it.

import { until } from "./until.mjs";

/**
 * Starts the worker that the page names. What it says is kept in the page.
 * @returns {Promise<{ lexicon: string }>} the path of the lexicon, as the page names it
 */
export function startWorker(page) {
  return page.evaluate(() => {
    const named = (name) => document.querySelector(`meta[name="${name}"]`).content;
    globalThis.heard = [];
    globalThis.worker = new Worker(named("luodi-text-worker"), { type: "module" });
    globalThis.hear = ({ data }) => heard.push(JSON.parse(data));
    worker.onmessage = hear;
    worker.onerror = ({ message }) => (globalThis.ended = message ?? "");
    return { lexicon: named("luodi-lexicon") };
  });
}

/**
 * What the worker has said, once it holds what is waited for.
 * @param {(heard: object[]) => boolean} [enough]
 * @param {(reply: object) => boolean} [which]
 */
export async function messages(page, enough = () => true, which = () => true) {
  let heard = [];
  await until("the worker's replies", async () => {
    heard = await page.evaluate(() => heard);
    return enough(heard);
  });
  return heard.filter(which);
}

/** What the browser says about the worker's end, once it has come. */
export async function workerEnd(page) {
  await until("the worker's end", () => page.evaluate(() => globalThis.ended !== undefined));
  return page.evaluate(() => globalThis.ended);
}

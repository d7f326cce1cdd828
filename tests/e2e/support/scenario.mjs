// How a browser test begins and ends: a server and a browser for each file, and for each test a
// context of its own, which has no past and must end without a complaint.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DEFAULTS, openBrowser } from "./browser.mjs";
import { complaintsOf } from "./complaints.mjs";
import { serveSite } from "./site.mjs";
import { withoutVoice } from "./voice.mjs";

/** No step of a test takes longer, even on a busy machine. */
const PATIENCE = 15_000;
/** No test takes longer. */
const LIMIT = 120_000;

let browser;
let site;

/**
 * Declares the server and the browser of a test file.
 * @param {{ base?: string }} [options] the path under which the site appears
 */
export function onSite({ base = "/" } = {}) {
  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveSite({ base })]);
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });
}

/** The address of the site, with a slash at its end. */
export function siteAddress() {
  return site.url;
}

/** The address of a screen, such as `/learn`. */
export function address(route) {
  return `${site.url}#${route}`;
}

/**
 * Declares a test in a fresh context.
 * @param {string} name what is promised
 * @param {(stage: Stage) => Promise<void>} work
 * @param {object} [options]
 * @param {object} [options.context] options of Playwright's `newContext`
 * @param {boolean} [options.voice] leaves the browser's own speech in place. It has no voice, and
 *   the app needs three seconds to be sure of that; by default there is no speech at all, which
 *   is known at once.
 * @param {RegExp[]} [options.expected] complaints that belong to the test
 *
 * @typedef {object} Stage
 * @property {import("playwright-core").BrowserContext} context
 * @property {import("playwright-core").Page} page an empty page
 * @property {string[]} complaints what was complained of so far
 */
export function scenario(name, work, { context: options = {}, voice = false, expected = [] } = {}) {
  test(name, { timeout: LIMIT }, async () => {
    const stage = await freshStage(options, voice);
    try {
      await work(stage);
      assert.deepEqual(unexpected(stage.complaints, expected), []);
    } catch (error) {
      explain(error, stage);
      throw error;
    } finally {
      await stage.context.close();
    }
  });
}

/**
 * A context with an empty page, for tests that need more than one browser profile. Whoever asks
 * for it closes the context.
 * @returns {Promise<Stage>}
 */
export async function freshStage(options = {}, voice = false) {
  const context = await browser.newContext({ ...DEFAULTS, ...options });
  context.setDefaultTimeout(PATIENCE);
  if (!voice) {
    await withoutVoice(context);
  }
  const complaints = complaintsOf(context);
  return { context, complaints, page: await context.newPage() };
}

function unexpected(complaints, expected) {
  return complaints.filter((complaint) => !expected.some((known) => known.test(complaint)));
}

/** What the pages complained of often tells why a test failed. */
function explain(error, { complaints }) {
  if (complaints.length > 0 && error instanceof Error) {
    error.message += `\nThe pages complained:\n  ${complaints.join("\n  ")}`;
  }
}

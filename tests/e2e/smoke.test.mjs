// The site as a whole: it starts, anywhere, under its own policy, and says so when it cannot.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { appStarted, complaintsOf, openBrowser, serveSite } from "./harness.mjs";

const WASM = /\/app-[0-9a-f]{16}\.wasm$/;

let browser;
let site;

before(async () => {
  browser = await openBrowser();
  site = await serveSite({ base: "/x/y/" });
});

after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a fresh page, hands it to the test and closes it. */
async function withPage(work, options = {}) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await work(page, complaintsOf(page));
  } finally {
    await context.close();
  }
}

test("the app starts below a path, without a complaint", async () => {
  await withPage(async (page, complaints) => {
    await page.goto(site.url);
    await appStarted(page);
    assert.ok(await page.locator("#shell-failed").isHidden());
    assert.deepEqual(complaints, []);
  });
});

test("the address without the last slash leads to the app", async () => {
  await withPage(async (page) => {
    await page.goto(site.url.replace(/\/$/, ""));
    await appStarted(page);
    assert.equal(page.url().split("#")[0], site.url);
  });
});

test("the app starts in a frame of another site", async () => {
  const html = `<!DOCTYPE html><title>Host</title><iframe src="${site.url}"></iframe>`;
  const host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise((resolve) => host.listen(0, "127.0.0.1", resolve));
  try {
    await withPage(async (page, complaints) => {
      await page.goto(`http://127.0.0.1:${host.address().port}/`);
      const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
      await appStarted(frame);
      assert.deepEqual(complaints, []);
    });
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test("the shell is painted before the app arrives", async () => {
  await withPage(async (page) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(WASM, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: "commit" });
    await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint").length > 0,
    );
    assert.match(await page.locator(".shell").innerText(), /Luodi/);
    release();
    await appStarted(page);
  });
});

test("a missing app gives a readable message, and trying again helps", async () => {
  await withPage(async (page) => {
    await page.route(WASM, (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto(site.url);
    const failed = page.locator("#shell-failed");
    await failed.waitFor({ state: "visible" });
    assert.match(await failed.innerText(), /could not start/);
    assert.match(await failed.innerText(), /没能打开/);
    await page.unroute(WASM);
    await page.locator("#shell-retry").click();
    await appStarted(page);
  });
});

test("a browser without WebAssembly gets the message, too", async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(site.url);
    await page.locator("#shell-failed").waitFor({ state: "visible" });
    assert.match(await page.locator("#shell-reason").innerText(), /no WebAssembly/);
  });
});

test("the remembered colours are there before the first paint", async () => {
  await withPage(async (page) => {
    await page.route(WASM, () => {});
    await page.addInitScript(() => localStorage.setItem("luodi.theme", "dark"));
    await page.goto(site.url, { waitUntil: "commit" });
    await page.waitForSelector("body", { state: "attached" });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  });
});

test("the wasm is asked for before the script that uses it has run", async () => {
  await withPage(async (page) => {
    await page.goto(site.url);
    await appStarted(page);
    const times = await page.evaluate(() => {
      const of = (end) =>
        performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(end));
      return { wasm: of(".wasm").map((entry) => entry.startTime), js: of(".js").map((entry) => entry.responseEnd) };
    });
    assert.equal(times.wasm.length, 1, "the wasm is fetched once");
    assert.ok(times.wasm[0] < Math.max(...times.js), JSON.stringify(times));
  });
});

test("big files come compressed, with names that may be kept for good", async () => {
  await withPage(async (page) => {
    const answers = [];
    page.on("response", (response) => answers.push(response));
    await page.goto(site.url);
    await appStarted(page);
    const wasm = answers.find((response) => WASM.test(response.url()));
    const headers = await wasm.allHeaders();
    assert.equal(headers["content-type"], "application/wasm");
    assert.equal(headers["content-encoding"], "br");
    assert.match(headers["cache-control"], /immutable/);
  });
});

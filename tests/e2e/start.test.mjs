// The site as a whole: it starts, anywhere, under its own policy, and says so when it cannot.

import assert from "node:assert/strict";
import { createServer } from "node:http";

import { screenReady } from "./support/lesson.mjs";
import { onSite, scenario, siteAddress } from "./support/scenario.mjs";

const WASM = /\/app-[0-9a-f]{16}\.wasm$/;

onSite({ base: "/x/y/" });

scenario("the app starts below a path", async ({ page }) => {
  await page.goto(siteAddress());
  await screenReady(page);
  assert.ok(await page.locator("#shell-failed").isHidden());
});

scenario("the address without the last slash leads to the app", async ({ page }) => {
  await page.goto(siteAddress().replace(/\/$/, ""));
  await screenReady(page);
  assert.equal(page.url().split("#")[0], siteAddress());
});

scenario("the app starts in a frame of another site", async ({ page }) => {
  const html = `<!DOCTYPE html><link rel="icon" href="data:,"><title>Host</title><iframe src="${siteAddress()}"></iframe>`;
  const host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise((resolve) => host.listen(0, "127.0.0.1", resolve));
  try {
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    await screenReady(await (await page.locator("iframe").elementHandle()).contentFrame());
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

scenario("the shell is painted before the app arrives", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto(siteAddress(), { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  const name = page.locator(".shell-name");
  assert.match(await name.innerText(), /Luodi/);
  assert.ok(await isPainted(page, ".shell-name"), "the name is on the screen");
  assert.equal(await page.locator("main#content").count(), 0, "the app is not there yet");
  release();
  await screenReady(page);
});

scenario("a missing app gives a readable message, and trying again helps", async ({ page }) => {
  await page.route(WASM, (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto(siteAddress());
  await failureRead(page);
  await page.unroute(WASM);
  await page.getByRole("button", { name: /Try again/ }).click();
  await screenReady(page);
}, { expected: [/503/, /did not arrive/] });

scenario("a connection that breaks gives the message, too", async ({ page }) => {
  await page.route(WASM, (route) => route.abort("connectionreset"));
  await page.goto(siteAddress());
  await failureRead(page);
}, { expected: [/ERR_CONNECTION_RESET/, /Failed to fetch/] });

scenario("a browser without WebAssembly gets the message, too", async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(siteAddress());
  await failureRead(page);
  assert.match(await page.locator("#shell-reason").innerText(), /no WebAssembly/);
}, { expected: [/no WebAssembly/] });

scenario("the remembered colours are there before the first paint", async ({ page }) => {
  await page.route(WASM, () => {});
  await page.addInitScript(() => localStorage.setItem("luodi.theme", "dark"));
  await page.goto(siteAddress(), { waitUntil: "commit" });
  await page.waitForSelector("body", { state: "attached" });
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
});

scenario("the wasm is asked for before the script that uses it has run", async ({ page }) => {
  await page.goto(siteAddress());
  await screenReady(page);
  const times = await page.evaluate(() => {
    const of = (end) =>
      performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(end));
    return { wasm: of(".wasm").map((entry) => entry.startTime), js: of(".js").map((entry) => entry.responseEnd) };
  });
  assert.equal(times.wasm.length, 1, "the wasm is fetched once");
  assert.ok(times.wasm[0] < Math.max(...times.js), JSON.stringify(times));
});

scenario("big files come compressed, with names that may be kept for good", async ({ page }) => {
  const arrived = page.waitForResponse(WASM);
  await page.goto(siteAddress());
  const headers = await (await arrived).allHeaders();
  assert.equal(headers["content-type"], "application/wasm");
  assert.equal(headers["content-encoding"], "br");
  assert.match(headers["cache-control"], /immutable/);
});

/** Keeps the app's code back. Returns what lets it go. */
async function holdWasm(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(WASM, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Waits for the message that the app could not start, and for its way out. */
async function failureRead(page) {
  const failed = page.locator("#shell-failed");
  await failed.waitFor({ state: "visible" });
  assert.match(await failed.innerText(), /could not start/);
  assert.match(await failed.innerText(), /没能打开/);
  assert.ok(await page.getByRole("button", { name: /Try again/ }).isVisible());
}

/** Whether an element is drawn where one can see it, in another colour than what is behind. */
function isPainted(page, selector) {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector);
    const { width, height, top } = element.getBoundingClientRect();
    const { color, visibility, opacity } = getComputedStyle(element);
    const behind = getComputedStyle(document.documentElement).backgroundColor;
    return width > 0 && height > 0 && top < innerHeight
      && visibility === "visible" && opacity === "1" && color !== behind;
  }, selector);
}

// The browser: Debian's Chromium, or the one that LUODI_CHROMIUM names.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const HOW = {
  executablePath: process.env.LUODI_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** What every page starts with, so that a test is the same on every machine. */
export const DEFAULTS = {
  locale: "en-GB",
  timezoneId: "Asia/Shanghai",
  colorScheme: "light",
  reducedMotion: "reduce",
  viewport: { width: 1280, height: 800 },
};

/**
 * A headless browser that talks to nobody but the page's server.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export function openBrowser() {
  return chromium.launch(HOW);
}

/**
 * A folder for a browser profile that outlives the browser.
 * @returns {Promise<{ open: () => Promise<import("playwright-core").BrowserContext>, remove: () => Promise<void> }>}
 */
export async function makeProfile() {
  const folder = await mkdtemp(join(tmpdir(), "luodi-profile-"));
  return {
    open: () => chromium.launchPersistentContext(folder, { ...HOW, ...DEFAULTS }),
    // A browser that was killed leaves children behind that may still be writing.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/**
 * Opens one more page of a context in a window of its own. A second tab in the same window would
 * be hidden, and a hidden page draws nothing: every click would wait a second for a frame.
 */
export async function openWindow(context) {
  const [page] = context.pages();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  const browser = await context.browser().newBrowserCDPSession();
  const { browserContextId } = targetInfo;
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    browser.send("Target.createTarget", { url: "about:blank", browserContextId, newWindow: true }),
  ]);
  await browser.detach();
  return opened;
}

/** Ends a page as a crash would: nothing of it runs any more, no event is sent. */
export async function crashPage(page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  // The answer never comes: who should give it is gone.
  session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

/** Ends the whole browser as the system does when memory runs out (SIGKILL). */
export async function killBrowser(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const closed = context.waitForEvent("close");
  process.kill(processInfo.find(({ type }) => type === "browser").id, "SIGKILL");
  await closed;
}

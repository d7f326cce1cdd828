// What every browser test needs: the built site behind a server of its own, and a browser.
//
// `cargo xtask test` says where the site, the server and the browser are (LUODI_SITE, LUODI_XTASK,
// LUODI_CHROMIUM). Without it, as in `node --test tests/e2e/smoke.test.mjs`, dist/ is served by
// `cargo xtask serve` and the browser is Debian's `chromium`; build first with `cargo xtask dist`.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the built site. */
export const siteFolder = process.env.LUODI_SITE ?? `${root}dist`;

/**
 * Serves the built site (or another folder) on a free port.
 * @param {{ base?: string, dir?: string }} [options] `base`: the path under which it appears.
 * @returns {Promise<{ url: string, stop: () => void }>} `url` ends in a slash.
 */
export async function serveSite({ base = "/", dir = siteFolder } = {}) {
  const [program, ...words] = process.env.LUODI_XTASK
    ? [process.env.LUODI_XTASK]
    : ["cargo", "xtask"];
  const args = [...words, "serve", "--dir", dir, "--port", "0", "--base", base];
  const server = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => server.kill();
  process.once("exit", stop);
  for await (const line of createInterface({ input: server.stdout })) {
    const url = line.match(/^Serving at (\S+)$/)?.[1];
    if (url) {
      return { url, stop };
    }
  }
  throw new Error(`the server ended: ${program} ${args.join(" ")}`);
}

/**
 * A headless browser that talks to nobody but the page's server.
 * @returns {Promise<import("playwright-core").Browser>}
 */
export function openBrowser() {
  return chromium.launch({
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
  });
}

/**
 * Collects what a page complains about: console errors (among them all breaches of the content
 * security policy), uncaught errors, answers of 400 and above, and requests to other hosts.
 * @param {import("playwright-core").Page} page
 * @returns {string[]} grows as the page goes on
 */
export function complaintsOf(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  return complaints;
}

/** Waits until the app has taken the shell's place. */
export async function appStarted(frame) {
  await frame.waitForFunction(() => {
    const app = document.getElementById("app");
    return app?.childElementCount > 0 && !app.querySelector(".shell");
  });
}

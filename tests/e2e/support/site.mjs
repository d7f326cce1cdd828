// The built site behind a server of its own.
//
// `cargo xtask test` says where the site and the server are (LUODI_SITE, LUODI_XTASK). Without it,
// as in `node --test tests/e2e/start.test.mjs`, dist/ is served by `cargo xtask serve`; build first
// with `cargo xtask dist`.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

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

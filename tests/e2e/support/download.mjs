// Files that the app hands out and takes in.

import { readFile } from "node:fs/promises";

/**
 * Does something that makes the page offer a file, and reads that file.
 * @param {() => Promise<void>} act
 * @returns {Promise<{ name: string, text: string }>}
 */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
}

/** Gives a file to the settings' "Add from a copy". */
export function openCopy(page, text, name = "copy.json") {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  return page.getByLabel("Add from a copy").setInputFiles(file);
}

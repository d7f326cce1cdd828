// Cuts the Kai font down to the characters on standard input.
//
// node kai.mjs NODE_MODULES OUT: reads the slices of lxgw-wenkai-webfont, writes one woff2 for each
// slice that has a wanted character to OUT, and prints a JSON list of { file, codes }.
import { createRequire } from "node:module";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";

const [modules, out] = process.argv.slice(2);
const require = createRequire(path.join(modules, "kai.cjs"));
const subsetFont = require("subset-font");
const folder = path.join(modules, "lxgw-wenkai-webfont");

const wanted = [...new Set(await text(process.stdin))].map((c) => c.codePointAt(0));
const css = await readFile(path.join(folder, "lxgwwenkai-regular.css"), "utf8");
const slices = [];
for (const [, face] of css.matchAll(/@font-face\s*{([^}]*)}/g)) {
  const file = /url\('?([^')]+\.woff2)'?\)/.exec(face)[1];
  const ranges = /unicode-range:([^;]+)/.exec(face)[1].split(",").map(bounds);
  const codes = wanted.filter((code) => ranges.some(([low, high]) => code >= low && code <= high));
  if (codes.length > 0) {
    const font = await readFile(path.join(folder, file));
    const cut = await subsetFont(font, String.fromCodePoint(...codes), { targetFormat: "woff2" });
    const name = `kai-${slices.length}.woff2`;
    await writeFile(path.join(out, name), cut);
    slices.push({ file: name, codes });
  }
}
console.log(JSON.stringify(slices));

function bounds(range) {
  const [low, high = low] = range.trim().slice(2).split("-");
  return [parseInt(low, 16), parseInt(high, 16)];
}

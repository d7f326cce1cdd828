// The lessons as the site has them, read from its packs.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { siteFolder } from "./site.mjs";

const read = (name) => JSON.parse(readFileSync(join(siteFolder, "lessons", name), "utf8"));

const outlines = read("index.json").course.units;

/** All lessons in the order of the course. */
export const lessons = outlines.flatMap(({ pack }) => read(pack).lessons);

/** The lesson with this id, such as `first-days/hello`. */
export function lessonOf(id) {
  const found = lessons.find((lesson) => lesson.id === id);
  if (!found) {
    throw new Error(`the course has no lesson ${id}`);
  }
  return found;
}

/** The first lesson of the course: it has every kind of exercise. */
export const first = lessons[0];

/** The parts that a lesson has, in order. */
export function stagesOf(lesson) {
  return [
    ...(lesson.words.length > 0 ? ["words"] : []),
    "dialogue",
    ...(lesson.patterns.length > 0 ? ["patterns"] : []),
    ...(lesson.culture ? ["culture"] : []),
    "practice",
    "result",
  ];
}

/** The route of a lesson, or of one of its parts. */
export function routeOf(lesson, stage) {
  return ["/learn", lesson.id, ...(stage ? [stage] : [])].join("/");
}

/** The Chinese of a list of tokens as one text. */
export function hanzi(tokens) {
  return tokens.map(({ t }) => t).join("");
}

/** The readings of a list of tokens, syllables apart. */
export function readings(tokens) {
  return tokens.filter(({ p }) => p).map(({ p }) => p).join(" ");
}

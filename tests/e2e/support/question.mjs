// Reading an exercise from the screen, and finding its answer in the lesson.
//
// Nothing here knows how the app plans a session: what is on the screen is all there is, as for a
// learner with the book open.

import { hanzi, readings } from "./course.mjs";

/**
 * The exercise on the screen as a learner sees it; pinyin over hanzi and key numbers left out.
 * @returns {Promise<Question>}
 *
 * @typedef {object} Question
 * @property {"choose" | "match" | "order" | "type"} kind
 * @property {string} ask the line that says what is asked
 * @property {boolean} again whether it was asked before
 * @property {{ kind: string, text?: string, before?: string, after?: string }} prompt
 * @property {string[]} options the options, tiles, or words to match, in the order shown
 * @property {string[]} meanings the meanings to match, in the order shown
 */
export function questionOn(page) {
  return page.evaluate(() => {
    const step = document.querySelector(".step");
    const words = (element) => {
      const copy = element.cloneNode(true);
      copy.querySelectorAll("rt, svg, .option-key, .tile-key, .visually-hidden").forEach((it) => it.remove());
      return copy.textContent.trim();
    };
    const texts = (selector) => [...step.querySelectorAll(selector)].map(words);
    const kinds = { ".match": "match", ".order-line": "order", "form.typing": "type" };
    const found = Object.entries(kinds).find(([selector]) => step.querySelector(selector));
    const kind = found?.[1] ?? "choose";
    const columns = [...step.querySelectorAll(".match-column")];
    const options = {
      choose: () => texts(".options .option"),
      match: () => [...columns[0].querySelectorAll(".option")].map(words),
      order: () => texts(".order-tiles .tile"),
      type: () => [],
    }[kind]();
    const prompt = () => {
      const box = step.querySelector(".prompt");
      if (!box) {
        return { kind: "none" };
      }
      const chinese = [...box.querySelectorAll(".zh-prompt")];
      if (box.matches(".prompt-sound")) {
        return { kind: "sound", text: box.querySelector(".prompt-pinyin")?.textContent };
      }
      if (box.querySelector(".gap")) {
        return { kind: "gap", before: words(chinese[0]), after: words(chinese[1]) };
      }
      return chinese.length > 0
        ? { kind: "chinese", text: words(chinese[0]) }
        : { kind: "meaning", text: words(box) };
    };
    return {
      kind,
      ask: step.querySelector("#question").textContent.trim(),
      again: step.querySelector(".badge") !== null,
      prompt: prompt(),
      options,
      meanings: kind === "match" ? [...columns[1].querySelectorAll(".option")].map(words) : [],
    };
  });
}

/**
 * How to answer a question rightly: what is right, as places on the screen from 0, or as text.
 * @param {object} lesson from the pack
 * @param {Question} question
 * @returns {{ place?: number, moves?: [number, number][], places?: number[], text?: string, stem?: object[] }}
 */
export function solve(lesson, question) {
  const solution = {
    choose: solveChoice,
    match: solveMatch,
    order: solveOrder,
    type: solveTyping,
  }[question.kind](lesson, question);
  if (!solution) {
    throw new Error(`${lesson.id} has no such exercise: ${JSON.stringify(question)}`);
  }
  return solution;
}

function solveChoice(lesson, { prompt, options }) {
  const written = exercises(lesson, "choose").find(
    (exercise) => samePrompt(exercise.prompt, prompt) && sameSet(exercise.options.map(shown), options),
  );
  const right = written
    ? shown(written.options[written.answer])
    : lesson.words.map((word) => rightOfWord(word, prompt, options)).find(Boolean);
  return right && { place: options.indexOf(right) };
}

/** The right option of an item made from a word, if this is one. */
function rightOfWord(word, prompt, options) {
  const asked = {
    chinese: prompt.text === word.hanzi,
    meaning: prompt.text === english(word.gloss),
    // Where there is a voice, only the ear tells.
    sound: prompt.text !== undefined && sameSound(prompt.text, word.reading),
  }[prompt.kind];
  const answers = {
    chinese: [word.reading, english(word.gloss)],
    meaning: [word.hanzi],
    sound: [word.hanzi],
  }[prompt.kind];
  return asked && answers.find((answer) => options.includes(answer));
}

function solveMatch(lesson, { options, meanings }) {
  const found = exercises(lesson, "match").find(
    ({ pairs }) => sameSet(pairs.map(({ chinese }) => hanzi(chinese)), options),
  );
  const meaningOf = (text) =>
    english(found.pairs.find(({ chinese }) => hanzi(chinese) === text).meaning);
  return found && { moves: options.map((text, place) => [place, meanings.indexOf(meaningOf(text))]) };
}

function solveOrder(lesson, { prompt, options }) {
  const found = exercises(lesson, "order").find(
    (exercise) =>
      english(exercise.prompt) === prompt.text && sameSet(exercise.tiles.map(({ t }) => t), options),
  );
  if (!found) {
    return undefined;
  }
  const places = [];
  for (const { t } of found.tiles.slice(0, found.length)) {
    places.push(options.findIndex((option, place) => option === t && !places.includes(place)));
  }
  return { places };
}

function solveTyping(lesson, { prompt }) {
  const found = exercises(lesson, "type-pinyin").find(({ stem }) => hanzi(stem) === prompt.text);
  return found && { text: readings(found.stem), stem: found.stem };
}

function exercises(lesson, kind) {
  return lesson.exercises.map(({ exercise }) => exercise[kind]).filter(Boolean);
}

function english(text) {
  return text.en;
}

function shown(choice) {
  return choice.pinyin ?? (choice.chinese ? hanzi(choice.chinese) : english(choice.meaning));
}

function samePrompt(written, prompt) {
  switch (prompt.kind) {
    case "chinese":
      return written.chinese !== undefined && hanzi(written.chinese) === prompt.text;
    case "meaning":
      return written.meaning !== undefined && english(written.meaning) === prompt.text;
    case "gap":
      return written.gap !== undefined
        && hanzi(written.gap.before) === prompt.before
        && hanzi(written.gap.after) === prompt.after;
    case "sound":
      return written.sound !== undefined
        && (prompt.text === undefined || sameSound(prompt.text, readings(written.sound)));
    default:
      return false;
  }
}

/** Whether two spellings of pinyin differ in nothing but spaces, capitals and apostrophes. */
function sameSound(a, b) {
  const bare = (text) => text.toLowerCase().replace(/[\s'’]/g, "");
  return bare(a) === bare(b);
}

function sameSet(a, b) {
  return a.length === b.length && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

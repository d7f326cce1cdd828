// Going through lessons: opening screens, answering, moving on.

import { routeOf } from "./course.mjs";
import { swift } from "./hands.mjs";
import { withNumbers, withoutTones } from "./pinyin.mjs";
import { questionOn, solve } from "./question.mjs";
import { address } from "./scenario.mjs";

/** Waits until a screen stands: the app has started and nothing is loading. */
export function screenReady(page) {
  return page.waitForFunction(() =>
    document.querySelector("main#content h1") && !document.querySelector(".loading"));
}

/** Opens a screen by its address, in a page that may already show another one. */
export async function openScreen(page, route) {
  await page.goto(address(route));
  await screenReady(page);
}

/** Opens the exercises of a lesson and waits for the first, or for the one where they stand. */
export async function openPractice(page, lesson) {
  await openScreen(page, routeOf(lesson, "practice"));
  await page.locator(".step").waitFor();
}

/** Whether the screen shows an exercise, as opposed to the result. */
export function inPractice(page) {
  return page.locator(".step").isVisible();
}

/** Ways to answer. */
export const RIGHT = "right";
export const WRONG = "wrong";
/** Right syllables with wrong tones; only for typing, else as `WRONG`. */
export const WRONG_TONE = "wrong-tone";
/** Right syllables without tones; only for typing, else as `RIGHT`. */
export const NO_TONES = "no-tones";

/**
 * Answers the exercise on the screen and waits for its feedback.
 * @param {object} lesson from the pack
 * @param {{ hand?: object, how?: string }} [options]
 * @returns {Promise<{ question: object, feedback: Feedback }>}
 */
export async function answer(page, lesson, { hand = swift, how = RIGHT } = {}) {
  const question = await questionOn(page);
  const solution = solve(lesson, question);
  await ANSWERS[question.kind](page, hand, how, solution, question);
  return { question, feedback: await feedbackOn(page) };
}

const ANSWERS = {
  choose(page, hand, how, { place }, { options }) {
    return hand.choose(page, isRight(how) ? place : (place + 1) % options.length);
  },
  match(page, hand, how, { moves }) {
    const [[chinese], [, meaning]] = moves;
    // The word stays picked after a wrong try; picking it again does no harm.
    return hand.match(page, isRight(how) ? moves : [[chinese, meaning], ...moves]);
  },
  order(page, hand, how, { places }) {
    return hand.order(page, isRight(how) ? places : places.slice(0, 1));
  },
  type(page, hand, how, { text }) {
    const typed = {
      [RIGHT]: () => text,
      [NO_TONES]: () => withoutTones(text),
      [WRONG_TONE]: () => withNumbers(text, 1),
      [WRONG]: () => "ba1",
    };
    return hand.type(page, typed[how]());
  },
};

function isRight(how) {
  return how === RIGHT || how === NO_TONES;
}

/**
 * Waits for the feedback and reads it.
 * @returns {Promise<Feedback>}
 *
 * @typedef {object} Feedback
 * @property {string} verdict
 * @property {string[]} differences what differs in typed pinyin
 * @property {string} answer the right answer with its pinyin and meaning
 * @property {string} said the Chinese of the right answer; empty after matching pairs
 * @property {boolean} comesBack whether it says that the exercise comes back
 * @property {string[]} marked options marked right or wrong, and what was typed or put in order
 */
export async function feedbackOn(page) {
  await page.locator("#verdict").waitFor();
  return page.evaluate(() => {
    const panel = document.querySelector(".feedback");
    const texts = (root, selector) =>
      [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());
    const step = document.querySelector(".step");
    const bare = (element) => {
      const copy = element?.cloneNode(true);
      copy?.querySelectorAll("rt").forEach((pinyin) => pinyin.remove());
      return copy?.textContent.trim() ?? "";
    };
    return {
      verdict: panel.querySelector("#verdict").textContent.trim(),
      differences: texts(panel, ".differences li"),
      answer: panel.querySelector(".right-answer").textContent.trim(),
      said: bare(panel.querySelector(".right-answer .zh-line")),
      comesBack: panel.textContent.includes("It comes back before the end."),
      marked: [
        ...texts(step, ".option-right, .option-wrong, .order-line .tile"),
        ...[...step.querySelectorAll("#answer-field")].map((field) => field.value),
      ],
    };
  });
}

/** Moves on after the feedback and waits for what follows: an exercise, or the result. */
export async function proceed(page, { hand = swift } = {}) {
  await hand.proceed(page);
  await page.waitForFunction(() =>
    !document.querySelector(".feedback")
    && (document.querySelector(".step") || (location.hash.endsWith("/result") && document.querySelector("main h1"))));
}

/**
 * Answers all exercises that are left, and stands at the result.
 * @param {(n: number, question: object) => { hand?: object, how?: string }} choose how to answer
 *   the exercise with this number, from 0
 * @returns {Promise<{ question: object, feedback: Feedback }[]>} what was asked and said
 */
export async function finishPractice(page, lesson, choose = () => ({})) {
  const asked = [];
  while (await inPractice(page)) {
    const options = choose(asked.length, await questionOn(page));
    asked.push(await answer(page, lesson, options));
    await proceed(page, options);
  }
  return asked;
}

/** Answers some exercises and stands at the next. */
export async function answerSome(page, lesson, count, options = {}) {
  const asked = [];
  for (let n = 0; n < count; n += 1) {
    asked.push(await answer(page, lesson, options));
    await proceed(page, options);
  }
  return asked;
}

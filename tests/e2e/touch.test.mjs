// A lesson done with a finger on a phone.

import assert from "node:assert/strict";

import { first, routeOf } from "./support/course.mjs";
import { finger } from "./support/hands.mjs";
import {
  answer, finishPractice, NO_TONES, openPractice, openScreen, proceed, RIGHT, screenReady, WRONG, WRONG_TONE,
} from "./support/lesson.mjs";
import { eventsIn, factsOf } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { address, onSite, scenario } from "./support/scenario.mjs";

const PHONE = {
  context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
};

onSite();

scenario("a whole lesson by touch, mistakes included", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByRole("link", { name: "Start the first lesson" }).tap();
  await throughParts(page);
  const wrongOnce = new Set();
  const asked = await finishPractice(page, first, (n, question) => {
    // One mistake of each kind of exercise, spread over the lesson.
    const first = !question.again && !wrongOnce.has(question.kind) && n % 2 === 0;
    if (first) {
      wrongOnce.add(question.kind);
    }
    return { hand: finger, how: first ? WRONG : RIGHT };
  });
  assert.ok(wrongOnce.size >= 3, `mistakes in ${[...wrongOnce]}`);
  assertMistakesCameBack(asked);
  await resultSeen(page, asked);
}, PHONE);

/** Walks through words, dialogue, patterns and culture with taps. */
async function throughParts(page) {
  await page.waitForURL(/\/words$/);
  const next = page.getByRole("button", { name: "Next word" });
  await page.locator(".word-card").waitFor();
  while (await next.isVisible()) {
    await next.tap();
  }
  for (const part of ["dialogue", "patterns", "culture", "practice"]) {
    await finger.onward(page);
    await page.waitForURL(new RegExp(`/${part}$`));
    await screenReady(page);
  }
  await page.locator(".step").waitFor();
}

function assertMistakesCameBack(asked) {
  const same = ({ question: a }, { question: b }) =>
    JSON.stringify([a.kind, a.prompt, [...a.options].sort()]) === JSON.stringify([b.kind, b.prompt, [...b.options].sort()]);
  for (const [n, step] of asked.entries()) {
    const wrong = step.feedback.verdict === "Not quite";
    assert.equal(step.feedback.comesBack, wrong, `${n}: ${step.feedback.verdict}`);
    if (wrong) {
      const later = asked.slice(n + 1).find((other) => same(step, other));
      assert.ok(later?.question.again, `exercise ${n} comes back, marked as asked before`);
      assert.equal(later.feedback.verdict, "Right");
    }
  }
}

async function resultSeen(page, asked) {
  await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  const mistaken = asked.map(({ feedback }) => feedback).filter(({ comesBack }) => comesBack);
  const mistakes = mistaken.length;
  const items = asked.length - mistakes;
  await page.getByText(`${items - mistakes} of ${items} right at the first try`).waitFor();
  // Pairs are not listed: nobody would know which of them was meant.
  const listed = [...new Set(mistaken.map(({ said }) => said).filter(Boolean))];
  await page.getByText(`Worth another look (${listed.length})`).tap();
  for (const said of listed) {
    assert.ok((await againOn(page)).includes(said), `${said} is listed`);
  }
  const answers = factsOf(await eventsIn(page), "answered");
  assert.equal(answers.length, asked.length);
  assert.equal(answers.filter(({ verdict }) => verdict === "wrong").length, mistakes);
}

/** The Chinese of the list of what to look at again, without its pinyin. */
function againOn(page) {
  return page.locator(".again .zh-line").evaluateAll((lines) => lines.map((line) => {
    const copy = line.cloneNode(true);
    copy.querySelectorAll("rt").forEach((pinyin) => pinyin.remove());
    return copy.textContent.trim();
  }));
}

scenario("typed pinyin is judged by sound and tones apart", async ({ page }) => {
  await openPractice(page, first);
  await untilTyping(page);

  const toned = await answer(page, first, { hand: finger, how: WRONG_TONE });
  assert.equal(toned.feedback.verdict, "Right syllables, wrong tone");
  assert.ok(toned.feedback.comesBack);
  assert.ok(toned.feedback.differences.length > 0);
  for (const line of toned.feedback.differences) {
    assert.match(line, /^\S+: (tone [1-4]|the neutral tone), not (tone [1-4]|the neutral tone)$/);
  }
  await proceed(page, { hand: finger });

  await untilTyping(page);
  const wrong = await answer(page, first, { hand: finger, how: WRONG });
  assert.equal(wrong.feedback.verdict, "Not quite");
  assert.ok(wrong.feedback.differences.length > 0, "says what differs");
  await proceed(page, { hand: finger });

  await untilTyping(page);
  const bare = await answer(page, first, { hand: finger, how: NO_TONES });
  assert.equal(bare.feedback.verdict, "Right syllables. With the tones it is:");
  assert.ok(!bare.feedback.comesBack);
  assert.deepEqual(
    factsOf(await eventsIn(page), "answered").slice(-1).map(({ verdict }) => verdict),
    ["no-tones"],
  );
}, PHONE);

/** Answers rightly until an exercise asks to type. */
async function untilTyping(page) {
  while ((await questionOn(page)).kind !== "type") {
    await answer(page, first, { hand: finger });
    await proceed(page, { hand: finger });
  }
}

scenario("what is no pinyin is handed back and does not count", async ({ page }) => {
  await openPractice(page, first);
  await untilTyping(page);
  const before = factsOf(await eventsIn(page), "answered").length;
  await finger.type(page, "xxq7");
  await page.getByText("“xxq7” is not pinyin.").waitFor();
  assert.equal(await page.locator(".feedback").count(), 0);
  assert.equal(factsOf(await eventsIn(page), "answered").length, before);
  const { feedback } = await answer(page, first, { hand: finger });
  assert.equal(feedback.verdict, "Right");
}, PHONE);

scenario("giving up shows the answer, and the exercise comes back", async ({ page }) => {
  await openPractice(page, first);
  const question = await questionOn(page);
  await finger.giveUp(page);
  await page.getByRole("heading", { name: "Here is the answer" }).waitFor();
  await page.getByText("It comes back before the end.").waitFor();
  await proceed(page, { hand: finger });
  assert.notDeepEqual(await questionOn(page), question);
}, PHONE);

scenario("a word of the dialogue is explained where it is tapped", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  await page.locator(".line").nth(3).getByRole("button", { name: /谢谢/ }).first().tap();
  const sheet = page.getByRole("region", { name: "About this word" });
  await sheet.getByText("to thank; thank you").waitFor();
  await sheet.getByRole("button", { name: "Close" }).tap();
  await sheet.waitFor({ state: "detached" });
}, PHONE);

scenario("a hasty second tap is not a second answer", async ({ page }) => {
  await openPractice(page, first);
  await page.getByRole("button", { name: "Show the answer" }).evaluate((button) => {
    button.click();
    button.click();
  });
  await page.locator("#verdict").waitFor();
  await page.locator("#continue").evaluate((button) => {
    button.click();
    button.click();
  });
  await page.locator(".feedback").waitFor({ state: "detached" });
  const events = await eventsIn(page);
  assert.equal(factsOf(events, "answered").length, 1);
  assert.equal(factsOf(events, "continued").length, 1);
}, PHONE);

// A page that is killed in the middle of a lesson goes on where it was, with every answer kept.

import assert from "node:assert/strict";
import { test } from "node:test";

import { crashPage, killBrowser, makeProfile } from "./support/browser.mjs";
import { complaintsOf } from "./support/complaints.mjs";
import { first, routeOf } from "./support/course.mjs";
import { answer, feedbackOn, inPractice, openPractice, proceed, RIGHT, screenReady, WRONG } from "./support/lesson.mjs";
import { eventsIn, factsOf, repeatedKeys } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { address, onSite, scenario } from "./support/scenario.mjs";
import { withoutVoice } from "./support/voice.mjs";

/** After these answers the whole browser is killed, after all others the page crashes. */
const BROWSER_KILLED_AFTER = [1, 8, 17];
/** These exercises are first answered wrongly, so that the session is longer than its plan. */
const WRONG_AT = [2, 9, 10];

onSite();

test("a lesson survives a kill after each of its answers", { timeout: 180_000 }, async () => {
  const profile = await makeProfile();
  const run = { profile, complaints: [], context: undefined, page: undefined };
  try {
    await openProfile(run);
    await openPractice(run.page, first);
    const answers = await answerAndKill(run);
    assert.ok(answers > first.exercises.length, `${answers} answers`);
    await run.page.getByRole("heading", { name: "Lesson finished" }).waitFor();
    const events = await eventsIn(run.page);
    assert.deepEqual(repeatedKeys(events), []);
    assert.equal(factsOf(events, "answered").length, answers);
    assert.equal(factsOf(events, "started").length, 1, "one attempt");
    assert.equal(factsOf(events, "finished").length, 1);
    assert.deepEqual(run.complaints.flat(), []);
  } finally {
    await run.context?.close();
    await profile.remove();
  }
});

/** Answers the whole lesson; returns the number of answers. */
async function answerAndKill(run) {
  let log = await eventsIn(run.page);
  let answers = 0;
  while (await inPractice(run.page)) {
    const { again } = await questionOn(run.page);
    const how = !again && WRONG_AT.includes(answers) ? WRONG : RIGHT;
    const { question, feedback } = await answer(run.page, first, { how });
    answers += 1;
    await (BROWSER_KILLED_AFTER.includes(answers) ? killAndReturn(run) : crashAndReturn(run));
    assert.equal((await questionOn(run.page)).ask, question.ask, `exercise ${answers}`);
    assert.deepEqual(await feedbackOn(run.page), feedback, `feedback ${answers}`);
    log = await assertGrown(run.page, log, answers);
    await proceed(run.page);
  }
  return answers;
}

async function openProfile(run) {
  run.context = await run.profile.open();
  run.context.setDefaultTimeout(15_000);
  await withoutVoice(run.context);
  run.complaints.push(complaintsOf(run.context));
  run.page = await run.context.newPage();
}

/** The page crashes; its address is opened again. */
async function crashAndReturn(run) {
  await crashPage(run.page);
  run.page = await run.context.newPage();
  await run.page.goto(address(routeOf(first, "practice")));
  await run.page.locator(".step").waitFor();
}

/** The browser is killed; the lesson is taken up again from Home. */
async function killAndReturn(run) {
  await killBrowser(run.context);
  await openProfile(run);
  await run.page.goto(address("/"));
  await screenReady(run.page);
  await run.page.getByRole("link", { name: "Continue" }).click();
  await run.page.locator(".step").waitFor();
}

/** Everything that was in the log is still there, and one answer more. */
async function assertGrown(page, before, answers) {
  const events = await eventsIn(page);
  assert.deepEqual(events.slice(0, before.length), before, "earlier events are untouched");
  assert.equal(factsOf(events, "answered").length, answers, "every answer is in the log");
  return events;
}

scenario("a kill between two exercises comes back to the second", async ({ context, page }) => {
  await openPractice(page, first);
  await answer(page, first);
  await proceed(page);
  const question = await questionOn(page);
  await crashPage(page);
  const again = await context.newPage();
  await openPractice(again, first);
  assert.deepEqual(await questionOn(again), question);
  assert.equal(factsOf(await eventsIn(again), "answered").length, 1);
});

scenario("a kill in the moment of the answer loses all of it or nothing", async ({ context, page }) => {
  await openPractice(page, first);
  const question = await questionOn(page);
  await page.evaluate(() => [...document.querySelectorAll(".ways-out button")].at(0).click());
  await crashPage(page);
  const again = await context.newPage();
  await openPractice(again, first);
  const kept = factsOf(await eventsIn(again), "answered").length;
  assert.equal((await questionOn(again)).ask, question.ask);
  assert.equal(await again.locator(".feedback").count(), kept);
});

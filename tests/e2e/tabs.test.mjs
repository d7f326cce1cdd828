// Two tabs of one browser profile, both learning.

import assert from "node:assert/strict";

import { openWindow } from "./support/browser.mjs";
import { first, lessons, routeOf } from "./support/course.mjs";
import { answer, answerSome, feedbackOn, finishPractice, openPractice, openScreen, proceed } from "./support/lesson.mjs";
import { eventsIn, factsOf, repeatedKeys } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { onSite, scenario } from "./support/scenario.mjs";
import { until } from "./support/until.mjs";

const second = lessons[1];

onSite();

scenario("two tabs answer different lessons at once, and nothing is lost", async ({ context, page }) => {
  const other = await openWindow(context);
  await Promise.all([openPractice(page, first), openPractice(other, second)]);
  const [here, there] = await Promise.all([
    answerSome(page, first, 8),
    answerSome(other, second, 8),
  ]);
  const events = await eventsIn(page);
  assert.deepEqual(repeatedKeys(events), []);
  assert.equal(new Set(events.map(({ device }) => device)).size, 1, "one profile, one device");
  assert.deepEqual(events.map(({ seq }) => seq), events.map((_, n) => n + 1), "no number is left out");
  const answered = (lesson) => factsOf(events, "answered").filter((fact) => fact.lesson === lesson.id);
  assert.equal(answered(first).length, here.length);
  assert.equal(answered(second).length, there.length);
});

scenario("what one tab does shows in the other without reloading", async ({ context, page }) => {
  const other = await openWindow(context);
  await openScreen(other, "/learn");
  const step = (n) => other.locator(".step-link").nth(n);
  assert.match(await step(0).innerText(), /New/);
  await openPractice(page, first);
  await step(0).getByText("Begun").waitFor();
  await finishPractice(page, first);
  await step(0).getByText("Finished").waitFor();
});

scenario("both tabs show the same lesson at the same place", async ({ context, page }) => {
  const other = await openWindow(context);
  await openPractice(page, first);
  await openPractice(other, first);
  assert.deepEqual(await questionOn(other), await questionOn(page));
  const { feedback } = await answer(page, first);
  assert.deepEqual(await feedbackOn(other), feedback);
  await proceed(other);
  await until("the first tab moves on too", async () => (await page.locator(".feedback").count()) === 0);
  assert.deepEqual(await questionOn(page), await questionOn(other));
});

scenario("starting the same lesson in two tabs at once gives one session", async ({ context, page }) => {
  const other = await openWindow(context);
  await Promise.all([openPractice(page, first), openPractice(other, first)]);
  await until("both agree", async () =>
    JSON.stringify(await questionOn(page)) === JSON.stringify(await questionOn(other)));
  await answerSome(page, first, 1);
  await until("both agree", async () =>
    (await other.locator(".feedback").count()) === 0
    && JSON.stringify(await questionOn(page)) === JSON.stringify(await questionOn(other)));
});

scenario("two tabs answer the same lesson at once, and nothing is lost", async ({ context, page }) => {
  const other = await openWindow(context);
  await openPractice(page, first);
  await openPractice(other, first);
  const tabs = [page, other];
  for (let round = 0; round < 5; round += 1) {
    const before = factsOf(await eventsIn(page), "answered").length;
    // The very same moment, as near as two pages get: both give up on the same exercise.
    const given = await Promise.all(tabs.map((tab) => tab.evaluate(giveUpNow)));
    await Promise.all(tabs.map(feedbackOn));
    const answers = factsOf(await eventsIn(page), "answered");
    assert.equal(answers.length - before, given.filter(Boolean).length, "each press is one answer");
    await proceed(page);
    await until("both stand at the same exercise", async () =>
      (await other.locator(".feedback").count()) === 0
      && JSON.stringify(await questionOn(page)) === JSON.stringify(await questionOn(other)));
  }
  assert.deepEqual(repeatedKeys(await eventsIn(page)), []);
  // What the screens show is what the log says.
  const question = await questionOn(page);
  await page.reload();
  await page.locator(".step").waitFor();
  assert.deepEqual(await questionOn(page), question);
});

/** Runs in the page. Presses "Show the answer" if it is still there, and tells. */
function giveUpNow() {
  const button = document.querySelector(".ways-out button");
  button?.click();
  return button !== null;
}

scenario("a setting changed in one tab holds in the other", async ({ context, page }) => {
  const other = await openWindow(context);
  await openScreen(page, "/settings");
  await openScreen(other, routeOf(first, "dialogue"));
  await page.getByLabel("Dark").check();
  await other.waitForFunction(() => document.documentElement.dataset.theme === "dark");
});

scenario("erasing in one tab erases in the other", async ({ context, page }) => {
  const other = await openWindow(context);
  await openPractice(page, first);
  await answerSome(page, first, 2);
  await openScreen(other, "/");
  await other.getByRole("link", { name: "Continue" }).waitFor();
  await openScreen(page, "/settings");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await other.getByRole("link", { name: "Start the first lesson" }).waitFor();
});

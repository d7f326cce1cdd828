// Storage that is full, refused or missing: a calm notice, and the lesson goes on.

import assert from "node:assert/strict";

import { first, routeOf } from "./support/course.mjs";
import { downloaded } from "./support/download.mjs";
import { BROKEN, FULL_AT_ONCE, FULL_AT_THE_END, MISSING, NONE, REFUSED, setFault, withFault } from "./support/faults.mjs";
import { answer, answerSome, finishPractice, openPractice, openScreen, proceed } from "./support/lesson.mjs";
import { eventsIn, factsOf, repeatedKeys } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { address, onSite, scenario } from "./support/scenario.mjs";

const FULL = "This device has no space left";
const MEMORY = "Your answers cannot be stored in this browser right now";

onSite();

for (const [fault, name] of [[FULL_AT_ONCE, "at once"], [FULL_AT_THE_END, "when the transaction ends"]]) {
  scenario(`storage that fills up (${name}) stops nobody`, async ({ context, page }) => {
    await withFault(context, NONE);
    await openPractice(page, first);
    const stored = await answerSome(page, first, 2);
    await setFault(page, fault);
    const kept = await answerSome(page, first, 3);
    await noticeSays(page, FULL);
    await assertInBackup(page, stored.length + kept.length);

    await setFault(page, NONE);
    assert.equal(answersIn(await eventsIn(page)), stored.length, "nothing half-stored");
    const question = await questionOn(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await noticeGone(page);
    assert.equal(answersIn(await eventsIn(page)), stored.length + kept.length);
    assert.deepEqual(await questionOn(page), question, "the lesson stays where it was");

    await page.reload();
    await page.locator(".step").waitFor();
    assert.deepEqual(await questionOn(page), question, "and is there after a reload");
    await finishPractice(page, first);
    const events = await eventsIn(page);
    assert.deepEqual(repeatedKeys(events), []);
    assert.equal(factsOf(events, "finished").length, 1);
  });
}

scenario("a whole lesson goes to its end in memory", async ({ context, page }) => {
  await withFault(context, NONE);
  await openScreen(page, "/");
  await setFault(page, FULL_AT_ONCE);
  await page.getByRole("link", { name: "Start the first lesson" }).click();
  await page.waitForURL(/\/words$/);
  await noticeSays(page, FULL);
  await page.evaluate(() => (location.hash = location.hash.replace("words", "practice")));
  await page.locator(".step").waitFor();
  const asked = await finishPractice(page, first);
  await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  await assertInBackup(page, asked.length);

  await setFault(page, NONE);
  await page.getByRole("button", { name: "Try again" }).click();
  await noticeGone(page);
  await page.reload();
  await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  assert.equal(answersIn(await eventsIn(page)), asked.length);
});

scenario("trying again in vain keeps the notice and the answers", async ({ context, page }) => {
  await withFault(context, NONE);
  await openPractice(page, first);
  await setFault(page, FULL_AT_THE_END);
  const kept = await answerSome(page, first, 2);
  await page.getByRole("button", { name: "Try again" }).click();
  await answer(page, first);
  await noticeSays(page, FULL);
  await assertInBackup(page, kept.length + 1);
});

for (const [fault, name] of [[REFUSED, "refused"], [MISSING, "missing"], [BROKEN, "broken"]]) {
  scenario(`a database that is ${name} stops nobody`, async ({ context, page }) => {
    await withFault(context, fault);
    await openPractice(page, first);
    await noticeSays(page, MEMORY);
    const asked = await finishPractice(page, first);
    await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
    await assertInBackup(page, asked.length);

    await setFault(page, NONE);
    await page.getByRole("button", { name: "Try again" }).click();
    await noticeGone(page);
    const events = await eventsIn(page);
    assert.equal(answersIn(events), asked.length);
    assert.deepEqual(repeatedKeys(events), []);
    await context.addInitScript(() => (globalThis.fault = "none"));
    await page.reload();
    await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  });
}

scenario("the notice goes along from screen to screen", async ({ context, page }) => {
  await withFault(context, REFUSED);
  for (const route of ["/", "/learn", routeOf(first), routeOf(first, "dialogue"), "/settings", "/about"]) {
    await page.goto(address(route));
    await noticeSays(page, MEMORY);
  }
});

scenario("a database of a newer Luodi is left alone", async ({ context, page }) => {
  // Before the app asks for the database, a newer one is there.
  await context.addInitScript(() => {
    const request = indexedDB.open("luodi", 99);
    request.onupgradeneeded = () => request.result.createObjectStore("future").put("kept", 1);
    request.onsuccess = () => request.result.close();
  });
  await openScreen(page, "/");
  await noticeSays(page, "was written by a newer Luodi");
  await openPractice(page, first);
  await noticeSays(page, "was written by a newer Luodi");
  await answer(page, first);
  await proceed(page);
  const kept = await page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open("luodi");
    request.onsuccess = () => {
      const { version, objectStoreNames } = request.result;
      request.result.close();
      resolve({ version, stores: [...objectStoreNames] });
    };
  }));
  assert.deepEqual(kept, { version: 99, stores: ["future"] });
});

async function noticeSays(page, text) {
  const notice = page.locator(".notices .notice").filter({ hasText: text });
  await notice.waitFor();
  assert.equal(await page.locator(".notices .notice").count(), 1, "one notice, not a pile");
}

async function noticeGone(page) {
  await page.locator(".notices .notice").waitFor({ state: "detached" });
}

/** "Save a file" gives a backup with this many answers, each under a key of its own. */
async function assertInBackup(page, count) {
  const { name, text } = await downloaded(page, () =>
    page.getByRole("button", { name: "Save a file" }).click());
  assert.match(name, /\.json$/);
  const { format, events } = JSON.parse(text);
  assert.equal(format, "luodi-backup");
  assert.equal(answersIn(events), count);
  assert.deepEqual(repeatedKeys(events), []);
}

function answersIn(events) {
  return factsOf(events, "answered").length;
}

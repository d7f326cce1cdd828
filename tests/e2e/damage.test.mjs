// Records of the database that are no events: set aside, told, and kept.

import assert from "node:assert/strict";

import { first } from "./support/course.mjs";
import { downloaded, openCopy } from "./support/download.mjs";
import { answer, answerSome, openPractice, openScreen, proceed } from "./support/lesson.mjs";
import { eventsIn, factsOf, putRecords, recordsIn, repeatedKeys } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { freshStage, onSite, scenario } from "./support/scenario.mjs";

onSite();

const NOTE = /stored entr(y|ies) could not be read/;

scenario("damaged records are set aside, and everything else is there", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 3);
  const question = await questionOn(page);
  const sound = await eventsIn(page);
  const garbage = garbageBeside(sound);
  await putRecords(page, garbage);

  await page.reload();
  await page.locator(".step").waitFor();
  await page.getByText(`${garbage.length} stored entries could not be read`).waitFor();
  assert.deepEqual(await questionOn(page), question, "the lesson is where it was");
  assert.deepEqual(await eventsIn(page), sound, "the sound events are as they were");
  assert.equal((await recordsIn(page, "set-aside")).length, garbage.length);

  const { text } = await downloaded(page, () => page.getByRole("button", { name: "Save a file" }).click());
  const backup = JSON.parse(text);
  assert.deepEqual([...backup.set_aside].sort(), garbage.map(({ value }) => inWords(value)).sort());
  assert.equal(backup.events.length, sound.length);

  await page.getByRole("button", { name: "All right" }).click();
  await page.getByText(NOTE).waitFor({ state: "detached" });
  await answer(page, first);
  await proceed(page);
  const after = await eventsIn(page);
  assert.deepEqual(repeatedKeys(after), []);
  assert.equal(factsOf(after, "answered").length, 4, "the lesson goes on");

  await page.reload();
  await page.locator(".step").waitFor();
  assert.equal(await page.getByText(NOTE).count(), 0, "what was told once is not told again");
  assert.equal((await recordsIn(page, "set-aside")).length, garbage.length, "and is still kept");
});

/** Records of every kind of damage, in the places where events are. */
function garbageBeside(events) {
  const { device, seq } = events.at(-1);
  const text = JSON.stringify(events.at(-1));
  return [
    { key: [device, seq + 1], value: text.slice(0, text.length / 2) },
    { key: [device, seq + 2], value: text },
    { key: [device, seq + 3], value: { not: "text" } },
    { key: "not a key of ours", value: "not an event" },
    { key: [device, seq + 40], value: "" },
    { key: ["someone", 1], value: "[1,2,3]" },
  ];
}

function inWords(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}

scenario("one damaged answer in the middle costs that answer and no more", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 3);
  const events = await eventsIn(page);
  const lost = events.find(({ fact }) => fact.answered);
  await putRecords(page, [{ key: [lost.device, lost.seq], value: '{"v":1,"device":' }]);
  await page.reload();
  await page.locator(".step").waitFor();
  await page.getByText("One stored entry could not be read").waitFor();
  const left = await eventsIn(page);
  assert.deepEqual(left, events.filter((event) => event !== lost));
  // The number is not given to another event.
  await answer(page, first);
  assert.ok((await eventsIn(page)).every(({ seq }) => seq !== lost.seq));
});

scenario("a backup brings a damaged event back", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 2);
  await openScreen(page, "/settings");
  const { text } = await downloaded(page, () => page.getByRole("button", { name: "Save a copy" }).click());
  const events = await eventsIn(page);
  const lost = events.at(-1);
  await putRecords(page, [{ key: [lost.device, lost.seq], value: "garbage" }]);
  await page.reload();
  await page.getByText("One stored entry could not be read").waitFor();
  await openCopy(page, text);
  await page.getByText("One entry was added from the copy.").waitFor();
  assert.deepEqual(await eventsIn(page), events);
});

scenario("what was set aside travels in a backup", async ({ page }) => {
  await openPractice(page, first);
  await putRecords(page, [{ key: ["x", 1], value: "garbage" }]);
  await openScreen(page, "/settings");
  await page.reload();
  await page.getByText("One stored entry could not be read").waitFor();
  const { text } = await downloaded(page, () => page.getByRole("button", { name: "Save a copy" }).click());
  const elsewhere = await freshStage();
  try {
    await openScreen(elsewhere.page, "/settings");
    await openCopy(elsewhere.page, text);
    await elsewhere.page.getByText(/added from the copy/).waitFor();
    const kept = await recordsIn(elsewhere.page, "set-aside");
    assert.deepEqual(kept.map(({ value }) => value.body), ["garbage"]);
    assert.deepEqual(elsewhere.complaints, []);
  } finally {
    await elsewhere.context.close();
  }
});

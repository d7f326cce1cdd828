// A copy of everything out of one browser and into another.

import assert from "node:assert/strict";

import { first, lessons, routeOf } from "./support/course.mjs";
import { downloaded, openCopy } from "./support/download.mjs";
import { answerSome, finishPractice, openPractice, openScreen, screenReady } from "./support/lesson.mjs";
import { eventsIn, repeatedKeys } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { freshStage, onSite, scenario } from "./support/scenario.mjs";
import { until } from "./support/until.mjs";

const second = lessons[1];

onSite();

scenario("a copy brings all progress into another browser, once", async ({ page }) => {
  await makeProgress(page);
  const events = await eventsIn(page);
  const home = await homeSays(page);
  const { name, text } = await copyOf(page);
  assert.match(name, /^luodi-.*\.json$/);
  await page.getByText(`The copy is in your downloads: ${name}`).waitFor();

  const elsewhere = await freshStage();
  try {
    await openScreen(elsewhere.page, "/settings");
    await openCopy(elsewhere.page, text);
    await elsewhere.page.getByText(`${events.length} entries were added from the copy.`).waitFor();
    const theirs = await eventsIn(elsewhere.page);
    assert.deepEqual(sorted(theirs), sorted(events));
    assert.equal(await homeSays(elsewhere.page), home);
    await openPractice(elsewhere.page, second);
    await openPractice(page, second);
    assert.deepEqual(await questionOn(elsewhere.page), await questionOn(page));

    const before = sorted(await eventsIn(elsewhere.page));
    await openScreen(elsewhere.page, "/settings");
    await openCopy(elsewhere.page, text);
    await elsewhere.page.getByText("Nothing new: everything in this copy was here already.").waitFor();
    assert.deepEqual(sorted(await eventsIn(elsewhere.page)), before, "a second time adds nothing");
    assert.deepEqual(elsewhere.complaints, []);
  } finally {
    await elsewhere.context.close();
  }
});

scenario("two browsers that went on alone come together again", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 2);
  const elsewhere = await freshStage();
  try {
    await openPractice(elsewhere.page, second);
    await answerSome(elsewhere.page, second, 3);
    const [mine, theirs] = [await eventsIn(page), await eventsIn(elsewhere.page)];
    const [a, b] = [await copyOf(page), await copyOf(elsewhere.page)];
    await openCopy(page, b.text);
    await openCopy(elsewhere.page, a.text);
    for (const tab of [page, elsewhere.page]) {
      await tab.getByText(/entries were added from the copy/).waitFor();
      const all = await eventsIn(tab);
      assert.deepEqual(sorted(all), sorted([...mine, ...theirs]));
      assert.deepEqual(repeatedKeys(all), []);
    }
    assert.equal(await homeSays(page), await homeSays(elsewhere.page));
  } finally {
    await elsewhere.context.close();
  }
});

scenario("erasing asks first and can be taken back", async ({ page }) => {
  await makeProgress(page);
  const events = await eventsIn(page);
  const home = await homeSays(page);
  await openScreen(page, "/settings");

  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("alertdialog", { name: "Erase all progress on this device?" }).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  assert.deepEqual(await eventsIn(page), events, "asking changes nothing");

  await erase(page);
  assert.deepEqual(await eventsIn(page), []);
  await goHome(page);
  await page.getByRole("link", { name: "Start the first lesson" }).waitFor();

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByText("Everything is back.").waitFor();
  assert.deepEqual(sorted(await eventsIn(page)), sorted(events));
  assert.equal(await homeSays(page), home);
  await page.reload();
  await screenReady(page);
  assert.equal(await homeSays(page), home, "and stays");
});

scenario("what is done after erasing stays when the erasure is taken back", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 2);
  const events = await eventsIn(page);
  await openScreen(page, "/settings");
  await erase(page);
  await page.getByLabel("Dark").check();
  await until("the setting is stored", async () => (await eventsIn(page)).length === 1);
  const later = await eventsIn(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByText("Everything is back.").waitFor();
  assert.deepEqual(sorted(await eventsIn(page)), sorted([...events, ...later]));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
});

scenario("what was erased is gone for good when the page is closed", async ({ page }) => {
  await openPractice(page, first);
  await openScreen(page, "/settings");
  await erase(page);
  await page.reload();
  await screenReady(page);
  assert.equal(await page.getByRole("button", { name: "Take it back" }).count(), 0);
  assert.deepEqual(await eventsIn(page), []);
});

scenario("files that are no good copies are refused with the reason, and change nothing", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 2);
  const { text } = await copyOf(page);
  const events = await eventsIn(page);
  const home = await homeSays(page);
  await openScreen(page, "/settings");
  for (const [what, file, reason] of badCopies(text)) {
    await openCopy(page, file);
    const line = page.getByText("This file was not used, and nothing has changed.");
    await line.filter({ hasText: reason }).waitFor()
      .catch(async () => assert.fail(`${what}: ${await page.getByRole("status").allInnerTexts()}`));
    assert.deepEqual(await eventsIn(page), events, what);
    // A good copy clears the message, so that the next one is not taken for this one.
    await openCopy(page, text);
    await page.getByText("Nothing new").waitFor();
  }
  assert.equal(await homeSays(page), home);
});

/** What the file is, its content, and what must be said about it. */
function badCopies(text) {
  const damaged = /damaged or incomplete/;
  const foreign = /not a copy made by Luodi/;
  const newer = /made by a newer Luodi/;
  const answer = text.indexOf('"verdict":"right"');
  return [
    ["an empty file", "", foreign],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /not a copy|damaged/],
    ["another program's JSON", '{"cards":[1,2,3]}', foreign],
    ["a text", "Dear diary", foreign],
    ["the first half", text.slice(0, text.length / 2), damaged],
    ["all but the last byte but one", text.slice(0, -3), damaged],
    ["one answer altered", `${text.slice(0, answer)}"verdict":"wrong"${text.slice(answer + 17)}`, damaged],
    ["one event left out", text.replace(/\n\{"v":1[^\n]*\n/, "\n"), damaged],
    ["a newer format", text.replace('"version":1', '"version":2'), newer],
    ["10,000 brackets", "[".repeat(10_000), foreign],
  ];
}

scenario("a file that is too large is refused before it is read", async ({ page }) => {
  await openScreen(page, "/settings");
  // 65 MiB that begin like a copy.
  await page.getByLabel("Add from a copy").evaluate((input) => {
    const part = new Blob(["x".repeat(1024 * 1024)]);
    const parts = ['{"format":"luodi-backup","version":1,', ...Array.from({ length: 65 }, () => part)];
    const transfer = new DataTransfer();
    transfer.items.add(new File(parts, "large.json"));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.getByText("too large").waitFor();
});

/** One lesson done, another begun, a setting changed. */
async function makeProgress(page) {
  await openPractice(page, first);
  await finishPractice(page, first);
  await openPractice(page, second);
  await answerSome(page, second, 2);
  await openScreen(page, routeOf(second, "dialogue"));
  await page.getByRole("button", { name: "Translation" }).click();
  await page.locator('.chip[aria-pressed="false"]', { hasText: "Translation" }).waitFor();
}

async function copyOf(page) {
  await openScreen(page, "/settings");
  return downloaded(page, () => page.getByRole("button", { name: "Save a copy" }).click());
}

async function erase(page) {
  await page.getByRole("button", { name: "Erase everything" }).click();
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await page.getByText("Everything has been erased.").waitFor();
}

/** Home by its link: opening the address anew would close the page. */
async function goHome(page) {
  await page.getByRole("link", { name: "Home", exact: true }).click();
  await page.waitForURL(/#\/$/);
  await screenReady(page);
}

/** What Home offers and how far the course is, as one text. */
async function homeSays(page) {
  const link = page.getByRole("link", { name: "Home", exact: true });
  await (await link.isVisible() ? goHome(page) : openScreen(page, "/"));
  return page.locator("main").innerText();
}

function sorted(events) {
  return events.map((event) => JSON.stringify(event)).sort();
}

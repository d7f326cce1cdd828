// A lesson done without a mouse, with the focus never lost.

import assert from "node:assert/strict";

import { first, routeOf } from "./support/course.mjs";
import { assertFocusSeen, focusSettled } from "./support/focus.mjs";
import { keys, tabbing, tabTo } from "./support/hands.mjs";
import { answer, finishPractice, inPractice, openPractice, openScreen, proceed, RIGHT, WRONG } from "./support/lesson.mjs";
import { eventsIn, factsOf } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { address, onSite, scenario } from "./support/scenario.mjs";
import { until } from "./support/until.mjs";

onSite();

scenario("a whole lesson by keyboard alone, from Home to the ticked task", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByRole("heading", { name: "Welcome." }).waitFor();
  await focusSettled(page, "h1, main");
  await press(page, page.getByRole("link", { name: "Start the first lesson" }));
  await throughParts(page);
  const asked = await practise(page);
  assert.ok(asked.some(({ feedback }) => feedback.comesBack), "some answers were wrong");
  await tickTask(page);
});

/** Reaches something with Tab, presses Enter, and looks whether the focus is still somewhere. */
async function press(page, locator) {
  await tabTo(page, locator, assertFocusSeen);
  await page.keyboard.press("Enter");
}

/** From the word cards to the exercises: arrows turn the cards, Tab and Enter lead on. */
async function throughParts(page) {
  await focusSettled(page, "h1");
  const cards = first.words.length + first.names.length;
  for (let card = 2; card <= cards; card += 1) {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: `Word ${card} of ${cards}` }).waitFor();
    await assertFocusSeen(page);
  }
  for (const part of ["dialogue", "patterns", "culture", "practice"]) {
    await press(page, page.locator(".player-body .button-main"));
    await page.waitForURL(new RegExp(`/${part}$`));
    await focusSettled(page, "h1");
    await assertFocusSeen(page);
  }
}

/** All exercises with the keys that the screens name, some of them wrong at first. */
async function practise(page) {
  const asked = [];
  while (await inPractice(page)) {
    const { again } = await questionOn(page);
    const options = { hand: keys, how: !again && asked.length % 5 === 2 ? WRONG : RIGHT };
    await focusSettled(page, "#question, #answer-field");
    await assertFocusSeen(page);
    asked.push(await answer(page, first, options));
    await focusSettled(page, "#continue");
    await assertFocusSeen(page);
    await proceed(page, options);
  }
  await focusSettled(page, "h1");
  return asked;
}

async function tickTask(page) {
  const task = page.getByRole("checkbox", { name: "I have done this" });
  await tabTo(page, task, assertFocusSeen);
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.querySelector(".task input").checked);
  await assertFocusSeen(page);
  const ticks = async () => factsOf(await eventsIn(page), "task");
  await until("the tick is in the log", async () => (await ticks()).length > 0);
  assert.deepEqual(await ticks(), [{ lesson: first.id, done: true }]);
}

scenario("every exercise can be done with Tab and Enter, and the focus stays on the screen", async ({ page }) => {
  await openPractice(page, first);
  const hand = tabbing(assertFocusSeen);
  const kinds = new Set();
  await finishPractice(page, first, (_, question) => {
    // Once with Tab for each kind and prompt, the rest with the quicker keys.
    const kind = `${question.kind} ${question.prompt.kind}`;
    const known = kinds.has(kind);
    kinds.add(kind);
    return { hand: known ? keys : hand };
  });
  await assertFocusSeen(page);
  assert.ok(kinds.size >= 7, [...kinds].join(", "));
});

scenario("arrows walk through the options", async ({ page }) => {
  await openPractice(page, first);
  while ((await questionOn(page)).kind !== "choose") {
    await answer(page, first, { hand: keys });
    await proceed(page, { hand: keys });
  }
  const { options } = await questionOn(page);
  const focused = () => page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), "option-0");
  await assertFocusSeen(page);
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), `option-${options.length - 1}`);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.equal(await focused(), "option-1");
  await page.keyboard.press("Enter");
  await focusSettled(page, "#continue");
});

scenario("turning the word cards with their buttons keeps the focus", async ({ page }) => {
  await openScreen(page, routeOf(first, "words"));
  const cards = first.words.length + first.names.length;
  await tabTo(page, page.getByRole("button", { name: "Next word" }));
  for (let card = 2; card <= cards; card += 1) {
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `Word ${card} of ${cards}` }).waitFor();
    await assertFocusSeen(page);
  }
  await tabTo(page, page.getByRole("button", { name: "Previous word" }));
  for (let card = cards - 1; card >= 1; card -= 1) {
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: `Word ${card} of ${cards}` }).waitFor();
    await assertFocusSeen(page);
  }
});

scenario("words in order: Backspace takes the last one back", async ({ page }) => {
  await openPractice(page, first);
  while ((await questionOn(page)).kind !== "order") {
    await answer(page, first, { hand: keys });
    await proceed(page, { hand: keys });
  }
  const placed = () => page.locator(".order-line .tile").count();
  await page.keyboard.press("1");
  await page.keyboard.press("2");
  await page.waitForFunction(() => document.querySelectorAll(".order-line .tile").length === 2);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => document.querySelectorAll(".order-line .tile").length === 1);
  await page.keyboard.press("Backspace");
  await page.waitForFunction(() => document.querySelectorAll(".order-line .tile").length === 0);
  assert.equal(await placed(), 0);
  const { feedback } = await answer(page, first, { hand: keys });
  assert.equal(feedback.verdict, "Right");
});

scenario("the skip link leads past the navigation", async ({ page }) => {
  await openScreen(page, "/settings");
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("Tab");
  await tabTo(page, page.getByRole("link", { name: "Skip to the content" }));
  await page.keyboard.press("Enter");
  await focusSettled(page, "#content");
  assert.ok(page.url().endsWith("#/settings"), "the address stays");
});

scenario("closing the explanation of a word gives the focus back", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  const word = page.locator(".line").nth(3).getByRole("button", { name: /谢谢/ }).first();
  await press(page, word);
  const sheet = page.getByRole("region", { name: "About this word" });
  await sheet.waitFor();
  await press(page, sheet.getByRole("button", { name: "Close" }));
  await sheet.waitFor({ state: "detached" });
  await assertFocusSeen(page);
});

scenario("erasing and taking back by keyboard keeps the focus", async ({ page }) => {
  await openScreen(page, "/settings");
  await press(page, page.getByRole("button", { name: "Erase everything" }));
  await page.getByRole("alertdialog").waitFor();
  await assertFocusSeen(page);
  await press(page, page.getByRole("button", { name: "Cancel" }));
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  await assertFocusSeen(page);
  await press(page, page.getByRole("button", { name: "Erase everything" }));
  await press(page, page.getByRole("button", { name: "Erase", exact: true }));
  await page.getByRole("button", { name: "Take it back" }).waitFor();
  await assertFocusSeen(page);
  await press(page, page.getByRole("button", { name: "Take it back" }));
  await page.getByText("Everything is back.").waitFor();
  await assertFocusSeen(page);
});

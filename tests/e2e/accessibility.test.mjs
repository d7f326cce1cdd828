// No violation that axe-core knows of, on any screen and in any state of any exercise, in every
// width and colour; and nothing that sticks out of a narrow screen.

import assert from "node:assert/strict";

import { ALL_LOOKS, Inspection, ONE_LOOK, overflow } from "./support/axe.mjs";
import { first, lessons, routeOf, stagesOf } from "./support/course.mjs";
import { FULL_AT_ONCE, NONE, setFault, withFault } from "./support/faults.mjs";
import { mouse } from "./support/hands.mjs";
import { answer, answerSome, finishPractice, inPractice, openPractice, openScreen, proceed, RIGHT, WRONG } from "./support/lesson.mjs";
import { putRecords } from "./support/log.mjs";
import { questionOn, solve } from "./support/question.mjs";
import { address, onSite, scenario, siteAddress } from "./support/scenario.mjs";
import { withVoices } from "./support/voice.mjs";

const VOICE = [{ lang: "zh-CN", name: "Tingting" }];

onSite();

scenario("every screen, on a first visit", async ({ context, page }) => {
  await withVoices(context, VOICE);
  await inspectScreens(page, ALL_LOOKS);
}, { voice: true });

scenario("every screen, with the interface in Chinese", async ({ page }) => {
  await inspectScreens(page, ONE_LOOK);
}, { context: { locale: "zh-CN" } });

async function inspectScreens(page, looks) {
  const inspection = new Inspection(looks);
  const stages = stagesOf(first).filter((stage) => stage !== "practice");
  const routes = ["/", "/learn", routeOf(first), ...stages.map((stage) => routeOf(first, stage)), "/settings", "/about", "/nowhere"];
  for (const route of routes) {
    await openScreen(page, route);
    await inspection.look(page, route);
  }
  inspection.assertClean();
}

scenario("every exercise: before an answer, half-way, after a wrong one and after a right one", async ({ page }) => {
  const inspection = new Inspection();
  const seen = new Set();
  const once = async (name) => {
    if (!seen.has(name)) {
      seen.add(name);
      await inspection.look(page, name);
    }
  };
  await openPractice(page, first);
  while (await inPractice(page)) {
    const question = await questionOn(page);
    const asked = seen.has(question.ask);
    await once(question.ask);
    await HALF_WAY[question.kind](page, question, once);
    const how = asked ? RIGHT : WRONG;
    await answer(page, first, { how });
    await once(`${question.ask} (${how})`);
    await proceed(page);
  }
  await inspection.look(page, "the result");
  assert.ok(seen.size >= 3 * 8, [...seen].join(", "));
  inspection.assertClean();
});

/** States in which an exercise is neither new nor answered. Each leaves it as it was. */
const HALF_WAY = {
  async choose(page, question, once) {
    if (question.again) {
      await once("an exercise that has come back");
    }
  },
  async match(page, question, once) {
    const { moves: [[chinese], [, wrong]] } = solve(first, question);
    const sides = (column) => page.locator(".match-column").nth(column).locator(".option");
    await sides(0).nth(chinese).click();
    await once(`${question.ask} (picked)`);
    await sides(1).nth(wrong).click();
    await once(`${question.ask} (wrong pair)`);
  },
  async order(page, question, once) {
    await page.locator(".order-tiles .tile").nth(0).click();
    await once(`${question.ask} (one placed)`);
    await page.locator(".order-line .tile").click();
  },
  async type(page, question, once) {
    await mouse.type(page, "xxq7");
    await page.getByText("is not pinyin").waitFor();
    await once(`${question.ask} (handed back)`);
  },
};

scenario("a listening exercise with a voice", async ({ context, page }) => {
  await withVoices(context, VOICE);
  const inspection = new Inspection();
  await openPractice(page, first);
  while ((await questionOn(page)).prompt.kind !== "sound") {
    await answer(page, first);
    await proceed(page);
  }
  await inspection.look(page, "listening");
  await page.getByRole("button", { name: "I can’t listen now" }).click();
  await page.locator("#verdict").waitFor();
  await inspection.look(page, "listening, left out");
  inspection.assertClean();
}, { voice: true });

scenario("screens after some learning", async ({ page }) => {
  const inspection = new Inspection();
  await openPractice(page, lessons[1]);
  await answerSome(page, lessons[1], 1);
  await openPractice(page, first);
  await finishPractice(page, first, (n) => ({ how: n % 4 === 0 ? WRONG : RIGHT }));
  await inspection.look(page, "the result with mistakes");
  for (const route of ["/", "/learn", routeOf(first), routeOf(lessons[1]), routeOf(first, "practice")]) {
    await openScreen(page, route);
    await inspection.look(page, `${route}, later`);
  }
  inspection.assertClean();
});

scenario("what opens on a screen", async ({ page }) => {
  const inspection = new Inspection();
  await openScreen(page, routeOf(first, "dialogue"));
  await page.locator(".line").nth(3).getByRole("button", { name: /谢谢/ }).first().click();
  await page.getByRole("region", { name: "About this word" }).waitFor();
  await inspection.look(page, "a word explained");
  await openScreen(page, "/settings");
  await page.getByRole("button", { name: "Erase everything" }).click();
  await inspection.look(page, "asking before erasing");
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await page.getByText("Everything has been erased.").waitFor();
  await inspection.look(page, "erased");
  inspection.assertClean();
});

scenario("all layers off, and all on", async ({ page }) => {
  const inspection = new Inspection();
  await openScreen(page, routeOf(first, "dialogue"));
  await page.getByRole("button", { name: "Word spaces", exact: true }).click();
  await page.locator(".zh-spaced").first().waitFor();
  await inspection.look(page, "all layers");
  for (const name of ["Pinyin", "Translation", "Word spaces"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.locator('[aria-pressed="false"]', { hasText: name }).waitFor();
  }
  await inspection.look(page, "no layers");
  inspection.assertClean();
});

scenario("notices about storage", async ({ context, page }) => {
  await withFault(context, NONE);
  const inspection = new Inspection();
  await openPractice(page, first);
  await putRecords(page, [{ key: ["x", 1], value: "garbage" }]);
  await page.reload();
  await page.getByText("could not be read").waitFor();
  await inspection.look(page, "a record set aside");
  await setFault(page, FULL_AT_ONCE);
  await answer(page, first);
  await page.getByText("no space left").waitFor();
  await inspection.look(page, "storage full");
  inspection.assertClean();
});

scenario("what stands there when something is missing", async ({ page }) => {
  const inspection = new Inspection();
  await page.route(/lessons\/first-days\./, (route) => route.abort("internetdisconnected"));
  await page.goto(address(routeOf(first, "words")));
  await page.getByRole("heading", { name: "This could not be loaded." }).waitFor();
  await inspection.look(page, "a pack is missing");
  inspection.assertClean();
}, { expected: [/ERR_INTERNET_DISCONNECTED/] });

scenario("the page before the app, and without it", async ({ page }) => {
  const inspection = new Inspection();
  const WASM = /\.wasm$/;
  await page.route(WASM, () => {});
  await page.goto(siteAddress(), { waitUntil: "commit" });
  await page.locator("#shell-progress").waitFor();
  await inspection.look(page, "the shell");
  await page.unroute(WASM);
  await page.route(WASM, (route) => route.abort());
  await page.reload({ waitUntil: "commit" });
  await page.locator("#shell-failed").waitFor({ state: "visible" });
  await inspection.look(page, "the app could not start");
  inspection.assertClean();
}, { expected: [/ERR_FAILED|ERR_ABORTED/, /Failed to fetch/] });

scenario("no lesson sticks out of a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openScreen(page, "/learn");
  const wide = [];
  for (const spaced of [false, true]) {
    if (spaced) {
      await openScreen(page, "/settings");
      await page.getByRole("button", { name: "Word spaces", exact: true }).click();
      await page.locator('[aria-pressed="true"]', { hasText: "Word spaces" }).waitFor();
    }
    for (const lesson of lessons) {
      for (const stage of [undefined, ...stagesOf(lesson)]) {
        await openScreen(page, routeOf(lesson, stage));
        wide.push(...(await overflow(page)).map((problem) => `${routeOf(lesson, stage)}: ${problem}`));
        if (stage === "words") {
          wide.push(...await turnAllCards(page, lesson));
        }
      }
    }
  }
  assert.deepEqual(wide, []);
});

/** Turns every word card and tells which stick out. */
async function turnAllCards(page, lesson) {
  const wide = [];
  const cards = lesson.words.length + lesson.names.length;
  for (let card = 2; card <= cards; card += 1) {
    await page.keyboard.press("ArrowRight");
    await page.getByText(`Word ${card} of ${cards}`).waitFor();
    wide.push(...(await overflow(page)).map((problem) => `${lesson.id}, card ${card}: ${problem}`));
  }
  return wide;
}

// Every screen has an address that works when it is opened directly, below a path.

import assert from "node:assert/strict";

import { first, hanzi, lessons, routeOf, stagesOf } from "./support/course.mjs";
import { answer, answerSome, feedbackOn, finishPractice, openPractice, openScreen, proceed, screenReady } from "./support/lesson.mjs";
import { eventsIn, factsOf } from "./support/log.mjs";
import { questionOn } from "./support/question.mjs";
import { address, onSite, scenario, siteAddress } from "./support/scenario.mjs";

onSite({ base: "/x/y/" });

const TITLES = {
  words: "Words", dialogue: "Dialogue", patterns: "Patterns", culture: "Good to know", practice: "Practice", result: "Result",
};

scenario("every screen opens by its address", async ({ context }) => {
  assert.ok(siteAddress().endsWith("/x/y/"));
  const title = (lesson) => lesson.title.en;
  const screens = [
    ["/", /^Home · Luodi$/],
    ["/learn", /^The course · Luodi$/],
    ["/settings", /^Settings · Luodi$/],
    ["/about", /^About Luodi · Luodi$/],
    ...lessons.map((lesson) => [routeOf(lesson), `${title(lesson)} · Luodi`]),
    ...stagesOf(first).map((stage) => [routeOf(first, stage), `${TITLES[stage]} · ${title(first)} · Luodi`]),
  ];
  for (const [route, wanted] of screens) {
    const page = await context.newPage();
    await page.goto(address(route));
    await screenReady(page);
    assert.match(await page.title(), wanted instanceof RegExp ? wanted : new RegExp(escaped(wanted)), route);
    assert.equal(await page.locator("main h1").count(), 1, `${route} has one heading`);
    assert.ok(page.url().startsWith(siteAddress()), `${route} stays below the path`);
    await page.close();
  }
});

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

scenario("the parts of every lesson open by their addresses", async ({ page }) => {
  await openScreen(page, "/learn");
  for (const lesson of lessons) {
    for (const stage of stagesOf(lesson)) {
      await page.goto(address(routeOf(lesson, stage)));
      await page.waitForFunction(
        (title) => document.title.startsWith(title) && document.querySelector(".player h1") && !document.querySelector(".loading"),
        `${TITLES[stage]} · ${lesson.title.en}`,
      );
    }
  }
});

scenario("a bad address leads to a page that helps", async ({ page }) => {
  const bad = [
    "/nowhere", "/not-found", "/learn/First/Hello", "/learn/first-days/no-such-lesson", "/learn/nowhere/hello",
    `${routeOf(first)}/dance`, `${routeOf(first)}/words/3`, "/learn/../../etc/passwd", "/%E0%A4%A", `/${"a".repeat(5000)}`,
    "/learn/first-days/no-such-lesson/practice", "/settings/x", "/learn/first-days", "/<script>alert(1)</script>",
  ];
  for (const route of bad) {
    await openScreen(page, "/about");
    await page.goto(address(route));
    await page.getByRole("heading", { name: "There is no such page" }).waitFor()
      .catch(() => assert.fail(`${route.slice(0, 60)} gives no helpful page`));
    await page.locator("main").getByRole("link", { name: "To Home" }).waitFor();
    await page.locator("main").getByRole("link", { name: "To the course" }).click();
    await page.waitForURL(/#\/learn$/);
  }
});

scenario("an address without its hash, or with an empty one, is Home", async ({ page }) => {
  for (const end of ["", "#", "#/", "?from=poster#/"]) {
    await page.goto("about:blank");
    await page.goto(`${siteAddress()}${end}`);
    await screenReady(page);
    assert.match(await page.title(), /^Home/, end);
  }
});

scenario("Back and Forward through a lesson lose no answer", async ({ page }) => {
  await openScreen(page, "/");
  await page.getByRole("link", { name: "Start the first lesson" }).click();
  for (const part of ["dialogue", "patterns", "culture", "practice"]) {
    await page.goto(address(routeOf(first, part)));
    await screenReady(page);
  }
  await page.locator(".step").waitFor();
  await answerSome(page, first, 2);
  const { feedback } = await answer(page, first);

  await page.goBack();
  await page.waitForURL(/\/culture$/);
  await page.goBack();
  await page.waitForURL(/\/patterns$/);
  await page.goForward();
  await page.waitForURL(/\/culture$/);
  await page.goForward();
  await page.waitForURL(/\/practice$/);
  assert.deepEqual(await feedbackOn(page), feedback, "the same feedback");
  await proceed(page);

  const question = await questionOn(page);
  await page.goBack();
  await page.waitForURL(/\/culture$/);
  await page.goForward();
  await page.locator(".step").waitFor();
  assert.deepEqual(await questionOn(page), question, "the same exercise");
  assert.equal(factsOf(await eventsIn(page), "answered").length, 3);
  assert.equal(factsOf(await eventsIn(page), "started").length, 1);
});

scenario("leaving by the cross and coming back goes on", async ({ page }) => {
  await openPractice(page, first);
  await answerSome(page, first, 1);
  const question = await questionOn(page);
  await page.getByRole("link", { name: "Close" }).click();
  await page.getByRole("link", { name: "Continue where you were" }).click();
  await page.locator(".step").waitFor();
  assert.deepEqual(await questionOn(page), question);
});

scenario("Back from the result does not lead into the finished attempt", async ({ page }) => {
  await openScreen(page, routeOf(first, "culture"));
  await page.getByRole("link", { name: "On to practice" }).click();
  await page.locator(".step").waitFor();
  await finishPractice(page, first);
  await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  await page.goBack();
  await page.waitForURL(/\/culture$/);
  await page.goForward();
  await page.getByRole("heading", { name: "Lesson finished" }).waitFor();
  const { length } = factsOf(await eventsIn(page), "answered");
  await openScreen(page, routeOf(first, "practice"));
  assert.equal(await page.locator(".step").count(), 0, "the finished attempt is not shown as running");
  assert.equal(factsOf(await eventsIn(page), "started").length, 1, "looking starts nothing");
  await page.getByRole("button", { name: "Practise again" }).click();
  await page.locator(".step").waitFor();
  assert.equal(factsOf(await eventsIn(page), "started").length, 2);
  assert.equal(factsOf(await eventsIn(page), "answered").length, length);
});

scenario("Practise again on the result starts a new attempt", async ({ page }) => {
  await openPractice(page, first);
  await finishPractice(page, first);
  await page.getByRole("button", { name: "Practise again" }).click();
  await page.waitForURL(/\/practice$/);
  await page.locator(".step").waitFor();
  assert.equal(factsOf(await eventsIn(page), "started").length, 2);
});

scenario("each part leads to the next by its button", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  assert.ok((await page.locator(".dialogue").innerText()).includes(hanzi(first.dialogue.lines[3].sentence.s.slice(0, 1))));
  for (const part of ["patterns", "culture", "practice"]) {
    await page.locator(".player-body .button-main").click();
    await page.waitForURL(new RegExp(`/${part}$`));
    await screenReady(page);
  }
});

scenario("a pack that does not arrive is said so, and trying again helps", async ({ page }) => {
  const PACK = /lessons\/first-days\./;
  await page.route(PACK, (route) => route.abort("internetdisconnected"));
  await page.goto(address(routeOf(first, "dialogue")));
  await page.getByRole("heading", { name: "This could not be loaded." }).waitFor();
  await page.getByText("There seems to be no network.").waitFor();
  await page.unroute(PACK);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".dialogue").waitFor();
}, { expected: [/ERR_INTERNET_DISCONNECTED/] });

for (const [what, body, said] of [
  ["damaged", "{\"format\":1,\"unit\":\"first-d", /arrived damaged/],
  ["newer", '{"format":99,"unit":"first-days","lessons":[]}', /newer than this page/],
]) {
  scenario(`a pack that is ${what} is said to be so`, async ({ page }) => {
    await page.route(/lessons\/first-days\./, (route) => route.fulfill({ body, contentType: "application/json" }));
    await page.goto(address(routeOf(first)));
    await page.getByText(said).waitFor();
  });
}

// What a learner switches on and off holds at once, everywhere, and the next time.

import assert from "node:assert/strict";

import { first, routeOf } from "./support/course.mjs";
import { openScreen, screenReady } from "./support/lesson.mjs";
import { eventsIn, factsOf } from "./support/log.mjs";
import { onSite, scenario } from "./support/scenario.mjs";
import { until } from "./support/until.mjs";

onSite();

const LAYERS = [
  ["Pinyin", "pinyin", (page) => page.locator(".dialogue rt").count(), true],
  ["Translation", "translation", (page) => page.locator(".dialogue .translation").count(), true],
  ["Word spaces", "word-spaces", (page) => page.locator(".dialogue .zh-spaced").count(), false],
];

for (const [name, setting, shown, onAtFirst] of LAYERS) {
  scenario(`the layer “${name}” is switched and remembered`, async ({ page }) => {
    await openScreen(page, routeOf(first, "dialogue"));
    const chip = page.getByRole("button", { name, exact: true });
    await assertLayer(page, chip, shown, onAtFirst);
    await chip.click();
    await until("the layer changes", async () => (await shown(page) > 0) !== onAtFirst);
    await assertLayer(page, chip, shown, !onAtFirst);
    await until("it is in the log", async () => settingsIn(await eventsIn(page)).length === 1);
    assert.deepEqual(settingsIn(await eventsIn(page)), [{ [setting]: !onAtFirst }]);

    await page.reload();
    await screenReady(page);
    await assertLayer(page, chip, shown, !onAtFirst);
    await openScreen(page, "/settings");
    assert.equal(await chip.getAttribute("aria-pressed"), String(!onAtFirst), "the settings know it");
    await chip.click();
    await until("the chip changes", async () => (await chip.getAttribute("aria-pressed")) === String(onAtFirst));
    await openScreen(page, routeOf(first, "dialogue"));
    await assertLayer(page, chip, shown, onAtFirst);
  });
}

async function assertLayer(page, chip, shown, on) {
  assert.equal(await chip.getAttribute("aria-pressed"), String(on));
  assert.equal(await shown(page) > 0, on);
}

function settingsIn(events) {
  return factsOf(events, "setting");
}

scenario("word spaces can be seen", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  const width = () => page.locator(".dialogue .zh-line").nth(5).evaluate((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    return range.getBoundingClientRect().width;
  });
  await page.getByRole("button", { name: "Pinyin", exact: true }).click();
  await page.locator(".dialogue rt").first().waitFor({ state: "detached" });
  const close = await width();
  await page.getByRole("button", { name: "Word spaces", exact: true }).click();
  await page.locator(".dialogue .zh-spaced").first().waitFor();
  assert.ok(await width() > close + 8, "words stand apart");
});

scenario("colours: as the device, light or dark, remembered", async ({ page }) => {
  await openScreen(page, "/settings");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByLabel("Dark").check();
  await until("it is dark", async () => (await paper()) !== light);
  const dark = await paper();
  await page.reload();
  await screenReady(page);
  assert.equal(await paper(), dark);
  assert.ok(await page.getByLabel("Dark").isChecked());

  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByLabel("Light").check();
  await until("light wins over the device", async () => (await paper()) === light);
  await page.getByLabel("As the device").check();
  await until("the device decides", async () => (await paper()) === dark);
  await page.emulateMedia({ colorScheme: "light" });
  await until("the device decides", async () => (await paper()) === light);
});

scenario("the shape of characters is switched and remembered", async ({ page }) => {
  await openScreen(page, routeOf(first, "dialogue"));
  const face = () => page.locator(".dialogue .zh-line").first().evaluate((line) => getComputedStyle(line).fontFamily);
  const kai = await face();
  await openScreen(page, "/settings");
  await page.getByLabel(/黑体/).check();
  await until("the page knows", async () => page.evaluate(() => document.documentElement.dataset.face === "hei"));
  await openScreen(page, routeOf(first, "dialogue"));
  const hei = await face();
  assert.notEqual(hei, kai);
  await page.reload();
  await screenReady(page);
  assert.equal(await face(), hei);
});

scenario("the interface in Chinese, at once and the next time", async ({ page }) => {
  await openScreen(page, "/settings");
  const language = () => page.evaluate(() => document.documentElement.lang);
  assert.equal(await language(), "en");
  await page.getByLabel("简体中文").check();
  await page.getByRole("heading", { name: "设置" }).waitFor();
  assert.equal(await language(), "zh-Hans");
  await page.reload();
  await page.getByRole("heading", { name: "设置" }).waitFor();
  assert.match(await page.title(), /设置/);
  await openScreen(page, routeOf(first));
  assert.ok(await page.locator('[lang="en"]').count() > 0, "what is still English is marked as English");
  await openScreen(page, "/settings");
  await page.getByLabel("English").check();
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  assert.equal(await language(), "en");
});

scenario("a Chinese browser is greeted in Chinese", async ({ page }) => {
  await openScreen(page, "/");
  await page.getByRole("heading", { name: "欢迎" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-Hans");
}, { context: { locale: "zh-CN" } });

scenario("a browser in a language that we do not have gets English", async ({ page }) => {
  await openScreen(page, "/");
  await page.getByRole("heading", { name: "Welcome." }).waitFor();
}, { context: { locale: "pt-BR" } });

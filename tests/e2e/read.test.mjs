// Read: any text, with its words and readings.

import assert from "node:assert/strict";
import { openScreen } from "./support/lesson.mjs";
import { onSite, scenario } from "./support/scenario.mjs";

onSite();

scenario("a sample is cut into words that explain themselves", async ({ page }) => {
  await openScreen(page, "/read");
  await page.getByRole("link", { name: "Message from the landlord" }).click();
  const words = page.locator(".read-text .zh-word");
  await words.first().waitFor();
  const text = await page.locator(".read-text").evaluate((node) => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll("rt").forEach((reading) => reading.remove());
    return copy.textContent;
  });
  assert.match(text, /房租/, "nothing of the text is lost");
  const rent = words.filter({ hasText: "房租" }).first();
  await rent.click();
  const card = page.locator(".read-word");
  await card.waitFor();
  assert.match(await card.innerText(), /fángzū/);
  await card.getByRole("button", { name: "Close" }).click();
  assert.equal(await card.count(), 0);
  assert.ok(await rent.evaluate((node) => node === document.activeElement), "the focus goes back");
});

scenario("a pasted text is read in context, and another can follow", async ({ page }) => {
  await openScreen(page, "/read");
  await page.getByLabel("Your text").fill("银行几点开门？我还要还钱。");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".read-text ruby").first().waitFor();
  const readings = await page.locator(".read-text rt").allInnerTexts();
  assert.deepEqual(readings, ["yínháng", "jǐdiǎn", "kāimén", "wǒ", "hái", "yào", "huán", "qián"]);
  await page.getByRole("button", { name: "Pinyin" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".read-text rt").length === 0);
  await page.getByRole("button", { name: "Another text" }).click();
  await page.getByLabel("Your text").waitFor();
});

scenario("an unknown sample leads to the helpful page", async ({ page }) => {
  await openScreen(page, "/read/no-such-text");
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
}, { expected: [/404/] });

import { first, lessons } from "./support/course.mjs";
import { finishPractice, openPractice, answer, answerSome } from "./support/lesson.mjs";
import { onSite, scenario, address } from "./support/scenario.mjs";
onSite();
scenario("newer", async ({ page, complaints }) => {
  await page.goto(`${address("/").split("#")[0]}icons/luodi.svg`);
  await page.evaluate(() => new Promise((resolve) => {
    const request = indexedDB.open("luodi", 99);
    request.onupgradeneeded = () => request.result.createObjectStore("future").put("kept", 1);
    request.onsuccess = () => resolve(request.result.close());
  })).catch(e=>console.log(e.message));
  await openPractice(page, first);
  console.log(await page.locator(".notices").innerText());
  console.log(await page.evaluate(async () => JSON.stringify(await indexedDB.databases())));
});
scenario("win", async ({ context, page }) => {
  const s = await context.newCDPSession(page);
  const { targetInfo } = await s.send("Target.getTargetInfo");
  const b = await context.browser().newBrowserCDPSession();
  const [other] = await Promise.all([context.waitForEvent("page"), b.send("Target.createTarget", { url: "about:blank", browserContextId: targetInfo.browserContextId, newWindow: true })]);
  await Promise.all([openPractice(page, first), openPractice(other, lessons[1])]);
  console.log(await page.evaluate(()=>document.visibilityState), await other.evaluate(()=>document.visibilityState));
  const t=Date.now();
  await Promise.all([answerSome(page, first, 8), answerSome(other, lessons[1], 8)]);
  console.log(Date.now()-t);
});

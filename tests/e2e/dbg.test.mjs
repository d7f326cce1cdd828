import { onSite, scenario, siteAddress, freshStage } from "./support/scenario.mjs";
import { openScreen } from "./support/lesson.mjs";
onSite();
scenario("d", async () => {
  for (let n = 0; n < 60; n++) {
    const { context, page } = await freshStage();
    const pending = new Map();
    page.on("request", (r) => pending.set(r, r.url()));
    page.on("requestfinished", (r) => pending.delete(r));
    page.on("requestfailed", (r) => { console.log("failed", r.url(), r.failure()); pending.delete(r); });
    const t = Date.now();
    context.setDefaultTimeout(8000);
    await openScreen(page, "/").catch((e) => console.log(n, e.message.slice(0, 80), [...pending.values()]));
    if (Date.now() - t > 2000) console.log(n, Date.now() - t);
    await context.close();
  }
});

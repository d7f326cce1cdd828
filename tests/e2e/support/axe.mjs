// Accessibility of what is on the screen, by axe-core, in every width and colour.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
/** The narrowest screen; also a 1280 px window magnified four times (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

/** Every width in light and dark. */
export const ALL_LOOKS = [PHONE, DESK, NARROW].flatMap((viewport) => [
  { viewport, colorScheme: "light" },
  { viewport, colorScheme: "dark" },
]);

/** One look, where only the words differ. */
export const ONE_LOOK = ALL_LOOKS.slice(0, 1);

/**
 * Looks at states of the app one after the other and remembers all that is wrong, so that one run
 * reports everything.
 */
export class Inspection {
  #problems = [];
  #looks;

  constructor(looks = ALL_LOOKS) {
    this.#looks = looks;
  }

  /**
   * Looks at the page as it stands.
   * @param {import("playwright-core").Page} page
   * @param {string} name of the state, for the report
   */
  async look(page, name) {
    for (const { viewport, colorScheme } of this.#looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const found = [...await violations(page), ...await overflow(page)];
      this.#problems.push(...found.map((problem) => `${name}, ${viewport.width} ${colorScheme}: ${problem}`));
    }
  }

  /** Fails if anything was wrong. */
  assertClean() {
    assert.deepEqual(this.#problems, []);
  }
}

/** What axe-core has against the page, each as one line. */
async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    await page.evaluate(source);
  }
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      resultTypes: ["violations"],
      preload: false,
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      `${id} at ${target.join(" ")}: ${failureSummary.split("\n").slice(1).join(" ").trim()}`));
  });
}

/** What sticks out of the window sideways, each as one line. */
export function overflow(page) {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= innerWidth) {
      return [];
    }
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className}`);
    return [`${scrollWidth} px wide in a window of ${innerWidth}: ${wide.slice(0, 4).join(", ")}`];
  });
}

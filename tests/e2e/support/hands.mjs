// Ways to use the app. Each hand can do the same things: turn to the next part, choose, match,
// order, type, and move on after the feedback.

const option = (page, place) => page.locator(".options .option").nth(place);
const matchSide = (page, column, place) =>
  page.locator(".match-column").nth(column).locator(".option").nth(place);
const tile = (page, place) => page.locator(".order-tiles .tile").nth(place);
const onward = (page) => page.locator(".player-body .button-main");

/** A hand that presses things on the screen, by mouse or by finger. */
function pointing(press) {
  return {
    follow: (locator) => press(locator),
    onward: (page) => press(onward(page)),
    choose: (page, place) => press(option(page, place)),
    async match(page, moves) {
      for (const [chinese, meaning] of moves) {
        await press(matchSide(page, 0, chinese));
        await press(matchSide(page, 1, meaning));
      }
    },
    async order(page, places) {
      for (const place of places) {
        await press(tile(page, place));
      }
      await press(page.getByRole("button", { name: "Check" }));
    },
    async type(page, text) {
      await page.getByLabel("Pinyin", { exact: true }).fill(text);
      await press(page.getByRole("button", { name: "Check" }));
    },
    giveUp: (page) => press(page.getByRole("button", { name: "Show the answer" })),
    proceed: (page) => press(page.locator("#continue")),
  };
}

/** A mouse. */
export const mouse = pointing((locator) => locator.click());

/** A finger; the context needs `hasTouch`. */
export const finger = pointing((locator) => locator.tap());

/**
 * A hand that presses without looking whether a person could: for tests about something else. It
 * is several times as quick as the others.
 */
export const swift = pointing((locator) => locator.evaluate((element) => element.click()));

/** The keys that a screen names: digits, Enter. What has the focus is never looked at. */
export const keys = {
  async choose(page, place) {
    await page.keyboard.press(`${place + 1}`);
  },
  async match(page, moves) {
    for (const [chinese, meaning] of moves) {
      // After a wrong try the word is still picked, and the next digit is a meaning.
      if (await page.locator('.match-column [aria-pressed="true"]').count() === 0) {
        await page.keyboard.press(`${chinese + 1}`);
      }
      await page.keyboard.press(`${meaning + 1}`);
    }
  },
  async order(page, places) {
    for (const place of places) {
      await page.keyboard.press(`${place + 1}`);
    }
    await page.keyboard.press("Enter");
  },
  async type(page, text) {
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
  },
  async proceed(page) {
    await page.keyboard.press("Enter");
  },
};

/**
 * A hand that walks with Tab and presses with Enter, as people do who do not know the keys.
 * @param {(page: import("playwright-core").Page) => Promise<void>} afterEach looks at the focus
 *   after every press
 */
export function tabbing(afterEach = async () => {}) {
  const press = async (page, locator) => {
    await tabTo(page, locator, afterEach);
    await page.keyboard.press("Enter");
  };
  return {
    follow: (locator) => press(locator.page(), locator),
    onward: (page) => press(page, onward(page)),
    choose: (page, place) => press(page, option(page, place)),
    async match(page, moves) {
      for (const [n, [chinese, meaning]] of moves.entries()) {
        await press(page, matchSide(page, 0, chinese));
        await afterEach(page);
        await press(page, matchSide(page, 1, meaning));
        // The last pair is the answer, and the screen moves on.
        if (n + 1 < moves.length) {
          await afterEach(page);
        }
      }
    },
    async order(page, places) {
      for (const place of places) {
        await press(page, tile(page, place));
        await afterEach(page);
      }
      await press(page, page.getByRole("button", { name: "Check" }));
    },
    async type(page, text) {
      await tabTo(page, page.getByLabel("Pinyin", { exact: true }), afterEach);
      await page.keyboard.insertText(text);
      await press(page, page.getByRole("button", { name: "Check" }));
    },
    proceed: (page) => page.keyboard.press("Enter"),
  };
}

/** More stops than any screen has. */
const STOPS = 150;

/** Presses Tab until an element has the focus; it must be reached without a mouse. */
export async function tabTo(page, locator, afterEach = async () => {}) {
  const isThere = () => locator.evaluate((element) => element === document.activeElement);
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isThere()) {
      return;
    }
    await page.keyboard.press("Tab");
    // At the end of the page the focus leaves for the browser's own controls.
    if (await page.evaluate(() => document.activeElement !== document.body)) {
      await afterEach(page);
    }
  }
  throw new Error(`Tab does not lead to ${locator}`);
}

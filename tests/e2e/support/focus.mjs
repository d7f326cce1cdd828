// Where the keyboard is, and whether one can see it.

import assert from "node:assert/strict";

/**
 * Asserts that something on the screen has the focus, and that a control which has it shows it.
 * Headings that take the focus when a screen opens need no ring: they are no controls.
 */
export async function assertFocusSeen(page) {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const label = element.closest("label");
    const ringed = [element, label].filter(Boolean).some((it) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    });
    return {
      name: `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 40)}`,
      lost: element === document.body || element === document.documentElement,
      control: element.matches("a, button, input, select, textarea, summary"),
      ringed,
      seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });
  assert.ok(!focus.lost, "the focus is lost: no element has it");
  assert.ok(focus.seen, `the focus is outside the window: ${focus.name}`);
  assert.ok(focus.ringed || !focus.control, `the focus cannot be seen: ${focus.name}`);
}

/** Waits until something has the focus that is not the page as a whole. */
export function focusSettled(page, selector) {
  return page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);
}

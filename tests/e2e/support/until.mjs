// Waiting for something that only the test can see, such as a record in the database.

import { setTimeout as pause } from "node:timers/promises";

const PATIENCE = 15_000;
const STEP = 25;

/**
 * Asks again and again until the answer is true.
 * @param {string} what is waited for, for the message
 * @param {() => Promise<boolean>} holds
 */
export async function until(what, holds) {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`waited in vain: ${what}`);
    }
    await pause(STEP);
  }
}

// The learner's log, read and damaged behind the app's back.

/**
 * All events in the database, in the order of their keys.
 * @returns {Promise<{ device: string, seq: number, at: number, fact: object }[]>}
 */
export async function eventsIn(page) {
  const records = await recordsIn(page, "events");
  return records.map(({ value }) => JSON.parse(value));
}

/** Keys and values of an object store, as they are. */
export function recordsIn(page, store) {
  return page.evaluate(async (name) => {
    const asked = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await asked(indexedDB.open("luodi"));
    try {
      const records = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([asked(records.getAllKeys()), asked(records.getAll())]);
      return keys.map((key, n) => ({ key, value: values[n] }));
    } finally {
      database.close();
    }
  }, store);
}

/** Puts records among the events. */
export function putRecords(page, records) {
  return page.evaluate(async (records) => {
    const done = (target, event) => new Promise((resolve, reject) => {
      target[event] = () => resolve(target.result);
      target.onerror = () => reject(target.error);
    });
    const database = await done(indexedDB.open("luodi"), "onsuccess");
    try {
      const transaction = database.transaction("events", "readwrite");
      for (const { key, value } of records) {
        transaction.objectStore("events").put(value, key);
      }
      await done(transaction, "oncomplete");
    } finally {
      database.close();
    }
  }, records);
}

/** The facts of one kind, such as `answered`. */
export function factsOf(events, kind) {
  return events.map(({ fact }) => fact[kind]).filter((fact) => fact !== undefined);
}

/** Keys that occur more than once; there must be none. */
export function repeatedKeys(events) {
  const keys = events.map(({ device, seq }) => `${device} ${seq}`);
  return keys.filter((key, n) => keys.indexOf(key) !== n);
}

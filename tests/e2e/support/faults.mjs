// Storage that fails. A fault can be switched on and off while the page runs.

/** Storage works. */
export const NONE = "none";
/** Every write is refused at once for want of space. */
export const FULL_AT_ONCE = "full-at-once";
/** Writes seem to succeed, and the transaction then fails for want of space. */
export const FULL_AT_THE_END = "full-at-the-end";
/** The database may not be opened, as with blocked cookies. */
export const REFUSED = "refused";
/** The database cannot be opened: the browser tries and fails. */
export const BROKEN = "broken";
/** The browser has no database at all. */
export const MISSING = "missing";

/** Lets every page of a context start with a fault. */
export function withFault(context, fault) {
  return context.addInitScript(installFault, fault);
}

/** Switches a fault of the page on or off. */
export function setFault(page, fault) {
  return page.evaluate((fault) => {
    globalThis.fault = fault;
  }, fault);
}

/** Runs in the page. */
function installFault(first) {
  globalThis.fault = first;
  const quota = () => new DOMException("The quota has been exceeded.", "QuotaExceededError");
  const spent = new WeakSet();

  for (const name of ["add", "put"]) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      if (globalThis.fault === "full-at-once") {
        throw quota();
      }
      const request = write.apply(this, args);
      if (globalThis.fault === "full-at-the-end") {
        request.addEventListener("success", () => {
          if (!spent.has(this.transaction)) {
            spent.add(this.transaction);
            this.transaction.abort();
          }
        });
      }
      return request;
    };
  }

  const { get: error } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
  Object.defineProperty(IDBTransaction.prototype, "error", {
    get() {
      return spent.has(this) ? quota() : error.call(this);
    },
  });

  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    if (globalThis.fault === "refused") {
      throw new DOMException("The operation is insecure.", "SecurityError");
    }
    const request = open.apply(this, args);
    if (globalThis.fault === "broken") {
      // An upgrade that is given up makes the request fail, as a damaged profile does.
      const failure = new DOMException("Internal error opening backing store.", "UnknownError");
      Object.defineProperty(request, "error", { get: () => failure });
      request.addEventListener("success", (event) => {
        event.stopImmediatePropagation();
        request.result.close();
        request.dispatchEvent(new Event("error"));
      });
    }
    return request;
  };

  const factory = indexedDB;
  Object.defineProperty(globalThis, "indexedDB", {
    get: () => (globalThis.fault === "missing" ? undefined : factory),
  });
}

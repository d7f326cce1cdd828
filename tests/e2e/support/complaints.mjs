// What pages complain about. A test that passes while the browser complains has not passed.

/**
 * Collects the complaints of all pages of a context: console errors (among them all breaches of
 * the content security policy and all failed requests), uncaught errors, answers of 400 and above,
 * and requests to other hosts.
 * @param {import("playwright-core").BrowserContext} context
 * @returns {string[]} grows as the pages go on
 */
export function complaintsOf(context) {
  const complaints = [];
  context.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(`console: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  return complaints;
}

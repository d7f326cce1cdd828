// Starts the app. A classic script in the head, not a module: it runs before the first paint, so
// that the page never flashes in the wrong colours. The build puts in the real file names.
(() => {
  "use strict";
  const here = document.currentScript.src;
  const at = (name) => new URL(name, here).href;

  applyTheme(rememberedTheme());
  start().catch(showFailure);

  async function start() {
    if (typeof WebAssembly !== "object") {
      throw new Error("This browser has no WebAssembly.");
    }
    // Both at once; the browser has begun already, because the page preloads them.
    const wasm = fetch(at("./luodi-app_bg.wasm")).then(arrived);
    const [app, response] = await Promise.all([import(at("./luodi-app.js")), wasm, pageIsRead()]);
    await app.default({ module_or_path: response });
  }

  function arrived(response) {
    if (!response.ok) {
      throw new Error(`The app did not arrive (${response.status}).`);
    }
    return response;
  }

  function pageIsRead() {
    return new Promise((resolve) => {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", resolve, { once: true });
      } else {
        resolve();
      }
    });
  }

  async function showFailure(error) {
    console.error(error);
    await pageIsRead();
    const part = (name) => document.getElementById(`shell-${name}`);
    part("progress")?.remove();
    part("reason").textContent = String(error?.message ?? error);
    part("retry").addEventListener("click", () => location.reload());
    part("failed").hidden = false;
  }

  function rememberedTheme() {
    try {
      return localStorage.getItem("luodi.theme");
    } catch {
      // Storage is refused, as in a sandboxed frame.
      return null;
    }
  }

  function applyTheme(theme) {
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  }
})();

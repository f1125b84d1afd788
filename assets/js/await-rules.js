// Runs before the first paint of a page that asks rules (wasm): says on <html> whether this browser can run them. If so, the styles
// keep the place of what the rules will fill, and nothing moves when they come. It holds what is pressed before they are there.
(() => {
  "use strict";
  const root = document.documentElement;
  const LEAST = [0, 97, 115, 109, 1, 0, 0, 0]; // the smallest wasm there is: a policy or a locked-down phone refuses it, too

  const canRun = () => {
    try {
      return Boolean(new WebAssembly.Module(Uint8Array.from(LEAST)));
    } catch {
      return false;
    }
  };
  const fail = () => { root.dataset.rules = "fail"; };

  /** Whether the script of a form is still to come: it takes `hidden` off when it starts. */
  const waits = (form) => form && form.hidden && root.dataset.rules === "run";

  // A checker answers when it is asked, the finder at each choice.
  const hold = (event) => {
    const form = event.target.closest("form");
    if (!waits(form)) return;
    if (event.type === "submit") event.preventDefault();
    if (event.type !== (form.matches("[data-checker]") ? "submit" : "change")) return;
    form.dataset.pressed = "";
    for (const words of document.querySelectorAll("[data-waiting]")) words.hidden = false;
  };

  root.dataset.rules = canRun() ? "run" : "fail";
  document.addEventListener("submit", hold);
  document.addEventListener("change", hold);
  // A script that does not come tells its element, and nobody else. The rules and what asks them are all deferred.
  document.addEventListener("error", ({ target }) => { if (target.defer) fail(); }, true);
  // Whoever comes back to the page finds no answers in it.
  addEventListener("pagehide", () => {
    for (const form of document.forms) if (waits(form)) form.reset();
  });
})();

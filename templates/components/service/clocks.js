// What is open now: reads the hours of the page, asks the rules (wasm) what they come to, and puts their words before the usual hours.
// Without the rules the usual hours stand alone. Nothing is stored or sent.
// A file that holds several pages has each in a sheet; `page` is one of those, or the document.
((work) => {
  const sheets = [...document.querySelectorAll("[data-sheet]")].filter((sheet) => sheet.querySelector("[data-directory], [data-hours]"));
  (sheets.length ? sheets : [document]).forEach(work);
})((page) => {
  "use strict";
  const EVERY = 30000; // milliseconds: words about now grow old on a page that is left open

  const rules = window.fingerpost;
  const holder = page.querySelector("[data-directory], [data-hours]");
  // Without the rules the page is whole, and keeps no place for their words.
  const giveUp = () => { document.documentElement.dataset.rules = "fail"; };
  if (!rules || !holder) {
    giveUp();
    return;
  }

  const now = () => Math.floor(Date.now() / 60000);

  /** The bytes that a page holds as base64. */
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const tell = (table) => {
    const lines = rules.states(table, now()).split("\n");
    let covered = true;
    for (const place of page.querySelectorAll("[data-open]")) {
      const at = 2 * (Number(place.dataset.open) - 1);
      const [state, words] = [lines[at], lines[at + 1]];
      if (state === "not-covered") covered = false;
      const sentence = words ? `${words}.` : "";
      if (place.textContent !== sentence) place.textContent = sentence;
      place.dataset.state = state || "";
      place.toggleAttribute("hidden", !words);
    }
    const old = page.querySelector("[data-old]");
    if (old) old.toggleAttribute("hidden", covered);
  };

  const start = () => {
    const table = bytes(holder.dataset.directory || holder.dataset.hours || "");
    if (table.length === 0 || rules.states(table, now()) === "") throw new Error("The table of the page is not whole");
    const detail = { table, now };
    const send = (name) => holder.dispatchEvent(new CustomEvent(name, { detail }));
    const tick = () => {
      tell(table);
      send("clocks-tick");
    };
    tell(table);
    setInterval(tick, EVERY);
    document.addEventListener("visibilitychange", tick);
    window.addEventListener("pageshow", tick);
    send("clocks");
  };

  rules.ready.then(start).catch(giveUp);
});

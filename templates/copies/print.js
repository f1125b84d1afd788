// Says on which sheet each part of the set is. The browser itself lays each chapter out in columns as wide and as high as what a sheet
// holds, with the very styles that print; where a column begins, a new sheet is then begun on paper, so that both are the same.
(() => {
  const LESS_THAN_A_LINE = 8;
  const root = document.documentElement;
  const runs = [...document.querySelectorAll(".run")];
  const places = [...document.querySelectorAll("[data-of]")];
  const isInContents = (place) => place.classList.contains("sheet");

  /** Fills in what has a place kept for it: with the widest number while sheets are counted, so that nothing grows afterwards. */
  function fill(words) {
    for (const place of places) {
      const text = words(place);
      if (place.textContent !== text) place.textContent = text;
    }
  }

  /** The column that an element begins in, and how far below the top. */
  function at(element, edge, width) {
    const box = element.getClientRects()[0];
    return box && { column: Math.floor((box.left - edge.left + 1) / width), below: box.top - edge.top };
  }

  /** Looks where everything in a chapter is: gives the number of its sheets. */
  function look(run, first, sheets, begins) {
    const edge = run.getBoundingClientRect();
    const width = edge.width;
    let last = 0;
    for (const element of [run, run.parentElement]) if (!sheets.has(element.id)) sheets.set(element.id, first);
    for (const element of run.querySelectorAll("*")) {
      if (element.namespaceURI !== root.namespaceURI) continue;
      const found = at(element, edge, width);
      if (!found) continue;
      // Some browsers leave the line above a part on the sheet before: it is where its heading is.
      const heading = element.matches(".part") && element.querySelector("h3");
      if (element.id) sheets.set(element.id, first + (heading ? at(heading, edge, width) : found).column);
      else if (element.dataset.of) sheets.set(element, first + found.column);
      if (found.column <= last) continue;
      last = found.column;
      // Words that go on from the sheet before may be above it: then the printer parts them as the browser has.
      if (found.below < LESS_THAN_A_LINE) begins.push(element);
    }
    return Math.max(last + 1, Math.round(run.scrollWidth / width));
  }

  function hasMargins() {
    const page = [...document.styleSheets[0].cssRules].find((rule) => rule.type === CSSRule.PAGE_RULE);
    return Boolean(page?.cssRules?.length);
  }

  const sheets = new Map();
  const begins = [];
  fill((place) => (isInContents(place) ? "000" : " (page 000)"));
  root.dataset.measuring = "";
  let count = 0;
  for (const run of runs) count += look(run, count + 1, sheets, begins);
  delete root.dataset.measuring;

  for (const element of begins) element.dataset.sheet = "";
  fill((place) => {
    const sheet = sheets.get(place.dataset.of);
    if (isInContents(place)) return String(sheet);
    return sheet === sheets.get(place) ? "" : ` (page ${sheet})`;
  });
  for (const words of document.querySelectorAll("[data-unscripted]")) {
    words.textContent = `A number such as (page 12) leads to that sheet: there are ${count}. They are right on A4, printed at 100%.`;
  }
  if (!hasMargins()) root.dataset.noMargins = "";
})();

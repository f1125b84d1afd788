// A check: reads the answers, asks the rules (wasm) what follows from them, and shows those parts of the page. All words are in the page.
// Until the rules are there, and if they or the page are not whole, the page shows everything. Nothing is stored, nothing is sent.
(() => {
  "use strict";
  const one = (selector, inside = document) => inside.querySelector(selector);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const show = (element, so) => element.toggleAttribute("hidden", !so);
  const say = (element, text) => { if (element.textContent !== text) element.textContent = text; };
  const now = () => Math.floor(Date.now() / 60000);

  const LEVEL = 1; // of the scales: outcome, level, police
  const [POSSIBLE, CERTAIN] = [1, 2]; // of a row's states; 0 is ruled out, 3 replaced by another
  const NUMBER_PROBLEMS = ["not-a-number", "not-whole", "too-small", "too-large"]; // −2 to −5
  const RESULT = "#result";

  const rules = window.fingerpost;
  const form = one("[data-check]");
  const result = one("[data-result]");
  const blocks = all("[data-block]");
  const rows = all("[data-row]");
  const triggers = all("[data-list=certain] > [data-row]");
  let table, count;
  let asked = false; // once asked for, the result follows every change
  let reckoned = ""; // what the script, and not the reader, wrote into the field for hours
  let dates = []; // the deadlines shown

  // Reading

  /** Shows the message of a field that fits a problem; none if there is no problem. */
  const complain = (input, problem, line) => {
    const messages = all("[data-error]", one("[data-errors]", input.closest("[data-field]")));
    const fitting = problem && (messages.find((message) => message.dataset.error.split(" ").includes(problem)) || messages[0]);
    for (const message of messages) show(message, message === fitting);
    if (problem) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const place = fitting && one("[data-line]", fitting);
    if (place) say(place, line);
  };
  const isWrong = (input) => input.hasAttribute("aria-invalid");

  const readClock = (input, until) => {
    if (!input.value) return { problem: input.validity.badInput && "not-a-date" };
    const [state, , words, minutes, hours, change] = rules.clock(input.value, until).split("\n");
    return state === "ok" ? { text: input.value, words, minutes: Number(minutes), hours: Number(hours), change } : { problem: state };
  };

  const readClocks = () => {
    const clocks = {};
    for (const input of all("[data-clock-input]", form)) {
      const clock = readClock(input, now());
      if (clocks.missing && clock.minutes < clocks.missing.minutes) clock.problem = "before-missing";
      for (const note of all("[data-note]", input.closest("[data-field]"))) show(note, note.dataset.note === clock.change);
      clocks[input.dataset.clockInput] = clock;
    }
    return clocks;
  };

  /** Says how long somebody was missing by the times given, and writes it into the field for hours if nobody else has. */
  const reckonHours = ({ missing = {}, returned = {} }) => {
    const note = one("[data-elapsed]", form);
    if (!note) return;
    const question = note.closest("[data-question]");
    const input = one("input", question);
    const known = missing.text && !missing.problem && !returned.problem;
    const until = returned.text ? returned.minutes : now();
    const hours = known ? readClock(one("[data-clock-input=missing]", form), until).hours : 0;
    show(note, known);
    say(one("[data-elapsed-hours]", note), `${hours} ${question.dataset.unit}`);
    if (input.value !== "" && input.value !== reckoned) return;
    reckoned = known ? String(Math.min(hours, Number(question.dataset.to))) : "";
    if (input.value !== reckoned) input.value = reckoned;
  };

  /** One code a question, the times, and the fields that cannot be right. `tells` says which of those get their message now. */
  const read = (tells) => {
    const clocks = readClocks();
    reckonHours(clocks);
    const answers = new Uint16Array(count.questions);
    const wrong = [];
    const judge = (input, problem) => {
      if (problem) wrong.push(input);
      if (!problem || tells(input)) complain(input, problem);
    };
    for (const question of all("[data-question]", form)) {
      const { from, to, question: place } = question.dataset;
      if (question.dataset.form === "number") {
        const input = one("input", question);
        const number = rules.read_number(input.value, Number(from), Number(to));
        judge(input, NUMBER_PROBLEMS[-2 - number]);
        answers[place] = Math.max(number + 1, 0);
      } else {
        const chosen = one(":checked", question);
        answers[place] = chosen ? Number(chosen.value) : 0;
      }
    }
    for (const input of all("[data-clock-input]", form)) judge(input, clocks[input.dataset.clockInput].problem);
    return { answers, clocks, wrong };
  };

  const decide = (answers) => {
    const [status, ...codes] = rules.evaluate(table, answers);
    if (status !== 0 || codes.length !== 3 * count.scales + count.rows) throw new Error("The rules refuse the answers");
    return {
      standing: (scale) => codes.slice(3 * scale, 3 * scale + 3),
      state: (row) => codes[3 * count.scales + Number(row.dataset.row)],
    };
  };

  // Showing. Without a verdict the page is what it is without this script.

  /** Puts elements into a parent in this order; leaves them alone if they are, so that none loses the focus. */
  const arrange = (parent, elements) => {
    const there = [...parent.children].filter((child) => elements.includes(child));
    if (elements.some((element, place) => there[place] !== element)) parent.append(...elements);
  };

  const criteria = (block) => all("[data-reasons]:not([data-floors]) [data-row]", block);
  /** Whether the criteria of a block can still be met: any of them, or all where all are asked for. */
  const canBeMet = (block, { state }) => ("all" in block.dataset ? criteria(block).every(state) : criteria(block).some(state));

  /** How a block is shown: "certain", "open" (because open questions count), "lower", "possible", or "" for not at all. */
  const placeOf = (block, verdict) => {
    const rank = Number(block.dataset.rank);
    const scale = Number(block.dataset.scale);
    const [certain, possible, shown] = verdict.standing(scale);
    if (rank === shown) return shown > certain ? "open" : "certain";
    if (rank < shown) return scale === LEVEL ? "lower" : "";
    const maybe = canBeMet(block, verdict) || all("[data-floors] [data-row]", block).some(verdict.state);
    return rank <= possible && maybe ? "possible" : "";
  };

  const ORDER = ["table", "open", "certain", "lower", "possible", ""];
  const showBlocks = (verdict) => {
    for (const block of blocks) {
      block.dataset.place = verdict ? placeOf(block, verdict) : "table";
      show(block, block.dataset.place);
      for (const lead of all("[data-lead]", block)) show(lead, lead.dataset.lead === block.dataset.place);
    }
    const order = (block) => ORDER.indexOf(block.dataset.place);
    for (const parent of new Set(blocks.map((block) => block.parentElement))) {
      arrange(parent, blocks.filter((block) => block.parentElement === parent).sort((a, b) => order(a) - order(b)));
    }
  };

  const isShown = (row, verdict) => {
    const state = verdict.state(row);
    const applies = state === POSSIBLE || state === CERTAIN;
    const block = row.closest("[data-block]");
    if (!block) return applies;
    const { place } = block.dataset;
    if (row.closest("[data-duties]")) return state === CERTAIN && (place === "certain" || place === "lower");
    if (place === "certain") return state === CERTAIN;
    return applies && place !== "lower" && (row.closest("[data-floors]") || canBeMet(block, verdict));
  };

  const showRows = (verdict) => {
    for (const row of rows) show(row, !verdict || isShown(row, verdict));
    const possible = triggers.filter((trigger) => verdict && verdict.state(trigger) === POSSIBLE);
    const list = one("[data-list=possible]");
    arrange(one("[data-list=certain]"), triggers.filter((trigger) => !possible.includes(trigger)));
    arrange(list, possible);
    show(list, possible.length);
    say(one("[data-possible-count]"), String(possible.length));
  };

  /** A duty that follows from several rules is listed once: as certain, if one of them is. */
  const listOnce = (items, { state }) => {
    const first = new Map();
    for (const item of items) {
      const key = [item.closest("[data-clock]").dataset.clock, item.dataset.rule, one("[data-do]", item).textContent].join();
      const other = first.get(key);
      const better = !other || state(item) > state(other);
      if (better) first.set(key, item);
      if (other) show(better ? other : item, false);
    }
  };

  const showDeadlines = (verdict, clocks) => {
    const items = all("[data-deadline]");
    if (verdict) listOnce(items.filter((item) => !item.hidden), verdict);
    dates = [];
    for (const item of items) {
      const certain = verdict && verdict.state(item) === CERTAIN;
      const due = one("[data-due]", item);
      const clock = clocks[item.closest("[data-clock]").dataset.clock];
      const [state, iso, words, minutes, first] = verdict && clock.text ? rules.due(item.dataset.rule, clock.text, now()).split("\n") : [];
      show(one("[data-if-possible]", item), verdict && !certain);
      show(due, minutes);
      if (!minutes || item.hidden) continue;
      for (const word of all("[data-state]", due)) show(word, word.dataset.state === (first && state === "ahead" ? "repeats" : state));
      one("time", due).dateTime = iso;
      say(one("time", due), words);
      dates.push({ item, certain, words, minutes: Number(minutes), over: state === "overdue" });
    }
    const section = one("[data-deadlines]");
    if (!section) return;
    show(one("[data-no-clock]", section), verdict && !dates.length);
    show(one("[data-calendar]", section), dates.some((date) => !date.over));
    show(one("[data-timeline]", section), dates.length);
    if (dates.length) drawLine(section, clocks);
  };

  const drawLine = (section, clocks) => {
    const byTime = (a, b) => a.minutes - b.minutes;
    const start = Object.values(clocks).filter((clock) => clock.text).sort(byTime)[0];
    const end = [...dates].sort(byTime).pop();
    const x = (minutes) => Math.round(10 + 620 * Math.min((minutes - start.minutes) / (end.minutes - start.minutes || 1), 1));
    for (const mark of all("[data-mark]", section)) {
      const date = dates.find(({ item }) => item.dataset.row === mark.dataset.mark);
      show(mark, date);
      if (!date) continue;
      mark.setAttribute("cx", x(date.minutes));
      mark.classList.toggle("timeline-over", date.over);
    }
    one("[data-mark-now]", section).setAttribute("transform", `translate(${x(now())} 0)`);
    say(one("[data-line-from]", section), start.words);
    say(one("[data-line-to]", section), end.words);
  };

  /** Hides each part of which no row is shown, the inner before the outer. */
  const showParts = (verdict) => {
    const parts = all("[data-some]", result).reverse();
    for (const part of parts) show(part, true);
    if (verdict) for (const part of parts) show(part, all("[data-row]", part).some((row) => !row.closest("[hidden]")));
  };

  /** The answers given, in the words of the page; for paper and for the summary. */
  const showGiven = (verdict, clocks) => {
    const given = all("[data-question]", form).flatMap((question) => {
      const field = one("input", question);
      const chosen = one(":checked", question);
      const number = question.dataset.form === "number" && field.value.trim();
      const answer = number ? `${number} ${question.dataset.unit}` : chosen && chosen.value !== "0" && chosen.parentElement.textContent.trim();
      return answer ? [`${one("[data-ask]", question).textContent} ${answer}`] : [];
    });
    for (const input of all("[data-clock-input]", form)) {
      const { words } = clocks[input.dataset.clockInput] || {};
      if (words) given.push(`${input.labels[0].textContent} ${words}`);
    }
    const time = new Date().toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });
    say(one("[data-given-time]"), verdict ? time : "");
    say(one("[data-given-list]"), verdict ? given.join("\n") : "");
    show(one("[data-given]"), verdict);
  };

  const render = (verdict, clocks) => {
    for (const part of all("[data-when]")) show(part, part.dataset.when === (verdict ? "answered" : "table"));
    showBlocks(verdict);
    showRows(verdict);
    showDeadlines(verdict, clocks);
    showParts(verdict);
    showGiven(verdict, clocks);
    const names = blocks.filter(({ dataset }) => dataset.name && /open|certain/.test(dataset.place)).map(({ dataset }) => dataset.name);
    say(one("[data-announce]"), names.join(". "));
  };

  // Doing

  /** Reads the form and brings the result up to date, if it was asked for. Gives the fields that cannot be right. */
  const follow = (tells) => {
    const { answers, clocks, wrong } = read(tells);
    show(one("[data-problem]"), asked && wrong.some(isWrong));
    if (asked) render(wrong.length ? null : decide(answers), clocks);
    return wrong;
  };

  const toResult = () => {
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  };
  const toStart = () => {
    one("input", form).focus({ preventScroll: true });
    form.scrollIntoView();
  };

  const submit = (event) => {
    event.preventDefault();
    asked = true;
    const wrong = follow(() => true);
    if (wrong.length) return wrong[0].focus();
    history.scrollRestoration = "manual";
    if (location.hash !== RESULT) history.pushState(null, "", RESULT);
    toResult();
  };

  const hideSummary = () => {
    for (const summary of all("[data-summary]")) {
      show(summary, false);
      one("textarea", summary).value = "";
    }
  };

  const forget = () => {
    asked = false;
    form.reset();
    for (const input of all("[aria-invalid]", form)) complain(input, "");
    for (const part of all("[data-counted], [data-clears]", form)) show(part, false);
    for (const details of all("details[open]", form).concat(all("details[open]", result))) details.open = false;
    for (const tick of all("[type=checkbox]", result)) tick.checked = false;
    hideSummary();
    follow(() => false);
    render(null, {});
  };

  const forgetURL = () => {
    if (location.hash === RESULT) history.replaceState(null, "", location.href.split("#")[0]);
  };

  /** Writes a number that was worked out into the question that it answers. */
  const fill = (aid, number) => {
    const input = one("input", aid.closest("[data-question]"));
    input.value = number;
    follow((field) => field === input || isWrong(field));
  };

  const countEpisodes = (aid) => {
    const field = one("textarea", aid);
    const [state, ...found] = rules.episodes(field.value, Number(aid.dataset.episodes), Number(aid.dataset.days), now()).split("\n");
    const [, most, , first, , last, , , clears] = found;
    const well = state === "ok";
    complain(field, well ? "" : state, found[0]);
    show(one("[data-counted]", aid), well);
    show(one("[data-clears]", aid), well && clears);
    if (!well) return field.focus();
    for (const [name, text] of Object.entries({ most, first, last, "clears-on": clears })) say(one(`[data-${name}]`, aid), text);
    fill(aid, most);
  };

  const reckonAge = (aid) => {
    const field = one("input", aid);
    const [state, years] = rules.age(field.value, now()).split("\n");
    complain(field, state === "ok" ? "" : state);
    if (state !== "ok") return field.focus();
    fill(aid, years);
  };

  const saveCalendar = () => {
    const events = new Map();
    for (const { item, certain, minutes } of dates.filter((date) => !date.over)) {
      const words = (name) => one(`[data-${name}]`, item).textContent.trim();
      // The same duty at the same time is the same event; another child's is another. Neither the child nor the reader is in it.
      const id = `${item.dataset.deadline}-${minutes}@fingerpost`;
      const summary = certain ? words("do") : `${words("if-possible")} ${words("do")}`;
      if (certain || !events.has(id)) events.set(id, [id, summary, `${words("who")}: ${words("within")}`, minutes].join("\x1f"));
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([rules.calendar([...events.values()].join("\x1e"), now())], { type: "text/calendar;charset=utf-8" }));
    link.download = "deadlines.ics";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const summarise = () => {
    const tidy = (text) => text.replace(/\s+/g, " ").trim();
    const lines = [tidy(one("h1").textContent), ...all("p", one("[data-given]")).map((part) => part.textContent)];
    for (const part of all("h3, h4, h5, p, li", result)) {
      if (part.closest("[hidden], [data-given], [data-not-in-summary]") || one("p, li", part)) continue;
      const text = tidy(part.innerText);
      if (!text || part.matches("[role=status]")) continue;
      const item = part.closest("li");
      lines.push(`${part.matches("h3") ? "\n" : ""}${item && item.firstElementChild !== part && item !== part ? "  " : item ? "- " : ""}${text}`);
    }
    return lines.join("\n");
  };

  const copy = async () => {
    const summary = one("[data-summary]");
    const field = one("textarea", summary);
    field.value = summarise();
    show(summary, true);
    const copied = await navigator.clipboard.writeText(field.value).then(() => true, () => false);
    show(one("[data-copied]", summary), copied);
    show(one("[data-not-copied]", summary), !copied);
    field.select();
  };
})();

// What a checker for professionals has besides: times and deadlines, counting from dates, a calendar, a summary for the file.
(() => {
  "use strict";
  const rules = window.fingerpost;
  const forms = document.querySelectorAll("[data-checker][data-reader=professional]");
  const MINUTE = 60000;
  const MOST_HOURS = 65535; // 7.4 years
  const now = () => Math.floor(Date.now() / MINUTE);
  /** What one of the rules' functions says, by the names of its lines. */
  const ask = (name, ...given) => Object.fromEntries(rules[name](...given).split("\n").map((line, place) => [rules.names[name][place], line]));

  const start = (form, checker) => {
    const { one, all, show, say, complain } = checker;
    const result = one("[data-result]");
    const clockInputs = all("[data-clock-input]");
    const deadlines = all("[data-deadline]");
    const section = one("[data-deadlines]");
    const summary = one("[data-summary]");
    let clocks = {};
    let dates = []; // of the deadlines that are shown
    let filledIn = ""; // what this script, and no person, wrote into the field for hours

    const readClock = (input, missing, until) => {
      if (!input.value || input.closest("[hidden]")) return { problem: input.validity.badInput ? "not-a-date" : "" };
      const { state, words, minutes, hours, change } = ask("clock", input.value, missing, until);
      return state === "ok" ? { text: input.value, words, minutes: Number(minutes), hours: Number(hours), change } : { problem: state };
    };

    /** Says how long they were missing by the times given, and answers the question with it if nobody has. */
    const countHours = ({ missing = {}, returned = {} }) => {
      const note = one("[data-elapsed]");
      checker.hours = 0;
      if (!note) return;
      const { unit, to } = note.closest("[data-question]").dataset;
      const input = one("input", note.closest("[data-question]"));
      const known = missing.text && !returned.problem;
      const hours = known ? readClock(one("[data-clock-input=missing]"), "", returned.text ? returned.minutes : now()).hours : 0;
      checker.hours = Math.min(hours, MOST_HOURS);
      show(note, known);
      // The rules count no further.
      say(one("[data-elapsed-hours]", note), hours < MOST_HOURS ? `${hours} ${unit}` : "more than 7 years");
      if (input === document.activeElement || (input.value && input.value !== filledIn)) return;
      filledIn = known ? String(Math.min(hours, Number(to))) : "";
      if (input.value !== filledIn) input.value = filledIn;
    };

    checker.onRead = (judge) => {
      clocks = {};
      for (const input of clockInputs) {
        const clock = readClock(input, (clocks.missing && clocks.missing.text) || "", now());
        clocks[input.dataset.clockInput] = clock;
        judge(input, clock.problem);
        for (const note of all("[data-note]", input.closest("[data-field]"))) show(note, note.dataset.note === clock.change);
      }
      countHours(clocks);
    };

    checker.given = () => clockInputs.filter((input) => clocks[input.dataset.clockInput].words)
      .map((input) => `${input.labels[0].textContent} ${clocks[input.dataset.clockInput].words}`);

    /** A duty that follows from several rules is listed once: as certain, if one of them is. */
    const listOnce = (items, { isCertain }) => {
      const listed = new Map();
      for (const item of items) {
        const { same } = item.dataset;
        const other = listed.get(same);
        const better = !other || (isCertain(item) && !isCertain(other));
        if (better) listed.set(same, item);
        if (other) show(better ? other : item, false);
      }
    };

    checker.onShow = (verdict) => {
      if (!section) return;
      if (verdict) listOnce(deadlines.filter((item) => !item.hidden), verdict);
      dates = [];
      for (const item of deadlines) {
        const certain = verdict && verdict.isCertain(item);
        const { text } = verdict ? clocks[item.closest("[data-clock]").dataset.clock] : {};
        const { state, iso, words, minutes } = text ? ask("due", item.dataset.rule, text, now()) : {};
        const due = one("[data-due]", item);
        show(one("[data-if-possible]", item), verdict && !certain);
        show(due, minutes);
        if (!minutes || item.hidden) continue;
        for (const word of all("[data-state]", due)) show(word, word.dataset.state === state);
        one("time", due).dateTime = iso;
        say(one("time", due), words);
        dates.push({ item, certain, words, minutes: Number(minutes), over: state === "overdue" });
      }
      show(one("[data-no-clock]"), verdict && !dates.length);
      show(one("[data-calendar]"), dates.some(({ over }) => !over));
      show(one("[data-timeline]"), dates.length);
      if (dates.length) drawLine();
      showSoon(verdict);
    };

    /** Whether the event that a deadline is counted from can have happened by now. */
    const canBeGiven = (item) => !one(`[data-clock-input=${item.closest("[data-clock]").dataset.clock}]`).closest("[hidden]");

    /** The next three that hold, in short: by their dates, or as they are counted where no time was given. */
    const showSoon = (verdict) => {
      const soon = one("[data-soon]");
      const held = deadlines.filter((item) => verdict && !item.hidden && verdict.isCertain(item) && canBeGiven(item));
      const dated = dates.filter(({ certain }) => certain).sort((a, b) => a.over - b.over || a.minutes - b.minutes);
      const next = dated.length ? dated : held.map((item) => ({ item, words: "" }));
      all("[data-soon-item]", soon).forEach((line, place) => {
        const entry = next[place];
        show(line, entry);
        if (!entry) return;
        const words = (name) => one(`[data-${name}]`, entry.item).textContent.trim();
        const state = entry.words && one("[data-state]:not([hidden])", entry.item);
        say(one("[data-soon-when]", line), state ? `${state.textContent} ${entry.words}` : words("within"));
        say(one("[data-soon-do]", line), words("do"));
        say(one("[data-soon-who]", line), words("who"));
      });
      show(soon, next.length);
    };

    const drawLine = () => {
      const sorted = (list) => [...list].sort((a, b) => a.minutes - b.minutes);
      const start = sorted(Object.values(clocks).filter(({ text }) => text))[0];
      const end = sorted(dates).pop();
      const x = (minutes) => Math.round(10 + 620 * Math.min((minutes - start.minutes) / (end.minutes - start.minutes || 1), 1));
      for (const mark of all("[data-mark]")) {
        const date = dates.find(({ item }) => item.dataset.row === mark.dataset.mark);
        show(mark, date);
        if (!date) continue;
        mark.setAttribute("cx", x(date.minutes));
        mark.classList.toggle("timeline-over", date.over);
      }
      one("[data-mark-now]").setAttribute("transform", `translate(${x(now())} 0)`);
      say(one("[data-line-from]"), start.words);
      say(one("[data-line-to]"), end.words);
    };

    /** Writes what was worked out into the question that it answers. */
    const answer = (aid, number) => {
      const input = one("input", aid.closest("[data-question]"));
      input.value = number;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };

    const countEpisodes = (aid) => {
      const field = one("textarea", aid);
      const { state, count, most, first, last, clears } = ask("episodes", field.value, Number(aid.dataset.episodes), Number(aid.dataset.days), now());
      const well = state === "ok";
      complain(field, well ? "" : state, count);
      show(one("[data-counted]", aid), well);
      show(one("[data-clears]", aid), well && clears);
      if (!well) return field.focus();
      for (const [name, text] of Object.entries({ most, first, last, "clears-on": clears })) say(one(`[data-${name}]`, aid), text);
      answer(aid, most);
    };

    const countYears = (aid) => {
      const field = one("input", aid);
      const { state, years } = ask("age", field.value, now());
      complain(field, state === "ok" ? "" : state);
      if (state === "ok") answer(aid, years);
      else field.focus();
    };

    const saveCalendar = () => {
      const events = new Map();
      for (const { item, certain, minutes } of dates.filter(({ over }) => !over)) {
        const words = (name) => one(`[data-${name}]`, item).textContent.trim();
        // One duty at one time is one event, however often it is saved; that of another child is another. Nobody can be told from it.
        const id = `${item.dataset.deadline}-${minutes}@fingerpost`;
        const title = certain ? words("do") : `${words("if-possible")} ${words("do")}`;
        if (certain || !events.has(id)) events.set(id, [id, title, [`${words("who")}: ${words("within")}`, ...(one("[data-form-name]", item) ? [words("form-name")] : [])].join(". "), minutes].join("\x1f"));
      }
      const file = new Blob([rules.calendar([...events.values()].join("\x1e"), now())], { type: "text/calendar;charset=utf-8" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = "deadlines.ics";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
    };

    const summarise = () => {
      const closed = all("[data-fold]").filter(({ open }) => !open);
      for (const part of closed) part.open = true;
      const lines = all("h1, [data-given] p").map((part) => part.textContent);
      for (const part of all("h3, h4, h5, p, li", result)) {
        if (part.closest("[hidden], [data-given], [data-not-in-summary]") || one("p, li", part)) continue;
        const item = part.closest("li");
        const text = part.innerText.replace(/\s+/g, " ").trim();
        const first = item && (item === part ? !item.parentElement.closest("li") : [...item.children].find((child) => !child.hidden) === part);
        const before = part.matches("h3") ? "\n" : first ? "- " : item ? "  " : "";
        if (text) lines.push(before + text);
      }
      for (const part of closed) part.open = false;
      return lines.join("\n");
    };

    const copy = async () => {
      const field = one("textarea", summary);
      field.value = summarise();
      show(summary, true);
      field.select();
      const copied = await Promise.resolve().then(() => navigator.clipboard.writeText(field.value)).then(() => true, () => false);
      show(one("[data-copied]", summary), copied);
      show(one("[data-not-copied]", summary), !copied);
      if (!copied) field.focus();
    };

    checker.onForget = () => {
      clocks = {};
      filledIn = "";
      for (const part of all("[data-note], [data-elapsed], [data-counted], [data-clears]", form)) show(part, false);
      show(summary, false);
      one("textarea", summary).value = "";
    };

    form.addEventListener("input", () => show(summary, false));
    for (const aid of all("[data-episodes]")) one("[data-episodes-count]", aid).addEventListener("click", () => countEpisodes(aid));
    for (const aid of all("[data-birth]")) one("[data-birth-reckon]", aid).addEventListener("click", () => countYears(aid));
    for (const button of all("[data-calendar]")) button.addEventListener("click", saveCalendar);
    one("[data-copy]").addEventListener("click", copy);
    // Time goes on while the page is open.
    setInterval(() => form.dispatchEvent(new Event("checker-minute")), MINUTE);
  };

  if (rules) for (const form of forms) form.addEventListener("checker-start", ({ detail }) => start(form, detail));
})();

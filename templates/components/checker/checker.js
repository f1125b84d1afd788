// A checker: reads the answers, asks the rules (wasm) what follows, and shows those parts of the page. All words are in the page.
// Until the rules are there, and if they or the page are not whole, everything is shown. Nothing is stored or sent.
// A file that holds several pages has each in a sheet; `page` is one of those, or the document.
((work) => {
  const sheets = document.querySelectorAll("[data-sheet=checker]");
  (sheets.length ? sheets : [document]).forEach(work);
})((page) => {
  "use strict";
  const one = (selector, inside = page) => inside.querySelector(selector);
  const all = (selector, inside = page) => [...inside.querySelectorAll(selector)];
  const show = (element, so) => element.toggleAttribute("hidden", !so);
  const say = (element, text) => { if (element.textContent !== text) element.textContent = text; };

  const rules = window.fingerpost;
  const form = one("[data-checker]");
  const result = one("[data-result]");
  // The parts of an address that lead to the result and to the page itself.
  const key = page.id ? `#${page.id}` : "";
  const RESULT = `${key || "#"}result`;
  const questions = all("[data-question]");
  const blocks = all("[data-block]");
  const rows = all("[data-row]");
  const folds = all("[data-fold]");
  const inForm = (element) => Boolean(form) && form.contains(element);
  const [formRows, resultRows] = [rows.filter(inForm), rows.filter((row) => !inForm(row))];
  const [formBlocks, resultBlocks] = [blocks.filter(inForm), blocks.filter((block) => !inForm(block))];
  const clockRows = formRows.filter((row) => row.closest("[data-clocks]"));
  const triggers = all("[data-list=certain] > [data-row]");
  let table, sizes, layout;
  let asked = false; // from then on the result follows every change
  let asks = () => ({}); // what the answer to a question can still change

  // Reading

  /** Shows the message of a field that fits a problem, or none. */
  const complain = (input, problem, line) => {
    const messages = all("[data-error]", one("[data-errors]", input.closest("[data-field]")));
    const fitting = problem && (messages.find(({ dataset }) => dataset.error.split(" ").includes(problem)) || messages[0]);
    for (const message of messages) show(message, message === fitting);
    for (const place of fitting ? all("[data-line]", fitting) : []) say(place, line);
    if (problem) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  const isWrong = (input) => input.hasAttribute("aria-invalid");

  // What checker-times.js puts in: times, and what is worked out from them.
  const times = { one, all, show, say, complain, hours: 0, onRead() {}, onShow() {}, onForget() {}, given: () => [] };

  /** One code a question, and the fields that cannot be right; `tells` says which of these get their message now. */
  const read = (tells) => {
    const wrong = [];
    const judge = (input, problem) => {
      if (problem) wrong.push(input);
      if (!problem || tells(input)) complain(input, problem);
    };
    times.onRead(judge);
    const answers = new Uint16Array(sizes.questions);
    for (const question of questions) {
      const { form: kind, from, to, unit, question: place } = question.dataset;
      if (kind === "sign") {
        const none = one("[data-none]", question.closest("[data-several]"));
        answers[place] = one("input", question).checked ? 2 : none.checked ? 1 : 0;
      } else if (kind === "number") {
        const input = one("input", question);
        const number = rules.read_number(input.value, Number(from), Number(to));
        judge(input, number < 0 ? rules.names.read_number[-1 - number] : "");
        // Of the hours that someone typed and those by the times they gave, the longer count.
        const most = unit === "hours" && number >= 0 ? Math.min(Math.max(number, times.hours), to) : number;
        answers[place] = Math.max(most + 1, 0);
      } else {
        const chosen = one(":checked", question);
        answers[place] = chosen ? Number(chosen.value) : 0;
      }
    }
    return { answers, wrong };
  };

  /** What the rules say of the page. */
  const decide = (answers) => {
    const { names } = rules;
    const codes = rules.decide(table, answers, layout.blocks, layout.uses);
    const ends = [sizes.rows, blocks.length, rows.length, 3 * sizes.questions].reduce((ends, size) => [...ends, ends[ends.length - 1] + size], [0]);
    if (codes.length !== ends[4]) throw new Error("The rules refuse the answers");
    const [states, places, shown, changes] = [0, 1, 2, 3].map((part) => codes.subarray(ends[part], ends[part + 1]));
    const state = (row) => names.decide[states[row.dataset.row]];
    return {
      place: (block) => names.places[places[blocks.indexOf(block)]],
      order: (block) => places[blocks.indexOf(block)],
      shows: (row) => shown[rows.indexOf(row)] === 1,
      isCertain: (row) => state(row) === "certain",
      isPossible: (row) => state(row) === "possible",
      asks: ({ dataset }) => [0, 1, 2].map((part) => changes[3 * dataset.question + part]),
    };
  };

  /** The page as the rules are told it: the scale and rank of each block, and where each row stands. */
  const describe = () => {
    const part = (row) => rules.names.parts.indexOf(
      "only" in row.dataset ? "only" : row.closest("[data-duties]") ? "duty" : row.closest("[data-floors]") ? "floor" : row.closest("[data-reasons]") ? "reason" : "other");
    const ofBlock = ({ dataset }) => [dataset.scale, dataset.rank, "all" in dataset ? 1 : 0];
    const ofRow = (row) => [row.dataset.row, blocks.indexOf(row.closest("[data-block]")) + 1, part(row)];
    return { blocks: Uint16Array.from(blocks.flatMap(ofBlock)), uses: Uint16Array.from(rows.flatMap(ofRow)) };
  };

  // Showing. Without a verdict the page is as it was made.

  /** Puts elements into a parent in this order, unless they are: one that is moved loses the focus. */
  const arrange = (parent, elements) => {
    const there = [...parent.children].filter((child) => elements.includes(child));
    if (elements.some((element, place) => there[place] !== element)) parent.append(...elements);
  };

  const showBlocks = (verdict, blocks) => {
    for (const block of blocks) {
      const place = verdict ? verdict.place(block) : "table";
      block.dataset.place = place;
      show(block, place);
      for (const lead of all("[data-lead]", block)) show(lead, lead.dataset.lead === place);
    }
    const order = (block) => (verdict ? verdict.order(block) : 0);
    for (const parent of new Set(blocks.map((block) => block.parentElement))) {
      arrange(parent, blocks.filter((block) => block.parentElement === parent).sort((a, b) => order(a) - order(b)));
    }
  };

  const showRows = (verdict) => {
    for (const row of resultRows) show(row, !verdict || verdict.shows(row));
    const possible = triggers.filter((row) => verdict && verdict.isPossible(row));
    const list = one("[data-list=possible]");
    arrange(one("[data-list=certain]"), triggers.filter((row) => !possible.includes(row)));
    arrange(list, possible);
    show(list, possible.length);
    say(one("[data-possible-count]"), String(possible.length));
  };

  /** Shows in the form how things stand, what fits the moment, and which questions no longer change anything. */
  const showForm = (verdict, changed) => {
    for (const row of formRows) show(row, verdict.shows(row));
    showBlocks(verdict, formBlocks);
    const asksOf = (field) => {
      const parts = "several" in field.dataset ? all("[data-question]", field) : [field];
      return parts.map(verdict.asks).reduce((most, one) => most.map((code, place) => Math.max(code, one[place])));
    };
    const isAnswered = (field) => all("input:checked, input[inputmode]", field).some(({ value }) => value && value !== "0");
    asks = asksOf;
    for (const why of all("[data-why]")) {
      const field = why.parentElement;
      const matters = asksOf(field).some((code) => code > 0);
      show(why, matters);
      // What stands before the last answer keeps its place, so that nothing moves under the finger.
      const stays = isAnswered(field) || field.contains(changed) || (changed && field.compareDocumentPosition(changed) & Node.DOCUMENT_POSITION_FOLLOWING);
      if (matters || !stays) {
        show(one("[data-needless]", field), !matters);
        field.classList.toggle("checker-question-needless", !matters);
      }
      if (why.open) explain(why);
    }
    for (const theme of all("[data-theme]")) {
      show(one("[data-theme-needless]", theme), all("[data-why]", theme).every(({ hidden }) => hidden) && !all("input", theme).some(({ checked, value }) => checked && value !== "0"));
    }
  };

  /** Says what the answer to a question can still change, in the words of the page. */
  const explain = (why) => {
    const [outcome, level, more] = asks(why.parentElement);
    const name = (scale, rank) => {
      const block = blocks.find(({ dataset }) => dataset.name && dataset.scale === scale && Number(dataset.rank) === rank);
      return block ? block.dataset.short || block.dataset.name : "";
    };
    const tell = (part, text, so) => {
      show(one(`[data-why-${part}]`, why), so);
      if (text !== null) say(one(`[data-why-${part}] span`, why), text);
    };
    tell("outcome", name("0", outcome), outcome > 0);
    tell("level", name("1", level - 1), level > 0);
    tell("more", null, more > 0);
  };

  /** Hides each part of which no row is shown, the inner before the outer. */
  const showParts = (verdict) => {
    const parts = all("[data-some]", result).filter((part) => one("[data-row]", part)).reverse();
    for (const part of parts) show(part, true);
    if (verdict) for (const part of parts) show(part, all("[data-row]", part).some((row) => !row.closest("[hidden]")));
  };

  /** The answers in the words of the page, for paper and for the summary. */
  const given = () => questions.flatMap((question) => {
    const { form: kind, unit } = question.dataset;
    const chosen = one(":checked", question);
    const written = kind === "number" && one("input", question).value.trim();
    const answer = written ? `${written} ${unit}` : chosen && chosen.value !== "0" && chosen.parentElement.textContent.trim();
    if (kind === "sign") return chosen ? [`${one("[data-ask]", question.closest("[data-several]")).textContent} ${answer}`] : [];
    return answer ? [`${one("[data-ask]", question).textContent} ${answer}`] : [];
  });

  const render = (verdict) => {
    for (const part of all("[data-when]")) show(part, part.dataset.when === (verdict ? "answered" : "table"));
    showBlocks(verdict, resultBlocks);
    showRows(verdict);
    times.onShow(verdict);
    showParts(verdict);
    const time = new Date().toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/London" });
    say(one("[data-given-time]"), verdict ? time : "");
    say(one("[data-given-list]"), verdict ? [...given(), ...times.given()].join("\n") : "");
    show(one("[data-given]"), verdict);
    const highest = blocks.filter(({ dataset }) => dataset.name && dataset.scale === "1" && dataset.place === "possible").map(({ dataset }) => Number(dataset.rank));
    for (const words of all("[data-highest]")) show(words, Number(words.dataset.highest) === Math.max(...highest));
    const names = blocks.filter((block) => block.dataset.name && /open|certain/.test(block.dataset.place) && !block.closest("[hidden]"));
    const nameOf = (block) => (one(".checker-way:not([hidden]) .checker-outcome-title", block) || { textContent: block.dataset.name }).textContent;
    say(one("[data-announce]"), names.map(nameOf).join(". "));
  };

  // Doing

  /** Brings the result up to date, if it was asked for. Gives the fields that cannot be right: with one of them, there is no result. */
  const follow = (tells, changed) => {
    // What is happening decides which times are asked for, and so which of them count.
    if (clockRows.length) {
      const before = decide(read(() => false).answers);
      for (const row of clockRows) show(row, before.shows(row));
    }
    const { answers, wrong } = read(tells);
    const verdict = decide(answers);
    showForm(verdict, changed);
    show(one("[data-problem]"), asked && wrong.some(isWrong));
    if (asked) {
      render(wrong.length ? null : verdict);
      showResult(!wrong.length);
    }
    return wrong;
  };

  /** Folds what comes after the first screen of a result; opens all of it for the table and for paper. */
  const fold = (open) => {
    for (const part of folds) part.open = open;
  };
  const showResult = (so) => result.toggleAttribute("data-shown", so);

  const toResult = () => {
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  };
  const toForm = () => {
    one("input", form).focus({ preventScroll: true });
    form.scrollIntoView();
  };

  const toFirst = (wrong) => {
    const input = all("input", form).find((input) => wrong.includes(input));
    for (let part = input.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    input.focus();
  };

  const submit = () => {
    asked = true;
    document.activeElement.blur();
    const wrong = follow(() => true);
    if (wrong.length) return toFirst(wrong);
    fold(false);
    history.scrollRestoration = "manual";
    if (location.hash !== RESULT) history.pushState(null, "", RESULT);
    toResult();
  };

  const forget = () => {
    asked = false;
    form.reset();
    for (const input of all("[aria-invalid]", form)) complain(input);
    for (const details of all("[data-checker] details, [data-result] details")) details.open = false;
    fold(true);
    showResult(false);
    show(one("[data-problem]"), false);
    times.onForget();
    render(null);
    if (layout) follow(() => false);
  };

  const clear = () => {
    forget();
    if (location.hash === RESULT) history.replaceState(null, "", location.href.split("#")[0] + key);
    toForm();
  };

  const fallBack = () => {
    document.documentElement.dataset.rules = "fail";
    if (one("[data-broken]")) show(one("[data-broken]"), true);
    if (form) show(form, false);
    layout = undefined;
    if (sizes) forget();
  };

  const listen = (target, name, work) => target.addEventListener(name, (event) => {
    try {
      work(event);
    } catch {
      fallBack();
    }
  });

  const start = () => {
    table = Uint8Array.from(atob(form.dataset.table), (letter) => letter.charCodeAt(0));
    const [questionCount, rowCount] = form.dataset.shape.split(",").map(Number);
    const whole = (elements, name, size) => {
      const numbers = new Set(elements.map(({ dataset }) => Number(dataset[name])));
      return numbers.size === size && Math.max(...numbers) === size - 1;
    };
    if (!whole(questions, "question", questionCount) || !whole(rows, "row", rowCount)) {
      throw new Error("The rules refuse the page");
    }
    // That the rules have as many, `decide` makes sure of.
    sizes = { questions: questionCount, rows: rowCount };
    layout = describe();
    showForm(decide(new Uint16Array(sizes.questions)));
    form.dispatchEvent(new CustomEvent("checker-start", { detail: times }));

    listen(form, "submit", (event) => {
      event.preventDefault();
      submit();
    });
    listen(form, "input", () => follow(isWrong));
    listen(form, "change", ({ target }) => {
      const several = target.closest("[data-several]");
      // "None of these" and one of them are never both so: the last press counts.
      if (several && target.checked) {
        for (const input of all("input", several)) if (input !== target && ("none" in target.dataset || "none" in input.dataset)) input.checked = false;
      }
      follow((input) => input === target || isWrong(input), target);
    });
    for (const why of all("[data-why]")) listen(why, "toggle", () => why.open && explain(why));
    listen(one("[data-all]"), "click", () => {
      if (!asked) render(null);
      showResult(true);
      toResult();
    });
    let opened = [];
    listen(window, "beforeprint", () => {
      opened = folds.filter(({ open }) => !open);
      fold(true);
    });
    listen(window, "afterprint", () => {
      for (const part of opened) part.open = false;
    });
    listen(form, "checker-minute", () => follow(() => false));
    for (const button of all("[data-clear]")) listen(button, "click", clear);
    listen(one("[data-problem-link]"), "click", (event) => {
      event.preventDefault();
      toFirst(follow(() => true));
    });
    listen(one("[data-back]"), "click", () => (location.hash === RESULT ? history.back() : toForm()));
    listen(one("[data-print]"), "click", () => print());
    listen(window, "popstate", () => {
      if (asked && location.hash === RESULT) toResult();
      else if (asked && location.hash === key) toForm();
    });
    listen(window, "pagehide", forget);
    show(form, true);
    show(one("[data-waiting]"), false);
    if (location.hash === RESULT) history.replaceState(null, "", location.href.split("#")[0] + key);
    if ("pressed" in form.dataset) submit();
  };

  if (form && result && rules) rules.ready.then(start).catch(fallBack);
  else fallBack();
});

// The finder: asks the rules (wasm) which services fit and in which order, and puts their cards there. Every card is in the page.
// All words are in the page. Without the rules the list under its headings is whole. Nothing is stored or sent; the address changes only if the reader asks.
// A file that holds several pages has each in a sheet; `page` is one of those, or the document.
((work) => {
  const sheets = document.querySelectorAll("[data-sheet=directory]");
  (sheets.length ? sheets : [document]).forEach(work);
})((page) => {
  "use strict";
  const one = (selector, inside = page) => inside.querySelector(selector);
  const all = (selector, inside = page) => [...inside.querySelectorAll(selector)];
  const show = (element, so) => element.toggleAttribute("hidden", !so);

  // The list is long: each need opens as it is chosen. Without a script all of them are open.
  const folds = all("[data-fold]");
  const open = () => {
    const to = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const fold = to && to.closest("[data-fold]");
    if (!folds.includes(fold)) return;
    fold.open = true;
    to.scrollIntoView();
  };
  for (const fold of folds) fold.open = false;
  open();
  window.addEventListener("hashchange", open);

  const rules = window.fingerpost;
  const form = one("[data-directory]");
  const groups = one("[data-groups]");
  // The page is whole without the finder.
  const giveUp = () => { document.documentElement.dataset.rules = "fail"; };
  if (!rules || !form || !groups) {
    giveUp();
    return;
  }

  const found = one("[data-found]");
  const said = one("[data-said]");
  const none = one("[data-none]");
  const region = one("[data-region]");
  const sharing = one("[data-sharing]");
  const link = one("[data-link]");
  const bar = one("[data-bar]");
  const printed = one("[data-printed]");
  const sentences = all("[data-need]", region);
  const cards = all("[data-service]").sort((a, b) => a.dataset.service - b.dataset.service);
  const homes = cards.map((card) => card.parentElement);

  const chosen = (select) => select.selectedOptions[0];
  const ticked = () => all("[name=by]:checked", form);
  const isOpenAsked = () => one("[name=open]", form).checked;

  /** What is chosen, as the part of an address after #. */
  const fragment = () => {
    const parts = [["need", chosen(form.need).value], ["who", chosen(form.who).value]];
    parts.push(["by", ticked().map(({ value }) => value).join(",")], ["open", isOpenAsked() ? "now" : ""]);
    return parts.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).join("&");
  };

  /** The same in the words of the form, for paper. */
  const inWords = () => {
    const selects = [form.need, form.who].filter(({ value }) => value).map((select) => chosen(select).text);
    const boxes = all(":checked:is([name=by], [name=open])", form).map(({ parentElement }) => parentElement.textContent.trim());
    return [...selects, ...boxes].join(" · ");
  };

  /** Chooses what such a part says and nothing else; words that the form does not know are passed over. */
  const choose = (text) => {
    form.reset();
    const parts = new Map(text.split("&").map((part) => part.split("=")));
    for (const select of [form.need, form.who]) {
      const option = [...select.options].find(({ value }) => value && value === parts.get(select.name));
      if (option) select.value = option.value;
    }
    const by = (parts.get("by") || "").split(",");
    for (const box of all("[name=by]", form)) if (by.includes(box.value)) box.checked = true;
    one("[name=open]", form).checked = parts.get("open") === "now";
  };

  /** Says it, unless it is said already: what did not change is not read out again. */
  const say = (words) => {
    if (said.textContent !== words) said.textContent = words;
  };

  /** Moves cards. Who was on one stays on it; if it is no longer shown, they come to the words above the list. */
  const keepFocus = (move) => {
    const focused = document.activeElement;
    move();
    const isShown = focused.getClientRects().length > 0;
    if (document.activeElement === focused && isShown) return;
    (isShown ? focused : region).focus({ preventScroll: true });
  };

  const putBack = () => keepFocus(() => {
    if (!groups.hidden) return;
    cards.forEach((card, index) => homes[index].append(card));
    for (const element of [found, none, sharing, bar, printed, ...sentences, ...all("[data-no-answer]")]) show(element, false);
    show(groups, true);
    say("");
  });

  /** Shows these cards in this order, and moves none that is in its place. The others wait under their headings. */
  const put = (list) => keepFocus(() => {
    cards.forEach((card, index) => {
      if (found.contains(card) && !list.includes(card)) homes[index].append(card);
    });
    list.forEach((card, index) => {
      const there = found.children[index];
      if (there !== card) found.insertBefore(card, there || null);
    });
    show(groups, false);
    show(found, list.length > 0);
    show(sharing, list.length > 0);
    show(bar, list.length > 0);
    show(printed, true);
    show(none, list.length === 0);
  });

  const find = ({ table, now }) => {
    if (fragment() === "") {
      putBack();
      return;
    }
    const number = (option) => Number(option.dataset.number);
    const ways = ticked().reduce((sum, box) => sum + Number(box.dataset.number), 0);
    const answer = [...rules.find(table, number(chosen(form.need)), number(chosen(form.who)), ways, isOpenAsked(), now())];
    const { status, open, unknown } = Object.fromEntries(rules.names.find.map((name, place) => [name, answer[place]]));
    const order = answer.slice(rules.names.find.length);
    if (status !== 0 || order.some((place) => !cards[place])) {
      putBack();
      return;
    }
    put(order.map((place) => cards[place]));
    one("span", printed).textContent = inWords();
    for (const words of all("[data-no-answer]")) show(words, isOpenAsked());
    for (const sentence of sentences) show(sentence, sentence.dataset.need === form.need.value);
    const sentence = order.length === 0 ? "None" : (order.length === 1 ? "One" : "Many") + (unknown > 0 ? "Unknown" : "");
    const counts = { count: order.length, open, unknown };
    say(form.dataset[`said${sentence}`].replace(/\{(\w+)\}/g, (_, name) => counts[name]));
  };

  /** The link is made here, and copied rather than opened: an opened link stays in the history. */
  const share = () => {
    const address = one("a", link);
    const copied = (so) => {
      show(one("[data-copied]", link), so === true);
      show(one("[data-uncopied]", link), so === false);
    };
    one("[data-share]").addEventListener("click", () => {
      address.href = `#${fragment()}`;
      copied();
      show(link, true);
    });
    one("[data-copy]").addEventListener("click", () => {
      if (!navigator.clipboard) copied(false);
      else navigator.clipboard.writeText(address.href).then(() => copied(true), () => copied(false));
    });
  };

  const isList = (address) => /#[^#]*=/.test(address);

  // Sent by clocks.js once the rules are there and read the table of the page.
  form.addEventListener("clocks", ({ detail: clocks }) => {
    if (rules.listed(clocks.table)[rules.names.listed.indexOf("services")] !== cards.length) {
      giveUp();
      return;
    }
    const again = () => {
      show(link, false);
      find(clocks);
    };
    const follow = () => {
      choose(location.hash.slice(1));
      again();
    };
    show(form, true);
    show(one("[data-waiting]"), false);
    share();
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", again);
    // The fields are empty only after the event.
    form.addEventListener("reset", () => setTimeout(again));
    // And again as time passes: what was open closes.
    form.addEventListener("clocks-tick", () => find(clocks));
    // Back from a link leads to no fragment; one to a heading says nothing of the list.
    window.addEventListener("hashchange", ({ oldURL, newURL }) => {
      if (isList(newURL) || (location.hash === "" && isList(oldURL))) follow();
    });
    if (fragment() !== "") again();
    else if (isList(location.href)) follow();
  });
});

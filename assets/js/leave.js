// "Leave this page" in one press, or with Shift three times. It runs before the first paint, so that the key works as soon as the page can
// be seen. The links work without it; with it, the page goes blank at once and is not left behind in the tab's history.
(() => {
  "use strict";
  const PRESSES = 3;
  const WITHIN = 5000; // milliseconds
  const SLOW = 8000; // after so long without the other page, its link is offered again
  const LINKS = "[data-leave], [data-leave-first]";
  const AGAIN = "[data-leave-again]";
  const NOWHERE = "about:blank"; // without a network the other page would be the browser's error

  const root = document.documentElement;
  const all = (selector) => document.querySelectorAll(selector);
  const show = (selector, so) => { for (const element of all(selector)) element.hidden = !so; };

  // Leaving

  let title = null; // what the page is called, while it is being left
  let patience;

  const go = () => {
    const isOffline = navigator.onLine === false || location.protocol === "file:";
    location.replace(isOffline ? NOWHERE : document.querySelector(LINKS).href);
  };

  /** Blank before anything else: the styles then show the cover and nothing besides, to eyes and to screen readers. */
  const cover = (so) => {
    root.toggleAttribute("data-left", so);
    show("[data-leave-loading]", so);
    show(AGAIN, false);
  };

  /** Asks for the other page once, however often it is pressed: each new request would start the wait anew. */
  const leave = () => {
    if (title !== null) return;
    cover(true);
    title = document.title;
    // Not empty: a browser then puts the address on the tab.
    document.title = "Loading";
    patience = setTimeout(show, SLOW, AGAIN, true);
    go();
  };

  /** A page that comes back is there, and can be left again. */
  const comeBack = () => {
    if (title === null) return;
    clearTimeout(patience);
    document.title = title;
    title = null;
    presses = [];
    count();
    cover(false);
  };

  // The key. Shift that is held for another key, or with the mouse, is no press.

  let presses = []; // when Shift was let go, of late
  let alone = false; // Shift is down, and nothing besides
  let fading;

  /** Says how many presses are left, and says so anew when the oldest no longer counts. */
  const count = () => {
    const since = Date.now() - WITHIN;
    presses = presses.filter((time) => time > since);
    clearTimeout(fading);
    if (presses.length) fading = setTimeout(count, presses[0] - since);
    for (const place of all("[data-leave-keys]")) place.dataset.leaveKeys = String(presses.length);
    for (const words of all("[data-leave-after]")) words.hidden = words.dataset.leaveAfter !== String(presses.length);
  };

  const isShift = ({ key, ctrlKey, altKey, metaKey }) => key === "Shift" && !ctrlKey && !altKey && !metaKey;
  const spoil = () => { alone = false; };

  document.addEventListener("keydown", (event) => {
    if (!isShift(event)) spoil();
    else if (!event.repeat) alone = true;
  });
  document.addEventListener("keyup", (event) => {
    const counts = alone && isShift(event) && title === null && all(LINKS).length > 0;
    spoil();
    if (!counts) return;
    presses.push(Date.now());
    count();
    if (presses.length >= PRESSES) leave();
  });
  document.addEventListener("pointerdown", spoil);
  addEventListener("blur", spoil);

  // The links, with whatever button but that of the menu, and whatever key is held: none opens a second tab and leaves this one as it is.

  const press = (event) => {
    const link = event.target.closest(`${LINKS}, ${AGAIN}`);
    if (!link || event.button === 2) return;
    event.preventDefault();
    if (link.matches(AGAIN)) go();
    else leave();
  };
  document.addEventListener("click", press);
  document.addEventListener("auxclick", press);
  addEventListener("pageshow", comeBack);

  root.dataset.leaves = ""; // the styles offer the key
})();

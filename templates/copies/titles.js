// In a single file: the tab, the history and paper say which of its pages is shown.
(() => {
  "use strict";
  const name = document.title;
  const follow = () => {
    const to = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const sheet = to && to.closest("[data-sheet]");
    const title = sheet && sheet.querySelector("h1");
    document.title = title ? `${title.textContent} – ${name}` : name;
  };
  addEventListener("hashchange", follow);
  follow();
})();

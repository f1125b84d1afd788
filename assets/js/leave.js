// "Leave this page" in one key. The link works without this script; with it, Escape leaves as well,
// the page goes blank at once, and it is not left behind in the tab's history.
(() => {
  "use strict";
  const link = document.querySelector("[data-leave]");
  if (!link) return;

  const leave = (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    document.title = "";
    location.replace(link.href);
  };

  link.addEventListener("click", leave);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leave(event);
  });
  for (const hint of document.querySelectorAll("[data-leave-hint]")) hint.hidden = false;
})();

// In what was taken away: says that it is old, once the day has passed by which some of it had to be looked at again.
(() => {
  "use strict";
  const look = () => {
    try {
      const today = new Date().toISOString().slice(0, 10);
      for (const bar of document.querySelectorAll("[data-age]")) bar.hidden = today <= bar.dataset.age;
    } catch {
      // Without a clock nobody knows. The day itself stands on the page.
    }
  };
  look();
  // A page that is left open grows old.
  document.addEventListener("visibilitychange", look);
})();

// Stands beside the pages of a folder. That START-HERE.html can load it shows that the folder was unpacked.
(() => {
  "use strict";
  for (const words of document.querySelectorAll("[data-packed]")) words.hidden = true;
})();

// What can be pressed is high enough for a thumb (24 pixels, WCAG 2.5.8), or stands far enough from the next.

import { after, before, describe, it } from 'node:test';
import { launch, TABS, Tabs } from './chromium.mjs';
import { distinct } from './built-site.mjs';
import { assertNothing } from './nothing.mjs';
import { serve } from './server.mjs';

const SMALL = { viewport: { width: 320, height: 640 }, bypassCSP: true };

describe('targets', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, SMALL);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const { path } of distinct) {
    it(`${path} has room for a thumb`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${path}`);
        assertNothing(await tab.evaluate(tooClose), `${path} at 320 px: low, and close to the next`);
      }));
  }
});

/** Targets under 24 pixels of which a circle of 24 pixels touches another. A link in a sentence is as high as its line. */
function tooClose() {
  const LEAST = 24;
  const isInSentence = (link) => {
    const block = link.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4') ?? link.parentElement;
    const own = [...block.querySelectorAll('a, button')].map(({ textContent }) => textContent).join('');
    return block.textContent.replace(/[\s,;.·›()–]/g, '').length > own.replace(/[\s,;.·›()–]/g, '').length;
  };
  const targets = [...document.querySelectorAll('a[href], button, summary, select, input')]
    .filter((element) => element.checkVisibility() && !element.closest('.skip'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const gap = (centre, box) => Math.hypot(
    Math.max(box.left - centre.x, 0, centre.x - box.right),
    Math.max(box.top - centre.y, 0, centre.y - box.bottom),
  );
  return targets
    .filter(({ element, box }) => box.height < LEAST && !isInSentence(element))
    .filter(({ element, box }) => {
      const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      return targets.some((other) => other.element !== element && gap(centre, other.box) < LEAST / 2);
    })
    .map(({ element, box }) => `${Math.round(box.height)} px: ${element.outerHTML.slice(0, 120)}`)
    .slice(0, 5);
}

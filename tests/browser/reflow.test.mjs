// At 320 pixels, which is also a desktop zoomed to 400 %, nobody has to scroll sideways; nor with wider text spacing, larger text, or
// words that are longer than the screen is wide, wherever an author's words stand.

import { after, before, describe, it } from 'node:test';
import { distinct } from './built-site.mjs';
import { DESKTOP, launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const SMALL = { viewport: { width: 320, height: 640 }, bypassCSP: true };

// The least that WCAG 2.2 asks to bear (1.4.12).
const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const LONG_WORDS = [34, 180].map((letters) => 'Rindfleischetikettierung'.repeat(8).slice(0, letters));
const LARGE_TEXT = 'html { font-size: 200% !important }';

describe('reflow', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, SMALL);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const page of distinct) {
    it(`${page.path} fits a screen of 320 pixels`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${page.path}`);
        await assertFits(tab, page.path);
      }));
  }

  for (const page of representatives) {
    it(`${page.path} bears wider text spacing`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${page.path}`);
        await tab.addStyleTag({ content: TEXT_SPACING });
        await assertFits(tab, `${page.path}, text spaced out`);
        const cut = await tab.evaluate(cutOff);
        assertNothing(cut, `${page.path}: text is cut off when it is spaced out`);
      }));

    it(`${page.path} bears long words`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        for (const word of LONG_WORDS) {
          await tab.goto(`${server.origin}/${page.path}`);
          await tab.evaluate(startEachTextWith, word);
          await assertFits(tab, `${page.path}, words of ${word.length} letters`);
        }
      }));

    it(`${page.path} bears text of twice the size`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.setViewportSize(DESKTOP.viewport);
        await tab.goto(`${server.origin}/${page.path}`);
        await tab.addStyleTag({ content: LARGE_TEXT });
        await assertFits(tab, `${page.path}, text at 200 %`);
        await tab.setViewportSize(SMALL.viewport);
      }));
  }
});

async function assertFits(tab, what) {
  const { wide, culprits } = await tab.evaluate(tooWide);
  if (wide > 0) assertNothing([`${wide} px too wide`, ...culprits], `${what} scrolls sideways`);
}

/** Puts a word before every text that an author may have written: not the strip with 999, the ways out and the site's own buttons. */
function startEachTextWith(word) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const ours = text.parentElement.closest('.emergency, .leave, .skip, button, script, time, svg');
    if (!ours && text.data.trim() !== '') text.data = `${word} ${text.data}`;
  }
}

function tooWide() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const culprits = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !scrolls(element.parentElement))
    .slice(0, 5)
    .map((element) => `<${element.localName} class="${element.className}"> in .${element.parentElement.closest('[class]')?.className}: ${element.innerText.slice(0, 60)}`);
  return { wide: Math.max(0, scrollWidth - clientWidth), culprits };
}

function cutOff() {
  // A folded row shows the start of its lines, and all of them once it is open.
  const isStart = (element) => element.closest('.service-row:has(> details:not([open]))') !== null;
  return [...document.body.querySelectorAll('*')]
    .filter((element) => !isStart(element))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const tall = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      return element.innerText?.trim() && element.clientHeight > 1 && (tall || wide);
    })
    .map((element) => element.cloneNode(false).outerHTML);
}

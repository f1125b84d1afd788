// Words are read as words: on a phone and a desktop none of ordinary length is broken in its middle, be it in a cell, a card, a drawing or an
// address, and a bullet stands beside the line that it begins.

import { after, before, describe, it } from 'node:test';
import { pages } from './built-site.mjs';
import { launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const WIDTHS = [320, 360, 1280];

/** What fits a line at 320 pixels; a longer word may be broken. */
const ORDINARY = 27;

const SHEETS = pages.filter(({ path }) => path.endsWith('-sheet.html'));

describe('words', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, { bypassCSP: true });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const at = (page, width, work) => tabs.use(async (tab) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(`${server.origin}/${page.path}`);
    await work(tab);
  });

  for (const page of new Set([...representatives, ...SHEETS])) {
    for (const width of WIDTHS) {
      it(`${page.path} breaks no word at ${width} pixels`, { timeout: 60_000 }, () =>
        at(page, width, async (tab) => {
          assertNothing(await tab.evaluate(brokenWords, ORDINARY), `${page.path} at ${width} px: broken in the middle`);
          assertNothing(await tab.evaluate(outOfTheDrawing), `${page.path} at ${width} px: does not fit its drawing`);
          assertNothing(await tab.evaluate(besideTheLastLine), `${page.path} at ${width} px: the bullet is not beside the first line`);
        }));
    }
  }

  for (const page of SHEETS) {
    it(`${page.path} says on a phone what each cell is`, { timeout: 60_000 }, () =>
      at(page, 360, async (tab) => {
        const nameless = await tab.evaluate(() => [...document.querySelectorAll('.sheet-table td')]
          .filter((cell) => !/^(So when:|Source:|Who:|When:|Right\?)/.test(cell.innerText.trim()))
          .map((cell) => cell.outerHTML.slice(0, 120)));
        assertNothing(nameless.slice(0, 5), `${page.path} at 360 px: a cell without the name of its column`);
      }));
  }
});

function brokenWords(ordinary) {
  const broken = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    // Names of files have no words in them.
    if (text.parentElement.closest('code')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’']{2,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      if (word.length <= ordinary && tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 5) {
        broken.add(`"${word}" in ${text.parentElement.outerHTML.slice(0, 100)}`);
      }
    }
  }
  return [...broken].slice(0, 8);
}

function outOfTheDrawing() {
  const drawn = [...document.querySelectorAll('svg text')].map((text) => ({ text, box: text.closest('svg'), own: text.previousElementSibling }));
  const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  return drawn
    .filter(({ text, box, own }) => {
      const words = text.getBoundingClientRect();
      const rect = own?.localName === 'rect' ? own : box;
      return !inside(words, rect.getBoundingClientRect());
    })
    .map(({ text }) => text.textContent);
}

/** A box in a line stands with its last line beside the bullet. */
function besideTheLastLine() {
  const isOfSeveralLines = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].map(({ top }) => top);
    return Math.max(...tops) - Math.min(...tops) > 8;
  };
  return [...document.querySelectorAll('li')]
    .filter((item) => getComputedStyle(item).display === 'list-item' && !/^("|none)/.test(getComputedStyle(item).listStyleType))
    .map((item) => item.firstElementChild)
    .filter((first) => first && first.previousSibling === null && first.checkVisibility())
    .filter((first) => getComputedStyle(first).display === 'inline-block' && isOfSeveralLines(first))
    .map((first) => first.outerHTML.slice(0, 120));
}

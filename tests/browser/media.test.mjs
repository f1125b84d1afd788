// Forced colours and paper are designed, not left over: one page of each make is enough to see it.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DESKTOP, launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

// A4 less margins of 15 mm, at 96 pixels an inch.
const PAPER = { width: 680, height: 1009 };

describe('forced colours and paper', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, DESKTOP);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const at = (page, size, media, work) => tabs.use(async (tab) => {
    await tab.emulateMedia(media);
    await tab.setViewportSize(size);
    await tab.goto(`${server.origin}/${page.path}`);
    await work(tab);
    await tab.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
  });

  for (const page of representatives) {
    for (const colorScheme of ['light', 'dark']) {
      it(`${page.path} keeps its text, its boxes and its focus in forced colours, ${colorScheme}`, { timeout: 60_000 }, () =>
        at(page, DESKTOP.viewport, { forcedColors: 'active', colorScheme }, async (tab) => {
          const faint = await tab.evaluate(faintText, null);
          assertNothing(faint, `${page.path}, forced colours, ${colorScheme}: text that cannot be read`);
          const boxless = await tab.evaluate(blocksWithoutBorder);
          assertNothing(boxless, `${page.path}, forced colours: a block that only its background marked`);
          await tab.keyboard.press('Tab');
          const ring = await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
          assert.notEqual(ring, 'none', `${page.path}, forced colours: the focus has no outline (a shadow is not drawn)`);
        }));
    }

    it(`${page.path} prints dark on white, within the paper, with 999`, { timeout: 60_000 }, () =>
      at(page, PAPER, { media: 'print', colorScheme: 'dark' }, async (tab) => {
        const faint = await tab.evaluate(faintText, [255, 255, 255]);
        assertNothing(faint, `${page.path}, printed from a dark screen: text too pale for paper`);
        const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
        assert.ok(wide <= 0, `${page.path}: ${wide} px of it do not fit on the paper`);
        assert.ok(await tab.locator('h1').isVisible(), `${page.path}: the heading is not printed`);
        assert.match(await tab.innerText('body'), /999/, `${page.path}: 999 is not on the paper`);
        const pdf = await tab.pdf({ format: 'A4' });
        assert.ok(pdf.length > 1000, `${page.path}: printing makes nothing`);
      }));
  }
});

/** Visible text whose contrast with what is behind it (or with the paper) is under 4.5. */
function faintText(paper) {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return colour.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const luminance = ([r, g, b]) => [r, g, b]
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    if (element === null) return [255, 255, 255];
    const { backgroundColor, printColorAdjust } = getComputedStyle(element);
    const colour = parse(backgroundColor);
    return colour[3] > 0 && (paper === null || printColorAdjust === 'exact') ? colour : behind(element.parentElement);
  };
  const faint = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    const onScreen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0;
    if (walker.currentNode.data.trim() === '' || !onScreen) continue;
    const [text, ground] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))];
    const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (contrast < 4.5) faint.add(`${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`);
  }
  return [...faint].slice(0, 5);
}

function blocksWithoutBorder() {
  return [...document.querySelectorAll('.block')]
    .filter((element) => ['Top', 'Right', 'Bottom', 'Left'].every((side) => {
      const style = getComputedStyle(element);
      return style[`border${side}Style`] === 'none' || parseFloat(style[`border${side}Width`]) === 0;
    }))
    .map((element) => element.outerHTML.slice(0, 120));
}

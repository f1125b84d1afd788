// What somebody prints is of use on paper: sheets are full, cards are whole, and a number or an address that a link hides can be read.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AREA } from './checker-visit.mjs';
import { launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

// A4 less the margins of print.css, at 96 pixels an inch.
const PAPER = { width: 658, height: 986 };

/** A box that must not be broken leaves at most this much of a sheet empty before it. */
const HIGHEST_UNBROKEN = 0.55 * PAPER.height;

/** The longest check there is, with nothing answered: every rule of an area, 48 questions and all their duties. */
const SHEETS_OF_A_CHECK = 20;

describe('paper', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, { viewport: PAPER, bypassCSP: true });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const printed = (path, work) => tabs.use(async (tab) => {
    await tab.emulateMedia({ media: 'print' });
    await tab.goto(`${server.origin}/${path}`);
    await work(tab);
  });

  for (const { path } of representatives) {
    it(`${path} fills its sheets and keeps its cards whole`, { timeout: 60_000 }, () =>
      printed(path, async (tab) => {
        assertNothing(await tab.evaluate(tooHighToKeepWhole, HIGHEST_UNBROKEN), `${path}: leaves most of a sheet empty`);
        assertNothing(await tab.evaluate(cardsThatBreak), `${path}: a card may be split over two sheets`);
      }));

    it(`${path} prints what its links hide`, { timeout: 60_000 }, () =>
      printed(path, async (tab) => {
        assertNothing(await tab.evaluate(addressesNotOnPaper), `${path}: not on the paper`);
      }));
  }

  it(`${AREA} with nothing answered is no book`, { timeout: 60_000 }, () =>
    printed(AREA, async (tab) => {
      const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
      assert.ok(sheets <= SHEETS_OF_A_CHECK, `${AREA} prints on ${sheets} sheets`);
    }));
});

function tooHighToKeepWhole(highest) {
  return [...document.querySelectorAll('main *')]
    .filter((element) => getComputedStyle(element).breakInside.startsWith('avoid') && element.getBoundingClientRect().height > highest)
    .map((element) => `${Math.round(element.getBoundingClientRect().height)} px: ${element.outerHTML.slice(0, 100)}`);
}

function cardsThatBreak() {
  return [...document.querySelectorAll('.service, .card')]
    .filter((element) => element.checkVisibility() && !getComputedStyle(element).breakInside.startsWith('avoid'))
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Links out of the site, and to telephones, of which a reader of the paper cannot tell where they lead. */
function addressesNotOnPaper() {
  const digits = (text) => text.replace(/\D/g, '').replace(/^(44|0)/, '');
  return [...document.querySelectorAll('main a[href]')]
    .filter((link) => link.checkVisibility())
    .filter((link) => {
      const href = link.getAttribute('href');
      const shown = link.textContent + getComputedStyle(link, '::after').content;
      if (/^https?:/.test(href)) return !shown.includes(href);
      if (/^(tel|sms):/.test(href)) return !digits(link.textContent).includes(digits(href.split('?')[0]));
      return href.startsWith('mailto:') && !link.textContent.includes(href.slice('mailto:'.length).split('?')[0]);
    })
    .map((link) => link.outerHTML.slice(0, 120));
}

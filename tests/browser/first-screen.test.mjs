// What stands on the first screen of a small phone: who to call, the heading, something to do. What is listed stands there in few lines.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, TABS, Tabs } from './chromium.mjs';
import { distinct, isNoindex, pages } from './built-site.mjs';
import { assertNothing } from './nothing.mjs';
import { serve } from './server.mjs';

const SMALL = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true, bypassCSP: true };
const BARS = 112; // pixels: 999, 101 and the masthead, together
const CARD = 150; // pixels

const classOf = (page) => page.elements.find(({ tag }) => tag === 'body')?.attrs.class ?? '';
/** What tells readers what to do. A source, a definition and a card to carry are looked up, and say what they are. */
const guidance = distinct.filter((page) => !isNoindex(page) && !/kind-(source|definition|wallet-card)/.test(classOf(page))
  && !/^(open-data|sources\/index)\.html$/.test(page.path));
const kindOf = (page) => /kind-([a-z-]+)/.exec(classOf(page))?.[1];

describe('the first screen', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, SMALL);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const { path } of guidance) {
    it(`${path} says what it is and offers something to do`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${path}`);
        const { bars, heading, action } = await tab.evaluate(firstScreen);
        assert.ok(bars <= BARS, `${path}: the bars are ${bars} px high`);
        assert.ok(heading <= SMALL.viewport.height, `${path}: the heading ends at ${heading} px`);
        assert.ok(action <= SMALL.viewport.height, `${path}: the first thing to do is at ${action} px`);
      }));
  }

  for (const path of ['services/index.html', 'index.html', 'young-people/index.html']) {
    it(`${path} shows each service in few lines`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${path}`);
        await tab.evaluate(() => document.querySelectorAll('details:has(.service-row)').forEach((fold) => { fold.open = true; }));
        const rows = await tab.locator('.service-row').evaluateAll((rows) => rows.map((row) => ({
          // What a service asks one to add to a number is said with the number, and a long name or number goes over lines.
          extra: row.querySelector('.service-first .channel-extra')?.offsetHeight + 4 || 0,
          name: row.querySelector('.service-name').textContent,
          more: Math.max(0, row.querySelector('.service-name').offsetHeight - 22) + Math.max(0, (row.querySelector('.service-first .call')?.offsetHeight ?? 0) - 46),
          height: row.offsetHeight,
        })));
        assert.ok(rows.length > 0, `${path} lists no service`);
        const high = rows.filter(({ extra, more, height }) => height - extra - more > CARD);
        assertNothing(high.map(({ name, height }) => `${name}: ${height} px`), `${path}: more than ${CARD} px`);
      }));
  }
});

describe('the way out', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  it('is on every page that families or young people may open, once, and on none for professionals', () => {
    const wrong = pages
      .filter((page) => page.path !== 'gallery.html')
      .filter((page) => {
        const count = page.elements.filter(({ attrs }) => 'data-leave' in attrs).length;
        const first = page.elements.filter(({ attrs }) => 'data-leave-first' in attrs).length;
        const isOurs = /^(parents|young-people|adults|services)\/|^(index|404|privacy)\.html$/.test(page.path);
        const isTheirs = /(^|\/)professionals\//.test(page.path);
        return count > 1 || first !== count || (isOurs && count !== 1) || (isTheirs && count !== 0);
      });
    assertNothing(wrong.map(({ path }) => path), 'the way out is missing, or there where it does not belong');
  });

  it('leads to one address, from wherever', () => {
    const all = pages.flatMap(({ elements }) => elements.filter(({ attrs }) => 'data-leave' in attrs).map(({ attrs }) => attrs.href));
    assert.equal(new Set(all).size, 1);
  });

  // 320 px, and a desktop at 400 %.
  for (const [what, viewport] of [['a small phone', { width: 320, height: 568 }], ['a screen at 400 %', { width: 320, height: 256 }]]) {
    it(`stays in reach on ${what}, wherever one scrolls, and covers nothing that has the focus`, { timeout: 120_000 }, async () => {
      const tab = await browser.newPage({ viewport });
      for (const path of ['index.html', 'young-people/index.html', 'parents/first-steps.html', 'services/index.html', 'privacy.html']) {
        await tab.goto(`${server.origin}/${path}`);
        for (const part of [0, .25, .5, .75, 1]) {
          await tab.evaluate((part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }), part);
          await tab.waitForTimeout(50);
          assert.ok(await tab.evaluate(leaveIsOnTop), `${path}, at ${part * 100} %: the way out cannot be pressed`);
        }
        await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        for (let press = 0; press < 40; press += 1) {
          await tab.keyboard.press('Tab');
          await tab.waitForTimeout(10);
          const covered = await tab.evaluate(focusUnderLeave);
          assert.equal(covered, null, `${path}: the way out covers ${covered}`);
        }
      }
      await tab.close();
    });
  }

  it('leads on a text to the word that its service asks for, and on no other text to any', () => {
    // The page of each service says the word that it asks for.
    const asked = new Map();
    for (const { html } of pages.filter((page) => kindOf(page) === 'service')) {
      for (const [, number, word] of html.matchAll(/href="?sms:(\d+)[^>]*>[^]*?<\/a>\s*(?:<p class="?channel-extra"?>Write <strong>([^<]*)<)?/g)) asked.set(number, word);
    }
    const texts = pages.filter(({ path }) => path !== 'gallery.html').flatMap((page) => page.elements
      .filter(({ tag, attrs }) => tag === 'a' && attrs.href?.startsWith('sms:'))
      .map(({ attrs }) => ({ path: page.path, link: new URL(attrs.href) })));
    assert.ok(texts.length > 0 && [...asked.values()].some(Boolean));
    const wrong = texts.filter(({ link }) => (link.searchParams.get('body') ?? undefined) !== asked.get(link.pathname));
    assertNothing(wrong.map(({ path, link }) => `${path}: ${link}`), 'a text without the word that its service asks for, or with another');
  });

  it('is not told on by the name of a young person’s page', () => {
    const telling = /\b(abuse|exploit|away|missing|leaving|runaway|suicid|police)|making me/i;
    const young = pages.filter((page) => classOf(page).includes('young'));
    const bad = young.filter((page) => {
      const title = page.elements.find(({ tag }) => tag === 'title')?.text ?? '';
      const words = page.elements.find(({ tag, attrs }) => tag === 'meta' && attrs.name === 'description')?.attrs.content ?? '';
      return telling.test(title) || telling.test(words) || telling.test(page.path.split('/').at(-1).replace(/-/g, ' '));
    });
    assert.ok(young.length > 0);
    assertNothing(bad.map(({ path }) => path), 'tabs and the history tell');
  });
});

function firstScreen() {
  const bottom = (element) => Math.round(element.getBoundingClientRect().bottom + scrollY);
  const main = document.querySelector('main');
  const heading = main.querySelector('h1');
  // The heading of a box says who to call, and the bar has the button. A professional comes to look something up: there it is the first words.
  const isPublic = document.querySelector('[data-leave]') !== null;
  const things = [...main.querySelectorAll(`a[href], button, input, select, .block-title, .channel-plain${isPublic ? '' : ', :is(.lead, .page-body) :is(p, li, td)'}`)]
    .filter((thing) => thing.checkVisibility() && !thing.closest('.page-area, .ended, .about, .contents'))
    .filter((thing) => heading.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_FOLLOWING);
  const height = (selector) => document.querySelector(selector).getBoundingClientRect().height;
  return {
    bars: Math.round(height('.emergency') + height('.header')),
    heading: bottom(heading),
    action: things.length ? Math.round(things[0].getBoundingClientRect().top + 24) : 0,
  };
}

function leaveIsOnTop() {
  const { left, top, width, height } = document.querySelector('[data-leave]').getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return there?.closest('[data-leave]') !== null && width >= 44 && height >= 44;
}

function focusUnderLeave() {
  const focused = document.activeElement;
  if (focused === document.body || focused.closest('.leave, .emergency, .skip, .header')) return null;
  const a = focused.getBoundingClientRect();
  const b = document.querySelector('[data-leave]').getBoundingClientRect();
  const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return overlap ? focused.outerHTML.slice(0, 100) : null;
}

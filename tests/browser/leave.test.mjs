// A reader of any page that families or young people may open can leave with three presses of Shift or one of the link; the page that they leave is blank at once, and not what Back
// opens. Earlier pages of this site are: the words say so.

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { folder, hasLeave, page as pageAt, pages, target } from './built-site.mjs';
import { DESKTOP, launch, PHONE, TABS } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const slow = { timeout: 60_000 };
const MOUSE = { ...DESKTOP, isMobile: false, hasTouch: false };
const young = pages.filter((page) => hasLeave(page) && page.path !== 'index.html');
const CHECK = 'young-people/check.html';
const EXPLAINED = 'young-people/private-and-safe.html';

// Every page whose way out is written differently, and every page of a different make, which might take the key for itself.
const tried = [...new Set([
  ...new Map(young.map((page) => [wayOutOf(page), page])).values(),
  ...young.filter((page) => representatives.includes(page)),
])];

describe('leaving', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A fresh visitor who came from the first page; what they ask of the outside world is written down, and answered after `wait` ms, or never. */
  async function visit(path, { wait = 0, through = ['index.html'], root = `${server.origin}/`, ...options }, work) {
    const context = await browser.newContext({ ...PHONE, name: undefined, ...options });
    const outside = [];
    await context.route((url) => url.protocol === 'https:', async (route) => {
      outside.push(route.request());
      if (wait === Infinity) return;
      await new Promise((done) => setTimeout(done, wait));
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Somewhere else</title>' }).catch(() => {});
    });
    const tab = await context.newPage();
    await tab.addInitScript(tellOfItself);
    tab.on('console', (message) => { if (message.text().startsWith('{')) tab.told = JSON.parse(message.text()); });
    for (const before of through) await tab.goto(root + before);
    await tab.goto(root + path);
    await work(tab, outside, context);
    await context.close();
  }

  const hasLeft = (tab, what) =>
    tab.waitForURL((url) => url.protocol === 'https:', { timeout: 5_000 }).catch(() => assert.fail(`${what} does not leave the page`));

  /** What the page asks for is told to this test a moment after the page did it: later on a busy machine. One request too many has its moment, too. */
  async function assertAsked(outside, times) {
    for (let waited = 0; outside.length < times && waited < 5_000; waited += 50) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(outside.length, times, 'requests to the outside');
  }

  const pressShift = async (tab, times) => {
    for (let press = 0; press < times; press += 1) await tab.keyboard.press('Shift');
  };

  async function assertLeft(path, outside) {
    assert.equal(outside.length, 1, `${path}: ${outside.length} requests to the outside, not 1`);
    const [request] = outside;
    assert.ok(request.isNavigationRequest(), `${path}: ${request.url()} is not a navigation`);
    assert.match(request.url(), /^https:\/\//, `${path}: leaves to ${request.url()}`);
    const { referer } = await request.allHeaders();
    assert.equal(referer, undefined, `${path}: tells the next site where the reader was (${referer})`);
  }

  /** Waits until nothing of the page is left to eyes or to screen readers, but the word that something comes. */
  const assertBlank = (tab) => seen(tab, ({ text, covered }) => text === 'Loading.' && covered);

  /** Waits for what the page says of itself: while another is on its way, a browser answers no other question. */
  async function seen(tab, fits, most = 3_000) {
    for (const until = Date.now() + most; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
      if (tab.told && fits(tab.told)) return tab.told;
    }
    return assert.fail(`the page is seen as ${JSON.stringify(tab.told).slice(0, 200)}`);
  }

  const status = (tab) => tab.innerText('.leave [role=status]');

  it('there are pages to leave', () => {
    assert.ok(young.length > 0, 'no page has an element with data-leave');
  });

  for (const { path } of tried) {
    it(`Shift three times leaves ${path}, and Back opens the page before it`, slow, () =>
      visit(path, {}, async (tab, outside, context) => {
        await tab.keyboard.press('Tab');
        await pressShift(tab, 3);
        await hasLeft(tab, `${path}: Shift three times`);
        await assertLeft(path, outside);
        const { cookies, origins } = await context.storageState({ indexedDB: true });
        assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] }, `${path}: leaving left something behind`);
        await tab.goBack();
        assert.equal(tab.url(), `${server.origin}/index.html`, `${path}: the Back button shows the page again`);
      }));
  }

  describe('the key', { concurrency: TABS }, () => {
    it('is counted in words and dots, and the count empties after five seconds', slow, () =>
      visit(CHECK, MOUSE, async (tab) => {
        const filled = () => tab.locator('.leave-dots > span').evaluateAll((dots) =>
          dots.filter((dot) => parseFloat(getComputedStyle(dot).borderTopWidth) > 4).length);
        await pressShift(tab, 1);
        assert.match(await status(tab), /2 more/);
        assert.equal(await filled(), 1);
        await pressShift(tab, 1);
        assert.match(await status(tab), /1 more/);
        assert.equal(await filled(), 2);
        await tab.waitForFunction(() => document.querySelector('.leave [role=status]').innerText.trim() === '', { timeout: 7_000 });
        assert.equal(await filled(), 0);
      }));

    it('pressed twice, and once six seconds later, leaves nothing', slow, () =>
      visit(CHECK, {}, async (tab, outside) => {
        await pressShift(tab, 2);
        await tab.waitForTimeout(6_000);
        await pressShift(tab, 1);
        await tab.waitForTimeout(300);
        assertNothing(outside.map((request) => request.url()), 'it leaves');
        assert.match(await status(tab), /2 more/);
      }));

    const held = [
      ['letters', async (tab) => { for (const letter of 'ABCD') await tab.keyboard.press(`Shift+${letter}`); }],
      ['going back by Tab', async (tab) => { for (let press = 0; press < 4; press += 1) await tab.keyboard.press('Shift+Tab'); }],
      ['another keyboard (Alt and Shift)', async (tab) => { for (let press = 0; press < 4; press += 1) await tab.keyboard.press('Alt+Shift'); }],
      ['the mouse', async (tab) => {
        for (let press = 0; press < 4; press += 1) {
          await tab.keyboard.down('Shift');
          await tab.locator('h1').click();
          await tab.keyboard.up('Shift');
        }
      }],
    ];
    for (const [what, hold] of held) {
      it(`held for ${what} does not count`, slow, () =>
        visit(CHECK, {}, async (tab, outside) => {
          await hold(tab);
          await pressShift(tab, 2);
          await tab.waitForTimeout(300);
          assertNothing(outside.map((request) => request.url()), 'it leaves');
        }));
    }

    it('is never Escape: the page and its answers stay', slow, () =>
      visit(CHECK, {}, async (tab, outside) => {
        await tab.locator('[data-checker]:not([hidden])').waitFor();
        await tab.locator('[data-checker] [type=radio]').first().check();
        for (let press = 0; press < 4; press += 1) await tab.keyboard.press('Escape');
        await tab.waitForTimeout(300);
        assertNothing(outside.map((request) => request.url()), 'it leaves');
        assert.ok(await tab.locator('[data-checker] [type=radio]').first().isChecked());
      }));

    it('is offered where there is a keyboard, and not on a phone', slow, async () => {
      const offered = (options) => visit(CHECK, options, async (tab) => {
        assert.equal(await tab.isVisible('[data-leave-hint]'), !options.isMobile);
      });
      await offered(MOUSE);
      await offered(PHONE);
    });

    it('does nothing on a page for professionals', slow, async () => {
      const other = pages.find((page) => !hasLeave(page) && page.path !== 'index.html');
      assert.ok(other, 'every page has a way out');
      await visit(other.path, {}, async (tab, outside) => {
        await pressShift(tab, 4);
        await tab.waitForTimeout(300);
        assertNothing(outside.map((request) => request.url()), `${other.path}: Shift leaves the page`);
      });
    });
  });

  describe('while the other page hangs', { concurrency: TABS }, () => {
    it('the page is blank in a tenth of a second, and its tab says neither title nor address', slow, () =>
      visit(CHECK, { wait: Infinity }, async (tab) => {
        await tab.locator('[data-leave]').click({ noWaitAfter: true });
        await assertBlank(tab);
        const { blankAfter } = await seen(tab, ({ blankAfter }) => blankAfter !== null);
        assert.ok(blankAfter <= 100, `${blankAfter} ms`);
        const { targetInfos } = await (await browser.newBrowserCDPSession()).send('Target.getTargets');
        const titles = targetInfos.filter(({ url }) => url === `${server.origin}/${CHECK}`).map(({ title }) => title);
        assert.ok(titles.includes('Loading'), `the tab says ${titles}`);
      }));

    it('it is asked for once, however often link and key are pressed', slow, () =>
      visit(CHECK, { wait: 3_500 }, async (tab, outside) => {
        await tab.locator('[data-leave]').dblclick({ noWaitAfter: true });
        for (let times = 0; times < 3; times += 1) {
          await pressShift(tab, 3);
          await tab.waitForTimeout(900);
        }
        await hasLeft(tab, 'the link');
        assert.equal(outside.length, 1);
      }));

    it('after a while its link is offered again, and works', slow, () =>
      visit(CHECK, { wait: Infinity }, async (tab, outside) => {
        await tab.locator('[data-leave]').click({ noWaitAfter: true });
        const { again } = await seen(tab, ({ again }) => again !== null, 12_000);
        await assertAsked(outside, 1);
        await tab.mouse.click(again.x, again.y);
        await assertAsked(outside, 2);
      }));
  });

  /** Leaves, and stops the other page on its way; the page may then be told that it came back, as from the memory of the browser. */
  const leaveAndStop = async (tab, { comesBack }) => {
    // From the press on: on a busy machine it may come late, and what is stopped before it hangs for ever.
    await tab.evaluate((comesBack) => {
      const stop = () => {
        window.stop();
        if (comesBack) dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        console.log('stopped');
      };
      addEventListener('click', () => setTimeout(stop, 1_000), { capture: true, once: true });
    }, comesBack);
    const stopped = tab.waitForEvent('console', { predicate: (message) => message.text() === 'stopped' });
    await tab.locator('[data-leave]').click({ noWaitAfter: true });
    await assertBlank(tab);
    await stopped;
  };

  it('a page that comes back is shown, with its title, and can be left again', slow, () =>
    visit(CHECK, { wait: Infinity }, async (tab, outside) => {
      const title = await tab.title();
      await leaveAndStop(tab, { comesBack: true });
      assert.ok(await tab.isVisible('h1'));
      assert.equal(await tab.title(), title);
      assert.equal(await status(tab), '');
      await pressShift(tab, 3);
      await assertBlank(tab);
      await assertAsked(outside, 2);
    }));

  it('a visitor who presses, stops and goes back sees a page whose links work', slow, () =>
    visit(CHECK, { wait: Infinity }, async (tab) => {
      await leaveAndStop(tab, { comesBack: false });
      await tab.goBack();
      assert.equal(tab.url(), `${server.origin}/index.html`);
      await tab.goForward();
      assert.ok(await tab.isVisible('h1'));
      await tab.locator('header a').first().click();
      await tab.waitForURL(`${server.origin}/index.html`);
    }));

  for (const [what, options] of [['the middle button', { button: 'middle' }], ...['Control', 'Shift', 'Alt', 'Meta'].map((key) => [`${key} held`, { modifiers: [key] }])]) {
    it(`the link leaves this tab, and opens no other, with ${what}`, slow, () =>
      visit(CHECK, MOUSE, async (tab, outside, context) => {
        await tab.locator('[data-leave]').click({ ...options, noWaitAfter: true });
        await hasLeft(tab, `the link, ${what},`);
        await tab.waitForTimeout(200);
        assert.equal(context.pages().length, 1);
        await assertLeft(CHECK, outside);
      }));
  }

  it('the second Tab stop of a page leads out, and can be seen', slow, () =>
    visit(CHECK, MOUSE, async (tab, outside) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Tab');
      const { text, top, seen } = await tab.evaluate(() => {
        const { left, top, width, height } = document.activeElement.getBoundingClientRect();
        return { text: document.activeElement.textContent, top, seen: document.elementFromPoint(left + width / 2, top + height / 2) === document.activeElement };
      });
      assert.equal(text, 'Leave this page');
      assert.ok(seen && top >= 0);
      await tab.keyboard.press('Enter');
      await hasLeft(tab, 'the second stop');
      await assertLeft(CHECK, outside);
    }));

  it('the link is a plain one, that works without JavaScript', slow, () =>
    visit(young[0].path, { javaScriptEnabled: false }, async (tab, outside) => {
      await tab.click('[data-leave]');
      await hasLeft(tab, 'the link');
      await assertLeft(young[0].path, outside);
    }));

  it('the link is on the first screen of a phone', slow, () =>
    visit(young[0].path, {}, async (tab) => {
      const box = await tab.locator('[data-leave]').first().boundingBox();
      assert.ok(box && box.y + box.height <= PHONE.viewport.height, `${young[0].path}: the way out is below the first screen`);
    }));

  it('without a network, and from a disk, the way out is an empty page and no error', slow, async () => {
    const empty = (tab) => tab.waitForURL('about:blank', { timeout: 5_000 });
    await visit(CHECK, {}, async (tab, outside, context) => {
      await context.setOffline(true);
      await pressShift(tab, 3);
      await empty(tab);
      assert.equal(await tab.title(), '');
      assert.equal(outside.length, 0);
    });
    await visit(CHECK, { root: `${pathToFileURL(folder)}/` }, async (tab) => {
      await tab.locator('[data-leave]').click();
      await empty(tab);
      assert.equal(await tab.title(), '');
    });
  });

  it('Back shows a page of this site that was read before, and the page about leaving says so', slow, () =>
    visit('young-people/right-now.html', { through: ['index.html', 'young-people/index.html'] }, async (tab) => {
      await tab.locator('[data-leave]').click();
      await hasLeft(tab, 'the link');
      await tab.goBack();
      assert.equal(tab.url(), `${server.origin}/young-people/index.html`);
      const words = pageAt(EXPLAINED).elements.filter(({ tag }) => tag === 'p' || tag === 'li').map(({ text }) => text).join(' ');
      assert.match(words, /Back can still show the pages of this site that you looked at/);
      assert.match(words, /Shift 3 times/);
    }));
});

/** Says over and over what can be seen, and how long after a press of the link the page was drawn blank. */
function tellOfItself() {
  let blankAfter = null;
  addEventListener('click', () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => { blankAfter = Math.round(performance.now() - start); }));
  }, true);
  setInterval(() => {
    const box = document.querySelector('[data-leave-again] a')?.getBoundingClientRect();
    console.log(JSON.stringify({
      blankAfter,
      text: document.body.innerText.trim(),
      covered: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[role=alert]') !== null,
      again: box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null,
    }));
  }, 50);
}

function wayOutOf(page) {
  const written = page.elements
    .filter(({ tag, attrs }) => tag === 'script' || 'data-leave' in attrs || attrs.name === 'referrer')
    .map(({ tag, attrs: { src, ...attrs } }) => [tag, src && target(page, src).file, attrs]);
  return JSON.stringify(written);
}

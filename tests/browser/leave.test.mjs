// A young person can leave in one key or one tap, and going back does not show what they read.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hasLeave, pages, target } from './built-site.mjs';
import { launch, PHONE, TABS } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const young = pages.filter((page) => hasLeave(page) && page.path !== 'index.html');

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

  /** A fresh visitor who came from the first page; what they ask of the outside world is written down, and answered by nobody. */
  async function visit(page, options, work) {
    const context = await browser.newContext({ ...PHONE, name: undefined, ...options });
    const outside = [];
    await context.route((url) => url.origin !== server.origin, (route) => {
      outside.push(route.request());
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Somewhere else</title>' });
    });
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/index.html`);
    await tab.goto(`${server.origin}/${page.path}`);
    await work(tab, outside, context);
    await context.close();
  }

  async function assertLeft(page, outside) {
    assert.equal(outside.length, 1, `${page.path}: ${outside.length} requests to the outside, not 1`);
    const [request] = outside;
    assert.ok(request.isNavigationRequest(), `${page.path}: ${request.url()} is not a navigation`);
    assert.match(request.url(), /^https:\/\//, `${page.path}: leaves to ${request.url()}`);
    const { referer } = await request.allHeaders();
    assert.equal(referer, undefined, `${page.path}: tells the next site where the reader was (${referer})`);
  }

  it('there are pages to leave', () => {
    assert.ok(young.length > 0, 'no page has an element with data-leave');
  });

  for (const page of tried) {
    it(`Escape leaves ${page.path}, and Back does not return to it`, { timeout: 60_000 }, () =>
      visit(page, {}, async (tab, outside, context) => {
        await tab.keyboard.press('Tab');
        await tab.keyboard.press('Escape');
        await tab.waitForURL((url) => url.origin !== server.origin, { timeout: 5_000 })
          .catch(() => assert.fail(`${page.path}: Escape does not leave the page`));
        await assertLeft(page, outside);
        const { cookies, origins } = await context.storageState({ indexedDB: true });
        assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] }, `${page.path}: leaving left something behind`);
        await tab.goBack();
        assert.notEqual(tab.url(), `${server.origin}/${page.path}`, `${page.path}: the Back button shows the page again`);
      }));
  }

  if (young.length > 0) {
    it('the way out is a plain link that works without JavaScript', { timeout: 60_000 }, () =>
      visit(young[0], { javaScriptEnabled: false }, async (tab, outside) => {
        await tab.click('[data-leave]');
        await tab.waitForURL((url) => url.origin !== server.origin, { timeout: 5_000 });
        await assertLeft(young[0], outside);
      }));

    it('the way out is on the first screen of a phone', { timeout: 60_000 }, () =>
      visit(young[0], {}, async (tab) => {
        const box = await tab.locator('[data-leave]').first().boundingBox();
        assert.ok(box && box.y + box.height <= PHONE.viewport.height, `${young[0].path}: the way out is below the first screen`);
      }));
  }

  it('Escape does nothing on a page that is not for young people', { timeout: 60_000 }, async () => {
    const other = pages.find((page) => !hasLeave(page) && page.path !== 'index.html');
    assert.ok(other, 'every page has a way out');
    await visit(other, {}, async (tab, outside) => {
      await tab.keyboard.press('Escape');
      await tab.waitForTimeout(300);
      assertNothing(outside.map((request) => request.url()), `${other.path}: Escape leaves the page`);
    });
  });
});

function wayOutOf(page) {
  const written = page.elements
    .filter(({ tag, attrs }) => tag === 'script' || 'data-leave' in attrs || attrs.name === 'referrer')
    .map(({ tag, attrs: { src, ...attrs } }) => [tag, src && target(page, src).file, attrs]);
  return JSON.stringify(written);
}

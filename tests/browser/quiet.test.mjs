// A visit is clean and leaves nothing: no message, no failed or third-party request, nothing stored; and it needs no script.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pages } from './built-site.mjs';
import { DESKTOP, launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { serve } from './server.mjs';

// How long a page that has loaded is listened to.
const SETTLE = 100;

describe('a quiet visit', () => {
  let browser, server, withScript, withoutScript;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    withScript = await Tabs.open(browser, DESKTOP);
    withoutScript = await Tabs.open(browser, { ...DESKTOP, javaScriptEnabled: false });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  describe('to each page', { concurrency: TABS }, () => {
    for (const page of pages) {
      it(`${page.path} makes no noise, stores nothing, and reads the same without JavaScript`, { timeout: 60_000 }, async () => {
        const address = `${server.origin}/${page.path}`;
        const visit = await withScript.use(async (tab) => {
          const noise = listen(tab, server.origin);
          await tab.goto(address);
          await tab.waitForTimeout(SETTLE);
          // What is open now, and the finder, are there only with JavaScript: directory.test.mjs looks at them.
          await tab.evaluate(() => {
            if (!document.querySelector('script[src*="clocks"]')) return;
            for (const part of document.querySelectorAll('[data-open], [data-directory], [data-region], [data-sharing], [data-old]')) part.remove();
          });
          // A need of the directory is folded only with JavaScript.
          await tab.evaluate(() => document.querySelectorAll('[data-fold]').forEach((fold) => { fold.open = true; }));
          const text = await tab.innerText('main');
          const kept = await tab.evaluate(whatThePageKept);
          const asks = await tab.locator('[data-checker], [data-keep]').count() > 0;
          tab.removeAllListeners();
          return { noise, text, kept, asks };
        });
        assertNothing(visit.noise, `${page.path}: the visit was not clean`);
        assertNothing(visit.kept, `${page.path}: something was stored on the device`);

        const plainText = await withoutScript.use(async (tab) => {
          await tab.goto(address);
          return tab.innerText('main');
        });
        // A check asks its questions only with JavaScript, and a copy is only kept with it: checker.test.mjs and offline.test.mjs look at both without.
        if (!visit.asks) assert.equal(lines(plainText), lines(visit.text), `${page.path}: the main content differs without JavaScript`);
      });
    }
  });

  it('leaves no cookie and no storage behind when every page has been visited', async () => {
    const { cookies, origins } = await withScript.context.storageState({ indexedDB: true });
    assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] });
    assert.equal(withScript.context.serviceWorkers().length, 0, 'a service worker is running');
  });
});

/** An empty part of the page, that one of the two does not have, leaves an empty line and no more. */
const lines = (text) => text.replace(/\n+/g, '\n');

function listen(tab, origin) {
  const noise = [];
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noise.push(`console ${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => noise.push(`script error: ${error.message}`));
  tab.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') noise.push(`failed request: ${request.url()} (${why})`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) noise.push(`missing file: ${response.url()} answers ${response.status()}`);
  });
  tab.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      noise.push(`request to somebody else: ${request.url()}`);
    }
  });
  return noise;
}

async function whatThePageKept() {
  const kept = [];
  if (document.cookie !== '') kept.push('a cookie');
  if (localStorage.length > 0) kept.push('localStorage');
  if (sessionStorage.length > 0) kept.push('sessionStorage');
  if ((await indexedDB.databases()).length > 0) kept.push('indexedDB');
  if ((await caches.keys()).length > 0) kept.push('a cache');
  if ((await navigator.serviceWorker.getRegistrations()).length > 0) kept.push('a service worker');
  return kept;
}

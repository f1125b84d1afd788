// Nothing moves once a page has been painted: what scripts fill has its place from the first paint, however late they come.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hasLeave, pages } from './built-site.mjs';
import { DESKTOP, launch, PHONE, TABS } from './chromium.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const slow = { timeout: 60_000 };
/**
 * What nobody sees: a browser may paint a page that has come in part, and a busy one ends the part within a line. A hundredth of what counts
 * as good.
 */
const UNSEEN = 0.001;
/** Milliseconds, long enough for a first paint without the scripts. */
const LATE = 1_500;
/** A Tuesday afternoon that the hours of the pages cover. */
const USUAL = Date.parse('2026-11-24T14:00:00Z');
const kindOf = ({ elements }) => elements.find(({ tag }) => tag === 'body').attrs.class;
const has = (page, name) => page.elements.some(({ attrs }) => name in attrs);
/** The gallery shows the parts of such pages, and asks no rules. */
const asksRules = ({ elements }) => elements.some(({ tag, attrs }) => tag === 'script' && /await-rules/.test(attrs.src));

// One page of each make, besides the sample: its kind, whom it is for, and what its scripts do.
const makes = new Map(pages.map((page) =>
  [JSON.stringify([kindOf(page), hasLeave(page), ['data-checker', 'data-directory', 'data-hours', 'data-clocks'].map((name) => has(page, name))]), page]));
const tried = [...new Set([...makes.values(), ...representatives])];
const READY = '[data-checker]:not([hidden]), [data-directory]:not([hidden]), [data-open]:not([hidden])';

describe('nothing moves', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** What moved while a page came, with scripts that are held back for so long; `alter` changes its requests. */
  async function shifts(path, device, { late = 0, alter, ready } = {}) {
    const context = await browser.newContext({ ...device, name: undefined });
    const tab = await context.newPage();
    await tab.addInitScript(watch, [USUAL, UNSEEN]);
    if (late) {
      await tab.route(/\/assets\/[^/]+\.js$/, async (route) => {
        // What stands in the head to be run at once is small, and no later than the styles.
        if (!/await-rules|leave/.test(route.request().url())) await new Promise((done) => setTimeout(done, late));
        await route.continue();
      });
    }
    await alter?.(tab);
    await tab.goto(`${server.origin}/${path}`);
    if (ready) await tab.locator(ready).first().waitFor({ state: 'attached', timeout: 15_000 });
    // On a busy machine the first paint comes late.
    const paints = () => tab.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    for (let waited = 0; waited < 15_000 && (await paints()) === 0; waited += 100) await tab.waitForTimeout(100);
    await tab.waitForTimeout(300);
    const { painted, moved } = await tab.evaluate(() => ({ painted: performance.getEntriesByName('first-contentful-paint').length, moved: window.moved() }));
    assert.equal(painted, 1, `${path}: was never painted`);
    await context.close();
    return moved;
  }

  for (const page of tried) {
    const rules = asksRules(page);
    for (const device of [PHONE, DESKTOP]) {
      for (const late of rules || hasLeave(page) ? [0, LATE] : [0]) {
        it(`${page.path} keeps still on a ${device.name}${late ? ', when its scripts are late' : ''}`, slow, async () =>
          assert.deepEqual(await shifts(page.path, device, { late, ready: rules ? READY : undefined }), []));
      }
    }
  }

  const withRules = [...new Map(tried.filter(asksRules).map((page) => [kindOf(page), page])).values()];
  for (const { path } of withRules) {
    it(`${path} keeps still where wasm is refused`, slow, async () => {
      const alter = (tab) => tab.addInitScript(() => { delete window.WebAssembly; });
      assert.deepEqual(await shifts(path, PHONE, { alter }), []);
    });
  }
});

function watch([now, unseen]) {
  Date.now = () => now;
  const entries = [];
  const keep = (list) => entries.push(...list.filter(({ hadRecentInput, value }) => !hadRecentInput && value >= unseen));
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.moved = () => {
    keep(observer.takeRecords());
    return entries.map(({ value, startTime, sources }) =>
      `${value.toFixed(4)} at ${Math.round(startTime)} ms: ${sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? 'gone').slice(0, 80)).join('; ')}`);
  };
}

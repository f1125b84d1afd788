// The same folder works under a sub-path, from a disk, and when somebody asks for a page that is not there.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { folder, NOT_FOUND } from './built-site.mjs';
import { DESKTOP, launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve, SUB_PATH } from './server.mjs';

describe('anywhere', { concurrency: TABS }, () => {
  let browser, server, tabs;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    tabs = await Tabs.open(browser, DESKTOP);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const places = [
    { name: 'a folder on a disk', root: () => `${pathToFileURL(folder)}/` },
    { name: 'a sub-path', root: () => server.origin + SUB_PATH },
  ];

  for (const place of places) {
    for (const page of representatives.filter((page) => page.path !== NOT_FOUND)) {
      it(`${page.path} looks the same from ${place.name}, and its links work`, { timeout: 60_000 }, async () => {
        const atTheRoot = await tabs.use(async (tab) => {
          await tab.goto(`${server.origin}/${page.path}`);
          return tab.evaluate(look);
        });
        const tab = await tabs.context.newPage();
        try {
          const trouble = watch(tab, place.root());
          await tab.goto(place.root() + page.path);
          assert.deepEqual(await tab.evaluate(look), atTheRoot, `${page.path}: looks different from ${place.name}`);

          const link = await tab.evaluate(firstLinkToAnotherPage);
          if (link !== null) {
            assert.ok(link.startsWith(place.root()), `${page.path}: a link leads out of ${place.name}: ${link}`);
            const answer = await tab.goto(link);
            assert.ok(!answer || answer.ok(), `${page.path}: the link to ${link} does not work from ${place.name}`);
            assert.ok(await tab.locator('h1').count(), `${page.path}: the link to ${link} shows a page without a heading`);
          }
          assertNothing(trouble, `${page.path} from ${place.name}`);
        } finally {
          await tab.close();
        }
      });
    }
  }

  for (const missing of ['no-such-page.html', 'no/such/folder/']) {
    it(`/${missing} gets the page that says so, with its styles and 999`, { timeout: 60_000 }, () =>
      tabs.use(async (tab) => {
        await tab.goto(`${server.origin}/${NOT_FOUND}`);
        const asFile = await tab.evaluate(look);
        const answer = await tab.goto(`${server.origin}/${missing}`);
        assert.equal(answer.status(), 404);
        assert.deepEqual(await tab.evaluate(look), asFile, `${NOT_FOUND} looks different when the host shows it for /${missing}`);
        assert.ok(await tab.locator('a[href="tel:999"]').count(), `${NOT_FOUND} has no link to 999`);
      }));
  }
});

function watch(tab, root) {
  const trouble = [];
  tab.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:')) trouble.push(`request outside: ${request.url()}`);
  });
  tab.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed request: ${request.url()}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`missing file: ${response.url()}`);
  });
  tab.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console error: ${message.text()}`);
  });
  return trouble;
}

/** What styles and scripts have made of the page, in figures that two copies can be compared by. */
function look() {
  return [...document.querySelectorAll('body, header, nav, main, h1, main a, footer')].slice(0, 20).map((element) => {
    const { color, backgroundColor, font, display } = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, color, backgroundColor, font, display, x, y, width, height].join(' | ');
  });
}

function firstLinkToAnotherPage() {
  const here = location.href.split('#')[0];
  const links = [...document.querySelectorAll('main a[href], nav a[href]')].map((link) => link.href.split('#')[0]);
  return links.find((href) => href !== here && href.startsWith(location.protocol) && href.endsWith('.html')
    && new URL(href).host === location.host) ?? null;
}

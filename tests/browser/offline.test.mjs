// A copy of an area on a device: made when asked and never otherwise, whole or not at all, told from the site, updated, and gone in one press.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { files, folder as live, pages } from './built-site.mjs';
import { launch, PHONE } from './chromium.mjs';
import { host } from './host.mjs';
import { nginx, serveWithNginx } from './nginx.mjs';
import { assertNothing } from './nothing.mjs';

const slow = { timeout: 180_000 };
const BINARY = process.env.FINGERPOST ?? join(import.meta.dirname, '../../target/debug/fingerpost');
const SITES = join(import.meta.dirname, '../sites');
const AREA = 'portsmouth';
const KEEP = `${AREA}/keep.html`;
const THRESHOLD = `${AREA}/thresholds/high.html`;

describe('a copy on a device', { concurrency: 1 }, () => {
  let browser, scratch, first, second, without;
  before(async () => {
    browser = await launch();
    scratch = mkdtempSync(join(tmpdir(), 'fingerpost-offline-'));
    first = built('first', () => {});
    second = built('second', (root) => change(root, 'content/areas/portsmouth/thresholds/high.md', (text) => `${text}\nOne line is new here.\n`));
    without = built('without', (root) => change(root, 'content/site.yaml', (text) => `${text}\noffline: false\n`));
  });
  after(async () => {
    await browser?.close();
    if (scratch) rmSync(scratch, { recursive: true, force: true });
  });

  function change(root, path, how) {
    const file = join(root, path);
    writeFileSync(file, how(readFileSync(file, 'utf8')));
  }

  /** The frozen site, changed, as it is published on a day. */
  function built(name, alter, today = '2026-11-24') {
    const [root, out] = [join(scratch, name), join(scratch, `${name}-site`)];
    cpSync(join(SITES, 'policy'), root, { recursive: true });
    alter(root);
    execFileSync(BINARY, ['build', '--root', root, '--out', out, '--today', today, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe'] });
    return out;
  }

  /** A reader with a device of their own, and the host that they read from. */
  async function reader(folders, work, { script } = {}) {
    const server = await host(typeof folders === 'string' ? { '/': folders } : folders);
    const context = await browser.newContext({ ...PHONE, name: undefined });
    if (script) await context.addInitScript(script);
    const tab = await context.newPage();
    const noise = [];
    tab.on('console', (message) => { if (message.type() === 'error') noise.push(message.text()); });
    tab.on('pageerror', (error) => noise.push(error.message));
    const at = (path) => `${server.origin}/${path}`;
    const open = (path) => tab.goto(at(path));
    const state = (...wanted) => tab.waitForFunction((wanted) => wanted.every((state) => document.querySelector(`[data-state~="${state}"]:not([hidden])`)), wanted, { timeout: 60_000 });
    const keep = async (path = KEEP) => {
      await open(path);
      await tab.locator('[data-press=keep]:visible').click();
      await state('kept');
    };
    const left = () => tab.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      storages: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    const noSignal = (so = true) => context.setOffline(so);
    try {
      await work({ server, context, tab, at, open, keep, state, left, noSignal, noise });
    } finally {
      await context.close();
      await server.close();
    }
  }
  const NOTHING = { caches: [], workers: 0, storages: 0, cookies: '' };
  const bar = (tab) => tab.locator('.kept').innerText();

  it('is not made by looking at the page that offers it, nor at any other', slow, () =>
    reader(first, async ({ open, tab, state, left }) => {
      await open(KEEP);
      await state('can', 'size');
      assert.match(await tab.locator('[data-keep]').innerText(), /Anyone who uses this device can see the copy/);
      assert.match(await tab.locator('[data-state=size]').innerText(), /^It holds \d+ pages and takes (\d+ KB|\d+\.\d MB)\.$/);
      await open(`${AREA}/index.html`);
      await open(THRESHOLD);
      assert.deepEqual(await left(), NOTHING);
    }));

  it('is not made by thirty pages, with everything in them tried', slow, () =>
    reader(live, async ({ tab, open, left, context }) => {
      const tried = [KEEP, 'parents/check.html', 'young-people/check.html', `${AREA}/professionals/check.html`, `${AREA}/services/index.html`, 'services/index.html'];
      const every = Math.ceil(pages.length / 24);
      tried.push(...pages.map(({ path }) => path).filter((path, index) => index % every === 0 && !['gallery.html', '404.html'].includes(path)));
      assert.ok(new Set(tried).size >= 28, `${tried.length} pages`);
      for (const path of tried) {
        await open(path);
        await tab.waitForTimeout(150);
        await tab.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
          for (const input of document.querySelectorAll('main input, main select, main textarea')) {
            if (['radio', 'checkbox'].includes(input.type)) input.click();
            else if (input.localName === 'select') input.selectedIndex = input.options.length - 1;
            else input.value = '3';
            for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
          }
          for (const button of document.querySelectorAll('main button:not([data-press]):not([data-print])')) button.click();
        });
      }
      await tab.waitForTimeout(300);
      assert.deepEqual(await left(), NOTHING);
      const { cookies, origins } = await context.storageState({ indexedDB: true });
      assert.deepEqual({ cookies, origins }, { cookies: [], origins: [] });
    }));

  it('opens every page of the area and of the country with no signal, each with its styles and where it comes from', { timeout: 600_000 }, () =>
    reader(live, async ({ server, context, tab, at, keep, left, noSignal, noise }) => {
      await keep();
      const { caches, workers } = await left();
      assert.equal(workers, 1);
      for (const name of caches) assert.match(name, /^fingerpost\|\/\|(kept|portsmouth\|[0-9a-f]{8}\.[-\d]{10})$/);
      assertNothing(noise, 'keeping the copy');
      await noSignal();
      const asked = server.asked.length;
      // The page that made the copy is in it.
      await tab.reload();
      await tab.waitForFunction(() => document.querySelector('[data-state~="kept"]:not([hidden])'));
      const { copies } = JSON.parse(readFileSync(join(live, 'offline/copies.json'), 'utf8'));
      const list = JSON.parse(readFileSync(join(live, copies.find(({ name }) => name === AREA).list), 'utf8'));
      const kept = list.files.map(([path]) => path).filter((path) => path.endsWith('.html'));
      const own = pages.map(({ path }) => path).filter((path) => path.startsWith(`${AREA}/`));
      assertNothing(own.filter((path) => !kept.includes(path)), 'pages of the area that are not in the copy');
      const tabs = [tab, await context.newPage(), await context.newPage()];
      const waiting = [...kept];
      await Promise.all(tabs.map(async (tab) => {
        for (let path = waiting.shift(); path; path = waiting.shift()) {
          await tab.goto(at(path));
          const seen = await tab.evaluate(() => ({
            heading: document.querySelector('h1')?.textContent,
            kept: document.querySelector('.kept')?.textContent ?? '',
            styles: [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0) && document.styleSheets.length > 0,
          }));
          assert.ok(seen.heading && seen.styles, `${path}: ${JSON.stringify(seen)}`);
          assert.match(seen.kept, /Kept on this device, as of \d+ \w+ 20\d\d\./, path);
        }
      }));
      assert.equal(server.asked.length, asked, 'something was asked of the network');
    }));

  it('decides a check and says what is open with no signal', slow, () =>
    reader(live, async ({ tab, keep, open, noSignal }) => {
      await keep();
      await noSignal();
      await open('parents/check.html');
      await tab.locator('[data-checker]:not([hidden])').waitFor();
      await tab.locator('label:has(input[name="danger-now"])', { hasText: 'Yes' }).first().click();
      await tab.locator('.checker-now-link[href="tel:999"]:visible').first().waitFor();
      await open(`${AREA}/services/index.html`);
      await tab.locator('[data-directory]:not([hidden])').waitFor();
      await tab.waitForFunction(() => [...document.querySelectorAll('[data-open]')].some((place) => /open|closed/i.test(place.textContent)));
    }));

  it('says that a page is not in it, in place of an error', slow, () =>
    reader(live, async ({ tab, keep, open, noSignal }) => {
      await keep();
      await noSignal();
      await open('slough/index.html');
      assert.match(await tab.innerText('h1'), /Not in the copy/);
      assert.ok(await tab.locator('main a[href="tel:999"]').count());
      await tab.locator('main a', { hasText: 'The first page' }).click();
      await tab.waitForURL('**/index.html');
      assert.match(await bar(tab), /Kept on this device/);
    }));

  it('is found where a host leaves .html and index.html out', slow, () =>
    reader(first, async ({ server, tab, keep, open, noSignal }) => {
      // A host with clean addresses redirects each page.
      const { files } = JSON.parse(readFileSync(join(first, `offline/${AREA}.json`), 'utf8'));
      for (const [path] of files.filter(([path]) => path.endsWith('.html'))) {
        const clean = `/${path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
        server.faults.set(`/${path}`, (_, response) => response.writeHead(301, { Location: clean }).end());
        server.faults.set(clean, (_, response) => {
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(join(first, path)));
        });
      }
      await keep();
      await noSignal();
      for (const path of [THRESHOLD, THRESHOLD.replace('.html', ''), `${AREA}/`, `${AREA}/index.html`, '']) {
        await open(path);
        assert.match(await bar(tab), /Kept on this device/, path);
      }
    }));

  it('goes in one press, and nothing is left', slow, () =>
    reader(first, async ({ tab, keep, open, state, left }) => {
      await keep();
      await open(KEEP);
      await state('kept', 'newest');
      await tab.locator('[data-press=remove]').click();
      await state('removed', 'can');
      assert.deepEqual(await left(), NOTHING);
      assert.match(await tab.locator('[data-state=removed]').innerText(), /home screen/);
    }));

  it('leaves nothing where it is removed without a signal, either', slow, () =>
    reader(first, async ({ tab, keep, open, state, left, noSignal }) => {
      await keep();
      await noSignal();
      await open(KEEP);
      await state('kept');
      await tab.locator('[data-press=remove]').click();
      await state('removed', 'can');
      await tab.waitForTimeout(500);
      assert.deepEqual(await left(), NOTHING);
    }));

  it('leaves the copies of another site at the same host alone, and the other area’s', slow, () =>
    reader({ '/': first, '/b/': first }, async ({ tab, keep, open, state, left, noSignal }) => {
      await keep();
      await keep(`slough/keep.html`);
      await keep(`b/${KEEP}`);
      await open(KEEP);
      await tab.locator('[data-press=remove]').click();
      await state('removed');
      const { caches } = await left();
      assert.deepEqual(caches.map((name) => name.replace(/[0-9a-f]{8}\.[-\d]{10}$/, '')).sort(), ['fingerpost|/b/|kept', 'fingerpost|/b/|portsmouth|', 'fingerpost|/|kept', 'fingerpost|/|slough|']);
      await noSignal();
      await open(`b/${THRESHOLD}`);
      assert.match(await bar(tab), /Kept on this device/);
      await open('slough/index.html');
      assert.match(await bar(tab), /Kept on this device/);
      await open(THRESHOLD);
      assert.match(await tab.innerText('h1'), /Not in the copy/);
    }));

  const faults = [
    ['answers 404', (_, response) => response.writeHead(404).end()],
    ['answers 500', (_, response) => response.writeHead(500).end()],
    ['is a login page with 200', (_, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }); response.end('<title>Log in</title>'); }],
    ['breaks off', (_, response) => { response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '999999' }); response.write('<p>'); setTimeout(() => response.destroy(), 50); }],
  ];
  for (const [what, fault] of faults) {
    it(`is not made where one file ${what}: the page names it, and the copy before still works`, slow, () =>
      reader(first, async ({ server, tab, keep, open, state, left, noSignal }) => {
        const style = JSON.parse(readFileSync(join(first, `offline/${AREA}.json`), 'utf8')).files.map(([path]) => path).find((path) => path.endsWith('high.html'));
        server.faults.set(`/${style}`, fault);
        await open(KEEP);
        await tab.locator('[data-press=keep]:visible').click();
        await tab.waitForFunction(() => ['failed', 'changed'].some((state) => document.querySelector(`[data-state="${state}"]:not([hidden])`)));
        assert.match(await tab.locator('[data-keep]').innerText(), /high\.html/);
        assert.equal((await left()).workers, 0);
        server.faults.clear();
        await keep();
        server.folders['/'] = second;
        server.faults.set(`/${style}`, fault);
        await open(KEEP);
        await state('newer');
        await tab.locator('[data-press=keep]:visible').click();
        await state('still', 'kept');
        await tab.locator('[data-press=keep]:visible').waitFor();
        await noSignal();
        await open(THRESHOLD);
        assert.doesNotMatch(await tab.innerText('main'), /One line is new here/);
        assert.match(await bar(tab), /Kept on this device/);
      }));
  }

  it('that could not be renewed says so at once, whether or not the network answers', slow, () =>
    reader(first, async ({ server, tab, keep, open, state }) => {
      await keep();
      server.folders['/'] = second;
      await open(KEEP);
      await state('newer');
      server.faults.set(`/${THRESHOLD}`, (_, response) => {
        server.faults.set('/offline/copies.json', () => {}); // never answers
        response.writeHead(404).end();
      });
      await tab.locator('[data-press=keep]:visible').click();
      await state('failed', 'still', 'kept');
      assert.equal(await tab.evaluate(() => document.activeElement.dataset.state), 'failed');
    }));

  it('is offered a newer one, which loads only what changed', slow, () =>
    reader(first, async ({ server, tab, keep, open, state, noSignal }) => {
      await keep();
      server.folders['/'] = second;
      // v1 to v2 within two visits: the site's page is the new one at once, and says that the copy is older.
      await open(THRESHOLD);
      assert.match(await tab.innerText('main'), /One line is new here/);
      await tab.waitForTimeout(500);
      await open(THRESHOLD);
      assert.match(await bar(tab), /The site has a newer one/);
      await tab.locator('.kept a').click();
      await state('newer');
      server.asked.length = 0;
      await tab.locator('[data-press=keep]:visible').click();
      await state('newest');
      const loaded = server.asked.filter((path) => !path.startsWith('/offline/') && path !== '/sw.js');
      const changed = changedFiles(first, second);
      assert.ok(changed.length < 10, `${changed.length} files differ`);
      assert.deepEqual(loaded.sort(), changed);
      await noSignal();
      await open(THRESHOLD);
      assert.match(await tab.innerText('main'), /One line is new here/);
    }));

  function changedFiles(one, other) {
    const shas = (folder) => new Map(JSON.parse(readFileSync(join(folder, `offline/${AREA}.json`), 'utf8')).files.map(([path, , sha]) => [path, sha]));
    const [before, now] = [shas(one), shas(other)];
    return [...now].filter(([path, sha]) => before.get(path) !== sha).map(([path]) => `/${path}`).sort();
  }

  it('of another day loads no page whose words are the same', slow, () =>
    reader(first, async ({ server, tab, keep, open, state, noSignal }) => {
      await keep();
      server.folders['/'] = built('later', (root) => change(root, 'content/areas/portsmouth/thresholds/high.md', (text) => `${text}\nOne line is new here.\n`), '2026-11-25');
      await open(KEEP);
      await state('newer');
      server.asked.length = 0;
      await tab.locator('[data-press=keep]:visible').click();
      await state('newest');
      const loaded = server.asked.filter((path) => path.endsWith('.html')).sort();
      assert.deepEqual(loaded, changedFiles(first, second).filter((path) => path.endsWith('.html')));
      await noSignal();
      await open(`${AREA}/index.html`);
      assert.match(await bar(tab), /as of 25 November 2026/);
      assert.match(await tab.innerText('.stamp'), /As of 25 November 2026/);
    }));

  it('that is killed while it is renewed still works, and is renewed when asked again', slow, () =>
    reader(first, async ({ server, context, tab, keep, open, at, noSignal }) => {
      await keep();
      server.folders['/'] = second;
      await open(KEEP);
      await tab.locator('[data-state=newer]:visible').waitFor();
      server.faults.set(`/${THRESHOLD}`, () => {}); // never answers
      await tab.locator('[data-press=keep]:visible').click();
      await tab.locator('[data-state=saving]:visible').waitFor();
      await tab.waitForTimeout(1_000);
      await tab.close({ runBeforeUnload: false });
      server.faults.clear();
      const next = await context.newPage();
      await noSignal();
      await next.goto(at(THRESHOLD));
      assert.match(await bar(next), /Kept on this device, as of 24/);
      assert.doesNotMatch(await next.innerText('main'), /One line is new here/);
      await noSignal(false);
      await next.goto(at(KEEP));
      await next.locator('[data-press=keep]:visible').click();
      await next.locator('[data-state=newest]:visible').waitFor();
      await noSignal();
      await next.goto(at(THRESHOLD));
      assert.match(await next.innerText('main'), /One line is new here/);
    }));

  it('is renewed by two tabs at once, once', slow, () =>
    reader(first, async ({ server, context, tab, keep, open, state, at, left, noSignal }) => {
      await keep();
      server.folders['/'] = second;
      const other = await context.newPage();
      await Promise.all([open(KEEP), other.goto(at(KEEP))]);
      await Promise.all([tab, other].map((page) => page.locator('[data-state=newer]:visible').waitFor()));
      await Promise.all([tab, other].map((page) => page.locator('[data-press=keep]:visible').click()));
      await state('newest');
      await other.locator('[data-state=newest]:visible').waitFor();
      assert.equal((await left()).caches.length, 2);
      await noSignal();
      await open(THRESHOLD);
      assert.match(await tab.innerText('main'), /One line is new here/);
    }));

  it('says on each page when it is past the day on which it had to be looked at again', slow, () =>
    reader(first, async ({ tab, keep, open, state, context, noSignal }) => {
      await keep();
      const { copies } = JSON.parse(readFileSync(join(first, 'offline/copies.json'), 'utf8'));
      const due = new Date(copies.find(({ name }) => name === AREA).review_by.iso);
      // The worker has a clock of its own: what it remembers is set back in its place.
      await tab.evaluate(async (iso) => {
        const cache = await caches.open('fingerpost|/|kept');
        const [key] = await cache.keys();
        const said = await (await cache.match(key)).json();
        said.review_by.iso = iso;
        await cache.put(key, new Response(JSON.stringify(said), { headers: { 'content-type': 'application/json' } }));
      }, '2020-01-01');
      assert.ok(due > new Date('2020-01-01'));
      await noSignal();
      await open(THRESHOLD);
      assert.match(await bar(tab), /due to be looked at again by .* 999 and 101 do not change/);
      await open(KEEP);
      await state('kept', 'due');
      await context.setOffline(false);
    }));

  it('waits only some seconds for a network that does not answer', slow, () =>
    reader(first, async ({ server, tab, keep, open }) => {
      await keep();
      server.faults.set(`/${THRESHOLD}`, () => {});
      await open(THRESHOLD);
      assert.match(await bar(tab), /Kept on this device/);
    }));

  it('and its worker are taken away by a site that offers none any more', slow, () =>
    reader(first, async ({ server, tab, keep, open, left }) => {
      await keep();
      server.folders['/'] = without;
      await open(`${AREA}/index.html`);
      for (const end = Date.now() + 30_000; Date.now() < end && (await left()).workers > 0;) await tab.waitForTimeout(200);
      assert.deepEqual(await left(), NOTHING);
      const gone = await tab.goto(`${server.origin}/${KEEP}`);
      assert.equal(gone.status(), 404);
    }));

  it('is refused in words where there is no room', slow, () =>
    reader(first, async ({ context, tab, open, state, left, server }) => {
      await open(KEEP);
      const session = await context.newCDPSession(tab);
      await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 200_000 });
      await tab.locator('[data-press=keep]:visible').click();
      await state('full', 'can');
      assert.deepEqual(await left(), NOTHING);
    }));

  const cannot = [
    ['there are no workers', () => { delete Navigator.prototype.serviceWorker; }],
    ['workers are refused', () => { Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('no', 'SecurityError'); } }); }],
    ['there is no storage', () => { delete window.caches; }],
    ['storage is refused', () => { CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError')); }],
  ];
  for (const [what, script] of cannot) {
    it(`has no button where ${what}, but a sentence and the other ways`, slow, () =>
      reader(first, async ({ tab, open, state, noise }) => {
        await open(KEEP);
        await state('cannot');
        assert.equal(await tab.locator('[data-press]:visible').count(), 0);
        assert.match(await tab.innerText('main'), /the folder on a stick/);
        assertNothing(noise, 'the page complains');
      }, { script }));
  }

  it('has no button without JavaScript', slow, async () => {
    const server = await host({ '/': first });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/${KEEP}`);
    assert.equal(await tab.locator('[data-press]:visible').count(), 0);
    assert.match(await tab.innerText('main'), /This browser cannot keep a copy here/);
    await context.close();
    await server.close();
  });

  for (const clean of nginx ? [false, true] : []) {
    it(`is made and opened behind nginx${clean ? ' that leaves .html out of addresses' : ''}, and no policy is offended`, slow, async () => {
      const server = await serveWithNginx(first, { clean });
      const context = await browser.newContext({ ...PHONE, name: undefined });
      const tab = await context.newPage();
      const noise = [];
      tab.on('console', (message) => { if (message.type() === 'error') noise.push(message.text()); });
      try {
        await tab.goto(`${server.origin}/${KEEP}`);
        await tab.locator('[data-press=keep]:visible').click();
        await tab.locator('[data-state=newest]:visible').waitFor();
        assertNothing(noise, 'keeping the copy');
      } finally {
        await server.close();
      }
      for (const path of [THRESHOLD, THRESHOLD.replace('.html', ''), `${AREA}/`, `${AREA}/services/index.html`, 'parents/check.html', '']) {
        await tab.goto(`${server.origin}/${path}`);
        assert.match(await bar(tab), /Kept on this device/, path);
      }
      await tab.locator('main a[href$=".html"]').first().click();
      assert.match(await bar(tab), /Kept on this device/);
      await context.close();
    });
  }

  it('is registered at the root of the site, and listed in full', () => {
    assert.ok(files.has('sw.js') && files.has('offline/copies.json'));
  });
});

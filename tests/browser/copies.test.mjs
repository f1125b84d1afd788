// What is taken away: the folder on a stick and the single file, opened from the disk without a network, in every engine.
// COPIES is a folder with what `fingerpost export` made of tests/sites/policy: folder/ and, for three audiences, single files.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { launch as launchChromium } from './chromium.mjs';
import { engines, until } from './engines.mjs';
import { assertNothing } from './nothing.mjs';
import { unzip } from './unzip.mjs';

const copies = process.env.COPIES;
if (!copies) throw new Error('Say where the exports of tests/sites/policy are: COPIES=path/to/folder npm test (README.md says how they are made)');

const home = mkdtempSync(join(tmpdir(), 'fingerpost-copies.'));
after(() => rmSync(home, { recursive: true, force: true }));

const only = (folder, ending) => {
  const found = readdirSync(join(copies, folder)).filter((name) => name.endsWith(ending));
  assert.equal(found.length, 1, `${folder} holds ${found}`);
  return join(copies, folder, found[0]);
};
/** A file, copied alone into an empty folder. */
const alone = (path, name) => {
  const to = join(mkdtempSync(join(home, 'alone.')), name);
  copyFileSync(path, to);
  return pathToFileURL(to).href;
};

unzip(only('folder', '.zip'), home);
const top = join(home, 'fingerpost-portsmouth');
const inFolder = (path) => pathToFileURL(join(top, path)).href;
const START = inFolder('START-HERE.html');
const single = Object.fromEntries(['parent-carer', 'young-person', 'professional']
  .map((audience) => [audience, alone(only(audience, '.html'), 'copy.html')]));

/** Chromium with the verbs of the other engines. */
async function chromium() {
  const browser = await launchChromium();
  const context = await browser.newContext({ viewport: { width: 390, height: 780 }, offline: true });
  const tab = await context.newPage();
  const noise = [];
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
  tab.on('pageerror', (error) => noise.push(error.message));
  tab.on('request', (request) => /^(file|data|blob):/.test(request.url()) || noise.push(`asks for ${request.url()}`));
  return {
    open: (url) => tab.goto(url),
    press: (selector) => tab.click(selector),
    ask: (question, ...given) => tab.evaluate(([question, given]) => (0, eval)(`(${question})`)(...given), [String(question), given]),
    close: () => browser.close(),
    noise,
  };
}

for (const { name, launch } of [{ name: 'Chromium', launch: chromium }, ...engines]) {
  describe(`copies in ${name}`, { concurrency: 1, timeout: 900_000 }, () => {
    let engine;
    before(async () => {
      engine = await launch();
    });
    after(() => engine?.close());

    const heading = () => engine.ask(() => [...document.querySelectorAll('h1')].find((title) => title.getClientRects().length > 0)?.textContent ?? '').catch(() => '');
    const isSeen = (selector) => engine.ask((wanted) => [...document.querySelectorAll(wanted)].some((found) => found.getClientRects().length > 0), selector).catch(() => false);
    const seen = (selector) => until(() => isSeen(selector), selector);
    /** Opens a file, even if only its fragment would change. */
    const open = async (url) => {
      await engine.open('about:blank');
      await engine.open(url);
      await until(() => engine.ask((to) => location.href === to && document.readyState === 'complete', url).catch(() => false), url);
    };

    async function decide() {
      await seen('[data-checker]:not([hidden])');
      const value = await engine.ask(() => {
        const shown = [...document.querySelectorAll('label')].filter((label) => label.querySelector('input[name="danger-now"]') && label.getClientRects().length > 0);
        return shown.find((label) => label.textContent.trim().startsWith('Yes'))?.querySelector('input').value;
      });
      assert.ok(value, 'nobody is asked whether there is danger');
      await engine.press(`label:has(input[name="danger-now"][value="${value}"])`);
      await seen('.checker-now-link[href="tel:999"]');
      await engine.press('.checker-button-main');
      await seen('[data-result] a[href="tel:999"]');
      await seen('[data-result] [data-when="answered"]');
    }

    async function filter() {
      const shown = () => engine.ask(() => [...document.querySelectorAll('[data-service]')].filter((service) => service.closest('[hidden]') === null).length);
      await seen('form[data-directory]');
      const all = await shown();
      await engine.ask(() => {
        const select = document.querySelector('form[data-directory]').need;
        select.selectedIndex = 2;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(async () => { const some = await shown(); return some > 0 && some < all; }, 'fewer services');
      await seen('[data-found] [data-open]:not([hidden])');
    }

    async function leave() {
      await engine.press('[data-leave]');
      await until(() => engine.ask(() => location.href).then((address) => address === 'about:blank', () => false), 'a blank page');
    }

    it('the folder opens at START-HERE.html, which knows that it was unpacked, and leads to a threshold', async () => {
      await open(START);
      await until(async () => !(await isSeen('[data-packed]')), 'no word of unpacking');
      await engine.press('a.call[href^="site/"]');
      await until(async () => (await heading()) === 'Portsmouth', 'the area');
      const link = await engine.ask(() => [...document.querySelectorAll('main a[href]')].find((found) => /^thresholds\/\w+\.html/.test(found.getAttribute('href')))?.getAttribute('href'));
      await engine.press(`main a[href="${link}"]`);
      await until(async () => /risk/i.test(await heading()), 'the threshold');
      assert.equal(await isSeen('[data-age]'), false, 'a new copy says that it is old');
    });

    it('the check and the directory of the folder work', async () => {
      await open(inFolder('site/portsmouth/parents/check.html'));
      await decide();
      await open(inFolder('site/portsmouth/services/index.html'));
      await filter();
    });

    it('the way out of a young person’s page of the folder ends on a blank page', async () => {
      await open(inFolder('site/portsmouth/young-people/index.html'));
      await leave();
    });

    it('START-HERE.html alone says to unpack the folder', async () => {
      const before = engine.noise?.length;
      await open(alone(join(top, 'START-HERE.html'), 'START-HERE.html'));
      await seen('[data-packed]');
      assert.match(await engine.ask(() => document.querySelector('main').innerText), /Unpack the folder first/);
      // That its neighbour is not there is what this is about.
      if (engine.noise) engine.noise.length = before;
    });

    /** Goes from the first section of a single file to the one of this kind. */
    const goTo = async (kind) => {
      const key = await engine.ask((wanted) => document.querySelector(`.sheet.kind-${wanted}`).id, kind);
      await engine.press(`.sheet-start a[href="#${key}"]`);
      await seen(`#${key} h1`);
      assert.equal(await engine.ask(() => [...document.querySelectorAll('.sheet')].filter((sheet) => sheet.getClientRects().length > 0).length), 1, 'one section at a time');
      assert.ok(await engine.ask(() => document.querySelector('.emergency').getBoundingClientRect().bottom > 0), '999 is out of view');
    };

    it('a single file alone shows its contents first, and leads to a threshold and back', async () => {
      await open(single.professional);
      assert.match(await heading(), /Portsmouth/);
      await goTo('threshold');
      assert.match(await heading(), /risk/i);
      await engine.press('.copy-contents');
      await until(async () => /^Fingerpost/.test(await heading()), 'the contents');
    });

    it('the check of a single file decides, and is there again after Back', async () => {
      await open(single['parent-carer']);
      await goTo('checker');
      await decide();
      await engine.ask(() => history.back());
      await seen('[data-checker]:not([hidden])');
    });

    it('the directory of a single file filters and says what is open', async () => {
      await open(single.professional);
      await goTo('directory');
      await filter();
    });

    it('a young person’s file can be left', async () => {
      await open(single['young-person']);
      await goTo('checker');
      await leave();
    });

    it('nothing was said in the console, and nobody was asked for anything', () => {
      assertNothing(engine.noise ?? [], 'the copies are not quiet');
    });
  });
}

describe('copies that have grown old', { concurrency: 1, timeout: 300_000 }, () => {
  let browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());

  /** A tab in which it is this day. */
  const on = async (day, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 780 }, offline: true, ...options });
    await context.addInitScript((time) => {
      const Now = Date;
      window.Date = class extends Now {
        constructor(...given) { super(...(given.length ? given : [time])); }
        static now() { return time; }
      };
    }, Date.parse(day));
    return context.newPage();
  };
  const bar = (tab) => tab.locator('[data-age]').first();
  const OLD = '2031-05-01T12:00:00Z';

  it('each kind of page of the folder says so', async () => {
    const tab = await on(OLD);
    const kinds = new Set();
    for (const path of readdirSync(join(top, 'site'), { recursive: true }).filter((path) => path.endsWith('.html'))) {
      await tab.goto(inFolder(join('site', path)), { waitUntil: 'domcontentloaded' });
      const kind = await tab.evaluate(() => document.body.className);
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      assert.ok(await bar(tab).isVisible(), `${path} does not say that it is old`);
      assert.match(await bar(tab).innerText(), /999 and 101 do not change/);
    }
    assert.ok(kinds.size > 5, [...kinds].join());
    await tab.goto(START);
    assert.ok(await bar(tab).isVisible(), 'START-HERE.html does not say that it is old');
  });

  it('each section of a single file says so', async () => {
    const tab = await on(OLD);
    await tab.goto(single.professional);
    assert.ok(await bar(tab).isVisible());
    const keys = await tab.locator('[data-sheet]').evaluateAll((sheets) => [...new Map(sheets.map((sheet) => [sheet.className, sheet.id])).values()]);
    for (const key of keys) {
      await tab.evaluate((to) => { location.hash = to; }, key);
      assert.ok(await bar(tab).isVisible(), key);
    }
  });

  it('on the last day nothing is old yet', async () => {
    const tab = await on(OLD);
    await tab.goto(single.professional);
    const day = await bar(tab).getAttribute('data-age');
    const last = await on(`${day}T12:00:00Z`);
    await last.goto(single.professional);
    assert.equal(await bar(last).isVisible(), false);
  });

  it('without scripts one section is shown at a time, and the folder says how it is opened', async () => {
    const tab = await on(OLD, { javaScriptEnabled: false });
    await tab.goto(single.professional);
    const shown = () => tab.locator('.sheet:visible').count();
    assert.equal(await shown(), 1);
    await tab.locator('.copy-pages a').first().click();
    assert.equal(await shown(), 1);
    assert.equal(await tab.locator('.sheet-start').isVisible(), false);
    await tab.goto(START);
    assert.ok(await tab.locator('[data-packed]').isVisible());
    assert.ok(await tab.locator('a.call').isVisible());
  });
});

// The readers' journeys in Firefox and WebKit, as on the phones and laptops that are not Chromium: the way to call, a check, the
// directory, the way out; and that a form keeps nothing, whichever browser wrote it down.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { folder, pages } from './built-site.mjs';
import { allWanted, engines, until } from './engines.mjs';
import { host } from './host.mjs';
import { serve } from './server.mjs';

const CHECK = 'parents/check.html';
const DIRECTORY = 'services/index.html';

it('every engine that the test command installs is there', () => {
  if (allWanted) assert.deepEqual(engines.map(({ name }) => name), ['Firefox', 'WebKit']);
});

for (const { name, launch } of engines) {
  describe(`in ${name}`, { concurrency: 1, timeout: 900_000 }, () => {
    let engine, server;
    before(async () => {
      server = await serve();
      engine = await launch();
    });
    after(() => Promise.all([engine?.close(), server?.close()]));

    const open = (path) => engine.open(`${server.origin}/${path}`);
    const chosen = () => engine.ask(() => [...document.querySelectorAll('main input')].filter((input) => input.checked).map((input) => input.name));

    /** Answers yes to whether somebody is in danger, as a reader does: by pressing the words. */
    async function sayThatThereIsDanger() {
      await until(() => engine.ask(() => document.querySelector('[data-checker]:not([data-waiting])') !== null
        || document.querySelector('[data-result]') !== null), 'the check');
      const value = await engine.ask(() => {
        const labels = [...document.querySelectorAll('label')].filter((label) => label.querySelector('input[name="danger-now"]'));
        return labels.find((label) => label.textContent.trim().startsWith('Yes'))?.querySelector('input').value;
      });
      assert.ok(value, 'nobody is asked whether there is danger');
      await engine.press(`label:has(input[name="danger-now"][value="${value}"])`);
    }

    it('the number to call is on the first screen, and the menu opens', async () => {
      await open('index.html');
      const call = await engine.ask(() => {
        const link = document.querySelector('a[href="tel:999"]');
        const { top, bottom } = link.getBoundingClientRect();
        return { top, bottom, height: window.innerHeight };
      });
      assert.ok(call.top >= 0 && call.bottom <= call.height, JSON.stringify(call));
      await engine.press('.menu-sign');
      await until(() => engine.ask(() => document.querySelector('.nav a').getClientRects().length > 0), 'the menu');
    });

    it('a check says 999 when there is danger, and stores nothing', async () => {
      await open(CHECK);
      await sayThatThereIsDanger();
      await until(() => engine.ask(() => [...document.querySelectorAll('.checker-now-link[href="tel:999"]')]
        .some((link) => link.getClientRects().length > 0)), '999');
      const kept = await engine.ask(() => ({ cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, address: location.search + location.hash, state: history.state }));
      assert.deepEqual(kept, { cookie: '', local: 0, session: 0, address: '', state: null });
    });

    it('a form keeps no answer: not when it is loaded again, not when the reader comes back to it', async () => {
      await open(CHECK);
      await sayThatThereIsDanger();
      await until(async () => (await chosen()).includes('danger-now'), 'the answer');
      await engine.reload();
      assert.deepEqual((await chosen()).filter((name) => name !== 'moment'), [], 'after a reload');
      await sayThatThereIsDanger();
      await open('privacy.html');
      await engine.back();
      await until(() => engine.ask(() => location.pathname.endsWith('check.html')), 'the check again');
      assert.deepEqual((await chosen()).filter((name) => name !== 'moment'), [], 'after Back');
    });

    it('the directory shows those who help with what was chosen', async () => {
      await open(DIRECTORY);
      const shown = () => engine.ask(() => [...document.querySelectorAll('.service')].filter((service) => service.closest('[hidden]') === null).length);
      const all = await shown();
      await until(async () => {
        // The finder hears a choice once its rules are there.
        await engine.ask(() => {
          const select = document.querySelector('#finder-need');
          if (!select || select.getClientRects().length === 0) return;
          select.selectedIndex = 1;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
        const some = await shown();
        return some > 0 && some < all;
      }, 'fewer services');
    });

    it('a copy kept on the device opens with no network, decides a check, and goes in one press', async () => {
      const network = await host({ '/': folder });
      const from = (path) => engine.open(`${network.origin}/${path}`);
      const state = (wanted) => until(() => engine.ask((wanted) => document.querySelector(`[data-state~="${wanted}"]:not([hidden])`) !== null, wanted), wanted);
      await from('portsmouth/keep.html');
      await state('can');
      await engine.press('[data-press=keep]');
      await state('kept');
      // What the network would answer from now on is nothing.
      network.faults.all = (request, response) => response.destroy();
      for (const path of ['portsmouth/thresholds/high.html', 'portsmouth/services/index.html', 'definitions/index.html']) {
        await from(path);
        const said = await until(() => engine.ask(() => document.querySelector('.kept')?.textContent), `${path} out of the copy`);
        assert.match(said, /Kept on this device/);
      }
      await from(CHECK);
      await sayThatThereIsDanger();
      await until(() => engine.ask(() => [...document.querySelectorAll('.checker-now-link[href="tel:999"]')]
        .some((link) => link.getClientRects().length > 0)), '999');
      await from('portsmouth/keep.html');
      await state('kept');
      await engine.press('[data-press=remove]');
      await state('removed');
      await engine.ask(() => { caches.keys().then((names) => { window.left = names.join(' '); }); });
      assert.equal(await until(() => engine.ask(() => window.left !== undefined && `left: ${window.left}`), 'what is left'), 'left: ');
      await network.close();
    });

    it('the way out of a page on a stick ends on a blank page, and not on an error', async () => {
      const young = pages.find(({ path, html }) => path.startsWith('young-people/') && html.includes('data-leave'));
      await engine.open(pathToFileURL(join(folder, young.path)).href);
      await until(() => engine.ask(() => document.readyState === 'complete'), 'the page');
      await engine.press('[data-leave]');
      await until(() => engine.ask(() => location.href).then((address) => address === 'about:blank', () => false), 'a blank page');
    });
  });
}

// Other engines than Chromium: Firefox over WebDriver BiDi, WebKitGTK over WebDriver. Both are driven with the same few verbs.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const WEBKIT = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
/** Long: other things may be compiled at the same time. */
const PATIENCE = 90_000;

/** The engines that are installed; the test command installs both where it can. */
export const engines = [
  { name: 'Firefox', executable: FIREFOX, launch: firefox },
  { name: 'WebKit', executable: WEBKIT, launch: webkit },
].filter(({ executable }) => existsSync(executable));

/** Whether every engine has to be there: where the test command installed them. */
export const allWanted = process.env.ALL_ENGINES === '1';

/** Waits until `look` gives something that is true, and gives that. */
export async function until(look, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    timeout: PATIENCE,
    extraPrefsFirefox: { 'network.dns.disabled': true, 'browser.sessionhistory.max_total_viewers': 4 },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.setDefaultNavigationTimeout(PATIENCE);
  await page.setViewport({ width: 390, height: 780 });
  const ask = (question, ...given) => page.evaluate(question, ...given);
  return {
    // A page on the web may not lead to one on a stick: there the browser itself goes.
    open: (url) => (url.startsWith('file:') ? page.goto(url) : goTo(ask, url)),
    reload: () => ask(() => location.href).then((url) => goTo(ask, url)),
    // The page that comes back may be the old one itself, out of the memory of the browser: the test says what it waits for.
    back: () => ask(() => history.back()).catch(() => undefined),
    press: (selector) => page.click(selector),
    /** Runs a function in the page and gives what it gives. */
    ask,
    close: () => browser.close(),
  };
}

/**
 * Goes to an address and waits until that page is there, as a new one. Asks again where a page that was still on its way won: WebDriver's
 * own calls wait for events that do not come for a page out of the memory of the browser.
 */
async function goTo(ask, url) {
  await ask(() => { window.isOld = true; window.askedAt = 0; });
  await until(() => ask((to) => {
    if (!window.isOld) return location.href === to && document.readyState === 'complete';
    if (Date.now() - window.askedAt > 3000) {
      window.askedAt = Date.now();
      if (location.href === to) location.reload();
      else location.assign(to);
    }
    return false;
  }, url).catch(() => false), url);
}

async function webkit() {
  const port = await freePort();
  const environment = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn('xvfb-run', ['-a', WEBKIT, `--port=${port}`], { env: environment, stdio: 'ignore', detached: true });
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  await until(() => call('GET', '/status').then(() => true, () => false), 'the WebKit driver');
  const browserOptions = { binary: process.env.WEBKIT_BROWSER ?? minibrowser(), args: ['--automation'] };
  const { sessionId } = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } },
  });
  const session = `/session/${sessionId}`;
  const ask = (question, ...given) =>
    call('POST', `${session}/execute/sync`, { script: `return (${question}).apply(null, arguments);`, args: given });
  await call('POST', `${session}/window/rect`, { width: 390, height: 780 });
  return {
    open: (url) => call('POST', `${session}/url`, { url }),
    reload: () => call('POST', `${session}/refresh`, {}),
    back: () => call('POST', `${session}/back`, {}),
    press: async (selector) => {
      // A real press at the middle of what is seen: its own click gives up on a label.
      const { x, y } = await ask((wanted) => {
        const found = document.querySelector(wanted);
        found.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = found.getBoundingClientRect();
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      }, selector);
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'mouse' } };
      await call('POST', `${session}/actions`, {
        actions: [{ ...finger, actions: [{ type: 'pointerMove', x, y, duration: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }],
      });
    },
    ask,
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      // The driver and the display it was given end together.
      process.kill(-driver.pid, 'SIGTERM');
    },
  };
}

function minibrowser() {
  const places = ['x86_64', 'aarch64'].flatMap((cpu) => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`));
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error('No browser of WebKitGTK was found: say where it is with WEBKIT_BROWSER=/path/to/MiniBrowser');
  return found;
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

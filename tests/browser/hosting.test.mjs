// A publisher who copies the folder and includes hosting/nginx.conf sends the strictest headers, and no page minds.

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bytes, files, folder } from './built-site.mjs';
import { DESKTOP, launch, TABS, Tabs } from './chromium.mjs';
import { nginx, nginxWanted, serveWithNginx } from './nginx.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';

// How long a page that has loaded is listened to.
const SETTLE = 200;

const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'",
  "manifest-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", 'trusted-types fingerpost-offline',
].join('; ');

const EVERYWHERE = {
  'content-security-policy': POLICY,
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
const ASKED_FOR_AGAIN = { 'cache-control': 'no-cache', 'cross-origin-resource-policy': 'same-origin', 'access-control-allow-origin': undefined };
const FOR_EVER = { ...ASKED_FOR_AGAIN, 'cache-control': 'public, max-age=31536000, immutable' };
const OPEN = { ...ASKED_FOR_AGAIN, 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' };
const DENIED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb'];

const TYPES = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};
/** What is there for the host, and not for readers. */
const HIDDEN = ['.htaccess', '_headers', '_redirects', 'hosting/nginx.conf', 'hosting/'];

const skip = !nginx && !nginxWanted && 'nginx is not here: install nginx-light, or say where it is with NGINX=/path/to/nginx';
if (skip) it('a site behind nginx', { skip }, () => {});
const suite = skip ? () => {} : describe;

suite('a site behind nginx, as its own file says', () => {
  let server;
  before(async () => { server = await serveWithNginx(folder); });
  after(() => server?.close());
  const ask = (path, headers) => answer(`${server.origin}/${path}`, headers);

  it('sends every header with each kind of file, and its type', async () => {
    const one = (fits) => [...files].find(fits);
    const endings = new Set([...files].map((path) => path.split('.').at(-1)));
    endings.delete('htaccess');
    const kinds = [...endings].filter((ending) => TYPES[ending]);
    assert.ok(kinds.length >= 10, `there are only files of these kinds: ${kinds}`);
    const paths = kinds.flatMap((ending) => [
      one((path) => path.endsWith(`.${ending}`) && path.startsWith('assets/')),
      one((path) => path.endsWith(`.${ending}`) && path.startsWith('data/')),
      one((path) => path.endsWith(`.${ending}`) && !/^(assets|data)\//.test(path)),
    ]).filter(Boolean);
    for (const path of paths) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assertHeaders(path, headers, path.startsWith('assets/') ? FOR_EVER : path.startsWith('data/') ? OPEN : ASKED_FOR_AGAIN);
      assert.equal(headers['content-type'], TYPES[path.split('.').at(-1)], path);
    }
  });

  it('shows the page for what is missing, and nobody keeps that as if it were the file', async () => {
    for (const path of ['nothing', 'nothing.html', 'assets/site.00000000.css', 'data/nothing.json', 'assets/', 'index.html/', 'about/', ...HIDDEN]) {
      const { status, headers, body } = await ask(path);
      assert.equal(status, 404, path);
      assert.deepEqual(body, bytes('404.html'), path);
      assertHeaders(path, headers, ASKED_FOR_AGAIN);
      assert.equal(headers['content-type'], TYPES.html, path);
    }
  });

  it('shows a page without .html, and leads to a folder with its slash', async () => {
    const page = [...files].find((path) => /^[^/]+\/[^/]+\.html$/.test(path) && !path.endsWith('/index.html'));
    const { status, body } = await ask(page.replace('.html', ''));
    assert.equal(status, 200);
    assert.deepEqual(body, bytes(page));
    const without = await ask(dirname(page));
    assert.equal(without.status, 301);
    assert.equal(without.headers.location, `/${dirname(page)}/`, 'the address names no host and no scheme');
    assertHeaders(page, without.headers, ASKED_FOR_AGAIN);
  });

  it('says of what a reader has that it is still so, compressed or not', async () => {
    for (const encoding of ['identity', 'gzip']) {
      const first = await ask('index.html', { 'accept-encoding': encoding });
      assert.equal(first.headers['content-encoding'], encoding === 'gzip' ? 'gzip' : undefined);
      assert.match(first.headers.vary ?? '', /Accept-Encoding/);
      const second = await ask('index.html', { 'accept-encoding': encoding, 'if-none-match': first.headers.etag });
      assert.equal(second.status, 304);
      assertHeaders('index.html', second.headers, ASKED_FOR_AGAIN);
    }
  });
});

suite('what no site has yet, behind nginx', () => {
  let home, server;
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'fingerpost-hosting-'));
    for (const path of ['index.html', '404.html', 'sw.js', 'dates.ics', '.well-known/security.txt', '.git/config', 'a/.hidden']) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), path);
    }
    mkdirSync(join(home, 'hosting'));
    copyFileSync(join(folder, 'hosting/nginx.conf'), join(home, 'hosting/nginx.conf'));
    server = await serveWithNginx(home);
  });
  after(async () => {
    await server?.close();
    rmSync(home, { recursive: true, force: true });
  });
  const ask = (path) => answer(`${server.origin}/${path}`);

  it('a service worker is asked for again, and a calendar is one', async () => {
    for (const [path, type] of [['sw.js', TYPES.js], ['dates.ics', TYPES.ics]]) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      assertHeaders(path, headers, ASKED_FOR_AGAIN);
      assert.equal(headers['content-type'], type);
    }
  });

  it('what is hidden stays so, but for what others look for', async () => {
    assert.equal((await ask('.well-known/security.txt')).status, 200);
    for (const path of ['.git/config', 'a/.hidden']) assert.equal((await ask(path)).status, 404, path);
  });
});

for (const clean of [false, true]) {
  suite(`visits under the headers of nginx${clean ? ', with addresses without .html' : ''}`, { concurrency: TABS }, () => {
    let browser, server, tabs;
    before(async () => {
      server = await serveWithNginx(folder, { clean });
      browser = await launch();
      tabs = await Tabs.open(browser, DESKTOP);
      await tabs.context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`violation of ${event.violatedDirective} by ${event.blockedURI}`));
      });
    });
    after(() => Promise.all([browser?.close(), server?.close()]));

    for (const { path } of representatives) {
      it(`${path} breaks no rule and makes no noise`, { timeout: 60_000 }, async () => {
        const { noise, url } = await tabs.use(async (tab) => {
          const noise = listen(tab, server.origin);
          await tab.goto(`${server.origin}/${path}`);
          await tab.waitForTimeout(SETTLE);
          const url = tab.url();
          tab.removeAllListeners();
          return { noise, url };
        });
        assertNothing(noise, `${path}: the visit was not clean`);
        assert.equal(url.endsWith('.html'), !clean, url);
      });
    }
  });
}

/** What a server answers, byte for byte: nothing followed, nothing decompressed. */
function answer(url, headers = { 'accept-encoding': 'identity' }) {
  return new Promise((done, failed) => {
    get(url, { headers, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', failed);
  });
}

function assertHeaders(path, headers, others) {
  for (const [name, value] of Object.entries({ ...EVERYWHERE, ...others })) assert.equal(headers[name], value, `${path}: ${name}`);
  for (const feature of DENIED) assert.ok(headers['permissions-policy']?.split(', ').includes(`${feature}=()`), `${path}: ${feature} is not denied`);
}

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
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) noise.push(`request to somebody else: ${request.url()}`);
  });
  return noise;
}

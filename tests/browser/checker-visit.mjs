// A visit to a check: a fresh visitor under the strict policy. What no check may do, at any time, is written down and asserted at the end.

import assert from 'node:assert/strict';
import { page as pageAt, pages } from './built-site.mjs';
import { DESKTOP } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';

export const formOf = (page) => page.elements.find(({ attrs }) => 'data-checker' in attrs)?.attrs;

/** One page for each set of rules: an area's copy of a national check decides alike. */
export const checks = [...new Map(pages.filter(formOf).map((page) => [formOf(page)['data-table'], page]).reverse()).values()].reverse();
export const PARENTS = 'parents/check.html';
export const YOUNG = 'young-people/check.html';
export const AREA = 'portsmouth/professionals/check.html';

for (const path of [PARENTS, YOUNG, AREA]) {
  assert.ok(pageAt(path) && formOf(pageAt(path)), `${path} is not there, or has no check: say in checker-visit.mjs which pages to try`);
}

/**
 * Opens a check for `work` and closes it. `root` is where the site is; `alter` changes the page's HTML on its way; `before` prepares
 * the tab; `ready` is what to wait for. The visit fails if the page reports an error or a violation of its policy, asks for anything
 * once it has loaded, puts more into its address than one of `fragments`, or leaves anything on the device.
 */
export async function visit(browser, { root, path, alter, before, ready = FORM, fragments = ['#result'], noise: expected = [], ...options }, work) {
  const context = await browser.newContext({ ...DESKTOP, name: undefined, locale: 'en-GB', ...options });
  const noise = [];
  const address = root + path;
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`violates ${violatedDirective}: ${blockedURI}`);
    });
  });
  const tab = await context.newPage();
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
  tab.on('pageerror', (error) => noise.push(error.message));
  tab.on('framenavigated', (frame) => {
    if (frame.url().startsWith(address) && !['', ...fragments].some((fragment) => frame.url() === address + fragment)) noise.push(`the address says ${frame.url()}`);
  });
  if (alter) {
    await tab.route(address, async (route) => {
      const answer = await route.fetch();
      const changed = alter({ body: await answer.text(), headers: answer.headers() });
      await route.fulfill({ response: answer, ...changed });
    });
  }
  await before?.(tab);
  await tab.goto(address);
  await tab.locator(ready).waitFor({ timeout: 10_000 });
  tab.on('request', (request) => {
    // Chromium looks at the icon again whenever the address changes; a host that lets it be kept hears nothing.
    if (!request.isNavigationRequest() && !/^blob:|favicon/.test(request.url())) noise.push(`asks for ${request.url()} after it has loaded`);
  });
  await work(tab, context);
  if (tab.url().startsWith(address)) noise.push(...(await tab.evaluate(whatThePageKept)));
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  noise.push(...cookies.map(({ name }) => `the cookie ${name}`), ...origins.map(({ origin }) => `storage of ${origin}`));
  await context.close();
  assertNothing(noise.filter((text) => !expected.some((pattern) => pattern.test(text))), `${path}: the visit was not clean`);
}

export const FORM = '[data-checker]:not([hidden])';
export const BROKEN = '[data-broken]:not([hidden])';

async function whatThePageKept() {
  const kept = [];
  if (history.state !== null) kept.push('something in the history');
  if (location.protocol === 'file:') return kept;
  if (sessionStorage.length > 0) kept.push('sessionStorage');
  if ((await caches.keys()).length > 0) kept.push('a cache');
  if ((await navigator.serviceWorker.getRegistrations()).length > 0) kept.push('a service worker');
  return kept;
}

/** Answers a question by mouse. */
export const choose = (tab, question, label) =>
  tab.locator(`fieldset:has(> * > * > input[name="${question}"])`).getByRole('radio', { name: label, exact: true }).check();

export const button = (tab, name) => tab.getByRole('button', { name });
export const ask = (tab) => button(tab, /^Show what/).click();

/** Opens what is folded away below the first screen of a result. */
export const unfold = (tab) => tab.evaluate(() => document.querySelectorAll('[data-fold]').forEach((fold) => { fold.open = true; }));

/** What is shown first, what it may turn out to be, and the rest of what the result says, folded away or not. */
export const outcome = (tab) => tab.evaluate(() => {
  const isShown = (element) => !element.closest('[hidden]') && element.closest('[data-result]').checkVisibility();
  // What is folded away has no inner text; what is hidden is said to nobody.
  const text = (node) => (node.nodeType === Node.TEXT_NODE ? node.data : node.hidden ? '' : [...node.childNodes].map(text).join(''));
  const words = (element) => (element ? text(element) : '').replace(/\s+/g, ' ').trim();
  const outcomes = [...document.querySelectorAll('[data-outcomes] > [data-block]')].filter(isShown);
  const result = document.querySelector('[data-result]');
  return {
    answered: result.querySelector('[data-when="answered"]').checkVisibility(),
    first: (outcomes[0]?.querySelector('.checker-way:not([hidden]) .checker-outcome-title')?.textContent ?? outcomes[0]?.dataset.name ?? '').trim(),
    others: outcomes.slice(1).map((element) => element.dataset.name),
    because: [...(outcomes[0]?.querySelectorAll('li') ?? [])].filter(isShown).map(words),
    said: result.querySelector('[data-announce]').textContent,
    levels: [...result.querySelectorAll('.checker-level-title')].filter(isShown).map(words),
    triggers: [...result.querySelectorAll('[data-list="certain"] > [id]')].filter(isShown).map((element) => element.id),
    maybe: [...result.querySelectorAll('[data-list="possible"] > [id]')].filter((element) => !element.hidden).map((element) => element.id),
    hash: location.hash,
    focused: document.activeElement === result,
  };
});

/** What the form still holds: the names of questions that are answered, and whatever was typed. */
export const held = (tab) => tab.evaluate(() => {
  const fields = [...document.querySelectorAll('[data-checker] input, [data-checker] textarea, [data-result] input, [data-result] textarea')];
  return fields.filter(({ type, checked, value }) => (['radio', 'checkbox'].includes(type) ? checked && value !== '0' : value !== ''))
    .map(({ type, name, id, value }) => (type === 'radio' ? name : id || value));
});

/** Fails unless the page is what it is without its script: everything there, everything to be seen. */
export async function assertReadable(tab, path) {
  const { hidden, form } = await tab.evaluate(() => ({
    hidden: [...document.querySelectorAll('[data-result] :is([data-row], [data-block], [data-list="certain"], h3)')]
      .filter((element) => !element.closest('[data-given], [data-when="answered"]') && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 100)),
    form: document.querySelector('[data-checker]')?.checkVisibility() ?? false,
  }));
  assertNothing(hidden, `${path}: cannot be read`);
  assert.equal(form, false, `${path}: shows questions that do nothing`);
  const calls = await tab.locator('[data-outcomes] a[href^="tel:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.equal(calls[0], 'tel:999', `${path}: 999 is not the first number`);
}

/** Fails if the page shows a result while an answer cannot be right. */
export async function assertNoResult(tab, what) {
  const { answered, said } = await outcome(tab);
  assert.deepEqual({ answered, said }, { answered: false, said: '' }, `${what}: there is a result`);
  assert.doesNotMatch(await tab.innerText('main'), /NaN|undefined|Invalid Date/, `${what}: the page shows nonsense`);
}

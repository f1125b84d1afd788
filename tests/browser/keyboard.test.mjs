// Everything can be reached and seen with the keyboard alone, the main content first.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { DESKTOP, launch, PHONE, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { representatives } from './representatives.mjs';
import { serve } from './server.mjs';

const MOST_STOPS = 600;

describe('keyboard', { concurrency: TABS }, () => {
  let browser, server;
  const tabs = {};
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    for (const device of [PHONE, DESKTOP]) tabs[device.name] = await Tabs.open(browser, { ...device, reducedMotion: 'reduce' });
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const page of representatives) {
    for (const device of [PHONE, DESKTOP]) {
      const where = `${page.path} on a ${device.name}`;
      const at = (work) => tabs[device.name].use(async (tab) => {
        await tab.goto(`${server.origin}/${page.path}`);
        // A page that keeps a copy asks the device first how things are.
        await tab.waitForFunction(() => !document.querySelector('[data-keep]') || document.querySelector('[data-state]:not([hidden])'));
        await work(tab);
      });

      it(`${where}: the first stop is the skip link, and it leads to the main content`, { timeout: 60_000 }, () =>
        at(async (tab) => {
          await tab.keyboard.press('Tab');
          const first = await tab.evaluate(focused);
          assert.match(first.href ?? '', /^#/, `${where}: the first stop is ${first.html}, not a link within the page`);
          assert.match(first.text, /skip/i, `${where}: the first stop says "${first.text}"`);
          assert.ok(first.visible, `${where}: the skip link cannot be seen when it has the focus`);
          await tab.keyboard.press('Enter');
          assert.ok(await tab.evaluate(() => document.querySelector('main:target, main :target') !== null),
            `${where}: the skip link does not lead to <main>`);
          await tab.keyboard.press('Tab');
          assert.ok(await tab.evaluate(isInOrAfterMain), `${where}: after the skip link, Tab goes on before <main>`);
        }));

      it(`${where}: Tab reaches every link and control, in order, and the focus can be seen`, { timeout: 120_000 }, () =>
        at(async (tab) => {
          const expected = await tab.evaluate(markStops);
          const stops = await walk(tab, 'Tab');
          const reached = stops.map(({ number }) => number);
          const missed = expected.filter(({ number }) => !reached.includes(number)).map(({ html }) => html);
          assertNothing(missed, `${where}: Tab never reaches`);
          assert.deepEqual(reached, [...reached].sort((a, b) => a - b), `${where}: Tab does not follow the order of the page`);
          assertNothing(stops.flatMap(unseen), `${where}: the focus cannot be seen at`);
          const back = await walk(tab, 'Shift+Tab');
          assertNothing(back.flatMap(unseen), `${where}: on the way back the focus cannot be seen at`);
        }));

      it(`${where}: Tab reaches the navigation`, { timeout: 60_000 }, () =>
        at(async (tab) => {
          for (let presses = 1; presses <= 20; presses += 1) {
            await tab.keyboard.press('Tab');
            if (await tab.evaluate(() => document.activeElement.closest('header nav') !== null)) return;
            // On a phone the list is folded, and its sign opens it.
            if (await tab.evaluate(() => document.activeElement.matches('header summary'))) await tab.keyboard.press('Enter');
          }
          assert.fail(`${where}: 20 presses of Tab do not reach the navigation of the header`);
        }));
    }
  }
});

/** Presses a key until the focus leaves the page or comes round again. */
async function walk(tab, key) {
  const stops = [];
  let own = 0;
  while (stops.length < MOST_STOPS) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate(focused);
    // A field for a date has several stops of its own.
    if (stop.number !== null && stop.number === stops.at(-1)?.number && (own += 1) < MOST_STOPS) continue;
    if (stop.number === null || stops.some(({ number }) => number === stop.number)) break;
    stops.push(stop);
  }
  return stops;
}

function unseen({ html, visible, ringed }) {
  if (!visible) return [`${html} (covered or off the screen)`];
  return ringed ? [] : [`${html} (no ring or change)`];
}

function isInOrAfterMain() {
  const { DOCUMENT_POSITION_CONTAINED_BY: inside, DOCUMENT_POSITION_FOLLOWING: after } = Node;
  const position = document.querySelector('main').compareDocumentPosition(document.activeElement);
  return (position & (inside | after)) !== 0;
}

/** Numbers each visible link and control in the order of the page. */
function markStops() {
  const stops = 'a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll(stops)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
    // A group of radio buttons is one stop: the one that is chosen, or the first.
    .filter((element) => element.type !== 'radio' || element === (document.querySelector(`input[name="${element.name}"]:checked`)
      ?? document.querySelector(`input[name="${element.name}"]`)))
    .map((element, number) => {
      element.dataset.stop = number;
      return { number, html: element.outerHTML.slice(0, 120) };
    });
}

function focused() {
  const element = document.activeElement;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  // The middle of what is in sight: a table may be taller than the screen.
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const there = document.elementFromPoint(x, y);
  const style = getComputedStyle(element);
  const lookOf = ({ outline, boxShadow, backgroundColor, color, borderColor, textDecoration }) =>
    JSON.stringify([outline, boxShadow, backgroundColor, color, borderColor, textDecoration]);
  const focusedLook = lookOf(style);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  // Leaving a field for a date and coming back starts it anew; its ring is that of the other fields.
  const hasStops = ['date', 'datetime-local'].includes(element.type);
  let changes = hasStops;
  if (!outlined && !hasStops) {
    element.blur();
    changes = lookOf(getComputedStyle(element)) !== focusedLook;
    element.focus({ focusVisible: true });
  }
  return {
    number: 'stop' in element.dataset ? Number(element.dataset.stop) : null,
    href: element.getAttribute('href'),
    text: element.textContent.trim(),
    html: element.outerHTML.slice(0, 120),
    visible: there !== null && (element.contains(there) || there.contains(element)),
    ringed: outlined || changes,
  };
}

// axe-core finds nothing against WCAG 2.2 AA on any page that says something of its own: on a phone and a desktop, in light and (its rules about colour) in dark.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { distinct } from './built-site.mjs';
import { DESKTOP, launch, PHONE, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { serve } from './server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_22_AA = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

// Dark changes colours and nothing else, so it is the rules about colour that look again; and it changes them alike on
// every screen, so they look once.
const COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const SCHEMES = new Map([
  [PHONE, [['light', WCAG_22_AA], ['dark', COLOUR]]],
  [DESKTOP, [['light', WCAG_22_AA]]],
]);

describe('accessibility', { concurrency: TABS }, () => {
  let browser, server;
  const tabs = {};
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
    for (const device of [PHONE, DESKTOP]) {
      tabs[device.name] = await Tabs.open(browser, { ...device, bypassCSP: true });
    }
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  for (const page of distinct) {
    for (const device of [PHONE, DESKTOP]) {
      it(`${page.path} can be used by everybody on a ${device.name}`, { timeout: 120_000 }, () =>
        tabs[device.name].use(async (tab) => {
          await tab.emulateMedia({ colorScheme: 'light' });
          await tab.goto(`${server.origin}/${page.path}`);
          // What lies under the bar of a check comes into sight as the page is scrolled; axe would call it too small to press. That
          // nothing with the focus is ever under it is tried in keyboard.test.mjs.
          await tab.evaluate(() => document.querySelector('[data-bar]')?.style.setProperty('position', 'static'));
          await tab.evaluate(axe);
          const schemes = new Map();
          for (const [colorScheme, rules] of SCHEMES.get(device)) {
            await tab.emulateMedia({ colorScheme });
            for (const violation of (await tab.evaluate(violationsOf, rules)).map(describeViolation)) {
              schemes.set(violation, [...(schemes.get(violation) ?? []), colorScheme]);
            }
          }
          const found = [...schemes].map(([violation, schemes]) => `${schemes.join(' and ')}: ${violation}`);
          assertNothing(found, `${page.path} on a ${device.name}`);
        }));
    }
  }
});

async function violationsOf(runOnly) {
  const { violations } = await window.axe.run(document, {
    runOnly,
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  });
  return violations.map(({ id, impact, help, helpUrl, nodes }) => ({
    id,
    impact,
    help,
    helpUrl,
    nodes: nodes.map(({ target, html, failureSummary }) => ({ target: target.join(' '), html, failureSummary })),
  }));
}

function describeViolation({ id, impact, help, helpUrl, nodes }) {
  const shown = nodes.slice(0, 5).map(({ target, html, failureSummary }) =>
    `  at ${target}\n     ${html.slice(0, 160)}\n     ${failureSummary.replace(/\s*\n\s*/g, ' ')}`);
  const more = nodes.length > 5 ? [`  and ${nodes.length - 5} more`] : [];
  return [`${id} (${impact}): ${help}`, ...shown, ...more, `  ${helpUrl}`].join('\n  ');
}

// How long the finder takes to answer, with the layout that follows: SITE=… node filter-time.mjs. A measurement, not a test.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './built-site.mjs';
import { DESKTOP, launch, PHONE } from './chromium.mjs';

const ROUNDS = 60;

const browser = await launch();
for (const device of [PHONE, DESKTOP]) {
  const context = await browser.newContext({ ...device, name: undefined });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(join(folder, 'services/index.html')).href);
  await tab.locator('[data-directory]:not([hidden])').waitFor();
  const times = await tab.evaluate((rounds) => {
    const form = document.querySelector('[data-directory]');
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      form.need.selectedIndex = 1 + (round % (form.need.options.length - 1));
      const start = performance.now();
      form.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b);
  }, ROUNDS);
  const at = (part) => times[Math.floor(part * (ROUNDS - 1))].toFixed(1);
  console.log(`${device.name}: ${at(0.5)} ms in the middle, ${at(0.95)} ms for one in twenty, ${at(1)} ms at most`);
  await context.close();
}
await browser.close();

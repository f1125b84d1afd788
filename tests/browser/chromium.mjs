// One Chromium for a test file, and a few tabs that its tests take in turn.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export const PHONE = { name: 'phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
export const DESKTOP = { name: 'desktop', viewport: { width: 1280, height: 900 } };

/** How many pages are looked at at once. */
export const TABS = 3;

export function launch() {
  return chromium.launch({
    executablePath: executable(),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Tabs of one context, opened as they are needed and used again. */
export class Tabs {
  #free = [];

  static async open(browser, { name, ...options } = {}) {
    const tabs = new Tabs();
    tabs.context = await browser.newContext(options);
    return tabs;
  }

  async use(work) {
    const tab = this.#free.pop() ?? (await this.context.newPage());
    try {
      const result = await work(tab);
      this.#free.push(tab);
      return result;
    } catch (error) {
      await tab.close();
      throw error;
    }
  }
}

function executable() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const places = process.env.PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', ...places].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium was found: install it, or say where it is with CHROMIUM=/path/to/chromium');
  return found;
}

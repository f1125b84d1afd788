// Pictures of pages, to look at before you call a page done.
//
//   SITE=folder node screenshots.mjs OUT index.html parents/reporting.html   each page, five ways, into OUT
//   SITE=folder node screenshots.mjs --readme                                the picture at the top of the README

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasLeave, page as pageAt, pages } from './built-site.mjs';
import { DESKTOP, launch, PHONE } from './chromium.mjs';
import { serve } from './server.mjs';

const PAPER = { viewport: { width: 794, height: 1123 } };

const WAYS = [
  { name: 'phone-light', device: PHONE, media: { colorScheme: 'light' } },
  { name: 'phone-dark', device: PHONE, media: { colorScheme: 'dark' } },
  { name: 'desktop-light', device: DESKTOP, media: { colorScheme: 'light' } },
  { name: 'desktop-dark', device: DESKTOP, media: { colorScheme: 'dark' } },
  { name: 'print', device: PAPER, media: { media: 'print', colorScheme: 'light' } },
];

const readmePicture = fileURLToPath(new URL('../../.github/screenshot.png', import.meta.url));

const [first, ...rest] = process.argv.slice(2);
if (first === undefined || (first !== '--readme' && rest.length === 0)) {
  console.error('Say where the pictures go and of which pages:  node screenshots.mjs OUT PAGE…   or:  node screenshots.mjs --readme');
  process.exit(2);
}

const browser = await launch();
const server = await serve();
try {
  if (first === '--readme') await takeReadmePicture();
  else await takeEach(first, rest);
} finally {
  await browser.close();
  await server.close();
}

async function takeEach(folder, paths) {
  await mkdir(folder, { recursive: true });
  for (const path of paths) {
    if (!pageAt(path)) throw new Error(`There is no ${path} in the site`);
    for (const { name, device, media } of WAYS) {
      const file = join(folder, `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${name}.png`);
      await picture(path, { device, media, fullPage: true, file });
      console.log(file);
    }
  }
}

async function takeReadmePicture() {
  const young = pages.find((page) => hasLeave(page) && page.path.endsWith('index.html')) ?? pages.find(hasLeave) ?? pageAt('index.html');
  const [desktop, phone] = await Promise.all([
    picture('index.html', { device: DESKTOP, media: { colorScheme: 'light' } }),
    picture(young.path, { device: PHONE, media: { colorScheme: 'dark' } }),
  ]);
  const tab = await browser.newPage({ viewport: { width: 1600, height: 820 } });
  await tab.setContent(`
    <style>
      body { margin: 0; display: flex; gap: 40px; justify-content: center; align-items: center; height: 820px; background: #e9e6df }
      img { block-size: 740px; border-radius: 8px; box-shadow: 0 4px 24px #0004 }
    </style>
    ${[desktop, phone].map((png) => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`).join('')}`);
  await mkdir(dirname(readmePicture), { recursive: true });
  await tab.screenshot({ path: readmePicture });
  console.log(readmePicture);
}

async function picture(path, { device: { name, ...options }, media, fullPage = false, file }) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  await tab.emulateMedia(media);
  await tab.goto(`${server.origin}/${path}`);
  const png = await tab.screenshot({ fullPage, path: file });
  await context.close();
  return png;
}

// The set for paper says on which sheet everything is, and the printer agrees: what the contents and the links say is compared with the
// PDF that Chromium makes of it, sheet by sheet, for every area and every kind of reader. FINGERPOST=/path/to/fingerpost is the program.

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch, TABS, Tabs } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';

const run = promisify(execFile);
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.FINGERPOST ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug/fingerpost');
const today = execFileSync('sh', [join(root, 'tests/newest-day')], { encoding: 'utf8' }).trim();
const READERS = ['adults', 'parents', 'professionals', 'young'];
const AREAS = ['', ...readdirSync(join(root, 'content/areas'))];

/** What is left of A4 by the margins of print.css, in points, and a hair's breadth. */
const MM = 72 / 25.4;
const BOX = { left: 22 * MM - 0.5, right: (210 - 14) * MM + 0.5, top: 18 * MM - 0.5, bottom: (297 - 20) * MM + 0.5 };

/** Words that would tell whoever sees a list of files or tabs what a young person reads about. */
const TELLING = /abus|exploit|away|missing|leaving|runaway|suicid|police/i;

describe('the set for paper', { concurrency: TABS }, () => {
  let browser, tabs, plain, home;
  const made = new Map();
  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'fingerpost-paper-'));
    browser = await launch();
    [tabs, plain] = await Promise.all([Tabs.open(browser), Tabs.open(browser, { javaScriptEnabled: false })]);
  });
  after(async () => {
    await browser?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** The folder with the sets of an area, made once. */
  const folderOf = (area) => {
    if (!made.has(area)) {
      const folder = join(home, area || 'country');
      const options = ['export', 'print', '--root', root, '--today', today, '--out', folder, ...(area ? ['--area', area] : [])];
      made.set(area, run(program, options, { maxBuffer: 1e8 }).then(() => folder));
    }
    return made.get(area);
  };
  const fileOf = async (area, reader) => {
    const folder = await folderOf(area);
    const name = readdirSync(folder).find((file) => file.endsWith(`${area ? `-${area}` : ''}-${reader}.html`));
    assert.ok(name, `${folder} has no set for ${reader}`);
    return join(folder, name);
  };
  const printed = async (tab, name) => {
    const pdf = join(home, name);
    await tab.pdf({ path: pdf, preferCSSPageSize: true, timeout: 120_000 });
    return { pdf, sheets: await sheetsOf(pdf) };
  };

  for (const area of AREAS) {
    for (const reader of READERS) {
      it(`${area || 'the country'}, ${reader}: each number is the sheet's, and nothing is cut off`, { timeout: 300_000 }, () =>
        tabs.use(async (tab) => {
          const faults = [];
          const note = (error) => faults.push(String(error.text?.() ?? error));
          tab.on('pageerror', note).on('console', note);
          const file = await fileOf(area, reader);
          await tab.goto(`file://${file}`);
          const said = await tab.evaluate(whatItSays);
          const { pdf, sheets } = await printed(tab, `${area}-${reader}.pdf`);
          tab.off('pageerror', note).off('console', note);
          assertNothing(faults, 'faults while it was read');

          assert.ok(said.contents.length > 5, 'its contents are nearly empty');
          assert.equal(sheets.length, said.sheets, 'as many sheets as it says');
          assertNothing(
            said.contents.filter(({ sheet, heading }) => !sheets[sheet - 1]?.text.includes(bare(heading))).map(({ sheet, heading }) => `${heading}, says sheet ${sheet}`),
            'not on the sheet that the contents say',
          );
          const places = await placesIn(pdf);
          assertNothing(
            said.places.filter(({ of, sheet }) => places.get(of) !== sheet).map(({ of, sheet }) => `${of}: says ${sheet}, is on ${places.get(of)}`),
            'not on the sheet that a link says',
          );
          assertNothing(sheets.flatMap(({ words }, at) => words.filter(isOutside).map((word) => `sheet ${at + 1}: ${word.text}`)), 'beyond the margins');
          assertNothing(
            sheets.flatMap(({ foot }, at) => (foot.startsWith(bare(said.asOf)) && foot.endsWith(`.${at + 1}`) ? [] : [`sheet ${at + 1}: ${foot}`])),
            'sheets that do not say as of when they are, and their number',
          );
          if (reader === 'young') assert.doesNotMatch(`${said.title} ${file.split('/').at(-1)}`, TELLING);
        }));
    }
  }

  it('without a script it numbers its parts, and keeps no place empty', { timeout: 120_000 }, () =>
    plain.use(async (tab) => {
      await tab.goto(`file://${await fileOf('', 'parents')}`);
      const { sheets } = await printed(tab, 'plain.pdf');
      assertNothing(sheets.filter(({ foot }) => !foot.startsWith('Asof')).map(({ foot }) => foot), 'no day at the foot');
      const text = sheets.map((sheet) => sheet.text).join('');
      assert.match(text, /\(\d+\.\d+\)/, 'links name parts');
      assert.doesNotMatch(text, /\(page/, 'and no sheets');
      assert.doesNotMatch(await tab.content(), /class="sheet"[^>]*>[^<]/);
      assert.equal(await tab.locator('.contents .sheet:visible').count(), 0);
    }));
});

/** In the page: what it says of its sheets. */
function whatItSays() {
  const number = (text) => Number(/\d+/.exec(text)?.[0]);
  const links = [...document.querySelectorAll('.contents a')];
  return {
    title: document.title,
    asOf: document.querySelector('.running').textContent,
    sheets: number(document.querySelector('[data-unscripted]').textContent.split('there are')[1]),
    contents: links.map((link) => ({
      sheet: number(link.nextElementSibling.textContent),
      heading: document.querySelector(`${link.getAttribute('href')} :is(h2, h3)`).textContent,
    })),
    places: [...document.querySelectorAll('[data-of]')]
      .filter((place) => place.textContent)
      .map((place) => ({ of: place.dataset.of, sheet: number(place.textContent) })),
  };
}

/** Letters only: where lines break, and which letters a typeface draws as one, is the printer's. */
function bare(text) {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Every sheet of a PDF: its words with their boxes, its text, and the line at its foot. */
async function sheetsOf(pdf) {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1e9 });
  return stdout.split('<page ').slice(1).map((page) => {
    const found = page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g);
    const all = [...found].map(([, left, top, right, bottom, text]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text: plainText(text) }));
    const inFoot = ({ top }) => top > BOX.bottom;
    const inHead = ({ bottom }) => bottom < BOX.top;
    const words = all.filter((word) => !inFoot(word) && !inHead(word));
    const join = (list) => bare(list.map(({ text }) => text).join(''));
    return { words, text: join(words), foot: join(all.filter(inFoot)) };
  });
}

function plainText(text) {
  const letters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name) => letters[name] ?? whole);
}

function isOutside({ left, right, top, bottom }) {
  // The box of a large letter is higher than its line.
  return left < BOX.left || right > BOX.right || top < BOX.top - 6 || bottom > BOX.bottom;
}

/** The sheet that each place is on to which a link of a PDF leads. */
async function placesIn(pdf) {
  const { stdout } = await run('pdfinfo', ['-dests', pdf], { maxBuffer: 1e8 });
  return new Map([...stdout.matchAll(/^\s*(\d+) \[.*\] "(.*)"$/gm)].map(([, sheet, name]) => [name, Number(sheet)]));
}

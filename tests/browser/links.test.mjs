// Every link leads somewhere, from a web root, a sub-path or a folder on a USB stick. Read from the files, without a browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytes, files, hasLeave, NOT_FOUND, NOT_KEPT, page as pageAt, pages, target } from './built-site.mjs';
import { assertNothing } from './nothing.mjs';

const SCHEMES = /^(https?|tel|sms|mailto):/;

describe('links', () => {
  for (const page of pages) {
    it(`${page.path} has no dead link`, () => {
      const dead = addressesOf(page).flatMap(({ address, line }) => wrongWith(page, address).map((why) => `line ${line}: "${address}" ${why}`));
      assertNothing(dead, page.path);
    });

    it(`${page.path} leads nobody in circles`, () => {
      const circles = page.elements
        .filter(({ tag, attrs }) => tag === 'a' && leadsTo(page, attrs.href) === page.path && target(page, attrs.href).fragment === '')
        .filter(({ attrs }) => !('aria-current' in attrs) && attrs.class !== 'brand' && attrs.href !== '#')
        .map(({ text, line }) => `line ${line}: "${text}"`);
      assertNothing(circles, `${page.path}: links to itself`);
    });

    it(`${page.path} rings and writes to what its words say`, () => {
      const wrong = page.elements.filter(({ tag }) => tag === 'a').flatMap(wrongWithContact);
      assertNothing(wrong, page.path);
    });

    it(`${page.path} offers 999 and 101 before anything else`, () => {
      const main = page.elements.findIndex(({ tag }) => tag === 'main');
      const first = page.elements.slice(0, main).map(({ attrs }) => attrs.href);
      assert.ok(main >= 0, `${page.path} has no <main>`);
      const numbers = first.filter((href) => href?.startsWith('tel:')).slice(0, 2);
      assert.deepEqual(numbers, ['tel:999', 'tel:101'], `${page.path}: 999, then 101, before any other number and <main>`);
    });
  }

  for (const page of pages.filter(({ path }) => /(^|\/)young-people\//.test(path))) {
    it(`${page.path} has the way out`, () => {
      assert.ok(hasLeave(page), `${page.path} is for young people, and has no element with data-leave`);
    });
  }

  it('every page can be reached from another', () => {
    const reached = new Set(pages.flatMap((page) => page.elements
      .filter(({ tag }) => tag === 'a')
      .map(({ attrs }) => leadsTo(page, attrs.href))
      .filter((path) => path !== page.path)));
    const unreached = pages.map(({ path }) => path).filter((path) => !reached.has(path) && ![NOT_FOUND, NOT_KEPT, 'gallery.html'].includes(path));
    assertNothing(unreached, 'no page leads to it');
  });

  it('each page has a name and a description of its own, in tabs and in what a search finds', () => {
    const nameOf = ({ elements }) => elements.find(({ tag }) => tag === 'title').text;
    const descriptionOf = ({ elements }) => elements.find(({ attrs }) => attrs.name === 'description').attrs.content;
    for (const wordsOf of [nameOf, descriptionOf]) {
      const first = new Map();
      const shared = pages.filter((page) => first.get(wordsOf(page)) ?? void first.set(wordsOf(page), page))
        .map((page) => `${page.path} and ${first.get(wordsOf(page)).path}: "${wordsOf(page)}"`);
      assertNothing(shared, 'two pages of one name');
    }
  });

  it('the first page is index.html, with 999 and 101 on it', () => {
    const home = pageAt('index.html');
    assert.ok(home, 'there is no index.html');
    const numbers = home.elements.map(({ attrs }) => attrs.href).filter((href) => href?.startsWith('tel:'));
    assert.ok(numbers.includes('tel:999') && numbers.includes('tel:101'), `index.html links only to ${numbers.join(', ') || 'no number'}`);
  });

  it('telephone, text and mail links all come through the build', () => {
    const hrefs = pages.flatMap(({ elements }) => elements.map(({ attrs }) => attrs.href ?? ''));
    const counts = ['tel:', 'sms:', 'mailto:'].map((scheme) => [scheme, hrefs.filter((href) => href.startsWith(scheme)).length]);
    for (const [scheme, count] of counts) assert.ok(count > 0, `no ${scheme} link on any page`);
  });

  it('the web app manifest points at files that exist', () => {
    for (const path of [...files].filter((path) => path.endsWith('.webmanifest'))) {
      const { start_url, icons = [] } = JSON.parse(bytes(path));
      const missing = [start_url === './' ? 'index.html' : start_url, ...icons.map(({ src }) => src)]
        .filter((address) => wrongWith({ path, elements: [] }, address).length > 0);
      assertNothing(missing, `${path} points at what is not there`);
    }
  });
});

/** The page of the site that a link leads to, if any. */
function leadsTo(page, address) {
  if (address === undefined || SCHEMES.test(address)) return undefined;
  const { file } = target(page, address);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function addressesOf(page) {
  return page.elements.flatMap(({ attrs, line }) =>
    [attrs.href, attrs.src, attrs.action, attrs.poster, ...(attrs.srcset ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] || undefined)]
      .filter((address) => address !== undefined)
      .map((address) => ({ address, line })));
}

function wrongWith(page, address) {
  if (address === '') return ['is empty'];
  if (address.includes('#ZgotmplZ')) return ['was thrown away by a template engine'];
  if (/^data:image\//.test(address) || SCHEMES.test(address)) return [];
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return ['has a scheme that no page needs'];
  const fromTheRoot = address.startsWith('/') && !address.startsWith('//');
  if (page.path === NOT_FOUND && !fromTheRoot && !address.startsWith('#')) return ['is relative, on a page that is shown at any depth'];
  if (page.path !== NOT_FOUND && address.startsWith('/')) return ['starts at the root, so it breaks under a sub-path and from file://'];

  const { file, fragment, outside, query } = target(page, fromTheRoot ? address.slice(1) : address);
  if (outside) return ['leads out of the site'];
  if (query) return ['has a query, which a folder of files cannot answer'];
  if (file === '' || file.endsWith('/')) return ['leads to a folder, which file:// does not open: name its index.html'];
  if (!files.has(file)) return [`leads to ${file}, which is not in the folder`];
  if (fragment && file.endsWith('.html') && !anchors(pageAt(file)).has(fragment)) return [`leads to #${fragment}, which is not on ${file}`];
  return [];
}

const anchorsByPage = new Map();

function anchors(page) {
  if (!anchorsByPage.has(page)) {
    anchorsByPage.set(page, new Set(page.elements.map(({ attrs }) => attrs.id).filter(Boolean)));
  }
  return anchorsByPage.get(page);
}

function wrongWithContact({ attrs: { href }, text, line }) {
  const [, scheme, value] = /^(tel|sms|mailto):(.*)$/.exec(href ?? '') ?? [];
  if (scheme === 'mailto') return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value) ? [] : [`line ${line}: ${href} is not an address`];
  if (scheme === undefined) return [];
  const number = value.replace(/[?;].*$/, '');
  if (!/^\+?\d{3,15}$/.test(number)) return [`line ${line}: ${href} is not a number`];
  const said = text.replace(/\D/g, '');
  const same = said.includes(number.replace(/\D/g, '')) || said.includes(number.replace(/^\+44/, '0'));
  return same ? [] : [`line ${line}: the link says "${text}" and goes to ${href}`];
}

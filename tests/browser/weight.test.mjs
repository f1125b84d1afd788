// A page arrives in the first round trip of a slow connection: 14 KB of HTML, CSS and JavaScript, compressed. A check brings its
// rules as wasm besides, in scripts that nothing waits for: it can be read before they come. So does a page that says what is open now;
// a directory holds the cards of a hundred services.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { bytes, isNoindex, pages, target } from './built-site.mjs';

const MOST = 14 * 1024;
const MOST_WITH_RULES = 34 * 1024; // one more since each page for families has the way out, and one since each page says its version
const MOST_FOR_PROFESSIONALS = 56 * 1024;

const MOST_FOR_A_DIRECTORY = 40 * 1024;

const mostOf = (page) => {
  const has = (name) => page.elements.some(({ attrs }) => name in attrs);
  if (has('data-directory')) return MOST_FOR_A_DIRECTORY;
  if (has('data-hours')) return MOST_WITH_RULES;
  if (!has('data-checker')) return MOST;
  return page.path.includes('professionals/') ? MOST_FOR_PROFESSIONALS : MOST_WITH_RULES;
};

/** The first page with one after it. */
const MOST_FOR_TWO = 30 * 1024;

const sizes = new Map();

// What a search engine is told to leave alone (the gallery, the page for what is not there) is not guidance.
const weighed = pages.filter((page) => !isNoindex(page)).map((page) => {
  const parts = [page.path, ...loadedBy(page)].map((path) => ({ path, size: compressed(path) }));
  return { page, parts, size: parts.reduce((sum, part) => sum + part.size, 0) };
});

describe('page weight', () => {
  for (const { page, parts, size } of weighed) {
    const most = mostOf(page);
    it(`${page.path} weighs at most ${most / 1024} KB`, () => {
      const breakdown = parts.map((part) => `${part.size} ${part.path}`).join('\n  ');
      assert.ok(size <= most, `${page.path} weighs ${size} bytes after brotli, ${size - most} too many:\n  ${breakdown}`);
    });
  }

  // Whoever pays for each kilobyte reads what to do first. A check brings its rules besides, and is a table until they are there.
  const first = weighed.find(({ page }) => page.path === 'index.html');
  for (const to of new Set(clicked(first.page))) {
    const next = weighed.find(({ page }) => page.path === to);
    if (!next || mostOf(next.page) !== MOST) continue;
    it(`the first page and ${to} after it weigh at most 30 KB`, () => {
      const parts = new Map([...first.parts, ...next.parts].map(({ path, size }) => [path, size]));
      const size = [...parts.values()].reduce((sum, part) => sum + part, 0);
      assert.ok(size <= MOST_FOR_TWO, `${size} bytes: ${JSON.stringify([...parts])}`);
    });
  }

  it('the five heaviest are named', () => {
    const heaviest = [...weighed].sort((a, b) => b.size - a.size).slice(0, 5);
    console.log(heaviest.map(({ page, size }) => `   ${(size / 1024).toFixed(1).padStart(5)} KB  ${page.path}`).join('\n'));
  });
});

/** The pages that the main part of a page leads to. */
function clicked(page) {
  const links = page.elements.filter(({ tag, attrs }) => tag === 'a' && /^[^#:]+\.html/.test(attrs.href ?? ''));
  return links.map(({ attrs }) => target(page, attrs.href).file);
}

function loadedBy(page) {
  const styles = page.elements.filter(({ tag, attrs }) => tag === 'link' && attrs.rel === 'stylesheet').map(({ attrs }) => attrs.href);
  const scripts = page.elements.filter(({ tag, attrs }) => tag === 'script' && attrs.src).map(({ attrs }) => attrs.src);
  return [...styles, ...scripts].map((address) => target(page, address).file);
}

function compressed(path) {
  if (!sizes.has(path)) {
    sizes.set(path, brotliCompressSync(bytes(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
  }
  return sizes.get(path);
}

// The built folder, read from the disk: its pages, parsed, and its other files. Opens no browser.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse } from 'parse5';

if (!process.env.SITE) {
  throw new Error('Say which built site to test: SITE=path/to/folder npm test');
}

export const folder = resolve(process.env.SITE);

/** The page that a host shows for any address that is not there, so its own addresses start at the site's root. */
export const NOT_FOUND = '404.html';
/** What the worker shows in place of a page that is not in the copy on a device. */
export const NOT_KEPT = 'offline/not-kept.html';

/** Every file of the folder, as a path with forward slashes. */
export const files = new Set(
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => statSync(join(folder, name)).isFile()),
);

/** Every page: `path`, `html`, and `elements`, in document order, each `{tag, attrs, line, inside, text}`. */
export const pages = [...files]
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map(readPage);

if (pages.length === 0) {
  throw new Error(`There are no pages in ${folder}: is it a built site?`);
}

/**
 * The pages that say something of their own. An area shows the country's pages as its own, and many of them differ in their links only:
 * how such a page looks was seen on the country's. A concern is the same parts filled with each area's rules: it is looked at for the
 * country and for one area, and each concern for another one.
 */
export const distinct = firstOfEach(pages.filter(isLookedAt), ({ html }) =>
  (/<main[^]*<\/main>/.exec(html)?.[0] ?? html).replace(/<p class="?page-area"?>.*?<\/p>/s, '').replace(/ href=("[^"]*"|[^\s>]*)/g, ''),
);

function isLookedAt({ path, html }) {
  if (!/<body class="?kind-concern\b/.test(html)) return true;
  const name = path.split('/').at(-1);
  const [country, ...areas] = pages.map((page) => page.path).filter((other) => other.endsWith(`/${name}`) && other.includes('/concerns/') || other === `concerns/${name}`)
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const turn = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % Math.max(areas.length, 1);
  return path === country || path === areas[turn];
}

export const bytes = (path) => readFileSync(join(folder, path));

export const page = (path) => pages.find((page) => page.path === path);

/** Pages that families or young people may open carry the way out. */
export const hasLeave = (page) => page.elements.some(({ attrs }) => 'data-leave' in attrs);

export const isNoindex = (page) =>
  page.elements.some(({ tag, attrs }) => tag === 'meta' && attrs.name === 'robots' && /noindex/.test(attrs.content));

/** The file that a relative address on a page means, and its fragment. */
export function target(page, address) {
  const root = new URL('file:///site/');
  const url = new URL(address, new URL(page.path, root));
  return {
    file: decodeURIComponent(relative(root.pathname, url.pathname)) + (url.pathname.endsWith('/') ? '/' : ''),
    fragment: decodeURIComponent(url.hash.slice(1)),
    outside: !url.pathname.startsWith(root.pathname),
    query: url.search,
  };
}

function firstOfEach(pages, what) {
  const seen = new Set();
  return pages.filter((page) => {
    const one = what(page);
    return !seen.has(one) && seen.add(one);
  });
}

function readPage(path) {
  const html = readFileSync(join(folder, path), 'utf8');
  const elements = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), [], elements);
  return { path, html, elements };
}

function collect(node, inside, elements) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) {
      elements.push({
        tag: child.tagName,
        attrs: Object.fromEntries(child.attrs.map(({ name, value }) => [name, value])),
        line: child.sourceCodeLocation?.startLine,
        inside,
        text: textOf(child).replace(/\s+/g, ' ').trim(),
      });
    }
    collect(child, child.tagName ? [...inside, child.tagName] : inside, elements);
  }
}

function textOf(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');
}

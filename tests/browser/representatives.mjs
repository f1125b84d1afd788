// A few pages that between them show every element, class and state of the site, for tests too slow for every page.

import { isNoindex, pages } from './built-site.mjs';

/** The fewest pages (found greedily) that cover what the site is made of, besides the first page and those not indexed. */
export const representatives = cover(pages);

function cover(pages) {
  const chosen = pages.filter((page) => page.path === 'index.html' || isNoindex(page));
  const others = pages.filter((page) => !chosen.includes(page)).map((page) => ({ page, parts: partsOf(page) }));
  const missing = new Set(others.flatMap(({ parts }) => [...parts]));
  while (missing.size > 0) {
    const gain = ({ parts }) => [...parts].filter((part) => missing.has(part)).length;
    const best = others.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    best.parts.forEach((part) => missing.delete(part));
    chosen.push(best.page);
  }
  return chosen;
}

function partsOf(page) {
  return new Set(
    page.elements.flatMap(({ tag, attrs }) => [
      tag,
      ...(attrs.class ?? '').split(/\s+/).filter(Boolean).map((name) => `${tag}.${name}`),
      ...Object.keys(attrs).filter((name) => /^(aria|data)-|^role$/.test(name)).map((name) => `${tag}[${name}]`),
    ]),
  );
}

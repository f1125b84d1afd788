// How far it is: from an area's first page to each of its rules, and from the first page of the site to what somebody has to do. Opens no browser.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page as pageAt, pages, target } from './built-site.mjs';
import { assertNothing } from './nothing.mjs';

/** Each page that can be reached from one, and in how many presses. Links in the footer and the header count: they are there to be pressed. */
function distances(from) {
  const taps = new Map([[from, 0]]);
  let edge = [from];
  while (edge.length > 0) {
    const next = [];
    for (const path of edge) {
      for (const to of linksOf(path)) {
        if (taps.has(to)) continue;
        taps.set(to, taps.get(path) + 1);
        next.push(to);
      }
    }
    edge = next;
  }
  return taps;
}

function linksOf(path) {
  const page = pageAt(path);
  if (!page) return [];
  return page.elements
    .filter(({ tag, attrs }) => tag === 'a' && attrs.href !== undefined && !/^[a-z]+:/i.test(attrs.href))
    .map(({ attrs }) => target(page, attrs.href).file)
    .map((file) => (file === '' || file.endsWith('/') ? `${file}index.html` : file))
    .filter((file) => file.endsWith('.html'));
}

const kindOf = (page) => /kind-([a-z-]+)/.exec(page.elements.find(({ tag }) => tag === 'body')?.attrs.class ?? '')?.[1];
const areas = pages.filter((page) => kindOf(page) === 'area');

describe('three taps', () => {
  it('there are areas', () => assert.ok(areas.length > 0));

  for (const area of areas) {
    const folder = area.path.replace(/index\.html$/, '');
    it(`from ${area.path} to each threshold, procedure, way to help, check, form and number of it`, () => {
      const taps = distances(area.path);
      const wanted = pages.filter((page) => page.path.startsWith(folder) && page !== area)
        .filter((page) => /^(threshold|concern|procedure|intervention|checker|strategy|directory)$/.test(kindOf(page) ?? '') || /(forms|escalation|rules)\.html$/.test(page.path));
      assert.ok(wanted.length > 0, `${area.path} has no rule`);
      assertNothing(wanted.filter(({ path }) => !(taps.get(path) <= 3)).map(({ path }) => `${path}: ${taps.get(path) ?? 'no way to it'}`), 'more than three taps');
    });

    it(`${area.path} itself has a number to call`, () => {
      const calls = area.elements.filter(({ tag, attrs, inside }) => tag === 'a' && attrs.href?.startsWith('tel:')
        && !/^tel:(999|101)$/.test(attrs.href));
      assert.ok(calls.length > 0);
    });
  }

  it('from the first page to what each sort of reader does first, in two', () => {
    const taps = distances('index.html');
    const firsts = ['parents/first-steps.html', 'parents/check.html', 'adults/first-steps.html', 'young-people/check.html', 'young-people/index.html',
      'young-people/right-now.html', 'professionals/check.html', 'services/index.html', 'adults/thinking-of-leaving.html'];
    assertNothing(firsts.filter((path) => !(taps.get(path) <= 2)).map((path) => `${path}: ${taps.get(path) ?? 'no way to it'}`), 'more than two taps');
  });
});

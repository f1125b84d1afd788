// A site made with the feature `minify` is smaller than the one that the other tests look at, by end tags and quotes, and each of its
// pages is the same document to a browser, attribute by attribute. A template that writes what is the default anyway (`type="submit"`)
// fails here, since that is left out, too.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pages } from './built-site.mjs';
import { launch } from './chromium.mjs';

const minified = process.env.MINIFIED;
const skip = minified ? false : 'say where the same site is, built with the feature minify: MINIFIED=path/to/folder';

describe('the page without what HTML lets one leave out', { skip }, () => {
  let browser, tab;
  before(async () => {
    browser = await launch();
    tab = await browser.newPage();
  });
  after(() => browser?.close());

  for (const page of pages) {
    it(`${page.path} is the same document`, async () => {
      const other = readFileSync(join(minified, page.path), 'utf8');
      const [whole, left] = await tab.evaluate(outlines, [page.html, other]);
      const at = whole.findIndex((line, index) => line !== left[index]);
      const around = (lines) => lines.slice(Math.max(0, at - 3), at + 3).join('\n  ');
      assert.ok(at < 0, `${page.path} differs:\n  ${around(whole)}\nand minified:\n  ${around(left)}`);
      assert.equal(left.length, whole.length, `${page.path}: more is there when it is minified`);
    });
  }

  it('is smaller', () => {
    const size = (of) => pages.reduce((sum, page) => sum + of(page), 0);
    assert.ok(size(({ path }) => readFileSync(join(minified, path)).length) < size(({ html }) => Buffer.byteLength(html)));
  });
});

/** Documents as a browser reads them, a line for each tag, attribute and text, in the browser. */
function outlines(htmls) {
  // White space in these is shown, or read by a program.
  const VERBATIM = new Set(['pre', 'textarea', 'script', 'style']);
  // These stand within a line, so white space on both sides of their tags is seen.
  const INLINE = new Set(
    'a abbr b bdi bdo button cite code data del dfn em i img input ins kbd label mark output q s samp select small span strong sub sup svg time u var wbr'.split(' '),
  );

  function collect(node, lines) {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) {
        const name = child.localName;
        const side = INLINE.has(name) ? 'inline' : 'block';
        const attributes = [...child.attributes].map((attribute) => ` ${attribute.name}=${JSON.stringify(attribute.value)}`);
        lines.push({ side, text: `<${name}${attributes.sort().join('')}> ${child.namespaceURI}` });
        if (VERBATIM.has(name)) lines.push({ side: 'verbatim', text: child.textContent });
        else collect(child, lines);
        lines.push({ side, text: `</${name}>` });
      } else if (child.nodeType === Node.TEXT_NODE) {
        lines.push({ side: 'text', text: child.data });
      } else if (child.nodeType === Node.DOCUMENT_TYPE_NODE) {
        lines.push({ side: 'block', text: `doctype ${child.name} ${child.publicId} ${child.systemId}` });
      }
    }
    return lines;
  }

  return htmls.map((html) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const lines = collect(document, [{ side: 'block', text: document.compatMode }]);
    return lines
      .map(({ side, text }, index) => {
        if (side !== 'text') return text;
        // Several blanks are one; none is left at the start and end of a block.
        let shown = text.replace(/[ \t\n\f\r]+/g, ' ');
        if (lines[index - 1].side === 'block') shown = shown.replace(/^ /, '');
        if (lines[index + 1].side === 'block') shown = shown.replace(/ $/, '');
        return shown;
      })
      .filter((line) => line !== '');
  });
}

// The checks, as somebody uses them in a bad hour: by keyboard, from a disk, without JavaScript, on a phone that others use too.

import './frozen.mjs';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { folder, page as pageAt } from './built-site.mjs';
import {
  AREA, ask, assertReadable, BROKEN, button, checks, choose, formOf, held, outcome, PARENTS, unfold, visit, YOUNG,
} from './checker-visit.mjs';
import { launch, PHONE, TABS } from './chromium.mjs';
import { assertNothing } from './nothing.mjs';
import { serve, SUB_PATH } from './server.mjs';

const slow = { timeout: 60_000 };

describe('checks', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  const at = (path, options, work) => visit(browser, { root: `${server.origin}/`, path, ...options }, work);

  describe('by keyboard alone', { concurrency: TABS }, () => {
    it('a worried parent is told to ring 101, why, and the next Tab is the call', slow, () =>
      at(PARENTS, {}, async (tab) => {
        await tabTo(tab, { name: 'danger-now' });
        await press(tab, 'Space', 'ArrowDown');
        await tabTo(tab, { name: 'worry' });
        await press(tab, 'Space');
        await tabTo(tab, { text: 'Show what to do' });
        await press(tab, 'Enter');
        const { first, because, said, focused, others } = await outcome(tab);
        assert.equal(first, 'Call 101 now');
        assert.match(because.join(), /worries you/);
        assert.deepEqual(others, ['Call 999 now'], 'what it may turn out to be is not shown, or more than that is');
        assert.equal(said, 'Call 101 now', 'the result is not announced');
        assert.ok(focused, 'the focus did not go to the result');
        await press(tab, 'Tab');
        assert.equal(await tab.evaluate(() => document.activeElement.getAttribute('href')), 'tel:101');
      }));

    it('a parent who is not sure about danger is told to ring 999, and nothing milder', slow, () =>
      at(PARENTS, {}, async (tab) => {
        await tabTo(tab, { name: 'danger-now' });
        await press(tab, 'Space', 'ArrowDown', 'ArrowDown', 'Enter');
        const { first, others, focused } = await outcome(tab);
        assert.deepEqual({ first, others, focused }, { first: 'Call 999 now', others: [], focused: true });
      }));

    it('a young person who is away finds who can help, and Shift three times still leaves', slow, () =>
      at(YOUNG, { before: answerTheOutside(() => server.origin) }, async (tab) => {
        await tabTo(tab, { name: 'where' });
        await press(tab, 'Space', 'ArrowDown');
        await tabTo(tab, { text: 'Show what to do' });
        await press(tab, 'Enter');
        const { said, triggers, focused } = await outcome(tab);
        assert.equal(said, 'Get help now to be safe');
        assert.ok(triggers.includes('trigger-if-away'), 'what helps somebody who is away is not shown');
        assert.ok(!triggers.includes('trigger-if-back'), 'what helps somebody who is back is shown');
        assert.ok(focused);
        await press(tab, 'Tab');
        assert.match(await tab.evaluate(() => document.activeElement.href), /^tel:0800/);
        await press(tab, 'Shift', 'Shift', 'Shift');
        await tab.waitForURL((url) => url.origin !== server.origin, { timeout: 5_000 });
      }));

    it('a professional sees the level, what it rests on, every duty of it and of the levels below', slow, () =>
      at(AREA, {}, async (tab) => {
        await tabTo(tab, { id: 'question-age' });
        await tab.keyboard.type('14');
        await tabTo(tab, { name: 'missing-before' });
        await press(tab, 'ArrowDown'); // from "not known", the last, to the first
        assert.ok(await tab.isChecked('[name=missing-before][value="2"]'));
        await tabTo(tab, { text: 'Show what applies' });
        await press(tab, 'Enter');
        const { levels, said, focused, triggers, maybe } = await outcome(tab);
        assert.ok(focused);
        assert.deepEqual(levels, ['At least Medium', 'Also, from Low', 'It may be High']);
        assert.match(said, /at least Medium/);
        await unfold(tab);
        const level = (place) => tab.locator(`.checker-level[data-place="${place}"]`).innerText();
        assert.match(await level('certain'), /more than one occasion[^]*appendix 4[^]*What must be done[^]*MASH/);
        assert.match(await level('lower'), /risk-taking/);
        assert.doesNotMatch(await level('lower'), /first time/, 'the criteria of a lower level are shown');
        assert.doesNotMatch(await level('lower'), /List the child on file/, 'a duty that another replaces is shown');
        assert.match(await level('possible'), /If it turns out[^]*3 times in 90 days/);
        assert.doesNotMatch(await level('possible'), /What must be done/, 'duties of a level that is only possible are shown');
        assert.ok(!triggers.includes('trigger-missing-24-hours') && maybe.includes('trigger-missing-24-hours'));
        assert.match(await tab.innerText('[data-result]'), /The police grade the case/);
      }));
  });

  it('for an adult the level of a toolkit for children is neither shown nor said', slow, () =>
    at(AREA, {}, async (tab) => {
      await tab.fill('#question-age', '18');
      await ask(tab);
      const { levels, said } = await outcome(tab);
      assert.deepEqual(levels, []);
      assert.doesNotMatch(said, /toolkit/i);
    }));

  for (const { path } of checks) {
    it(`${path} can be read without JavaScript, the most urgent first, and asks nothing`, slow, () =>
      at(path, { javaScriptEnabled: false, ready: '[data-result]' }, (tab) => assertReadable(tab, path)));

    it(`${path} with no question answered decides all the same, and says so`, slow, () =>
      at(path, {}, async (tab) => {
        await ask(tab);
        const { answered, said, because, first } = await outcome(tab);
        assert.ok(answered && said, `${path}: no result`);
        assert.doesNotMatch(await tab.innerText('[data-result]'), /If none of the above is so/);
        if (formOf(pageAt(path))['data-reader'] === 'professional') return;
        const mildest = pageAt(path).elements.find(({ attrs }) => attrs['data-scale'] === '0' && attrs['data-rank'] === '0');
        assert.notEqual(first, mildest.attrs['data-name'], `${path}: questions that are left open count for nothing`);
        assert.ok(because.length > 0, `${path}: ${first} without a reason`);
      }));
  }

  for (const [name, root] of [['a folder on a disk', () => `${pathToFileURL(folder)}/`], ['a sub-path', () => server.origin + SUB_PATH]]) {
    for (const path of [PARENTS, YOUNG, AREA]) {
      it(`${path} works from ${name}, and Back and Forward too`, slow, () =>
        at(path, { root: root() }, async (tab) => {
          await choose(tab, 'danger-now', 'Yes');
          await ask(tab);
          assert.equal((await outcome(tab)).first, 'Call 999 now');
          await tab.goBack();
          assert.deepEqual(await held(tab), ['danger-now']);
          await tab.goForward();
          assert.ok((await outcome(tab)).focused);
        }));
    }
  }

  it('Back returns to the form with its answers, Forward to the result, and so does the button', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await choose(tab, 'looked', 'Yes');
      await ask(tab);
      assert.equal((await outcome(tab)).hash, '#result');
      for (const back of [() => tab.goBack(), () => button(tab, 'Change my answers').click()]) {
        await back();
        await tab.waitForFunction(() => document.activeElement.closest('[data-checker]') && location.hash === '');
        assert.deepEqual(await held(tab), ['looked']);
        await tab.goForward();
        await tab.waitForFunction(() => document.activeElement.matches('[data-result]') && location.hash === '#result');
        assert.equal((await outcome(tab)).first, 'Call 101 now');
      }
    }));

  it('a result follows every change at once, and the focus stays where it is', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await choose(tab, 'looked', 'Yes');
      await ask(tab);
      await choose(tab, 'taken', 'Not sure');
      const { first, said, focused } = await outcome(tab);
      assert.deepEqual({ first, said, focused }, { first: 'Call 999 now', said: 'Call 999 now', focused: false });
      assert.ok(await tab.evaluate(() => document.activeElement.name === 'taken'));
    }));

  it('clearing takes answers, ticks and the result away, and starts again', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await choose(tab, 'keep-safe', 'Yes');
      await ask(tab);
      await tab.locator('[data-result] [type=checkbox]:visible').first().check();
      await button(tab, 'Clear everything').click();
      assert.deepEqual(await held(tab), []);
      const { answered, said, hash } = await outcome(tab);
      assert.deepEqual({ answered, said, hash }, { answered: false, said: '', hash: '' });
      assert.ok(await tab.evaluate(() => document.activeElement.closest('[data-checker]') !== null), 'the focus is lost');
      assert.equal(await tab.isVisible('[data-result]'), false, 'the result stays');
      await button(tab, 'See everything this check can say').click();
      await tab.locator('[data-outcomes] li:visible').first().waitFor();
    }));

  it('whoever presses Back on the same phone later finds nothing', slow, () =>
    at(AREA, { noise: [/^asks for .* after it has loaded/] }, async (tab) => {
      const fillIn = async () => {
        await choose(tab, 'danger-now', 'Yes');
        await tab.fill('#question-age', '12');
        await ask(tab);
        await button(tab, 'Copy a summary').click();
        await tab.locator('[data-summary-text]').waitFor();
      };
      await fillIn();
      // As when the browser keeps the page as it is…
      await tab.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
      assert.deepEqual(await held(tab), []);
      assert.equal((await outcome(tab)).answered, false);
      // …and when it keeps the fields alone.
      await fillIn();
      await tab.goto(`${server.origin}/index.html`);
      await tab.goBack();
      await tab.locator('[data-checker]:not([hidden])').waitFor();
      assert.deepEqual(await held(tab), []);
      assert.equal((await outcome(tab)).answered, false);
    }));

  it('what is asked before the rules are there is answered when they come, and the form stands in its place', slow, () =>
    at(PARENTS, {
      before: (tab) => tab.route(/fingerpost-rules/, async (route) => {
        await choose(tab, 'looked', 'Yes');
        await button(tab, /^Show what/).click({ noWaitAfter: true });
        assert.match(await tab.innerText('[data-waiting]'), /The answer comes.*Call 999/);
        await route.continue();
      }),
    }, async (tab) => {
      await tab.waitForFunction(() => document.activeElement.matches('[data-result]'));
      assert.equal((await outcome(tab)).first, 'Call 101 now');
      assert.equal(await tab.isVisible('[data-waiting]'), false);
      assert.deepEqual(await held(tab), ['looked']);
    }));

  const spoilt = [
    ['its rules are cut short', ({ body }) => ({ body: body.replace(tableOf(PARENTS), tableOf(PARENTS).slice(0, 100)) })],
    ['its rules are another’s', ({ body }) => ({ body: body.replace(tableOf(PARENTS), tableOf(YOUNG)) })],
    ['its rules are of another version', ({ body }) => ({ body: body.replace(tableOf(PARENTS), ofAnotherVersion(tableOf(PARENTS))) })],
    ['its shape is another’s', ({ body }) => ({ body: body.replace(/(data-shape="?\d+,\d)/, '$19') })],
    ['a part of it is missing', ({ body }) => ({ body: body.replace(/<li[^>]*data-row[^]*?<\/li>/, '') })],
    ['wasm is refused', ({ body, headers }) => {
      const without = (text) => text.replaceAll(/ ?'?wasm-unsafe-eval'?/g, '');
      return { body: without(body), headers: { ...headers, 'content-security-policy': without(headers['content-security-policy']) } };
    }, [/wasm|WebAssembly/i]],
    ['the script with the rules does not come', ({ body }) => ({ body: body.replace(/<script[^>]*fingerpost[^>]*><\/script>/, '') })],
  ];
  for (const [what, alter, noise] of spoilt) {
    it(`the page shows everything and says why, if ${what}`, slow, () =>
      at(PARENTS, { alter, noise, ready: BROKEN }, (tab) => assertReadable(tab, PARENTS)));
  }

  it('the page goes back to showing everything, if its rules fail on the way', slow, () =>
    at(PARENTS, { before: overrule('decide', '(said) => (window.fail ? said.slice(1) : said)') }, async (tab) => {
      await choose(tab, 'worry', 'Yes');
      await ask(tab);
      await tab.evaluate(() => { window.fail = true; });
      await tab.locator('[name="looked"]').first().click();
      await tab.locator(BROKEN).waitFor();
      await assertReadable(tab, PARENTS);
    }));

  it('what may turn out to be so stands behind one line, which says how much it is', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await choose(tab, 'how-old', '11 to 17');
      await ask(tab);
      const { maybe, triggers } = await outcome(tab);
      assert.ok(maybe.includes('trigger-say-taken') && !maybe.includes('trigger-adult-missing') && triggers.includes('trigger-child-is-back'));
      await tab.getByText(`If it turns out to be so: ${maybe.length} more`).click();
      assert.ok(await tab.isVisible('#trigger-say-taken'));
      assert.equal(await tab.isVisible('#trigger-adult-missing'), false);
    }));

  it('a duty that another replaces is not shown, wherever it stands', slow, () => {
    const duty = pageAt(AREA).elements.find(({ tag, attrs }) => tag === 'li' && 'data-deadline' in attrs).attrs['data-row'];
    const rows = Number(formOf(pageAt(AREA))['data-shape'].split(',')[1]);
    const hide = `(said, [, , blocks, uses]) => said.map((code, place) => (uses[3 * (place - ${rows} - blocks.length / 3)] === ${duty} ? 0 : code))`;
    return at(AREA, { before: overrule('decide', hide) }, async (tab) => {
      await button(tab, 'See everything this check can say').click();
      assert.equal(await tab.locator(`[data-row="${duty}"]:visible`).count(), 2);
      await ask(tab);
      assert.equal(await tab.locator(`[data-row="${duty}"]:visible`).count(), 0);
    });
  });

  it('a page that is cut off before its result shows what there is', slow, () =>
    at(PARENTS, { alter: ({ body }) => ({ body: body.slice(0, body.indexOf('data-result') - 30) }), ready: BROKEN }, async (tab) => {
      assert.equal(await tab.isVisible('[data-checker]'), false);
    }));

  it('on a phone everything to press is at least 44 pixels high, and a result does not scroll sideways', slow, () =>
    at(AREA, { ...PHONE, name: undefined, viewport: { width: 320, height: 640 } }, async (tab) => {
      await choose(tab, 'danger-now', 'Yes');
      await ask(tab);
      const small = await tab.evaluate(() =>
        [...document.querySelectorAll(':is([data-checker], [data-result]) :is(label:has(input), button, summary, .checker-call, input:not([type=radio]))')]
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
          .map((element) => `${element.getBoundingClientRect().height}: ${element.outerHTML.slice(0, 80)}`));
      assertNothing(small, `${AREA}: too small for a thumb`);
      assert.equal(await tab.evaluate(() => document.scrollingElement.scrollWidth), 320);
    }));

  it('on paper are the result and the answers given, and not the form', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await choose(tab, 'before', 'No');
      await choose(tab, 'worry', 'Yes');
      await ask(tab);
      await tab.emulateMedia({ media: 'print' });
      assert.equal(await tab.isVisible('[data-checker]'), false);
      const paper = await tab.innerText('main');
      assert.match(paper, /Have they gone missing before\? No/);
      assert.match(paper, /Does anything about this worry you\? Yes/);
      assert.doesNotMatch(paper, /How old are they\?/, 'a question that was not answered is printed');
      assert.ok(await tab.locator('[data-result] [type=checkbox]:visible').count() > 10, 'there are no boxes to tick');
    }));
});

/** The bytes of a table begin with three letters and a version. */
const ofAnotherVersion = (table) => {
  const bytes = Buffer.from(table, 'base64');
  bytes[3] += 1;
  return bytes.toString('base64');
};
const tableOf = (path) => formOf(pageAt(path))['data-table'];

/** Lets a test change what the rules say, before the page hears it. */
const overrule = (name, change) => (tab) => tab.addInitScript(`
  let rules;
  Object.defineProperty(window, 'fingerpost', {
    get: () => rules,
    set: (real) => { rules = { ...real, ${name}: (...given) => (${change})(real.${name}(...given), given) }; },
  });`);

async function press(tab, ...keys) {
  for (const key of keys) await tab.keyboard.press(key);
}

/** Presses Tab until a field or a button has the focus. */
async function tabTo(tab, { name = '', id = '', text = '' }) {
  for (let presses = 0; presses < 400; presses += 1) {
    await tab.keyboard.press('Tab');
    const there = await tab.evaluate(({ name, id, text }) => {
      const { activeElement: now } = document;
      return name ? now.name === name : id ? now.id === id : now.textContent.trim() === text;
    }, { name, id, text });
    if (there) return;
  }
  assert.fail(`Tab does not reach ${name || id || text}`);
}

/** Answers requests to the world outside, of which there are none but by leaving. */
function answerTheOutside(origin) {
  return (tab) => tab.route((url) => url.origin !== origin() && url.protocol === 'https:', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Somewhere else</title>' }));
}

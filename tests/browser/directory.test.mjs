// The directory, as somebody uses it who needs somebody now: in the night of a bank holiday, by keyboard, from a disk, without JavaScript.

import './frozen.mjs';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { bytes, folder, page as pageAt, pages } from './built-site.mjs';
import { visit } from './checker-visit.mjs';
import { launch, PHONE, TABS } from './chromium.mjs';
import { serve } from './server.mjs';

const slow = { timeout: 60_000 };
const DIRECTORY = 'services/index.html';
const AREA = 'portsmouth/services/index.html';
const READY = '[data-directory]:not([hidden])';
/** A Tuesday afternoon. */
const USUAL = '2026-11-24T14:00:00Z';

describe('the directory', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A visit at a fixed time, in a browser that lives by another clock than London's. */
  const at = (time, work, options = {}) => visit(browser, {
    root: `${server.origin}/`,
    path: DIRECTORY,
    timezoneId: 'Asia/Tokyo',
    ready: READY,
    before: (tab) => tab.clock.setFixedTime(new Date(time)),
    ...options,
  }, work);

  // Worked out by hand from the hours on the cards. `chat` and the like are hours of one channel.
  const ALWAYS = 'Open all day, every day.';
  const UNSURE = 'Holiday today: its hours may differ.';
  /** Both passes of the hour that comes twice. */
  const TWICE = {
    'kestrel-line': ALWAYS,
    'night-owls': ALWAYS,
    'heron-space': 'Open now, until 6am tomorrow.',
    siskin: 'Closed now, opens at 8am.',
    curlew: 'Closed now, opens at 5pm.',
    robin: 'Closed now, opens at 9am tomorrow.',
    'lantern-helpline': 'Closed now, opens at 9am.',
    'wren-nurses': 'Closed now, opens at 9am.',
    plover: 'Closed now, opens at 10am.',
    'local-stockport': 'Closed now, opens at 8:30am tomorrow.',
  };
  const times = [
    ['on an ordinary evening', '2026-11-24T20:45:00Z', {
      'kestrel-line': ALWAYS,
      goldfinch: 'Closed now, opens at 10am tomorrow.',
      avocet: 'Closed now, opens at 1pm tomorrow.',
      'wren-nurses': 'Open now, until 9pm.',
      plover: 'Open now, until 10pm.',
      'lantern-helpline': 'Open now, until 11pm.',
      siskin: 'Open now, until midnight.',
      'linnet-parents': 'Closed now, opens at 9:30am tomorrow.',
      'local-stockport': 'Closed now, opens at 8:30am tomorrow.',
      robin: 'Closed now, opens at 9am tomorrow.',
    }],
    ['at 3 in the morning of a bank holiday', '2026-12-28T03:00:00Z', {
      'kestrel-line': ALWAYS,
      'night-owls': ALWAYS,
      robin: 'Closed now, opens at 9am tomorrow.',
      'lantern-helpline': UNSURE,
      'heron-space': UNSURE,
      'swift-housing': UNSURE,
      siskin: UNSURE,
      curlew: UNSURE,
      'local-southend': UNSURE,
      plover: UNSURE,
    }],
    ['on a bank holiday of Scotland alone', '2026-11-30T12:00:00Z', {
      'heron-space': UNSURE,
      'lantern-helpline': UNSURE,
      'swift-housing': 'Open now, until 8pm.',
      robin: 'Open now, until 6pm.',
      'local-southend': 'Open now, until 5:30pm.',
    }],
    ['before midnight on New Year’s Eve', '2026-12-31T23:30:00Z', {
      'kestrel-line': ALWAYS,
      curlew: 'Open now, until midnight.',
      siskin: 'Open now, until midnight.',
      'heron-space': 'Open now, until midnight.',
      'lantern-helpline': 'Closed now, opens at 9am on Sunday at the latest.',
      'linnet-parents': 'Closed now, opens at 9:30am on Tuesday at the latest.',
      robin: 'Closed now, opens at 9am on Monday.',
    }],
    ['after midnight on New Year’s Day', '2027-01-01T00:30:00Z', {
      'kestrel-line': ALWAYS,
      curlew: UNSURE,
      robin: 'Closed now, opens at 9am on Monday.',
      'swift-housing': UNSURE,
    }],
    ['in the night the clocks go forward, before', '2027-03-28T00:30:00Z', {
      'kestrel-line': ALWAYS,
      siskin: 'Closed now, opens at 8am.',
      'heron-space': 'Open now, until 6am tomorrow.',
      curlew: 'Closed now, opens at 5pm.',
      'lantern-helpline': 'Closed now, opens at 9am.',
      robin: 'Closed now, opens at 9am on Tuesday.',
      lapwing: 'Closed now, opens at 3pm on Tuesday at the latest.',
      plover: 'Closed now, opens at 10am.',
      'wren-nurses': 'Closed now, opens at 9am.',
      'swift-housing': 'Closed now, opens at 9am.',
    }],
    ['in the night the clocks go forward, after', '2027-03-28T01:30:00Z', {
      'kestrel-line': ALWAYS,
      siskin: 'Closed now, opens at 8am.',
      'heron-space': 'Open now, until 6am tomorrow.',
      curlew: 'Closed now, opens at 5pm.',
    }],
    ['in the hour that comes twice, at first', '2027-10-31T00:30:00Z', TWICE],
    ['in the hour that comes twice, again', '2027-10-31T01:30:00Z', TWICE],
  ];
  for (const [when, time, expected] of times) {
    it(`says what is open ${when}`, slow, () => at(time, async (tab) => {
      const said = await tab.evaluate(hoursOf, Object.keys(expected));
      for (const [service, words] of Object.entries(expected)) {
        assert.ok(said[service].startsWith(words), `${service} says “${said[service]}”, not “${words}”`);
      }
    }));
  }

  it('says that it cannot know on a day that the pages do not cover, and keeps the usual hours', slow, () =>
    at('2028-06-01T12:00:00Z', async (tab) => {
      assert.ok(await tab.isVisible('[data-old]'));
      assert.equal(await tab.locator('[data-open]:visible').count(), 0);
      assert.match((await tab.evaluate(hoursOf, ['robin'])).robin, /^Monday to Friday, 9am to 6pm/);
    }));

  it('says so anew on a page that is left open', slow, () =>
    at('2026-11-24T20:59:00Z', async (tab) => {
      assert.match((await tab.evaluate(hoursOf, ['wren-nurses']))['wren-nurses'], /^Open now, until 9pm/);
      await tab.clock.setFixedTime(new Date('2026-11-24T21:00:00Z'));
      await tab.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      assert.match((await tab.evaluate(hoursOf, ['wren-nurses']))['wren-nurses'], /^Closed now, opens at 9am tomorrow/);
    }));

  it('a young person finds somebody to talk to by keyboard, and the first card is theirs', slow, () =>
    at('2026-12-28T03:00:00Z', async (tab) => {
      await tabTo(tab, 'finder-need');
      await tab.keyboard.type('Somebody to talk');
      await tabTo(tab, 'finder-who');
      await tab.keyboard.type('Young');
      const cards = await found(tab);
      assert.equal(cards[0], 'Kestrel Line');
      assert.match(await tab.textContent('[data-said]'), /^\d+ services: \d+ open now, \d+ with hours we do not know\.$/);
      assert.equal(await tab.evaluate(() => document.activeElement.id), 'finder-who', 'the focus went away');
      while (!(await tab.evaluate(() => document.activeElement.matches('[data-found] a.call')))) await tab.keyboard.press('Tab');
      assert.equal(await tab.evaluate(() => document.activeElement.getAttribute('href')), 'tel:08000000113');
    }));

  it('“open now” leaves out what is closed, keeps what it does not know, and puts the open first', slow, () =>
    at(USUAL, async (tab) => {
      await tab.selectOption('[name=need]', 'mental-health');
      const all = await found(tab);
      await tab.check('[name=open]');
      const open = await found(tab);
      // A card whose usual hours are over stays only if it has a way whose hours nobody knows.
      const closed = await tab.evaluate(() =>
        [...document.querySelectorAll('[data-found] .service')]
          .filter((card) => /^Closed now/.test(card.querySelector('.service-when')?.textContent.trim() ?? ''))
          .filter((card) => !/We do not know its hours/.test(card.textContent) && !card.querySelector('.channel-hours [data-state=open]'))
          .map((card) => card.querySelector('.service-name').textContent));
      assert.ok(open.length > 2 && open.length < all.length, `${open.length} of ${all.length}`);
      assertNone(closed, 'closed services are among the open ones');
      assert.ok(open.every((name) => all.includes(name)));
    }));

  it('“open now” leaves no card without a word about its hours', slow, () =>
    at(USUAL, async (tab) => {
      const silent = () => tab.evaluate(() =>
        [...document.querySelectorAll('[data-found] .service')]
          .filter((card) => ![...card.querySelectorAll('.service-when, .service-hours-unknown')].some((words) => words.checkVisibility() && words.textContent.trim()))
          .map((card) => card.querySelector('.service-name').textContent));
      await tab.check('[name=open]');
      assertNone(await silent(), 'cards among what is open now');
      assert.match(await tab.textContent('[data-said]'), /with hours we do not know\.$/);
      await tab.selectOption('[name=need]', 'sleep');
      await tab.uncheck('[name=open]');
      assert.equal(await tab.locator('[data-no-answer]:visible').count(), 0);
    }));

  for (const path of [DIRECTORY, AREA]) {
    it(`in danger 999 stands first on ${path}, whoever asks, and those who reach it without speaking follow`, slow, () =>
      at(USUAL, async (tab) => {
        const readers = await tab.locator('[name=who] option').evaluateAll((options) => options.map(({ value }) => value));
        for (const need of ['emergency', '']) {
          await tab.selectOption('[name=need]', need);
          for (const who of readers.filter((who) => need || who)) {
            await tab.selectOption('[name=who]', who);
            const [first, ...rest] = await found(tab);
            assert.match(first, /999 or 112/, `${need || 'anything'}, ${who || 'anybody'}: ${first} stands first`);
            assert.ok(rest.includes('999 BSL') && rest.includes('Relay UK emergency (18000)'), `${who}: ways without speech are left out`);
          }
        }
      }, { path }));
  }

  it('what is chosen before the rules are there is found when they come', slow, () =>
    at(USUAL, async (tab) => {
      await tab.waitForSelector('[data-found]:not([hidden])');
      assert.equal((await found(tab))[0], 'Kestrel Line');
      assert.equal(await tab.isVisible('[data-waiting]'), false);
    }, {
      before: async (tab) => {
        await tab.clock.setFixedTime(new Date(USUAL));
        await tab.route(/fingerpost-directory/, async (route) => {
          await tab.locator('[name=need]').selectOption('talk', { noWaitAfter: true });
          await tab.locator('[name=who]').selectOption('young-person', { noWaitAfter: true });
          assert.ok(await tab.isVisible('[data-waiting]'));
          assert.ok(await tab.isVisible('[data-groups]'));
          await route.continue();
        });
      },
    }));

  it('the ways to get in touch narrow the list, and starting again brings every service back under its heading', slow, () =>
    at(USUAL, async (tab) => {
      const before = await tab.evaluate(everyCard);
      await tab.check('[name=by][value=text]');
      const texting = await found(tab);
      assert.ok(texting.includes('Text Tern') && !texting.includes('Robin'), texting.join());
      await tab.getByRole('button', { name: 'Start again' }).click();
      await tab.waitForSelector('[data-groups]:not([hidden])');
      assert.deepEqual(await tab.evaluate(everyCard), before);
      assert.equal(await tab.textContent('[data-said]'), '');
    }));

  it('what fits nothing says so, with 999 and 101', slow, () =>
    at(USUAL, async (tab) => {
      await tab.selectOption('[name=need]', 'emergency');
      await tab.check('[name=by][value=email]');
      assert.deepEqual(await found(tab), []);
      assert.ok(await tab.isVisible('[data-none] a[href="tel:999"]'));
      assert.equal(await tab.textContent('[data-said]'), 'No services found.');
    }));

  it('the address says nothing until the reader asks for a link, and the link brings the same list', slow, async () => {
    let href;
    await at(USUAL, async (tab) => {
      await tab.selectOption('[name=need]', 'talk');
      await tab.check('[name=by][value=call]');
      assert.equal(new URL(tab.url()).hash, '');
      await tab.getByRole('button', { name: 'Make a link' }).click();
      assert.equal(new URL(tab.url()).hash, '', 'the address changed before the link was opened');
      href = await tab.getAttribute('[data-link] a', 'href');
      assert.equal(href, '#need=talk&by=call');
    });
    await visit(browser, {
      root: `${server.origin}/`, path: `${DIRECTORY}${href}`, ready: '[data-found]:not([hidden])', fragments: [], timezoneId: 'Asia/Tokyo',
      before: (tab) => tab.clock.setFixedTime(new Date(USUAL)),
    }, async (tab) => {
      assert.ok((await found(tab)).includes('Kestrel Line'));
      assert.equal(await tab.inputValue('[name=need]'), 'talk');
    });
  });

  it('a link that is made says what it leaves behind, and can be copied without being opened', slow, () =>
    at(USUAL, async (tab) => {
      assert.equal(await tab.getByRole('button', { name: 'Make a link' }).count(), 0, 'there is a button with nothing to link to');
      await tab.selectOption('[name=need]', 'talk');
      assert.equal(await tab.getAttribute('[data-directory]', 'autocomplete'), 'off');
      await tab.getByRole('button', { name: 'Make a link' }).click();
      assert.ok(await tab.evaluate(() => document.querySelector('[data-link]').parentElement.matches('[role=status]')), 'the link comes in silence');
      assert.match(await tab.innerText('[data-link]'), /leaves a trace on this device.* history/);
      const address = await tab.evaluate(() => document.querySelector('[data-link] a').href);
      await tab.getByRole('button', { name: 'Copy the link' }).click();
      await tab.waitForSelector('[data-copied]:not([hidden])');
      assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), address);
      assert.equal(new URL(tab.url()).hash, '', 'copying opened the link');
      await tab.selectOption('[name=need]', 'sleep');
      assert.equal(await tab.isVisible('[data-link]'), false, 'the link to another list is still there');
    }, { permissions: ['clipboard-read', 'clipboard-write'] }));

  it('a link chooses what it says and nothing else; going back brings every service back', slow, () =>
    at(USUAL, async (tab) => {
      const go = (fragment) => tab.evaluate((hash) => new Promise((done) => {
        addEventListener('hashchange', () => done(), { once: true });
        location.hash = hash;
      }), fragment);
      await go('need=talk&by=call&open=now');
      assert.ok((await found(tab)).includes('Kestrel Line'));
      await go('need=sleep');
      assert.equal(await tab.locator('[data-directory] :checked:not(option)').count(), 0, 'ticks of the link before');
      const list = await found(tab);
      assert.ok(list.length > 0 && !list.includes('Kestrel Line'), list.join());
      await go('fp-main');
      assert.deepEqual(await found(tab), list, 'a link within the page changed the list');
      for (let times = 0; times < 3; times += 1) await tab.goBack();
      await tab.waitForSelector('[data-groups]:not([hidden])');
      assert.equal(await tab.inputValue('[name=need]'), '');
      assert.deepEqual(await found(tab), []);
    }, { fragments: ['#need=talk&by=call&open=now', '#need=sleep', '#fp-main'] }));

  /** A visit shortly before 9 in the evening, when Wren Nurses closes, in which the clock goes on. */
  const beforeNine = (work) => at('', work, { before: (tab) => tab.clock.install({ time: new Date('2026-11-24T20:59:10Z') }) });
  const name = (card) => `[data-found] [data-service]:has(.service-name a[href$="${card}.html"])`;

  it('what closes while the list is open moves down, with whoever stands on it, and nothing moves before', slow, () =>
    beforeNine(async (tab) => {
      await tab.selectOption('[name=need]', 'dementia');
      const before = await found(tab);
      await tab.evaluate(() => {
        window.moves = 0;
        new MutationObserver((changes) => (window.moves += changes.length)).observe(document.querySelector('[data-found]'), { childList: true });
      });
      const said = await tab.textContent('[data-said]');
      await tab.focus(`${name('wren-nurses')} a.call`);
      await tab.clock.fastForward(31_000);
      assert.equal(await tab.evaluate(() => window.moves), 0, 'cards moved though nothing changed');
      await tab.clock.fastForward(31_000);
      const after = await found(tab);
      assert.deepEqual([...after].sort(), [...before].sort());
      assert.notDeepEqual(after, before, 'the list is ranked as it was');
      assert.ok(after.findIndex((card) => /Wren Nurses/.test(card)) > before.findIndex((card) => /Wren Nurses/.test(card)));
      assert.notEqual(await tab.textContent('[data-said]'), said);
      assert.ok(await tab.evaluate((card) => document.activeElement.closest(card) !== null, name('wren-nurses')), 'the focus was lost');
    }));

  it('with “open now” what closes leaves the list, and whoever stood on it comes to the words above', slow, () =>
    beforeNine(async (tab) => {
      await tab.selectOption('[name=need]', 'dementia');
      await tab.check('[name=open]');
      const before = await found(tab);
      await tab.focus(`${name('wren-nurses')} a.call`);
      await tab.clock.fastForward(62_000);
      const after = await found(tab);
      assert.deepEqual(after, before.filter((card) => !/Wren Nurses/.test(card)));
      assert.ok(after.length < before.length);
      assert.ok(await tab.evaluate(() => document.activeElement.matches('[data-region]')), 'the focus was lost');
      await tab.uncheck('[name=open]');
      assert.match((await tab.evaluate(hoursOf, ['wren-nurses']))['wren-nurses'], /^Closed now/, 'a card came back with old words');
    }));

  it('whom nothing fits is told so aloud, with 999 and 101, by words that the page held all along', slow, () =>
    at(USUAL, async (tab) => {
      const inTree = () => tab.evaluate(() => {
        const region = document.querySelector('[data-said]').closest('[role=status]');
        return region.checkVisibility() && document.querySelector('[data-said]').checkVisibility() && region.contains(document.querySelector('[data-none]'));
      });
      assert.ok(await inTree(), 'an empty region is out of the tree, so the first words are not said');
      await tab.selectOption('[name=need]', 'emergency');
      await tab.check('[name=by][value=email]');
      assert.ok(await inTree());
      assert.match(await tab.innerText('[data-region]'), /No services found\.\s+Nothing here fits .* call 999.* call 101/);
    }));

  it('a need that is chosen keeps its sentence, above the list', slow, () =>
    at(USUAL, async (tab) => {
      const text = await tab.textContent('[data-group]:has(#need-sleep) .group-text');
      assert.match(text, /999/);
      assert.equal(await tab.locator('[data-need]:visible').count(), 0);
      await tab.selectOption('[name=need]', 'sleep');
      assert.deepEqual(await tab.locator('[data-need]:visible').allTextContents(), [text]);
      const [sentence, list] = await Promise.all(['[data-need]:not([hidden])', '[data-found]'].map((part) => tab.locator(part).boundingBox()));
      assert.ok(sentence.y < list.y);
      await tab.getByRole('button', { name: 'Start again' }).click();
      await tab.waitForSelector('[data-groups]:not([hidden])');
      assert.equal(await tab.locator('[data-need]:visible').count(), 0);
    }));

  it('on a phone the first question is on the second screen at most, and every control can be pressed with a thumb', slow, () =>
    at(USUAL, async (tab) => {
      const { y } = await tab.locator('[data-directory]').boundingBox();
      assert.ok(y < 960, `the finder starts at ${Math.round(y)}`);
      await tab.selectOption('[name=need]', 'talk');
      const low = await tab.locator('.finder select, .finder-tick, .finder-button:visible').evaluateAll((controls) =>
        controls.map((control) => [control.textContent.trim().slice(0, 20), control.getBoundingClientRect().height]).filter(([, height]) => height < 44));
      assertNone(low, 'too low');
    }, { ...PHONE, path: AREA }));

  it('an address that says nonsense is passed over', slow, () =>
    visit(browser, {
      root: `${server.origin}/`, path: `${DIRECTORY}#need=%E0%A4%A&who=<b>&by=,,call2&open=yes&&=`, ready: READY, fragments: [],
    }, async (tab) => {
      assert.equal(await tab.isVisible('[data-groups]'), true);
      assert.equal(await tab.isVisible('[data-found]'), false);
    }));

  it('works from a disk', slow, () =>
    at('2026-12-28T03:00:00Z', async (tab) => {
      await tab.selectOption('[name=need]', 'talk');
      assert.ok((await found(tab)).length > 3);
      assert.match((await tab.evaluate(hoursOf, ['robin'])).robin, /^Closed now, opens at 9am tomorrow/);
    }, { root: `${pathToFileURL(folder)}/` }));

  it('an area shows its own services after those for danger, and none of another area', slow, () =>
    at(USUAL, async (tab) => {
      const cards = await tab.evaluate(everyCard);
      const names = cards.map(([, name]) => name);
      const headings = [...new Set(cards.map(([heading]) => heading))];
      assert.deepEqual(headings.slice(0, 2), ['Danger now', 'In Portsmouth']);
      assert.match(names.find((_, index) => cards[index][0] === 'In Portsmouth'), /Portsmouth/);
      assertNone(names.filter((name) => /Slough|Stockport|Essex|Thurrock|Southend/.test(name)), 'services of other areas');
      assertNone(names.filter((name) => /Dunnock|Heron Space|Siskin/.test(name)), 'services of other nations');
    }, { path: AREA }));

  it('without JavaScript every service stands once under a heading, with its number, and no control that does nothing', slow, async () => {
    const context = await browser.newContext({ ...PHONE, name: undefined, javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/${DIRECTORY}`);
    const services = pageAt(DIRECTORY).elements.filter(({ attrs }) => 'data-service' in attrs).length;
    assert.ok(services >= 50, `${services} services`);
    assert.equal(await tab.locator('[data-service]:visible').count(), services);
    assert.equal(await tab.locator('[data-groups] h2:visible').count(), await tab.locator('[data-group]').count());
    assert.equal(await tab.locator('form:visible').count(), 0);
    assert.ok(await tab.locator('[data-service]:visible a.call[href="tel:08000000113"]').count());
    await context.close();
  });

  it('a table that is not whole leaves the list under its headings', slow, () =>
    at(USUAL, async (tab) => {
      await tab.waitForTimeout(300);
      assert.equal(await tab.isVisible('[data-directory]'), false);
      assert.equal(await tab.locator('[data-open]:visible').count(), 0);
      assert.ok(await tab.isVisible('[data-groups]'));
    }, {
      ready: '[data-groups]',
      alter: ({ body, headers }) => ({ body: body.replace(/data-directory=("?)([^" >]{40})[^" >]+/, 'data-directory=$1$2AAA='), headers }),
    }));

  it('a service’s own page says whether it is open', slow, () =>
    at('2026-11-24T20:45:00Z', async (tab) => {
      assert.match(await tab.textContent('.service-hours'), /^Closed now, opens at 10am tomorrow\. /);
    }, { path: 'services/goldfinch.html', ready: '[data-open]:not([hidden])' }));

  it('an area’s front door says which line is open', slow, () =>
    at('2026-11-24T20:45:00Z', async (tab) => {
      const words = await tab.textContent('.front-door');
      assert.match(words, /When it is closed: *Call 0300 000 0139\. Open now, until 9am tomorrow/);
      assert.match(words, /Closed now, opens at 9am tomorrow\. Monday to Thursday/);
      assert.match(words, /adult social care/i);
    }, { path: 'southend-essex-thurrock/index.html', ready: '.front-door:has([data-open]:not([hidden]))' }));

  it('an area’s front door comes before anything else about it, and says what to ask for', slow, () =>
    at(USUAL, async (tab) => {
      assert.match(await tab.textContent('.front-door'), /Ask for the Priority Line if there is immediate risk of serious harm\./);
      const first = await tab.evaluate(() => [...document.querySelectorAll('.page-body h2')].filter((heading) => heading.checkVisibility())[0].textContent);
      assert.equal(first, 'Front door');
    }, { path: 'southend-essex-thurrock/index.html', ready: '.front-door' }));

  it('a code for the camera says what to choose or to write then', () => {
    assert.match(captionOf('services/night-nurse-line.html'), /option 2/);
    assert.match(captionOf('services/text-tern.html'), /TERN/);
  });

  const cards = pages.map(({ path }) => path).filter((path) => /(^|\/)services\/wallet-card\.html$/.test(path));
  for (const path of cards) {
    it(`the card of ${path} is printed whole, with every number and 999 first, on one sheet`, slow, async () => {
      const context = await browser.newContext({ viewport: { width: 718, height: 1046 } });
      const tab = await context.newPage();
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(`${server.origin}/${path}`);
      const shown = await tab.locator('.card:visible').evaluateAll((elements) => elements.map((card) => {
        const box = card.getBoundingClientRect();
        const isInside = (line) => {
          const { top, bottom, left, right } = line.getBoundingClientRect();
          return top >= box.top && bottom <= box.bottom && left >= box.left && right <= box.right;
        };
        return {
          cut: card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth || ![...card.querySelectorAll('*')].every(isInside),
          hidden: getComputedStyle(card).overflow !== 'visible',
          first: card.innerText.trim().split('.')[0],
        };
      }));
      assert.ok(shown.length >= 6, `${shown.length} cards on a sheet`);
      for (const card of shown) assert.deepEqual(card, { cut: false, hidden: false, first: 'In danger: call 999' });
      const paper = (await tab.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
      assert.equal(paper.match(/\/Type\s*\/Page\b/g).length, 1, 'sheets');
      await context.close();
    });
  }
});

/** What the cards of services say of their hours. */
function hoursOf(services) {
  const words = {};
  for (const service of services) {
    const link = [...document.querySelectorAll('.service-name a')].find(({ href }) => href.endsWith(`/${service}.html`));
    const place = link?.closest('.service').querySelector('.service-when');
    words[service] = place?.textContent.trim() ? [...place.childNodes].filter((node) => !node.hidden).map((node) => node.textContent).join('').trim() : 'nothing';
  }
  return words;
}

/** Every card as it stands: its heading and its name. */
function everyCard() {
  return [...document.querySelectorAll('[data-service]')].map((card) => [
    card.closest('[data-group]')?.querySelector('h2').textContent, card.querySelector('.service-name').textContent.trim(),
  ]);
}

/** What stands below a code to photograph. */
const captionOf = (path) => /<figcaption>(.*?)<\/figcaption>/s.exec(bytes(path).toString())?.[1] ?? '';

/** The names on the cards that were found, in their order. */
const found = (tab) =>
  tab.evaluate(() => [...document.querySelectorAll('[data-found]:not([hidden]) .service-name')].map(({ textContent }) => textContent.trim()));

async function tabTo(tab, id) {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await tab.evaluate(() => document.activeElement?.id)) === id) return;
    await tab.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to #${id}`);
}

function assertNone(list, message) {
  assert.deepEqual(list, [], message);
}

// What a professional's check reckons from numbers, dates and times: never from ones that cannot be, always by London time.

import './frozen.mjs';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { folder } from './built-site.mjs';
import { AREA, ask, assertNoResult, button, choose, outcome, unfold, visit } from './checker-visit.mjs';
import { launch, TABS } from './chromium.mjs';
import { serve } from './server.mjs';

const slow = { timeout: 60_000 };
const AGE = '#question-age';
const HOURS = '[data-unit="hours"] input';
const [MISSING, REPORTED, RETURNED] = ['missing', 'reported', 'returned'].map((clock) => `[data-clock-input="${clock}"]`);

describe('numbers, dates and deadlines', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));

  /** A visit at a fixed time, in a browser that lives by another clock than London's. */
  const at = (time, work, options) => visit(browser, {
    root: `${server.origin}/`,
    path: AREA,
    timezoneId: 'Asia/Tokyo',
    before: (tab) => tab.clock.setFixedTime(new Date(time)),
    ...options,
  }, work);
  const NOON = '2026-11-21T12:00:00Z';

  const nonsense = [
    ['thirteen', /Write a number/], ['about 13, I think', /Write a number/], ['NaN', /Write a number/], ['1e1', /Write a number/],
    ['Infinity', /Write a number/], ['13.5', /whole number/], ['-1', /less than 0/], ['121', /more than 120/],
    ['99999999999999999999', /more than 120/], ['0x10', /Write a number/],
  ];
  it('an age that cannot be gets its message at the field, the focus, and no result', slow, () =>
    at(NOON, async (tab) => {
      for (const [typed, message] of nonsense) {
        await tab.fill(AGE, '');
        await tab.focus(AGE);
        await tab.keyboard.insertText(typed);
        await ask(tab);
        assert.match(await messageOf(tab, AGE), message, `“${typed}”`);
        assert.ok(await tab.evaluate((age) => document.activeElement.matches(`${age}[aria-invalid="true"]`), AGE), `“${typed}”: the focus is not there`);
        assert.ok(await tab.isVisible('[data-problem]'), `“${typed}”: nothing says why there is no result`);
        await assertNoResult(tab, `“${typed}”`);
      }
      await tab.fill(AGE, ' 13 ');
      assert.equal(await messageOf(tab, AGE), '', 'the message stays when the answer is right');
      assert.ok((await outcome(tab)).answered, 'the result that was asked for does not come when the answer is right');
    }));

  it('a field that cannot be right says so when it is left, and not while it is written', slow, () =>
    at(NOON, async (tab) => {
      await tab.focus(AGE);
      await tab.keyboard.type('-');
      assert.equal(await messageOf(tab, AGE), '');
      await tab.keyboard.press('Tab');
      assert.match(await messageOf(tab, AGE), /Write a number/);
      assert.equal(await tab.isVisible('[data-problem]'), false, 'the form is told off before it was sent off');
    }));

  it('a result is withdrawn while an answer cannot be right', slow, () =>
    at(NOON, async (tab) => {
      await tab.fill(AGE, '13');
      await ask(tab);
      assert.ok((await outcome(tab)).answered);
      await tab.fill(AGE, '13a');
      await assertNoResult(tab, '13a');
    }));

  it('times that cannot be get their message and no result', slow, () =>
    at(NOON, async (tab) => {
      const cannotBe = [
        [MISSING, '2026-11-21T12:01', /in the future/],
        [MISSING, '2027-01-01T00:00', /in the future/],
        [MISSING, '1066-10-14T09:00', /year cannot be right/],
        [REPORTED, '2026-11-20T07:59', /before they went missing/],
        [RETURNED, '2026-11-19T12:00', /before they went missing/],
      ];
      for (const [field, time, message] of cannotBe) {
        for (const other of [MISSING, REPORTED, RETURNED]) await tab.fill(other, other === MISSING ? '2026-11-20T08:00' : '');
        await tab.fill(field, time);
        await ask(tab);
        assert.match(await messageOf(tab, field), message, time);
        await assertNoResult(tab, time);
      }
      await tab.fill(RETURNED, '');
      await tab.fill(MISSING, '');
      await tab.focus(MISSING);
      await tab.keyboard.type('11');
      await ask(tab);
      assert.match(await messageOf(tab, MISSING), /Write a date and a time/, 'half a date');
      await assertNoResult(tab, 'half a date');
    }));

  it('the hours missing come from the time given, until somebody writes others', slow, () =>
    at('2026-10-25T18:59:00Z', async (tab) => {
      await tab.fill(AGE, '15');
      // Summer time ends in the night between: 23 hours and 59 minutes.
      await tab.fill(MISSING, '2026-10-24T20:00');
      await ask(tab);
      assert.equal(await tab.inputValue(HOURS), '23');
      assert.ok(!(await outcome(tab)).triggers.includes('trigger-missing-24-hours'));
      await tab.clock.setFixedTime(new Date('2026-10-25T19:00:00Z'));
      await ask(tab);
      assert.equal(await tab.inputValue(HOURS), '24');
      assert.ok((await outcome(tab)).triggers.includes('trigger-missing-24-hours'), 'exactly 24 hours do not count as 24');
      await tab.fill(RETURNED, '2026-10-24T22:30');
      assert.equal(await tab.inputValue(HOURS), '2', 'the hours go on after they came back');
      await tab.fill(HOURS, '48');
      await ask(tab);
      assert.equal(await tab.inputValue(HOURS), '48');
      assert.ok((await outcome(tab)).triggers.includes('trigger-missing-48-hours'));
      assert.match(await tab.innerText('[data-elapsed]'), /it is 2 hours/, 'the two are not held against each other');
    }));

  it('a deadline is so many hours later, whatever clocks do in between, and says where now stands', slow, () =>
    at('2026-10-25T18:59:00Z', async (tab) => {
      await tab.fill(AGE, '15');
      await tab.fill(HOURS, '24');
      await tab.fill(MISSING, '2026-10-24T20:00');
      await ask(tab);
        await unfold(tab);
      const meeting = deadline(tab, 'strategy-meeting-at-24-hours');
      assert.equal(await meeting.locator('time').getAttribute('datetime'), '2026-10-25T19:00');
      for (const [now, words] of [
        ['2026-10-25T18:59:59Z', /^Due: Sunday 25 October 2026, 19:00/],
        ['2026-10-25T19:00:59Z', /^Due now: Sunday 25 October/],
        ['2026-10-25T19:01:00Z', /^Overdue: was due Sunday 25 October/],
      ]) {
        await tab.clock.setFixedTime(new Date(now));
        await ask(tab);
        await unfold(tab);
        assert.match(await meeting.innerText(), words, now);
      }
      assert.match(await deadline(tab, 'daily-update').innerText(), /^Next due: /);
      await tab.fill(MISSING, '');
      assert.equal(await meeting.locator('[data-due]').isVisible(), false, 'a date stays when its clock is taken away');
      assert.match(await meeting.innerText(), /24 hours after they went missing/);
    }));

  it('a page that stays open keeps up with time', slow, () =>
    at(NOON, async (tab) => {
      await tab.fill(AGE, '15');
      await tab.fill(MISSING, '2026-11-20T12:01');
      await ask(tab);
      assert.ok(!(await outcome(tab)).triggers.includes('trigger-missing-24-hours'));
      await tab.clock.fastForward('01:05');
      await tab.waitForFunction(() => !document.querySelector('[data-list="certain"] > #trigger-missing-24-hours')?.hidden, null, { timeout: 5_000 });
      assert.ok((await outcome(tab)).triggers.includes('trigger-missing-24-hours'));
    }, { before: (tab) => tab.clock.install({ time: new Date(NOON) }) }));

  for (const [time, note] of [['2026-03-29T01:30', 'clocks went forward'], ['2026-10-25T01:30', 'clocks went back']]) {
    it(`${time}, when ${note}, is read as the earlier time, and the page says so`, slow, () =>
      at(NOON, async (tab) => {
        await tab.fill(MISSING, time);
        await ask(tab);
        assert.ok(await tab.getByText(note).filter({ visible: true }).count() === 1, 'nothing is said');
        await tab.fill(MISSING, '2026-11-01T01:30');
        assert.equal(await tab.getByText(note).filter({ visible: true }).count(), 0);
      }));
  }

  it('the picture has a mark for each date, hollow when it is over, and an arrow for now', slow, () =>
    at(NOON, async (tab) => {
      await tab.fill(AGE, '15');
      assert.equal(await tab.isVisible('[data-timeline]'), false);
      await tab.fill(MISSING, '2026-11-20T00:00');
      await ask(tab);
      const marks = await tab.locator('[data-mark]:not([hidden])').evaluateAll((all) =>
        all.map((mark) => [Number(mark.getAttribute('cx')), mark.classList.contains('timeline-over')]));
      const listed = await tab.locator('[data-deadline]:not([hidden]) [data-due]:not([hidden])').count();
      assert.ok(listed > 2);
      assert.equal(marks.length, listed);
      const now = Number(/translate\((\d+)/.exec(await tab.getAttribute('[data-mark-now]', 'transform'))[1]);
      assert.deepEqual(marks.filter(([x, over]) => over !== x < now), [], 'what is over is not left of now');
      assert.ok(marks.every(([x]) => x >= 10 && x <= 630));
    }));

  it('dates can be saved for a calendar: in UTC, each once, nothing about the child', slow, () =>
    at(NOON, async (tab) => {
      const { text, name } = await savedCalendar(tab);
      assert.match(name, /\.ics$/);
      assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
      const ids = [...text.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id.trim());
      assert.ok(ids.length > 1);
      assert.equal(new Set(ids).size, ids.length, 'two events have one id');
      // 7 days after 08:00 in London, in winter.
      assert.match(text, /DTSTART:20261127T080000Z/);
      assert.doesNotMatch(text, /DTSTART:20261121T0800/, 'what is over is in the calendar');
      assert.match(text.replaceAll('\r\n ', ''), /SUMMARY:Only if it turns out to be so\. \w/, 'what is only possible is not told apart');
      assert.doesNotMatch(text, /file:|http|127\.0\.0\.1/);
      assert.deepEqual([...(await savedCalendar(tab)).text.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id.trim()), ids, 'saved again, events have other ids');
    }));

  it('the calendar can be saved from a folder on a disk, too', slow, () =>
    at(NOON, async (tab) => {
      const { text } = await savedCalendar(tab);
      assert.match(text, /BEGIN:VEVENT/);
    }, { root: `${pathToFileURL(folder)}/` }));

  it('dates 90 days apart count together, 91 days apart they do not', slow, () =>
    at(NOON, async (tab) => {
      await tab.getByText('Count them from dates').click();
      const dates = tab.getByLabel(/The dates on which they went missing/);
      for (const [typed, most, high] of [
        ['1/8/2026\n15 September 2026\n30/10/2026', '3', true],
        ['1/8/2026\n15 September 2026\n31/10/2026', '2', false],
      ]) {
        await dates.fill(typed);
        await button(tab, 'Count').click();
        assert.match(await tab.innerText('[data-counted]'), new RegExp(`days: ${most} `));
        assert.equal(await tab.inputValue('[data-unit="times"] input'), most);
        await tab.fill(AGE, '15');
        await ask(tab);
        assert.equal((await outcome(tab)).levels[0], high ? 'High' : 'At least Medium');
      }
      assert.equal(await tab.isVisible('[data-clears]'), false);
      for (const [typed, message] of [['1/8/2026\n32/8/2026', /Line 2: there is no such day/], ['3/11/26', /four digits/], ['', /at least one date/],
        ['1/8/2026\nsoon', /Line 2 is not a date/], ['22/11/2026', /Line 1 is in the future/]]) {
        await dates.fill(typed);
        await button(tab, 'Count').click();
        assert.match(await messageOf(tab, '[data-episodes-dates]'), message, typed);
        assert.equal(await tab.isVisible('[data-counted]'), false, `${typed}: an old count stays`);
      }
    }));

  it('three episodes say when the window clears', slow, () =>
    at(NOON, async (tab) => {
      await tab.getByText('Count them from dates').click();
      await tab.getByLabel(/The dates on which they went missing/).fill('1/11/2026, 2/11/2026\n3/11/2026');
      await button(tab, 'Count').click();
      assert.match(await tab.innerText('[data-clears]'), /from 31 January 2027/);
    }));

  it('an age is reckoned from a date of birth, the birthday included', slow, () =>
    at('2026-11-20T23:59:00Z', async (tab) => {
      await tab.getByText('Work it out from a date of birth').click();
      const use = async (born) => {
        await tab.getByLabel('Date of birth').fill(born);
        await button(tab, 'Use the age today').click();
      };
      await use('2010-11-21');
      assert.equal(await tab.inputValue(AGE), '15');
      await tab.clock.setFixedTime(new Date('2026-11-21T00:00:00Z'));
      await use('2010-11-21');
      assert.equal(await tab.inputValue(AGE), '16');
      await use('2026-11-22');
      assert.match(await messageOf(tab, '[data-birth-date]'), /in the future/);
      assert.equal(await tab.inputValue(AGE), '16');
    }));

  it('the summary says what is shown: rules, answers, outcome, level, duties, dates, and who grades', slow, () =>
    at(NOON, async (tab) => {
      await tab.fill(AGE, '15');
      await choose(tab, 'missing-before', 'Yes');
      await tab.fill(MISSING, '2026-11-20T08:00');
      await ask(tab);
      await button(tab, 'Copy a summary').click();
      const summary = await tab.locator('[data-summary-text]').inputValue();
      for (const part of [/The rules of Portsmouth, on 21 November 2026 at 12:00/, /How old are they\? 15 years/, /ever been missing before\? Yes/,
        /last seen\? Friday 20 November 2026, 08:00/, /Report to the police now: 101/, /At least Medium/, /appendix 4/, /  Who: /, /  When: within 24 hours/,
        /- Overdue: was due Saturday 21 November 2026, 08:00/, /The police grade the case/]) {
        assert.match(summary, part);
      }
      assert.doesNotMatch(summary, /Not known|Counted from dates|undefined|Copy a summary/);
      assert.equal(await tab.locator('[data-copied]:visible, [data-not-copied]:visible').count(), 1);
      await tab.fill(AGE, '16');
      assert.equal(await tab.isVisible('[data-summary]'), false, 'an old summary stays when an answer changes');
    }));

  async function savedCalendar(tab) {
    await tab.fill(AGE, '15');
    await tab.fill(MISSING, '2026-11-20T08:00');
    await ask(tab);
    const [download] = await Promise.all([tab.waitForEvent('download'), button(tab, 'Save these dates for a calendar').click()]);
    return { text: await readFile(await download.path(), 'utf8'), name: download.suggestedFilename() };
  }
});

/** The message that is shown at a field, and that the field names as its description; empty if there is none. */
const messageOf = (tab, field) => tab.locator(field).evaluate((input) => {
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  const errors = described.find((element) => element?.matches('[data-errors]'));
  return errors.checkVisibility() ? errors.innerText.trim() : '';
});

const deadline = (tab, id) => tab.locator(`[data-deadline="${id}"]:not([hidden])`).first();

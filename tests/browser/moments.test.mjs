// What is happening decides what a check shows: fifteen people of whom the checks must do right, and how long an answer takes.
//
// The facts are those of a set of cases that strangers tried; what must be on the screen is held by meaning. The content is the shipped
// one, so a case says only what no rewording may take away.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask, button, outcome, unfold, visit } from './checker-visit.mjs';
import { launch, PHONE, TABS } from './chromium.mjs';
import { serve } from './server.mjs';

const slow = { timeout: 60_000 };
const PARENTS = 'parents/check.html';
const YOUNG = 'young-people/check.html';
const PORTSMOUTH = 'portsmouth/professionals/check.html';
const SET = 'southend-essex-thurrock/professionals/check.html';

/** Who, with which answers, and what the page must and must not say. The first is what stands first. */
const people = [
  ['a boy of 15 with unexplained cash, gone since last night', PARENTS,
    { 'how-old': '11 to 17', noticed: [/Cash/], before: /Yes, and they came to no harm/, worry: 'Yes' },
    { first: /999/, must: [/who may have them/, /phones and messages as they are/, /Do not follow or face/] }],
  ['a boy of 6 whose father did not bring him back', PARENTS, { 'how-old': '5 to 10', taken: 'Yes' },
    { first: /999/, must: [/out of the country, say so at once/, /Reunite/] }],
  ['a woman of 81 with dementia, out in frost', PARENTS, { 'danger-now': 'Yes', 'how-old': '18 or over', 'stay-safe': [/Dementia/] },
    { first: /999/, must: [/Herbert Protocol/, /neighbours to look in their gardens and sheds/, /old homes/] }],
  ['a man of 28 with a learning disability', PARENTS, { 'how-old': '18 or over', 'stay-safe': [/learning disability/] },
    { first: /999/, must: [/Say first what makes it hard/] }],
  ['a man who texted: look after the kids', PARENTS, { 'how-old': '18 or over', 'harm-themselves': 'Yes' },
    { first: /999/, must: [/Samaritans/] }],
  ['a student of 19, silent for 3 days', PARENTS, { 'how-old': '18 or over', worry: 'Yes' },
    { first: /101/, must: [/hospitals/, /college/, /Report it, even if they may have chosen to go/], mustNot: [/\bwait (?:for|until)/i] }],
  ['a girl of 3 near a pond and a road', PARENTS, { 'how-old': 'Under 5' },
    { first: /999/, must: [/Look in water and on the road first/] }],
  ['a boy who has just come home, hurt and afraid', PARENTS, { moment: /They are back/, 'danger-now': 'Yes', 'how-old': '11 to 17' },
    { first: /999/, must: [/wash or change/, /how glad you are/, /police can see that they are safe/], mustNot: [/Look in their room/, /every cupboard/] }],
  ['a foster carer of a girl of 12', PARENTS, { 'how-old': '11 to 17', carer: 'Yes', worry: 'Yes' },
    { first: /101|999/, must: [/social worker without delay/, /emergency duty team/] }],
  ['a girl without her insulin', PARENTS, { 'how-old': '11 to 17', 'stay-safe': [/Medicine/] },
    { first: /999/, must: [/name of any medicine, when they need it next/] }],
  ['a man of 20 missing in Spain', PARENTS, { 'how-old': '18 or over', country: 'Another country', worry: 'Yes' },
    { first: /112/, must: [/Foreign Office/] }],
  ['a mother with depression, out at night with her baby', PARENTS, { 'how-old': '18 or over', 'stay-safe': [/mental health/, /baby/] },
    { first: /999/, must: [/Say first what makes it hard/] }],
  ['a girl of 16 who is to be married abroad', YOUNG, { signs: [/marry/], age: '16 or 17', 'talk-out-loud': 'Yes', 'danger-now': 'No' },
    { first: /Forced Marriage Unit|999/, must: [/999 before you go|Call 999/, /Do not tell your family/] }],
  ['a girl of 14 who cannot talk, downstairs somebody who will hit her', YOUNG, { 'danger-now': 'Not sure', 'talk-out-loud': 'No', signs: [/hurts me/], 'feel-safe': 'No' },
    { first: /press 55|SHOUT/, must: [/SHOUT/, /not your fault/] }],
  ['a pregnant girl of 15 in Thurrock', SET, { age: 15, lives: /At home/, council: 'Thurrock', pregnant: 'Yes', 'hours-missing': 5 },
    { first: /999/, must: [/unborn baby/, /midwife/, /Thurrock/, /72 hours/] }],
];

/** Answers a question by its id: radios by their label, boxes by theirs, a number by typing it. */
async function answer(tab, question, value) {
  await tab.evaluate((name) => {
    const input = document.querySelector(`[name="${name}"], #question-${name}`);
    for (let part = input.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
  }, question);
  if (typeof value === 'number') return tab.fill(`#question-${question}`, String(value));
  const fieldset = tab.locator(`fieldset:has(> * > * > input[name="${question}"])`);
  for (const label of [value].flat()) {
    const exact = typeof label === 'string';
    await fieldset.getByRole(Array.isArray(value) ? 'checkbox' : 'radio', { name: label, exact }).check();
  }
}

describe('what is happening', { concurrency: TABS }, () => {
  let browser, server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  });
  after(() => Promise.all([browser?.close(), server?.close()]));
  const at = (path, options, work) => visit(browser, { root: `${server.origin}/`, path, ...options }, work);

  for (const [who, path, facts, { first, must, mustNot = [] }] of people) {
    it(`${who}`, slow, () =>
      at(path, {}, async (tab) => {
        for (const [question, value] of Object.entries(facts)) await answer(tab, question, value);
        await ask(tab);
        assert.match((await outcome(tab)).first, first);
        await unfold(tab);
        const said = (await tab.innerText('[data-result]')).replace(/\s+/g, ' ');
        for (const words of must) assert.match(said, words);
        for (const words of mustNot) assert.doesNotMatch(said, words);
      }));
  }

  it('the bar says how things stand while one ticks, and danger shows 999 at once', slow, () =>
    at(PORTSMOUTH, {}, async (tab) => {
      const now = async () => (await tab.innerText('[data-now]')).replace(/\s+/g, ' ').trim();
      assert.match(await now(), /101.*At least Low/);
      await answer(tab, 'moment', /Back, or found/);
      assert.match(await now(), /say that they are back/);
      await answer(tab, 'night-away', 'Yes');
      assert.match(await now(), /At least Medium/);
      await answer(tab, 'danger-now', 'Yes');
      assert.match(await now(), /Call 999 now/);
      assert.equal(await tab.locator('[data-now] a:visible').first().getAttribute('href'), 'tel:999');
    }));

  it('a time that cannot have happened yet is not asked for', slow, () =>
    at(PORTSMOUTH, {}, async (tab) => {
      const asks = (clock) => tab.isVisible(`[data-clock-input="${clock}"]`);
      assert.deepEqual([await asks('missing'), await asks('returned')], [true, false]);
      await answer(tab, 'moment', /Back, or found/);
      assert.equal(await asks('returned'), true);
    }));

  it('what came back two days ago is not overdue for a report', slow, () =>
    at(PORTSMOUTH, { before: (tab) => tab.clock.setFixedTime(new Date('2026-11-21T12:00:00Z')) }, async (tab) => {
      await answer(tab, 'moment', /Back, or found/);
      await answer(tab, 'age', 14);
      await tab.fill('[data-clock-input="missing"]', '2026-11-18T20:00');
      await tab.fill('[data-clock-input="returned"]', '2026-11-19T08:00');
      await ask(tab);
      await unfold(tab);
      const said = await tab.innerText('[data-result]');
      assert.doesNotMatch(said, /Missing Persons Unit|Search the home|Report them missing/);
      assert.match(said, /return home interview/);
    }));

  it('two answers that contradict each other are told at once', slow, () =>
    at(PORTSMOUTH, {}, async (tab) => {
      await answer(tab, 'lives', /^In care/);
      assert.equal(await tab.isVisible('.checker-clash'), false);
      await answer(tab, 'age', 30);
      assert.match(await tab.innerText('.checker-clash:not([hidden])'), /in care/);
    }));

  it('the longer of the hours typed and those by the times counts', slow, () =>
    at(PORTSMOUTH, { before: (tab) => tab.clock.setFixedTime(new Date('2026-11-21T12:00:00Z')) }, async (tab) => {
      await answer(tab, 'age', 14);
      await answer(tab, 'hours-missing', 3);
      await tab.fill('[data-clock-input="missing"]', '2026-11-19T08:00');
      await ask(tab);
      assert.ok((await outcome(tab)).triggers.includes('trigger-missing-48-hours'), 'what the clock says does not count');
    }));

  it('a question says why it is asked, and one that changes nothing says so and folds away', slow, () =>
    at(PARENTS, {}, async (tab) => {
      const why = tab.locator('fieldset:has(> * > * > [name="taken"]) [data-why]');
      await why.locator('summary').click();
      // The words come with the event of the fold, which a browser sends a moment after the press.
      await why.getByText(/Call 999 now/).waitFor({ timeout: 10_000 });
      await answer(tab, 'moment', /They are back/);
      assert.equal(await tab.locator('[name="looked"]').first().isVisible(), false, 'a question about a search is still asked');
      assert.equal(await tab.locator('.checker-question:has([name="looked"]) > [data-needless]').getAttribute('hidden'), null, 'nothing says why');
    }));

  it('each answer can be given and taken back alone, and none of these clears the signs', slow, () =>
    at(PARENTS, {}, async (tab) => {
      await answer(tab, 'stay-safe', [/Dementia/]);
      await answer(tab, 'stay-safe', [/None of these/]);
      assert.equal(await tab.locator('[name="stay-safe"]:checked').count(), 1);
      await answer(tab, 'stay-safe', [/Medicine/]);
      assert.equal(await tab.locator('[name="stay-safe"][data-none]').isChecked(), false);
    }));

  for (const path of [PARENTS, YOUNG, PORTSMOUTH]) {
    it(`${path}: on a phone the first question and an answer to it stand on the first screen`, slow, () =>
      at(path, { ...PHONE, name: undefined, viewport: { width: 360, height: 780 } }, async (tab) => {
        const [question, option, bar] = await Promise.all(['.checker-ask', '.checker-answer', '[data-bar]'].map((part) =>
          tab.locator(part).first().boundingBox()));
        assert.ok(question.y < 780 && option.y < 780, `the question stands at ${question.y}, its answer at ${option.y}`);
        assert.ok(bar.y + bar.height <= 781, 'the bar is not in sight');
        await ask(tab);
        const result = await tab.evaluate(() => document.querySelector('[data-outcomes]').getBoundingClientRect().height);
        assert.ok(result < 780, `what to do first takes ${result} pixels`);
        assert.equal(await tab.isVisible('[data-fold] > :not(summary)'), false, 'the rest is not folded');
      }));
  }

  it('a family in an area sees the area’s own number', slow, () =>
    at('portsmouth/parents/check.html', {}, async (tab) => {
      await ask(tab);
      assert.match(await tab.innerText('.checker-next'), /Portsmouth/);
    }));

  it('before an answer the table is a press away', slow, () =>
    at(PORTSMOUTH, {}, async (tab) => {
      assert.equal(await tab.isVisible('[data-result]'), false);
      await button(tab, 'See everything this check can say').click();
      assert.ok(await tab.isVisible('[data-result]'));
      assert.ok(await tab.locator('[data-result] [data-row]:visible').count() > 100);
    }));

  it('ten answers by keyboard give Portsmouth’s result in under a minute', slow, () =>
    at(PORTSMOUTH, {}, async (tab) => {
      const begun = Date.now();
      await tab.locator('[name="moment"]').first().focus();
      let answered = 0;
      for (let presses = 0; presses < 60 && answered < 10; presses += 1) {
        const kind = await tab.evaluate(() => {
          const { activeElement: now } = document;
          return now.closest('.checker-theme, [data-bar]') ? 'end' : now.matches('[type=radio]') ? 'radio' : now.inputMode === 'numeric' ? 'number' : '';
        });
        if (kind === 'end') break;
        if (kind === 'radio') await tab.keyboard.press(answered === 0 ? 'Space' : 'ArrowLeft');
        if (kind === 'number') await tab.keyboard.type('14');
        if (kind) answered += 1;
        await tab.keyboard.press('Tab');
      }
      assert.ok(answered >= 9, `only ${answered} questions stand first`);
      await tab.keyboard.press('Enter');
      await ask(tab);
      assert.ok((await outcome(tab)).answered);
      assert.ok(Date.now() - begun < 60_000);
    }));
});

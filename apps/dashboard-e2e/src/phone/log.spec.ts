import { randomUUID } from 'node:crypto';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';
import { Thumb } from '../harness/touch.js';
import { found, logged } from './api.js';
import { WORDS } from './words.js';

test.use({ persona: 'lille-editor', viewport: { width: 390, height: 844 }, hasTouch: true });

for (const language of ['en', 'hu'] as const) {
  const w = WORDS[language];

  test.describe(`telling what was done (${language})`, () => {
    test.use({ language });

    test('like last time, by touch, takes at most 6 interactions and 2 screens', async ({ page, watch }) => {
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      const thumb = new Thumb(page, watch, language);
      await thumb.open('/');
      await thumb.press('link', w.log);
      await thumb.arrive(w.title);
      await thumb.choose(w.yesterday);
      await thumb.type(w.people, '11');
      await thumb.choose(w.sixty);
      await thumb.type(w.note, said);
      await thumb.press('button', w.send);
      await thumb.arrive(w.done);
      await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
      expect(await found(page.request, said)).toBe(1);
      expect(thumb.interactions).toBeLessThanOrEqual(6);
      expect(thumb.screens - 1, 'and the confirmation').toBeLessThanOrEqual(2);
    });

    test('like last time, by keyboard alone', async ({ page, watch }) => {
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', w.log);
      await hands.arrive(w.title);
      await hands.choose(w.day, w.yesterday);
      await hands.type(w.people, '9', page.locator('main .stepper'));
      await hands.choose(w.minutes, w.sixty);
      await hands.type(w.note, said);
      await hands.press('button', w.send);
      await hands.arrive(w.done);
      await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
      expect(await found(page.request, said)).toBe(1);
      expect(hands.interactions).toBeLessThanOrEqual(6);
      expect(hands.screens - 1, 'and the confirmation').toBeLessThanOrEqual(2);
    });

    test('a first one has one question a page, and at most 12 interactions', async ({ page, watch }) => {
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      const thumb = new Thumb(page, watch, language);
      await thumb.open('/activities/log');
      await thumb.press('link', w.else);
      await thumb.arrive(w.title);
      await thumb.press('button', w.all);
      await thumb.choose(w.kind);
      await thumb.press('button', w.next);
      await thumb.arrive(w.when);
      await thumb.press('button', w.next);
      await thumb.arrive(w.who);
      await thumb.type(w.people, '3');
      await thumb.press('button', w.next);
      await thumb.arrive(w.long);
      await thumb.choose(w.sixty);
      await thumb.press('button', w.next);
      await expect(page.locator('main h1')).not.toHaveText(w.long);
      if ((await page.locator('main h1').textContent())?.includes(w.program)) {
        await thumb.look();
        await thumb.press('button', w.next);
      }
      await thumb.arrive(w.more);
      await thumb.type(w.note, said);
      await thumb.press('button', w.send);
      await thumb.arrive(w.done);
      await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
      expect(await found(page.request, said)).toBe(1);
      // From the first screen it is one more; the sentence is not asked for.
      expect(thumb.interactions + 1 - 1).toBeLessThanOrEqual(12);
    });

    test('a first one by keyboard alone: 12 interactions from the first screen', async ({ page, watch }) => {
      await logged(page.request, 'CLUB');
      const hands = new Hands(page, watch, language);
      await hands.open('/');
      await hands.press('link', w.log);
      await hands.arrive(w.title);
      await hands.press('link', w.else);
      await expect(page.getByRole('group', { name: w.whichKind })).toBeVisible();
      await hands.press('button', w.all);
      await hands.choose(w.whichKind, w.rareKind);
      await hands.press('button', w.next);
      await hands.arrive(w.when);
      await hands.press('button', w.next);
      await hands.arrive(w.who);
      await hands.type(w.people, '3', page.locator('main .stepper'));
      await hands.press('button', w.next);
      await hands.arrive(w.long);
      await hands.choose(w.minutes, w.sixty);
      await hands.press('button', w.next);
      await expect(page.locator('main h1')).not.toHaveText(w.long);
      if ((await page.locator('main h1').textContent())?.includes(w.program)) {
        await hands.press('button', w.next);
      }
      await hands.arrive(w.more);
      await hands.press('button', w.send);
      await hands.arrive(w.done);
      await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(12);
    });
  });
}

test('is taken back with one step, and is gone', async ({ page, watch }) => {
  const [w, said] = [WORDS.en, randomUUID()];
  await logged(page.request, 'CLUB');
  const thumb = new Thumb(page, watch);
  await thumb.open('/activities/log');
  await thumb.type(w.note, said);
  await thumb.press('button', w.send);
  await thumb.arrive(w.done);
  await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
  await thumb.press('button', w.undo);
  await expect(page.getByText(w.undone).first()).toBeVisible();
  await page.goto('/activities');
  await expect(page.locator('main').getByRole('link', { name: said })).toHaveCount(0);
});

test('what is missing is named on its page, with focus on it', async ({ page, watch }) => {
  const w = WORDS.en;
  const thumb = new Thumb(page, watch);
  await thumb.open('/activities/log?step=people');
  await thumb.type(w.people, '-3');
  await thumb.press('button', w.next);
  await expect(page.locator('.errsum')).toBeFocused();
  await thumb.look();
  await thumb.choose('I do not know');
  await thumb.press('button', w.next);
  await thumb.arrive(w.long);
});

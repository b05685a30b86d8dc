import { randomUUID } from 'node:crypto';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';
import { Thumb } from '../harness/touch.js';
import { found, logged, planned } from './api.js';
import { WORDS } from './words.js';

test.use({ persona: 'lille-editor', viewport: { width: 390, height: 844 }, hasTouch: true });

const SAID = {
  en: {
    name: 'How do you call it?',
    repeats: 'Does it repeat?',
    never: 'It does not repeat',
    save: 'Save the template',
    saved: 'The template is saved.',
    title: 'Templates',
    remove: 'Remove the template',
    removed: 'The template is removed. What it planned stays.',
    happened: 'Did this happen?',
    how: 'Tell how it was',
  },
  hu: {
    name: 'Hogyan nevezik?',
    repeats: 'Ismétlődik?',
    never: 'Nem ismétlődik',
    save: 'Sablon mentése',
    saved: 'A sablont elmentettük.',
    title: 'Sablonok',
    remove: 'Sablon törlése',
    removed: 'A sablont töröltük. Amit betervezett, megmarad.',
    happened: 'Megtörtént?',
    how: 'Mondja el, hogyan sikerült',
  },
} as const;

for (const language of ['en', 'hu'] as const) {
  const [w, s] = [WORDS[language], SAID[language]];

  test.describe(`what is done again and again (${language})`, () => {
    test.use({ language });

    test('is kept as a template by keyboard alone, fills in the form, and is removed', async ({
      page,
      watch,
    }) => {
      const [name, said] = [`Club ${randomUUID().slice(0, 8)}`, randomUUID()];
      const id = await logged(page.request, 'CLUB');
      const hands = new Hands(page, watch, language);
      await hands.open(`/activities/${id}`);
      await page.locator('summary', { hasText: s.name }).focus();
      await page.keyboard.press('Enter');
      await hands.type(s.name, name);
      await hands.press('button', s.save);
      await expect(page.getByText(s.saved)).toBeVisible();
      await hands.look();

      await logged(page.request, 'ADVICE');
      await hands.open('/activities/log');
      await hands.press('button', name);
      await hands.type(w.note, said);
      await hands.press('button', w.send);
      await hands.arrive(w.done);
      await expect(page.locator('main').getByText(w.sent, { exact: true })).toBeVisible();
      expect(await found(page.request, said, 'CLUB')).toBe(1);

      await hands.open('/activities/templates');
      await hands.press('button', `${s.remove} ${name}`);
      await expect(page.getByText(s.removed)).toBeVisible();
      await expect(page.getByRole('heading', { name })).toHaveCount(0);
      await hands.look();
    });

    test('and was planned, is asked after on the first page, and told in two taps', async ({
      page,
      watch,
    }) => {
      const name = `Plan ${randomUUID().slice(0, 8)}`;
      await planned(page.request, name);
      const thumb = new Thumb(page, watch, language);
      await thumb.open('/');
      await expect(page.getByRole('heading', { name: s.happened })).toBeVisible();
      await thumb.press('link', name);
      await thumb.arrive(s.how);
      await thumb.press('button', w.send);
      await thumb.arrive(name);
      expect(thumb.interactions).toBe(2);
      await expect(page.locator('main')).not.toContainText(s.how);
    });
  });
}

import { randomUUID } from 'node:crypto';
import { signInAs } from '../harness/door.js';
import { expect, test } from '../harness/test.js';
import { found, logged } from './api.js';
import { WORDS } from './words.js';

test.use({ persona: null, viewport: { width: 390, height: 844 }, hasTouch: true });

for (const language of ['en', 'hu'] as const) {
  test.describe(`a session that ends during the form (${language})`, () => {
    test.use({ language });

    test('leaves what was sent on the phone, says so, and sends it once the person signed in again', async ({
      page,
      context,
      watch,
    }) => {
      watch.allow(/401|Failed to load resource/);
      const w = WORDS[language];
      await signInAs(page, 'lille-editor');
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      await page.goto('/activities/log');
      await page.getByLabel(w.note).fill(said);
      await context.clearCookies();
      await page.getByRole('button', { name: w.send, exact: true }).tap();
      await expect(page.locator('main h1')).toHaveText(w.done);
      await expect(page.locator('main').getByText(w.waiting, { exact: true })).toBeVisible();
      await expect(page.locator('main').getByText(w.signInAgain)).toBeVisible();
      await signInAs(page, 'lille-editor');
      await page.goto('/');
      await expect.poll(() => found(page.request, said)).toBe(1);
    });

    test('before anything was sent leaves the draft, which opens again after signing in', async ({
      page,
      context,
      watch,
    }) => {
      watch.allow(/401|Failed to load resource/);
      const w = WORDS[language];
      await signInAs(page, 'lille-editor');
      await logged(page.request, 'CLUB');
      const said = randomUUID();
      await page.goto('/activities/log');
      await page.getByLabel(w.note).fill(said);
      await expect(page.getByText(w.kept)).toBeVisible();
      await context.clearCookies();
      await page.reload();
      await signInAs(page, 'lille-editor');
      await page.goto('/activities/log');
      await expect(page.getByLabel(w.note)).toHaveValue(said);
    });
  });
}

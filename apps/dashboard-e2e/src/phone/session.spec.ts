import { randomUUID } from 'node:crypto';
import { signInAs } from '../harness/door.js';
import { expect, test } from '../harness/test.js';
import { logged } from './api.js';
import { WORDS } from './words.js';

test.use({ persona: null, viewport: { width: 390, height: 844 }, hasTouch: true });

for (const language of ['en', 'hu'] as const) {
  test.describe(`a session that ends during the form (${language})`, () => {
    test.use({ language });

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

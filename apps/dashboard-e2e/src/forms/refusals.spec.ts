import { randomUUID } from 'node:crypto';
import { check, settled } from '../harness/check.js';
import { codeFor, endSessionOf, signInAs } from '../harness/door.js';
import { expect, test } from '../harness/test.js';

test.describe('a refusal of the server, in Hungarian', () => {
  test.use({ language: 'hu' });

  test('a wrong code is said at its field', async ({ page, watch }) => {
    await page.goto('/sign-in');
    await page.locator('#email').fill('karim.pollet@troisrives.example');
    await page.locator('main form button[type=submit]').press('Enter');
    await page.locator('#code').fill('000000');
    await page.locator('main form button[type=submit]').press('Enter');
    await expect(page.getByRole('group', { name: /javítani kell/ })).toBeFocused();
    await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#code')).toHaveAccessibleDescription(/kód/);
    await expect(page.locator('#code')).toHaveValue('000000');
    await check(page, { watch, language: 'hu' });
  });
});

test.describe('two pages with the same profile', () => {
  test.use({ persona: 'lille-coordinator' });

  test('the second is told, keeps its words and may choose', async ({ page, watch, world, context }) => {
    const id = world.organizations['Shared Workshop'] ?? '';
    const other = await context.newPage();
    for (const one of [page, other]) {
      await one.goto(`/organizations/${id}/edit`);
      await settled(one, watch);
    }
    const text = (one: typeof page) => one.locator('[id="description.en"]');
    await text(other).fill('Saved first.');
    await other.getByRole('button', { name: 'Save the profile' }).press('Enter');
    await expect(other).toHaveURL(new RegExp(`/organizations/${id}/profile$`));

    await text(page).fill('Written meanwhile.');
    await page.getByRole('button', { name: 'Save the profile' }).press('Enter');
    await expect(page.getByText('Somebody saved this while you were writing').first()).toBeVisible();
    await expect(page.getByText('Saved first.').first()).toBeVisible();
    await expect(text(page)).toHaveValue('Written meanwhile.');
    await check(page, { watch });
    await page
      .getByRole('radio', { name: /^What you wrote/ })
      .first()
      .check();
    await page.getByRole('button', { name: 'Save the profile' }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/organizations/${id}/profile$`));
    await expect(page.getByText('Written meanwhile.').first()).toBeVisible();
  });
});

test.describe('a session that ends while somebody types', () => {
  test('costs nothing: after signing in the form stands as it was', async ({ page, watch, world }) => {
    watch.allow(/401/);
    await signInAs(page, 'lille-editor');
    const path = `/organizations/${world.organizations['Play Yard'] ?? ''}/services/new`;
    await page.goto(path);
    const name = page.locator('[id="service.name"]').getByRole('textbox').first();
    const words = `Open yard ${randomUUID()}`;
    await name.fill(words);
    await endSessionOf(page);
    await page.getByRole('button', { name: 'Save the service' }).press('Enter');
    await expect(page.getByText('Your sign-in has ended', { exact: true })).toBeVisible();
    await expect(name).toHaveValue(words);
    await check(page, { watch });

    await page.locator('main').getByRole('link', { name: 'Sign in' }).press('Enter');
    const email = 'ines.ricourt@troisrives.example';
    await page.getByLabel('Your e-mail address').fill(email);
    const code = await codeFor(page.request, email, () =>
      page.getByRole('button', { name: 'Send me the link' }).press('Enter'),
    );
    await page.getByLabel('The 6 digits').fill(code);
    await page.getByRole('button', { name: 'Come in' }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(name).toHaveValue(words);
    await page.getByRole('button', { name: 'Save the service' }).press('Enter');
    await expect(page.getByText(words).first()).toBeVisible();
    await check(page, { watch });
  });
});

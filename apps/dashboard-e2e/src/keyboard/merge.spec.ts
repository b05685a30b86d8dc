import type { Page } from '@playwright/test';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

/** A record that is made twice by mistake, in a network of its own; its id. */
async function register(page: Page, name: string, email: string | null): Promise<string> {
  const query = `mutation($input: RegisterOrganizationInput!) { it: registerOrganization(input: $input) {
    ... on OrganizationRegistered { organization { id } } } }`;
  const input = { name: [{ language: 'en', text: name }], email };
  const answer = await page.request.post('/graphql', { data: { query, variables: { input } } });
  const { data } = (await answer.json()) as { data: { it: { organization: { id: string } } } };
  return data.it.organization.id;
}

const LANGUAGES = [
  {
    language: 'en',
    name: 'Sloe Society',
    go: 'This is the same as…',
    find: 'Which record is the same organization?',
    search: 'Name of the other record',
    pair: 'Are these two the same?',
    reason: 'How do you know that they are one?',
    give: 'Make them one',
    done: 'They are one record now. Old links lead here.',
    merged: 'Two records of the organization became one',
  },
  {
    language: 'hu',
    name: 'Kökény Society',
    go: 'Ugyanaz, mint…',
    find: 'Melyik adatlap tartozik ugyanahhoz a szervezethez?',
    search: 'A másik adatlap neve',
    pair: 'Ez a kettő ugyanaz?',
    reason: 'Honnan tudja, hogy ez a kettő ugyanaz?',
    give: 'Összevonás',
    done: 'Mostantól egy adatlap. A régi hivatkozások is ide vezetnek.',
    merged: 'A szervezet két adatlapja összevonva',
  },
] as const;

for (const said of LANGUAGES) {
  test.describe(`two records of one organization by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });

    test('become one in seven interactions, and the old address leads on', async ({ page, watch }) => {
      const kept = await register(page, `${said.name} A`, null);
      const gone = await register(page, `${said.name} B`, 'second@sloe.example');
      const hands = new Hands(page, watch, said.language);
      await hands.open(`/organizations/${kept}`);
      await hands.press('link', said.go);
      await hands.arrive(said.find);
      await hands.typeAndSend(said.search, said.name);
      await hands.press('link', new RegExp(`^${said.name} B`));
      await hands.arrive(said.pair);
      await expect(page.getByRole('radio', { name: /e-mail/i }).first()).toBeChecked();
      await hands.type(said.reason, 'One number.');
      await hands.press('button', said.give);
      await expect(page.getByText(said.done)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/organizations/${kept}$`));
      await hands.look();
      expect(hands.interactions).toBeLessThanOrEqual(7);
      await expect(page.getByRole('heading', { name: said.merged })).toBeVisible();
      await expect(page.getByText('One number.').first()).toBeVisible();

      await hands.open(`/organizations/${gone}/profile`);
      await expect(page).toHaveURL(new RegExp(`/organizations/${kept}/profile$`));
      await expect(page.getByText('second@sloe.example').first()).toBeVisible();
    });
  });
}

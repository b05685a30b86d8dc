import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const LANGUAGES = [
  {
    language: 'en',
    network: 'Three Banks living lab',
    add: 'Add a target group',
    new: 'Whom do organizations serve that is not on the list?',
    name: /^Name, in this language: French/,
    save: 'Save',
    saved: 'The target group is saved.',
    change: (name: string) => `Change: ${name}`,
    edit: 'What has changed at the target group?',
    retire: 'Take it out of use',
    retired: 'Organizations can no longer choose the target group.',
  },
  {
    language: 'hu',
    network: 'Three Banks living lab',
    add: 'Célcsoport hozzáadása',
    new: 'Melyik célcsoport hiányzik a listáról?',
    name: /^Név, nyelv: francia/i,
    save: 'Mentés',
    saved: 'A célcsoport mentve.',
    change: (name: string) => `Módosítás: ${name}`,
    edit: 'Mi változott a célcsoportnál?',
    retire: 'Kivonás a választékból',
    retired: 'A célcsoport többé nem választható.',
  },
] as const;

for (const said of LANGUAGES) {
  test.describe(`a target group of the network by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });

    test('is added, offered to organizations, and taken out of use', async ({ page, watch }) => {
      const hands = new Hands(page, watch, said.language);
      const group = `Retraités ${said.language}`;
      await hands.open('/network');
      await hands.press('link', said.add);
      await hands.arrive(said.new);
      await hands.type(said.name, group);
      await hands.press('button', said.save);
      await hands.arrive(said.network);
      await expect(page.getByText(said.saved)).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(3);

      await page.goto('/organizations/new');
      await expect(page.getByRole('checkbox', { name: group })).toBeVisible();

      await hands.open('/network');
      await hands.press('link', said.change(group));
      await hands.arrive(said.edit);
      await hands.press('button', said.retire);
      await hands.look();
      await hands.press('button', said.retire, page.locator('main section[aria-labelledby="confirm-title"]'));
      await hands.arrive(said.network);
      await expect(page.getByText(said.retired)).toBeVisible();
      await page.goto('/organizations/new');
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      await expect(page.getByRole('checkbox', { name: group })).toHaveCount(0);
    });
  });
}

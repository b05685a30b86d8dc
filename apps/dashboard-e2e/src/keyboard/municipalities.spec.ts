import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const LANGUAGES = [
  {
    language: 'en',
    network: 'Three Banks living lab',
    add: 'Add an office: Roubaix',
    new: 'Which office answers?',
    name: /^Name, in this language: French/,
    email: /^At which address does the office read mail/,
    save: 'Save',
    saved: 'The office is saved.',
    change: (name: string) => `Change: ${name}`,
    edit: 'What has changed at the office?',
    remove: 'Take the office out',
    removed: 'The office is taken out.',
  },
  {
    language: 'hu',
    network: 'Three Banks living lab',
    add: 'Iroda hozzáadása: Roubaix',
    new: 'Melyik iroda válaszol?',
    name: /^Név, nyelv: francia/i,
    email: /^Milyen e-mail-címen érhető el az iroda/,
    save: 'Mentés',
    saved: 'Az iroda adatai mentve.',
    change: (name: string) => `Módosítás: ${name}`,
    edit: 'Mi változott az irodánál?',
    remove: 'Iroda kivétele',
    removed: 'Az iroda kikerült a hálózatból.',
  },
] as const;

for (const said of LANGUAGES) {
  test.describe(`the offices of a municipality by keyboard alone, in ${said.language}`, () => {
    test.use({ persona: 'lille-coordinator', language: said.language });

    test('one is added and taken out again', async ({ page, watch }) => {
      const hands = new Hands(page, watch, said.language);
      const office = `Guichet ${said.language}`;
      await hands.open('/network');
      await hands.press('link', said.add);
      await hands.arrive(said.new);
      await hands.type(said.name, office);
      await hands.type(said.email, 'guichet@ville.example');
      await hands.press('button', said.save);
      await hands.arrive(said.network);
      await expect(page.getByText(said.saved)).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(4);

      await hands.press('link', said.change(office));
      await hands.arrive(said.edit);
      await hands.press('button', said.remove);
      await hands.look();
      await hands.press('button', said.remove, page.locator('main section[aria-labelledby="confirm-title"]'));
      await hands.arrive(said.network);
      await expect(page.getByText(said.removed)).toBeVisible();
      await expect(page.getByText(office, { exact: true })).toHaveCount(0);
      expect(hands.interactions).toBeLessThanOrEqual(7);
    });
  });
}

import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.use({ javaScriptEnabled: false });

const WORDS = {
  en: {
    need: 'What do you need?',
    access: 'Step-free access',
    find: 'Find help',
    query: 'equipmnt lending',
    service: 'Equipment lending',
    found: '1 place fits',
    fits: 'Fits what you need',
    easy: 'Easy words',
    larger: 'Larger text',
    language: 'Magyar',
    map: 'Show them on a map',
    mark: /^2: /,
  },
  hu: {
    need: 'Mire van szüksége?',
    access: 'Lépcsőmentes bejárat',
    find: 'Segítség keresése',
    query: 'segedeszkoz kolcsonzes',
    service: 'Segédeszköz-kölcsönzés',
    found: '1 hely felel meg',
    fits: 'Megfelel annak, amit keres',
    easy: 'Könnyen érthető szöveg',
    larger: 'Nagyobb betű',
    language: 'English',
    map: 'Helyek térképen',
    mark: /^2: /,
  },
} as const;

for (const language of ['en', 'hu'] as const) {
  const words = WORDS[language];
  const start = `/directory/szekesfehervar`;

  test.describe(`a visitor without script and without a mouse (${language})`, () => {
    test.use({ locale: language === 'hu' ? 'hu-HU' : 'en-GB' });

    // experience.md 2.6, task 1: find a service that fits an access need in 4 interactions.
    test('finds a service that fits an access need', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open(start);
      await hands.type(words.need, words.query);
      await hands.tick(words.access);
      await page.keyboard.press('Enter');
      hands.interactions += 1;
      await expect(page.getByRole('heading', { level: 2, name: words.found })).toBeVisible();
      await expect(page.locator('.entry').first()).toContainText(words.fits);
      await hands.look();
      await hands.press('link', words.service);
      await hands.arrive(words.service);
      await expect(page.locator('.acc-all')).toContainText(/20\d\d/);
      expect(hands.interactions).toBeLessThanOrEqual(4);
    });

    // experience.md 2.6, task 2: easy words or larger type on any page in 1 interaction, remembered without an account.
    test('reads any page in easy words, and the next one too', async ({ page, watch, world }) => {
      const hands = new Hands(page, watch, language);
      const id = world.organizations['Rámpán Innen Association of People with Reduced Mobility'] ?? '';
      await hands.open(`${start}/organizations/${id}`);
      await hands.press('link', words.easy);
      expect(hands.interactions).toBe(1);
      await expect(page.locator('.easy')).toBeVisible();
      await hands.look();
      await hands.open(`${start}/help`);
      await expect(page.locator('html')).toHaveAttribute('data-words', 'easy');
    });

    test('reads in larger type, and after coming back too', async ({ page, watch, context }) => {
      const hands = new Hands(page, watch, language);
      await hands.open(start);
      const size = () =>
        page
          .locator('h2')
          .first()
          .evaluate((el) => parseFloat(getComputedStyle(el).fontSize));
      const before = await size();
      await hands.press('link', words.larger);
      expect(hands.interactions).toBe(1);
      expect(await size()).toBeGreaterThan(before * 1.2);
      await hands.look();
      const again = await context.newPage();
      await again.goto(start);
      await expect(again.locator('html')).toHaveAttribute('data-text', '130');
    });

    test('looks where the places are, and a number leads back to its line', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open(`/directory/lille`);
      await hands.press('link', words.map);
      await expect(page.locator('svg.map')).toBeVisible();
      await hands.look();
      await hands.press('link', words.mark);
      expect(hands.interactions).toBe(2);
      await expect(page.locator('#place-2')).toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(page.locator('#place-2').getByRole('link')).toBeFocused();
    });

    test('changes the language, and it stays', async ({ page, watch }) => {
      const hands = new Hands(page, watch, language);
      await hands.open(start);
      await hands.press('link', words.language);
      await hands.speaks(language === 'hu' ? 'en' : 'hu');
      await hands.open(start);
    });
  });
}

test('the skip link goes to the content', async ({ page }) => {
  await page.goto('/directory/szekesfehervar?lang=en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

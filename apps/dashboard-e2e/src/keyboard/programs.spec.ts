import type { Page } from '@playwright/test';
import { comeIn } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const OFFICER = 'samir.baert@troisrives.example';
const year = new Date().getFullYear() + 1;

/** Words of one language by what they are for. */
const day = async (hands: Hands, page: Page, legend: string, [names, month]: [readonly string[], string]) => {
  const group = page.getByRole('group', { name: legend });
  const [dayName = '', monthName = '', yearName = ''] = names;
  await hands.type(dayName, '1', group);
  await hands.type(monthName, month, group);
  await hands.type(yearName, String(year), group);
};
const EN = ['Day', 'Month', 'Year'];
const HU = ['Nap', 'Hónap', 'Év'];

test.describe('by keyboard alone', () => {
  test.setTimeout(240_000);

  test.describe('a member', () => {
    test.use({ persona: 'lille-editor' });

    test('proposes a programme, adds a partner and puts it up; its officer approves', async ({
      page,
      watch,
      browser,
    }) => {
      const hands = new Hands(page, watch);
      await hands.open('/programs');
      await hands.press('link', 'Propose a programme');
      await hands.arrive('Propose a programme');
      await hands.type('English', 'Benches for every street', page.getByRole('group', { name: 'Title' }));
      await hands.tick(/^Speaking up/);
      await day(hands, page, 'First day', [EN, '3']);
      await day(hands, page, 'Last day', [EN, '9']);
      const second = page.getByRole('group', { name: 'Partner 2' });
      await hands.select('Organization', 'Shared Workshop', second);
      await hands.press('button', 'Send the proposal');
      await hands.arrive('Benches for every street');
      await expect(page.locator('main')).toContainText('Idea');
      expect(hands.interactions, 'proposing').toBeLessThanOrEqual(11);

      await hands.press('link', 'Add a partner');
      await hands.arrive('Add a partner');
      await hands.select('Organization', 'Foot on the Ground');
      await hands.choose('What does it do?', /^Funder/);
      await hands.press('button', 'Add a partner');
      await hands.arrive('Benches for every street');
      await expect(page.getByRole('row', { name: /Foot on the Ground/ })).toContainText('Funder');

      await hands.press('link', 'Put it up for approval');
      await hands.arrive('Put it up for approval');
      await hands.press('button', 'Put it up for approval');
      await hands.arrive('Benches for every street');
      await expect(page.locator('main')).toContainText('It waits for the approval of:');
      expect(hands.interactions, 'proposing, one more partner, putting it up').toBeLessThanOrEqual(17);

      const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
      await watch.follow(context);
      const other = await context.newPage();
      const officer = new Hands(other, watch);
      await comeIn(officer, OFFICER);
      const approving = new Hands(other, watch);
      await approving.open(new URL(page.url()).pathname);
      await approving.press('link', 'Approve for our organization');
      await approving.arrive('Approve for our organization');
      await approving.press('button', 'Approve for our organization');
      await approving.arrive('Benches for every street');
      expect(approving.interactions, 'approving').toBeLessThanOrEqual(2);
      const waits = other.getByRole('complementary').getByRole('listitem');
      await expect(waits.filter({ hasText: 'Shared Workshop' })).toBeVisible();
      await expect(waits.filter({ hasText: 'Play Yard' })).toHaveCount(0);
      await context.close();
    });
  });

  test.describe('the coordinator, in Hungarian', () => {
    test.use({ persona: 'lille-coordinator' });

    test('proposes a programme, adds what it needs and records the decision of the members', async ({
      page,
      watch,
    }) => {
      const start = new Hands(page, watch);
      await start.open('/programs');
      await start.press('button', 'Magyar');
      await start.speaks('hu');
      const hands = new Hands(page, watch, 'hu');
      await hands.press('link', 'Új program javaslata');
      await hands.arrive('Új program javaslata');
      await hands.type('angol', 'A garden on every roof', page.getByRole('group', { name: 'Cím' }));
      await hands.tick(/^Szolgáltatás/);
      await day(hands, page, 'Első nap', [HU, '3']);
      await day(hands, page, 'Utolsó nap', [HU, '9']);
      for (const [number, name] of [
        [1, 'Shared Workshop'],
        [2, 'Bold Hedges'],
      ] as const) {
        const partner = page.getByRole('group', { name: `${number}. partner` });
        await hands.select('Szervezet', name, partner);
      }
      await hands.press('button', 'Javaslat elküldése');
      await hands.arrive('A garden on every roof');
      expect(hands.interactions, 'proposing').toBeLessThanOrEqual(12);

      const parts = new Hands(page, watch, 'hu');
      await parts.press('link', 'Hozzájárulás felvétele');
      await parts.arrive('Hozzájárulás felvétele');
      await parts.select('Ki adja?', 'Bold Hedges');
      await parts.choose('Mi az?', /^Munkaóra/);
      await parts.type('Mennyiben állapodtak meg?', '12:30');
      await parts.press('button', 'Mentés');
      await parts.arrive('A garden on every roof');
      await expect(page.getByRole('row', { name: /Bold Hedges/ }).last()).toContainText('12,5 óra');
      expect(parts.interactions, 'what a partner puts in').toBeLessThanOrEqual(5);

      const decided = new Hands(page, watch, 'hu');
      await decided.press('link', 'Jóváhagyásra bocsátás');
      await decided.arrive('Jóváhagyásra bocsátás');
      await decided.press('button', 'Jóváhagyásra bocsátás');
      await decided.arrive('A garden on every roof');
      await decided.press('link', 'A tagok döntésének rögzítése');
      await decided.arrive('A tagok döntésének rögzítése');
      await decided.choose(/^Melyik napon/, /^Ma/);
      await decided.type('Igen', '8');
      await decided.type('Nem', '0');
      await decided.type('Tartózkodott', '0');
      await decided.type('angol', 'The members approve the gardens.');
      await decided.press('button', 'A tagok döntésének rögzítése');
      await decided.arrive('A garden on every roof');
      await expect(page.locator('main')).toContainText('8');
      expect(decided.interactions, 'putting up and deciding').toBeLessThanOrEqual(9);
    });
  });
});

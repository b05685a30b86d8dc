import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const NETWORK = 'Three Banks living lab';

/** A month long before the lab began: nothing waits in it, and nobody else touches it. */
const OLD = { month: '1', year: '2020' };

test.describe('the tables of a network by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });
  test.setTimeout(240_000);

  test('the address of a calendar, a reporting period, rates, a kind of activity and a district', async ({
    page,
    watch,
  }) => {
    const main = page.locator('main');
    const day = async (hands: Hands, legend: string, [date, month, year]: readonly string[]) => {
      const group = page.getByRole('group', { name: legend });
      await hands.type('Day', date ?? '', group);
      await hands.type('Month', month ?? '', group);
      await hands.type('Year', year ?? '', group);
    };

    await test.step('the address is made, read by a program without a session, and ended', async () => {
      const hands = new Hands(page, watch);
      await hands.open('/profile/calendar');
      await hands.press('button', 'Make the address');
      const shown = page.getByLabel('The address for your calendar program');
      await expect(shown).toBeFocused();
      await hands.look();
      const address = await shown.inputValue();
      const program = await page.context().browser()!.newContext();
      const read = async () => (await program.request.get(address)).status();
      expect(await read()).toBe(200);
      await hands.press('button', 'End the address');
      await hands.look();
      await hands.press('button', 'End the address', page.locator('ka-confirm'));
      await expect(page.getByRole('button', { name: 'Make the address' })).toBeVisible();
      await hands.look();
      expect(await read()).toBe(404);
      await program.close();
      expect(hands.interactions).toBeLessThanOrEqual(3);
    });

    await test.step('a period is set, locked, and opened again for a day', async () => {
      const hands = new Hands(page, watch);
      const { month, year } = OLD;
      await hands.open('/activities/periods');
      await hands.press('link', 'Set a period');
      await hands.arrive('Which days are reported together?');
      await day(hands, 'First day', ['1', month, year]);
      await day(hands, 'Last day', ['31', month, year]);
      await day(hands, 'Until when do members report?', ['1', '2', String(new Date().getFullYear() + 1)]);
      await hands.press('button', 'Set the period');
      await hands.arrive('Reporting periods');
      await hands.press('link', /^1 January 2020/);
      await hands.arrive(/^1 January 2020/);
      await hands.press('button', 'Lock the period');
      await hands.look();
      await hands.press('button', 'Lock the period', page.locator('ka-confirm'));
      await expect(main.getByText('Locked', { exact: true }).first()).toBeVisible();
      await hands.look();
      await hands.choose('For how long?', '1 day');
      await hands.type('Why?', 'A list came late.');
      await hands.press('button', 'Open the period again');
      await expect(main).toContainText('Open again for a time');
      await expect(main).toContainText('A list came late.');
      await hands.look();
      expect(hands.interactions).toBeLessThanOrEqual(18);
    });

    await test.step('what an hour is worth from a day on', async () => {
      const hands = new Hands(page, watch);
      await hands.open('/activities/periods');
      await hands.press('link', 'Record new rates');
      await hands.arrive('What is an hour worth from now on?');
      await day(hands, 'From which day on?', ['1', '1', '2090']);
      await hands.type('An hour of paid people', '31,50');
      await hands.type('An hour of volunteers', '12');
      await hands.press('button', 'Record the rates');
      await hands.arrive('Reporting periods');
      await expect(page.getByRole('row', { name: /2090/ })).toContainText('€31.50');
      expect(hands.interactions).toBeLessThanOrEqual(7);
    });

    await test.step('a kind of activity of its own, which the list to review can be searched for', async () => {
      const hands = new Hands(page, watch);
      await hands.open('/network');
      await hands.press('link', 'Add a kind of activity');
      await hands.arrive('What do members do that is not on the list?');
      await hands.type(/^Name, in this language: French/, 'Fanfare du quai');
      await hands.press('button', 'Save');
      await hands.arrive(NETWORK);
      await hands.press('link', 'Add a district');
      await hands.arrive('Which district is missing?');
      await hands.type(/^Name, in this language: French/, 'Les Îles');
      await hands.press('button', 'Save');
      await hands.arrive(NETWORK);
      await hands.press('link', 'Change: Les Îles');
      await hands.arrive('What has changed at the district?');
      await hands.press('button', 'Take it out of use');
      await hands.press('button', 'Take it out of use', page.locator('ka-confirm'));
      await hands.arrive(NETWORK);
      await expect(page.getByText('Members can no longer choose the district.')).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(9);

      const review = new Hands(page, watch);
      await review.open('/activities/review?state=ALL');
      await review.unfold('More filters');
      await review.select('Kind of activity', 'Fanfare du quai');
      await review.press('button', 'Apply');
      await expect(page).toHaveURL(/type=/);
      await expect(page.getByText('No report fits.')).toBeVisible();
      await review.look();
      expect(review.interactions).toBeLessThanOrEqual(3);
    });

    await test.step('what the network did, and from there what waits to be accepted', async () => {
      const hands = new Hands(page, watch);
      await hands.open('/activities');
      await hands.arrive('What the network did');
      await expect(page.getByRole('link', { name: 'Waits for us' })).toHaveCount(0);
      await hands.press('link', 'Accept reports or send them back');
      await hands.arrive('What members report');
    });

    await test.step('columns of the list go and come back', async () => {
      const hands = new Hands(page, watch);
      await hands.open('/activities/review?state=ALL');
      const people = page.getByRole('columnheader', { name: 'People' });
      await expect(people).toBeVisible();
      await hands.unfold('Columns');
      await hands.tick('People');
      await expect(people).toHaveCount(0);
      await expect(page.getByRole('checkbox', { name: 'People' })).toBeFocused();
      await hands.look();
      await hands.tick('People');
      await expect(people).toBeVisible();
      expect(hands.interactions).toBeLessThanOrEqual(3);
    });
  });
});

import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const WORKSHOP = 'Shared Workshop';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });

  test('the coordinator writes easy words of a service and who read them', async ({ page, watch, world }) => {
    const id = world.organizations[WORKSHOP] ?? '';
    const service = world.services[id] ?? '';
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${id}/services/${service}`);
    await expect(page.locator('#easyCheck')).toContainText('No easy version yet');
    await hands.type('French', 'Nous prêtons des jeux.', page.locator('#easyDescription'));
    await hands.type('Who read them?', 'Le cercle de lecture');
    await hands.press('button', 'Save the service');
    await expect(page.getByRole('link', { name: 'Say on which day they read them.' })).toBeVisible();
    await hands.look();
    const day = page.getByRole('group', { name: 'On which day?' });
    await hands.type('Day', '2', day);
    await hands.type('Month', 'March', day);
    await hands.type('Year', '2026', day);
    await hands.press('button', 'Save the service');
    await hands.arrive(WORKSHOP);
    expect(hands.interactions).toBeLessThanOrEqual(7);
    await expect(page.locator('main')).toContainText('by Le cercle de lecture');
    await page.goto(`/directory/lille/services/${service}?lang=en`);
    await expect(page.locator('.badge')).toHaveText(
      'Easy words. Checked by Le cercle de lecture, 2 March 2026',
    );
    await hands.look();
  });
});

import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-editor' });

  test('an editor changes what the profile says and finds it in the story', async ({
    page,
    watch,
    world,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations['Play Yard'] ?? ''}`);
    await hands.press('link', 'Change the profile');
    await hands.arrive('What is true about this organization today?');
    await hands.type(
      'English',
      'We keep the yards between the houses open for play.',
      page.locator('#description'),
    );
    await hands.press('button', 'Save the profile');
    await hands.arrive('Play Yard');
    await expect(page.getByText('We keep the yards between the houses open for play.')).toBeVisible();
    expect(hands.interactions).toBeLessThanOrEqual(3);
    await hands.press('link', 'Story');
    await hands.look();
    await expect(page.locator('main')).toContainText('Inès Ricourt');
  });
});

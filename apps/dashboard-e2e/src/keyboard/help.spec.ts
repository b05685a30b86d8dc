import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-editor' });

  test('an editor asks the members for help, and offers help to another', async ({ page, watch, world }) => {
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations['Play Yard'] ?? ''}/capacity`);
    await hands.press('link', 'Ask for help');
    await hands.arrive('Where do you want help?');
    await hands.choose('In which field?', /^Reports/);
    await hands.type('What would help?', 'A simple template for the yearly report');
    await hands.press('button', 'Ask for help');
    await hands.arrive('Play Yard');
    await expect(page.locator('main')).toContainText('A simple template for the yearly report');
    expect(hands.interactions, 'asking for help').toBeLessThanOrEqual(4);

    const offering = new Hands(page, watch);
    await offering.open('/organizations/gaps');
    await offering.press('link', /^Bold Hedges: Bookkeeping/);
    await offering.arrive('Bold Hedges: Bookkeeping');
    await offering.type('What do you offer?', 'Our expense book, and an hour to explain it');
    await offering.press('button', 'Offer help');
    await expect(page.locator('main')).toContainText('Our expense book, and an hour to explain it');
    await offering.look();
    expect(offering.interactions, 'offering help').toBeLessThanOrEqual(3);
  });
});

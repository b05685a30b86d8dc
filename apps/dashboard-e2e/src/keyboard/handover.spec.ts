import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

/** A day far enough away to be in the future whenever this runs. */
const NEXT_YEAR = String(new Date().getFullYear() + 1);

test.describe('the handover of the post, by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });

  test('is prepared, settled point by point, refused while something is open, and given up', async ({
    page,
    watch,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open('/network/handover');
    await hands.press('link', 'Prepare a handover');
    await hands.arrive('To whom does the post go?');
    await hands.select('Which organization takes the post?', 'Play Yard');
    const day = page.getByRole('group', { name: 'On which day does the new term begin?' });
    await hands.type('Day', '1', day);
    await hands.type('Month', '3', day);
    await hands.type('Year', NEXT_YEAR, day);
    await hands.choose('On which day did they decide?', 'Today');
    await hands.type('Votes for', '7');
    await hands.type('Votes against', '0');
    await hands.type('Abstentions', '1');
    await hands.type('What do the minutes say?', 'The members chose Play Yard.');
    await hands.press('button', 'Prepare the handover');
    await hands.arrive('From Common Banks to Play Yard');
    await expect(page.getByText('The handover is prepared.')).toBeVisible();
    expect(hands.interactions).toBeLessThanOrEqual(11);

    await hands.press('button', 'Tick off: Keys');
    await expect(page.getByRole('button', { name: 'Open again: Keys' })).toBeFocused();

    await hands.press('button', 'Hand the post over');
    await hands.look();
    await hands.press('button', 'Yes, hand it over');
    await expect(
      page.getByText(/^The post was not handed over, because \d+ points are still open/),
    ).toBeVisible();
    await hands.look();
    await hands.press('link', 'Still open: Signatures at the bank');
    await expect(page.getByRole('button', { name: 'Tick off: Signatures at the bank' })).toBeFocused();

    await hands.press('button', 'Give the handover up');
    await hands.type('Reason; the members read it', 'It was prepared to try the page.');
    await hands.press(
      'button',
      'Give the handover up',
      page.locator('main section[aria-labelledby="confirm-title"]'),
    );
    await expect(page.getByText('The handover is given up.')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(18);
  });
});

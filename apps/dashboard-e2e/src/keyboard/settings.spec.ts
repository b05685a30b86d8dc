import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test('somebody without an account changes every display setting', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/display');
    const root = page.locator('html');
    await hands.choose('How large should the text be?', '150%');
    await expect(root).toHaveAttribute('data-text', '150');
    await hands.choose('Which colours do you want?', /^High contrast/);
    await expect(root).toHaveAttribute('data-theme', 'contrast');
    await hands.choose('How far apart should letters and lines be?', 'Further apart');
    await expect(root).toHaveAttribute('data-spacing', 'wide');
    await hands.choose('Should anything move?', 'Nothing moves');
    await expect(root).toHaveAttribute('data-motion', 'less');
    await hands.choose('Which words do you want to read?', 'Easy words');
    await expect(root).toHaveAttribute('data-words', 'easy');
    await hands.look();
    await page.reload();
    await expect(root).toHaveAttribute('data-theme', 'contrast');
    await hands.look();
    await hands.press('button', 'Back to the usual settings');
    await expect(root).not.toHaveAttribute('data-text');
    expect(hands.interactions).toBe(6);
  });
});

test.describe('a form that is not sent', () => {
  test.use({ persona: 'lille-coordinator' });

  test('outlives a change of language and of the display', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations/new');
    await hands.type('English', 'The Patient Form');
    await hands.type(/^In which town/, 'Lille');
    await hands.press('button', 'Magyar');
    await hands.speaks('hu');
    await expect(page.getByLabel('angol', { exact: true })).toHaveValue('The Patient Form');
    await hands.press('link', 'Megjelenítés', page.locator('header'));
    await hands.arrive(/\?$/);
    await hands.press('button', 'English');
    await hands.speaks('en');
    await hands.choose('Which colours do you want?', 'Light text on dark');
    await page.goBack();
    await hands.arrive('Which organization do you want to add?');
    await expect(page.getByLabel('English', { exact: true })).toHaveValue('The Patient Form');
    await expect(page.getByLabel(/^In which town/)).toHaveValue('Lille');
    await expect(page.getByText('We kept what you wrote here earlier.')).toBeVisible();
    await hands.press('button', 'Throw it away and start again');
    await expect(page.getByLabel('English', { exact: true })).toHaveValue('');
  });
});

import { codeFor, endSessionOf, signInAs } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

test.describe('by keyboard alone', () => {
  test('somebody signs in with the code of the mail', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/');
    await hands.press('link', 'Sign in', page.locator('header'));
    await hands.arrive('How do you want to come in?');
    await hands.type('Your e-mail address', 'odile.lemoine@troisrives.example');
    const code = await codeFor(page.request, 'odile.lemoine@troisrives.example', async () => {
      await hands.press('button', 'Send me the link');
      await hands.arrive('Which code is in the mail?');
    });
    // Out of the mail by paste (3.3.8): nothing has to be remembered or copied by hand.
    await hands.type('The 6 digits', ` ${code} `);
    await hands.press('button', 'Come in');
    await expect(page).toHaveURL(/\/$/);
    await expect(page.locator('header')).toContainText(/profile/i);
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(5);
    expect(hands.screens).toBeLessThanOrEqual(3);
  });

  test('fields of the sign-in say what belongs in them, and take a paste', async ({ page }) => {
    await page.goto('/sign-in');
    await expect(page.getByLabel('Your e-mail address')).toHaveAttribute('autocomplete', 'email');
    await page.getByLabel('Your e-mail address').fill('hugo.wattine@troisrives.example');
    await page.getByRole('button', { name: 'Send me the link' }).press('Enter');
    const code = page.getByLabel('The 6 digits');
    await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    await code.focus();
    await page.evaluate(() => {
      const field = document.activeElement;
      const data = new DataTransfer();
      data.setData('text/plain', '123456');
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (!field?.dispatchEvent(paste)) throw new Error('the field refuses a paste');
    });
  });

  test('somebody tries the demo as its coordinator', async ({ page, watch }) => {
    const hands = new Hands(page, watch);
    await hands.open('/sign-in');
    await hands.press('button', 'Come in as Maëlle Delattre');
    await hands.arrive('What needs me today, and who has gone quiet?');
    expect(hands.interactions).toBe(1);
    expect(hands.screens).toBe(2);
  });

  test('somebody ends the sign-in of another device', async ({ page, watch, browser }) => {
    const other = await browser.newPage();
    await signInAs(other, 'lille-official');
    await signInAs(page, 'lille-official');
    const hands = new Hands(page, watch);
    await hands.open('/');
    await hands.press('link', 'Your profile', page.locator('header'));
    await hands.arrive('What is your name, and which languages do you read?');
    await hands.press('link', 'Sign-ins');
    await hands.arrive('Where are you signed in?');
    const rows = page.locator('main li');
    const before = await rows.count();
    await hands.press('button', /^End this sign-in/);
    await expect(rows).toHaveCount(before - 1);
    await hands.look();
    expect(hands.interactions).toBeLessThanOrEqual(3);
    await other.close();
  });

  test('somebody with two mandates changes to the other', async ({ page, watch }) => {
    await signInAs(page, 'officer2');
    const hands = new Hands(page, watch);
    await hands.open('/profile/mandates');
    await hands.press('button', /^Act in this/);
    await expect(page.getByText('You act in another mandate now')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBe(1);
  });

  test('a session that was ended elsewhere is said on the page', async ({ page, watch }) => {
    await signInAs(page, 'lille-finance');
    watch.allow(/401/);
    await page.goto('/organizations');
    await expect(page.getByRole('table')).toBeVisible();
    await endSessionOf(page);
    await page.getByRole('link', { name: 'Your profile' }).press('Enter');
    await expect(page.getByText('Your sign-in has ended', { exact: true })).toBeVisible();
  });
});

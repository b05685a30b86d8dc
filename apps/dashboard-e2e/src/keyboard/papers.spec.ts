import { Hands } from '../harness/hands.js';
import { signInAs } from '../harness/door.js';
import { expect, test } from '../harness/test.js';

const PLAY_YARD = 'Play Yard';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-editor' });

  test('an editor replaces a paper, and the coordinator checks it', async ({ page, watch, world }) => {
    watch.allow(/422/);
    const home = `/organizations/${world.organizations[PLAY_YARD] ?? ''}/documents`;
    const hands = new Hands(page, watch);
    await hands.open(home);
    const row = page.getByRole('row', { name: /Annual accounts/ });
    await hands.press('link', 'Replace Annual accounts with public-benefit annex', row);
    await hands.arrive('Add a paper');
    await expect(page.getByLabel('Which paper is it?')).toHaveValue('ANNUAL_ACCOUNTS');
    const first = page.getByRole('group', { name: 'First day' });
    await hands.type('Day', '1', first);
    await hands.type('Month', 'January', first);
    await hands.type('Year', '2026', first);

    // A file that is not what its name says is told at once, and the form stays.
    const control = page.getByLabel('The file', { exact: true });
    await control.setInputFiles({
      name: 'accounts.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<html>'),
    });
    await expect(control).toHaveAttribute('aria-invalid', 'true');
    await expect(control).toHaveAccessibleDescription(/not what its name says/);
    await hands.look();
    await control.setInputFiles({ name: 'accounts.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(page.getByText(/^Sent: accounts.pdf/).first()).toBeVisible();
    await hands.press('button', 'Add the paper');
    await hands.arrive(PLAY_YARD);
    expect(hands.interactions).toBeLessThanOrEqual(6);
    await expect(page.getByRole('row', { name: /Annual accounts/ }).first()).toContainText(
      'Waiting for a check',
    );

    await signInAs(page, 'lille-coordinator');
    const second = new Hands(page, watch);
    await second.open(home);
    await second.press('link', 'Check Annual accounts with public-benefit annex');
    await second.arrive('Check a paper');
    await second.press('button', 'The paper is right');
    await second.arrive(PLAY_YARD);
    expect(second.interactions).toBeLessThanOrEqual(2);
    await expect(page.getByRole('row', { name: /Annual accounts/ })).toContainText('In force');
  });
});

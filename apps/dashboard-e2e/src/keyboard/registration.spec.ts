import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const FOOT = 'Foot on the Ground';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });

  test('the coordinator confirms a registration with what the register shows', async ({
    page,
    watch,
    world,
  }) => {
    watch.allow(/422/);
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations[FOOT] ?? ''}`);
    await hands.press('link', 'Check the registration');
    await hands.arrive('Does this organization stand in the register?');

    // A file that is not what its name says is told at once; without any the form says what is missing.
    const control = page.getByLabel('Extract of the register', { exact: true });
    const file = (buffer: Buffer) => ({ name: 'declaration.pdf', mimeType: 'application/pdf', buffer });
    await control.setInputFiles(file(Buffer.from('<html>')));
    await expect(control).toHaveAccessibleDescription(/not what its name says/);
    await hands.look();
    await control.setInputFiles(file(PDF));
    await expect(page.getByText(/^Sent: declaration.pdf/).first()).toBeVisible();
    await hands.press('button', 'Confirm the registration');
    await hands.arrive(FOOT);
    expect(hands.interactions).toBeLessThanOrEqual(2);

    const standing = page.locator('main');
    await expect(standing.getByRole('link', { name: /declaration\.pdf/ })).toBeVisible();
    await expect(standing.getByText('Registered', { exact: true })).toBeVisible();
    await expect(page.getByText('The registration is confirmed.').first()).toBeVisible();
  });
});

import { comeIn } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

const OFFICER = 'samir.baert@troisrives.example';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const GROUP = 'Bold Hedges';
const SPONSOR = 'Play Yard';

/** A day far behind the sponsorship that runs in the demo, as its three fields want it. */
const year = String(new Date().getFullYear() + 2);

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });
  test.setTimeout(150_000);

  test('a sponsorship is proposed for a group and accepted by the sponsor', async ({
    page,
    watch,
    browser,
    world,
  }) => {
    const hands = new Hands(page, watch);
    await hands.open(`/organizations/${world.organizations[GROUP] ?? ''}/sponsorship`);
    await hands.press('link', 'Propose a fiscal sponsorship');
    await hands.arrive('Who takes on money for the group?');
    await hands.select('Which member do you ask?', SPONSOR);
    const day = async (legend: string, month: string) => {
      const group = page.getByRole('group', { name: legend });
      await hands.type('Day', '1', group);
      await hands.type('Month', month, group);
      await hands.type('Year', year, group);
    };
    await day('From which day?', '1');
    await day('Until which day?', '6');
    await hands.type('How much may run through it at most?', '2500,50');
    await hands.press('button', 'Send the proposal');
    await hands.arrive(GROUP);
    await expect(page.locator('main')).toContainText('Waits for an answer');
    expect(hands.interactions, 'proposing').toBeLessThanOrEqual(10);

    const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    await watch.follow(context);
    const other = await context.newPage();
    const officer = new Hands(other, watch);
    await comeIn(officer, OFFICER);
    const answering = new Hands(other, watch);
    await answering.look();
    await answering.press('link', /^A fiscal sponsorship was proposed to you/);
    await answering.arrive('Fiscal sponsorship');
    await expect(other.locator('main')).toContainText('2,500.50');
    await answering.press('button', 'Accept');
    await expect(other.locator('main')).toContainText('Agreed, not begun');
    await answering.look();
    expect(answering.interactions, 'accepting').toBeLessThanOrEqual(2);

    // The signed paper, kept by the side that is there; after that there is no second one.
    const control = other.getByLabel('Signed agreement', { exact: true });
    await control.setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(other.getByText(/^Sent: signed.pdf/).first()).toBeVisible();
    await answering.press('button', 'Keep the agreement');
    expect(answering.interactions, 'keeping what was signed').toBeLessThanOrEqual(3);
    await expect(other.getByRole('link', { name: 'signed.pdf' })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Keep the agreement' })).toHaveCount(0);
    await answering.look();
    await context.close();
  });
});

import type { Browser, Page } from '@playwright/test';
import { comeIn } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';
import type { Watch } from '../harness/watch.js';

const OFFICER = 'yanis.moreau@troisrives.example';
const NAME = 'Lanterne des Écluses';

const step = async (hands: Hands, link: string, heading: string | RegExp) => {
  await hands.press('link', link, hands.page.locator('main'));
  await hands.arrive(heading);
};
const record = async (hands: Hands, command: string) => {
  await hands.press('button', command);
  await hands.arrive('Thank you. It is recorded.');
};
const toOrganization = async (hands: Hands) => {
  await hands.press('link', 'To the organization');
  await hands.arrive(NAME);
};

/** The new officer, who comes in by mail in a browser of their own. */
async function officerOf(browser: Browser, watch: Watch): Promise<{ page: Page; hands: Hands }> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  await watch.follow(context);
  const page = await context.newPage();
  const hands = new Hands(page, watch);
  await comeIn(hands, OFFICER);
  return { page, hands };
}

test.describe('by keyboard alone', () => {
  test.use({ persona: 'lille-coordinator' });
  test.setTimeout(150_000);

  test('an organization comes from the register into the network', async ({ page, watch, browser }) => {
    const hands = new Hands(page, watch);
    await hands.open('/organizations');
    await hands.press('link', 'Add an organization');
    await hands.arrive('Which organization do you want to add?');
    await hands.type('English', NAME);
    await hands.select(/^Which legal form/, 'Association');
    await hands.press('button', 'Add the organization');
    await hands.arrive(NAME);
    expect(hands.interactions, 'registering').toBeLessThanOrEqual(4);
    const address = new URL(page.url()).pathname;

    await hands.open(`/people/appoint?organization=${address.split('/').pop() ?? ''}`);
    await hands.type('E-mail address', OFFICER);
    await hands.type('Family name', 'Moreau');
    await hands.type('Given name', 'Yanis');
    await hands.choose('Which role?', /^Authorised officer/);
    await hands.select('For which organization?', NAME);
    await hands.press('button', 'Give the mandate');
    await expect(page.getByText('The mandate is given.')).toBeVisible();

    const officer = await officerOf(browser, watch);
    await officer.hands.open(address);
    await step(officer.hands, 'Change the profile', 'What is true about this organization today?');
    await officer.hands.select('Legal status', 'Registration under way');
    await officer.hands.press('button', 'Save the profile');
    await officer.hands.arrive(NAME);
    await step(officer.hands, 'Apply to join', 'Does the organization want to join the network?');
    await record(officer.hands, 'Apply to join');

    await hands.open(address);
    await step(hands, 'Start looking at the application', 'Do you start looking at this application?');
    await record(hands, 'Start looking at the application');
    await toOrganization(hands);
    await step(hands, 'Ask for details', 'What do you need to know from them?');
    await hands.type('Your question', 'Who may speak for you in the assembly?');
    await hands.press('button', 'Go on and check');
    await hands.look();
    await record(hands, 'Ask for details');

    await officer.hands.open('/');
    await expect(officer.page.getByText('Who may speak for you in the assembly?')).toBeVisible();
    const before = officer.hands.interactions;
    await officer.hands.press('link', 'Answer the question', officer.page.locator('main'));
    await officer.hands.arrive('What is the answer to the coordinator’s question?');
    await officer.hands.type('Your answer', 'Yanis Moreau, by decision of our board.');
    await officer.hands.press('button', 'Go on and check');
    await officer.hands.look();
    await record(officer.hands, 'Send the details');
    expect(officer.hands.interactions - before, 'answering').toBeLessThanOrEqual(4);
    await officer.page.context().close();

    const decided = hands.interactions;
    await hands.open(address);
    await step(hands, 'Admit the member', 'What did the members decide?');
    await hands.choose('On which day did they decide?', 'Today');
    await hands.type('In favour', '6');
    await hands.type('Against', '0');
    await hands.type('Abstained', '1');
    await hands.type(
      'English',
      'Admitted by the members present.',
      page.getByRole('group', { name: /^What was decided/ }),
    );
    await hands.press('button', 'Go on and check');
    await hands.look();
    await record(hands, 'Admit the member');
    await step(hands, 'Start the membership', 'Does the membership start today?');
    await record(hands, 'Start the membership');
    await toOrganization(hands);
    await expect(page.getByText('Active member').first()).toBeVisible();
    expect(hands.interactions - decided, 'admitting and starting').toBeLessThanOrEqual(11);
  });
});

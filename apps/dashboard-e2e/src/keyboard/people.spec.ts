import type { Page } from '@playwright/test';
import { invitationFor, signInAs } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

/** A device that keeps passkeys and says yes by itself, as a finger on a sensor would. */
async function withDevice(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

/** A new person of the Lille network, invited by mail. */
async function invite(page: Page, email: string, familyName: string): Promise<string> {
  await signInAs(page, 'lille-coordinator');
  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const answer = await page.request.post('/graphql', { data: { query, variables } });
    return ((await answer.json()) as { data: T }).data;
  };
  const { network } = await ask<{ network: { today: string } }>('{ network { today } }', {});
  const { appointMandate } = await ask<{ appointMandate: { mandate: { person: { id: string } } } }>(
    `mutation ($input: AppointMandateInput!) { appointMandate(input: $input) { ... on MandateAppointed { mandate { person { id } } } } }`,
    { input: { email, givenName: 'Essai', familyName, role: 'AUD', from: network.today } },
  );
  return appointMandate.mandate.person.id;
}

test.describe('by keyboard alone', () => {
  test('somebody adds a passkey, leaves, and comes in with it', async ({ page, watch, baseURL }) => {
    // On this machine passkeys have the name localhost; the other address says so, see the route table.
    watch.allow(/another origin/);
    const at = (baseURL ?? '').replace('127.0.0.1', 'localhost');
    await withDevice(page);
    await page.request.post(`${at}/demo/sign-in`, { data: { persona: 'lille-editor' } });
    const hands = new Hands(page, watch);
    await hands.open(`${at}/profile/passkeys`);
    await hands.type(/^What do you call it/, 'My phone');
    await hands.press('button', 'Add a passkey');
    await expect(page.getByText('The passkey is added.', { exact: false })).toBeVisible();
    await expect(page.locator('main li').filter({ hasText: 'My phone' })).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBe(2);

    await page.context().clearCookies();
    await hands.open(`${at}/sign-in`);
    await hands.press('button', 'Come in with a passkey');
    await expect(page).toHaveURL(`${at}/`);
    await hands.look();
    expect(hands.interactions).toBe(3);

    await hands.open(`${at}/profile/passkeys`);
    await hands.press('button', /^Remove/);
    await hands.press('button', 'Remove the passkey');
    await expect(page.getByText('The passkey is removed.', { exact: false })).toBeVisible();
    await page.context().clearCookies();
    await hands.open(`${at}/sign-in`);
    await hands.press('button', 'Come in with a passkey');
    await expect(page.getByText('We do not know this passkey', { exact: false })).toBeVisible();
    await hands.look();
  });

  test('an invited person accepts, once; somebody else who is signed in is told so', async ({
    page,
    watch,
  }) => {
    const email = 'essai.invite@troisrives.example';
    await invite(page, email, 'Invitée');
    const secret = await invitationFor(page.request, email);
    const hands = new Hands(page, watch);
    await hands.open(`/sign-in/invitation#${secret}`);
    await hands.press('button', 'Accept and come in');
    await expect(page.getByText('Somebody else is signed in on this device.')).toBeVisible();
    await hands.look();
    await hands.press('button', 'Sign out and go on');
    await expect(page.getByText('You are signed out', { exact: false }).first()).toBeVisible();
    await hands.press('button', 'Accept and come in');
    await expect(page).toHaveURL(/\/$/);
    await hands.look();
    expect(hands.interactions).toBe(3);

    await page.context().clearCookies();
    await hands.open('/help');
    await hands.open(`/sign-in/invitation#${secret}`);
    await expect(page.getByText('This invitation was used already', { exact: false })).toBeVisible();
  });

  test('the coordinator shuts a person out, and lets them in again', async ({ page, watch }) => {
    const id = await invite(page, 'essai.dehors@troisrives.example', 'Dehors');
    const hands = new Hands(page, watch);
    await hands.open(`/people/${id}`);
    await hands.press('button', 'Shut this person out');
    await hands.look();
    await hands.type('Why?', 'To try the page.');
    await hands.press('button', 'Shut out now');
    await expect(page.getByText('The person is shut out of the network.')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBe(3);
    await hands.press('button', 'Let this person in again');
    await hands.press('button', 'Let this person in again');
    await expect(page.getByText('The person may come in again.')).toBeVisible();
    await hands.look();
  });

  test('somebody has their data, asks to be erased, and takes it back', async ({ page, watch }) => {
    await signInAs(page, 'lille-official');
    const hands = new Hands(page, watch);
    await hands.open('/profile/data');
    const file = page.waitForEvent('download');
    await hands.press('button', 'Download my data (JSON)');
    expect((await file).suggestedFilename()).toBe('kalaka-person.json');
    await hands.press('button', 'Ask to be erased');
    await hands.look();
    await hands.press('button', 'Yes, ask for it');
    await expect(page.getByText('You asked to be erased, on:', { exact: false })).toBeVisible();
    await hands.look();
    await hands.press('button', 'Take the request back');
    await hands.press('button', 'Take the request back');
    await expect(page.getByText('The request is taken back. You stay.')).toBeVisible();
    await hands.look();
    expect(hands.interactions).toBe(5);
  });
});

import type { Page } from '@playwright/test';
import { invitationFor, signInAs } from '../harness/door.js';
import { Hands } from '../harness/hands.js';
import { expect, test } from '../harness/test.js';

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
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accept,
  command,
  coordinator,
  hub,
  invite,
  type Invited,
  openHub,
  secretFor,
  seen,
  today,
} from '../../../test/invitations-kit.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import type { Browser } from '../../../test/demo-hub.js';

beforeAll(openHub, 180_000);
afterAll(() => hub.close());

describe('an invitation', () => {
  it('is open until the person accepts it, and signs in that person on the address that was invited', async () => {
    const { email, personId } = await invite();
    expect(await seen(personId)).toMatchObject({
      state: 'INVITED',
      invitation: { state: 'OPEN', sendings: 1 },
    });
    const mailbox = hub.browser();
    expect(await accept(mailbox, await secretFor(email))).toMatchObject({
      __typename: 'SignedIn',
      viewer: { account: { email }, mandate: { role: 'AUD' } },
    });
    expect(await seen(personId)).toMatchObject({ state: 'ACTIVE', invitation: null });
  });

  it('is read as often as a mail scanner likes, and nothing changes by it', async () => {
    const { email, personId } = await invite();
    const token = await secretFor(email);
    const letter =
      'query ($token: String!) { invitationLetter(token: $token) { state email network { text } } }';
    for (let i = 0; i < 3; i += 1) {
      const { data } = await hub.browser().ask(letter, { token });
      expect(data?.['invitationLetter']).toMatchObject({ state: 'OPEN', email });
    }
    expect(
      (await hub.browser().get(`/sign-in/invitation?token=${token}`)).headers['set-cookie'],
    ).toBeUndefined();
    expect(await seen(personId)).toMatchObject({ state: 'INVITED' });
    expect((await hub.browser().ask(letter, { token: 'guessed' })).data?.['invitationLetter']).toBeNull();
  });

  it('used twice is refused by name, also at the same moment', async () => {
    const { email } = await invite();
    const token = await secretFor(email);
    const all = await Promise.all(Array.from({ length: 6 }, () => accept(hub.browser(), token)));
    expect(all.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      ...Array<string>(5).fill('INVITATION_USED'),
      'SignedIn',
    ]);
  });

  it('opened by somebody who is signed in as another is refused by name, and not used up', async () => {
    const { email } = await invite();
    const token = await secretFor(email);
    const other = await hub.as('viewer');
    const cookie = other.cookie;
    expect(await accept(other, token)).toMatchObject({ code: 'INVITATION_FOR_OTHER' });
    expect(other.cookie).toBe(cookie);
    expect((await other.ask('{ viewer { mandate { role } } }')).data).toEqual({
      viewer: { mandate: { role: 'VIEW' } },
    });
    expect(await accept(hub.browser(), token)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('that ran out is refused by name; whoever holds it may ask for another, which goes to the same address', async () => {
    const { email, personId } = await invite();
    const token = await secretFor(email);
    await hub.rows(
      `UPDATE invitations SET sent_at = now() - interval '15 days', expires_at = now() - interval '1 day' WHERE email = $1`,
      [email],
    );
    expect(await accept(hub.browser(), token)).toMatchObject({ code: 'INVITATION_EXPIRED' });
    expect(await seen(personId)).toMatchObject({ state: 'INVITED', invitation: { state: 'EXPIRED' } });
    const ask = (secret: string) =>
      command(
        hub.browser(),
        'askForInvitation',
        'AskForInvitation',
        { token: secret },
        '... on InvitationAskedFor { sent }',
      );
    const [known, unknown] = [await ask(token), await ask('guessed')];
    expect(known).toEqual(unknown);
    const fresh = await secretFor(email);
    expect(fresh).not.toBe(token);
    expect(await accept(hub.browser(), token)).toMatchObject({ code: 'INVITATION_UNKNOWN' });
    // Asked once more at once: the same answer, and no second mail.
    expect(await ask(fresh)).toEqual(unknown);
    expect((await seen(personId)).invitation.sendings).toBe(2);
    expect(await accept(hub.browser(), fresh)).toMatchObject({ __typename: 'SignedIn' });
  });

  it('is accepted as well by coming in with a link by mail: the address is proven', async () => {
    const { email, personId } = await invite();
    const { data } = await hub
      .browser()
      .ask(
        `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { ... on SignInRequested { attemptId } } }`,
        { input: { email } },
      );
    const { attemptId } = data?.['requestSignIn'] as { attemptId: string };
    const token = hub.app.get(SignInSecrets).linkToken(attemptId);
    expect(await command(hub.browser(), 'signInWithLink', 'SignInWithLink', { token })).toMatchObject({
      __typename: 'SignedIn',
    });
    expect(await seen(personId)).toMatchObject({ state: 'ACTIVE' });
  });

  it('holds no secret in the database and none in the queue', async () => {
    const { email } = await invite();
    const token = await secretFor(email);
    const [row] = await hub.rows<{ all: string }>(
      `SELECT (SELECT string_agg(row_to_json(i)::text, '') FROM invitations i)
           || (SELECT string_agg(row_to_json(j)::text, '') FROM pgboss.job j) AS all`,
    );
    expect(row?.all).not.toContain(token);
  });
});

describe('for a known and an unknown address', () => {
  it('the answer is the same, whichever other network knows it (promise R18)', async () => {
    const known = await command(
      coordinator,
      'appointMandate',
      'AppointMandate',
      {
        email: 'ines.ricourt@troisrives.example',
        givenName: 'Új',
        familyName: 'Ember',
        role: 'AUD',
        from: await today(),
      },
      '... on MandateAppointed { mandate { role current version } }',
    );
    const unknown = await command(
      coordinator,
      'appointMandate',
      'AppointMandate',
      {
        email: 'nobody.knows@kozosasztal.example',
        givenName: 'Új',
        familyName: 'Ember',
        role: 'AUD',
        from: await today(),
      },
      '... on MandateAppointed { mandate { role current version } }',
    );
    expect(known).toEqual(unknown);
    const [found] = await hub.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM invitations WHERE email IN ('ines.ricourt@troisrives.example', 'nobody.knows@kozosasztal.example')`,
    );
    expect(found?.n).toBe(2);
  });
});

describe('whoever invited', () => {
  const manage = (by: Browser, verb: 'resend' | 'revoke', { id, version }: Invited['invitation']) =>
    command(
      by,
      `${verb}Invitation`,
      verb === 'resend' ? 'ResendInvitation' : 'RevokeInvitation',
      { invitationId: id, version },
      `... on Invitation${verb === 'resend' ? 'Resent' : 'Revoked'} { person { state } }`,
    );

  it('sends it again, and the link before is worth nothing', async () => {
    const { email, personId } = await invite();
    const first = await secretFor(email);
    const { invitation } = await seen(personId);
    expect(await manage(coordinator, 'resend', invitation)).toMatchObject({ person: { state: 'INVITED' } });
    expect(await manage(coordinator, 'resend', invitation)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await accept(hub.browser(), first)).toMatchObject({ code: 'INVITATION_UNKNOWN' });
    expect(await accept(hub.browser(), await secretFor(email))).toMatchObject({ __typename: 'SignedIn' });
  });

  it('takes it back: the link is refused by name, and what was given with it ends', async () => {
    const { email, personId } = await invite();
    const token = await secretFor(email);
    const { invitation } = await seen(personId);
    expect(await manage(coordinator, 'revoke', invitation)).toMatchObject({ person: { state: 'FORMER' } });
    expect(await accept(hub.browser(), token)).toMatchObject({ code: 'INVITATION_REVOKED' });
    expect((await seen(personId)).mandates.every(({ current }) => !current)).toBe(true);
    const again = { ...invitation, version: invitation.version + 1 };
    expect(await manage(coordinator, 'revoke', again)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is the officer of that organization alone, and never of another', async () => {
    const officer = await hub.as('officer');
    const { data } = await officer.ask('{ viewer { mandate { organization { id } } } }');
    const own = (data?.['viewer'] as { mandate: { organization: { id: string } } }).mandate.organization.id;
    const { personId } = await invite(officer, { role: 'VIEW', organizationId: own });
    const { invitation } = await seen(personId, officer);
    expect(await manage(await hub.as('officer2'), 'resend', invitation)).toEqual({ error: 'NOT_FOUND' });
    expect(await manage(await hub.as('editor'), 'resend', invitation)).toEqual({ error: 'FORBIDDEN' });
    expect(await manage(officer, 'resend', invitation)).toMatchObject({ person: { state: 'INVITED' } });
    const { personId: auditor } = await invite();
    expect(await manage(officer, 'revoke', (await seen(auditor)).invitation)).toEqual({ error: 'NOT_FOUND' });
  });

  it('gives a second mandate before the first mail was opened: one link, and it is the newest', async () => {
    const { email, personId } = await invite();
    const first = await secretFor(email);
    await command(coordinator, 'appointMandate', 'AppointMandate', {
      ...{ email, givenName: 'Új', familyName: 'Ember', role: 'VIEW', from: await today() },
      organizationId: (
        (await coordinator.ask('{ viewer { mandate { organization { id } } } }')).data?.['viewer'] as {
          mandate: { organization: { id: string } };
        }
      ).mandate.organization.id,
    });
    expect(await seen(personId)).toMatchObject({ state: 'INVITED', invitation: { sendings: 2 } });
    expect(await accept(hub.browser(), first)).toMatchObject({ code: 'INVITATION_UNKNOWN' });
  });
});

describe('the database', () => {
  it('keeps one open invitation per person and network, and a used one used', async () => {
    const { email } = await invite();
    const copy = hub.rows(
      `INSERT INTO invitations SELECT network_id, gen_random_uuid(), account_id, email, sha256('x'), 1, now(), now(),
         now() + interval '1 day', NULL, NULL, 1 FROM invitations WHERE email = $1`,
      [email],
    );
    await expect(copy).rejects.toThrow(/one_open_invitation/);
    await hub.rows('UPDATE invitations SET accepted_at = now() WHERE email = $1', [email]);
    const again = hub.rows('UPDATE invitations SET accepted_at = NULL WHERE email = $1', [email]);
    await expect(again).rejects.toThrow(/stays so/);
  });

  it('shows the row of a secret to whoever has the secret, and no other row', async () => {
    const { email } = await invite();
    const [row] = await hub.rows<{ hash: string }>(
      `SELECT encode(token_hash, 'hex') AS hash FROM invitations WHERE email = $1`,
      [email],
    );
    const client = await hub.database.pool('app').connect();
    await client.query('BEGIN');
    expect((await client.query('SELECT 1 FROM invitations')).rowCount).toBe(0);
    await client.query(`SELECT set_config('app.invitation', $1, true)`, [row?.hash]);
    expect((await client.query('SELECT email FROM invitations')).rows).toEqual([{ email }]);
    await client.query('ROLLBACK');
    client.release();
  });
});

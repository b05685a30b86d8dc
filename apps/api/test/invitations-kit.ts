import { expect } from '@jest/globals';
import { InvitationJob } from '../src/people/mail/invitation.job.js';
import { demoHub, type Browser, type DemoHub } from './demo-hub.js';

/** What specs of invitations share: a hub with its demo, and the steps that people take in it. */
export let hub: DemoHub;
export let coordinator: Browser;

export async function openHub(): Promise<void> {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}

export type Answered = Record<string, unknown> & { code?: string };
export interface Invited {
  personId: string;
  invitation: { id: string; version: number; state: string; sendings: number };
}

export async function command(
  browser: Browser,
  name: string,
  type: string,
  input: object,
  what = '',
): Promise<Answered> {
  const { data, errors } = await browser.ask(
    `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename ${what} ... on Refusal { code message } } }`,
    { input },
  );
  return (data?.['done'] as Answered | null) ?? { error: errors?.[0]?.extensions['code'] };
}

let count = 0;
/** Gives a mandate to a new address. */
export async function invite(
  by = coordinator,
  more: object = {},
): Promise<{ email: string; personId: string }> {
  count += 1;
  const email = `new${count}@kozosasztal.example`;
  const answer = await command(
    by,
    'appointMandate',
    'AppointMandate',
    { email, givenName: 'Új', familyName: `Ember${count}`, role: 'AUD', from: await today(), ...more },
    '... on MandateAppointed { mandate { person { id } } }',
  );
  expect(answer['__typename']).toBe('MandateAppointed');
  return { email, personId: (answer['mandate'] as { person: { id: string } }).person.id };
}

export const today = async (): Promise<string> =>
  ((await coordinator.ask('{ network { today } }')).data?.['network'] as { today: string }).today;

/** What the coordinator sees of the person. */
export async function seen(personId: string, by = coordinator) {
  const { data } = await by.ask(
    `query ($id: UUID!) { person(id: $id) { state version mandates { current } invitation { id version state sendings } } }`,
    { id: personId },
  );
  return data?.['person'] as { state: string; mandates: { current: boolean }[] } & Pick<
    Invited,
    'invitation'
  >;
}

/** The secret in the newest mail to an address, as the reader of that mailbox has it. */
export async function secretFor(email: string): Promise<string> {
  const jobs = await hub.rows<{ data: { networkId: string; invitationId: string; sending: number } }>(
    `SELECT j.data FROM pgboss.job j JOIN invitations i ON i.id = (j.data ->> 'invitationId')::uuid
      WHERE i.email = $1 AND (j.data ->> 'sending')::int = i.sendings`,
    [email],
  );
  for (const { data } of jobs) {
    await hub.app.get(InvitationJob).invite(data.networkId, data.invitationId, data.sending);
  }
  const [mail] = await hub.rows<{ text_part: string }>(
    'SELECT text_part FROM mail_outbox WHERE recipient = $1 ORDER BY created_at DESC LIMIT 1',
    [email],
  );
  return /invitation#([\w-]+)/.exec(mail?.text_part ?? '')?.[1] ?? '';
}

export const accept = (browser: Browser, token: string): Promise<Answered> =>
  command(
    browser,
    'acceptInvitation',
    'AcceptInvitation',
    { token },
    '... on SignedIn { viewer { account { email } mandate { role } } }',
  );

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { createApp } from '../create-app.js';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
/** A second process on the same database, as far as it matters: nothing of the first one's memory. */
let second: NestFastifyApplication;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  second = await createApp(AppModule.forRoot(hub.settings), hub.settings);
  coordinator = await hub.as('coordinator');
}, 90_000);
afterAll(async () => {
  await second.close();
  await hub.close();
});

type Answered = Record<string, unknown> & { code?: string };

const accountOf = async (email: string) => {
  const [row] = await hub.rows<{ id: string; version: number }>(
    'SELECT id, version FROM accounts WHERE email = $1',
    [email],
  );
  return { personId: row?.id ?? '', version: row?.version ?? 0 };
};

async function change(
  by: Browser,
  verb: 'deactivate' | 'reactivate',
  email: string,
  more: object = {},
): Promise<Answered> {
  const reason = verb === 'deactivate' ? { reason: 'Left the organization.' } : {};
  const type = verb === 'deactivate' ? 'DeactivatePerson' : 'ReactivatePerson';
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}Input!) { done: ${verb}Person(input: $input) { __typename
       ... on Person${verb === 'deactivate' ? 'Deactivated' : 'Reactivated'} { person { state mandates { current role } } }
       ... on Refusal { code message } } }`,
    { input: { ...(await accountOf(email)), ...reason, ...more } },
  );
  return (data?.['done'] as Answered | null) ?? { error: errors?.[0]?.extensions['code'] };
}

/** What the other process answers to the same cookie. */
async function elsewhere(browser: Browser, query = '{ sessions { id } }'): Promise<string> {
  const { payload } = await second.inject({
    ...{ method: 'POST', url: '/graphql', payload: JSON.stringify({ query }) },
    headers: { 'content-type': 'application/json', cookie: browser.cookie },
  });
  const { errors } = JSON.parse(payload) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'open';
}

const EDITOR = 'david.kerekes@kozosasztal.example';

describe('whoever is shut out', () => {
  it('is refused at the very next request, in every process, and by every door (promise R19)', async () => {
    const editor = await hub.as('editor');
    expect(await elsewhere(editor)).toBe('open');
    expect(await change(coordinator, 'deactivate', EDITOR)).toMatchObject({
      person: { state: 'DEACTIVATED' },
    });
    expect(await elsewhere(editor)).toBe('UNAUTHENTICATED');
    expect((await editor.ask('{ sessions { id } }')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    await expect(hub.as('editor')).rejects.toThrow(/NOT_FOUND/);
    const { data } = await hub
      .browser()
      .ask(
        `mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { ... on SignInRequested { sent } } }`,
        { input: { email: EDITOR } },
      );
    expect(data?.['requestSignIn']).toEqual({ sent: true });
    const [attempt] = await hub.rows<{ account_id: string | null }>(
      'SELECT account_id FROM sign_in_attempts ORDER BY created_at DESC LIMIT 1',
    );
    expect(attempt?.account_id).toBeNull();
  });

  it('stands in the list of those who are, for the coordinator alone', async () => {
    const list = '{ people(first: 100, state: DEACTIVATED) { edges { node { name state } } } }';
    const names = async (browser: Browser): Promise<string[]> => {
      const { data } = await browser.ask(list, undefined, { 'accept-language': 'hu' });
      return (data?.['people'] as { edges: { node: { name: string } }[] }).edges.map(({ node }) => node.name);
    };
    expect(await names(coordinator)).toEqual(['Borsos Gabriella', 'Kerekes Dávid']);
    expect(await names(await hub.as('finance'))).toEqual([]);
  });

  it('is given no mandate meanwhile, by a rule and by the database', async () => {
    const { data } = await coordinator.ask(
      '{ network { today } viewer { mandate { organization { id } } } }',
    );
    const { today } = data?.['network'] as { today: string };
    const { organization } = (data?.['viewer'] as { mandate: { organization: { id: string } } }).mandate;
    const answer = await coordinator.ask(
      `mutation ($input: AppointMandateInput!) { done: appointMandate(input: $input) { ... on Refusal { code } ... on FieldRefusal { field } } }`,
      {
        input: {
          ...{ email: EDITOR, givenName: 'Dávid', familyName: 'Kerekes', role: 'VIEW', from: today },
          organizationId: organization.id,
        },
      },
    );
    expect(answer.data?.['done']).toEqual({ code: 'PERSON_DEACTIVATED', field: 'email' });
    const sneaked = hub.rows(
      `UPDATE mandates SET ended_at = NULL, to_date = NULL WHERE account_id = (SELECT id FROM accounts WHERE email = $1)`,
      [EDITOR],
    );
    await expect(sneaked).rejects.toThrow(/holds no mandate/);
  });

  it('is let in again with the same mandates from today; the ended ones stay ended', async () => {
    const answer = await change(coordinator, 'reactivate', EDITOR);
    expect(answer).toMatchObject({ person: { state: 'ACTIVE' } });
    const { mandates } = answer['person'] as { mandates: { current: boolean; role: string }[] };
    expect(mandates.map(({ current, role }) => [role, current])).toEqual([
      ['ED', true],
      ['ED', false],
    ]);
    expect(await change(coordinator, 'reactivate', EDITOR)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('keeps what another network gave: only the sessions that act here end', async () => {
    const [{ id: network } = { id: '' }] = await hub.rows<{ id: string }>(
      `SELECT id FROM networks WHERE slug = 'lille'`,
    );
    await hub.rows(
      `INSERT INTO mandates (network_id, id, account_id, role, from_date)
       SELECT $1, gen_random_uuid(), id, 'AUD', '2020-01-01' FROM accounts WHERE email = $2`,
      [network, 'eszter.vas@kozosasztal.example'],
    );
    const here = await hub.as('editor2');
    const there = await hub.as('editor2');
    const { data } = await there.ask('{ viewer { mandates { id network { slug } } } }');
    const { mandates } = data?.['viewer'] as { mandates: { id: string; network: { slug: string } }[] };
    const foreign = mandates.find((one) => one.network.slug === 'lille');
    await there.ask(`mutation { actIn(input: { mandateId: "${foreign?.id}" }) { __typename } }`);
    expect(await change(coordinator, 'deactivate', 'eszter.vas@kozosasztal.example')).toMatchObject({
      person: { state: 'DEACTIVATED' },
    });
    expect(await elsewhere(here)).toBe('UNAUTHENTICATED');
    expect(await elsewhere(there)).toBe('open');
    expect((await there.ask('{ network { slug } }')).data).toEqual({ network: { slug: 'lille' } });
  });
});

describe('nobody is shut out', () => {
  it('who is the last officer of an active member; the words say what to do', async () => {
    const answer = await change(coordinator, 'deactivate', 'agnes.somogyi@kozosasztal.example');
    expect(answer).toMatchObject({ code: 'LAST_OFFICER' });
    expect(await elsewhere(await hub.as('officer'))).toBe('open');
  });

  it('by oneself, by another role, or from another network', async () => {
    expect(await change(coordinator, 'deactivate', 'nora.hegyi@kozosasztal.example')).toMatchObject({
      code: 'LAST_COORDINATOR',
    });
    const finance = await hub.as('finance');
    expect(await change(finance, 'deactivate', 'lili.pinter@kozosasztal.example')).toEqual({
      error: 'FORBIDDEN',
    });
    const lille = await hub.as('lille-coordinator');
    expect(await change(lille, 'deactivate', 'lili.pinter@kozosasztal.example')).toEqual({
      error: 'NOT_FOUND',
    });
  });

  it('without a reason, or on an old reading', async () => {
    const viewer = 'lili.pinter@kozosasztal.example';
    expect(await change(coordinator, 'deactivate', viewer, { reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
    });
    expect(await change(coordinator, 'deactivate', viewer, { version: 99 })).toMatchObject({
      code: 'STALE_VERSION',
    });
  });

  it('when two coordinators try it on each other at once: one of them stays', async () => {
    await hub.rows(
      `INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date)
       SELECT m.network_id, gen_random_uuid(), a.id, 'COORD', m.organization_id, '2020-01-01' FROM mandates m, accounts a
        WHERE m.role = 'COORD' AND m.ended_at IS NULL AND m.to_date IS NULL AND a.email = 'lili.pinter@kozosasztal.example'
          AND m.account_id = (SELECT id FROM accounts WHERE email = 'nora.hegyi@kozosasztal.example')`,
    );
    const other = await hub.as('viewer');
    const { data } = await other.ask('{ viewer { mandates { id role } } }');
    const { mandates } = data?.['viewer'] as { mandates: { id: string; role: string }[] };
    const mandateId = mandates.find(({ role }) => role === 'COORD')?.id;
    await other.ask(`mutation { actIn(input: { mandateId: "${mandateId}" }) { __typename } }`);
    await Promise.all([
      change(coordinator, 'deactivate', 'lili.pinter@kozosasztal.example'),
      change(other, 'deactivate', 'nora.hegyi@kozosasztal.example'),
    ]);
    const left = await hub.rows(
      `SELECT 1 FROM mandates m JOIN networks n ON n.id = m.network_id WHERE n.slug = 'szekesfehervar' AND m.role = 'COORD'
          AND m.ended_at IS NULL AND (m.to_date IS NULL OR m.to_date >= current_date)`,
    );
    expect(left).toHaveLength(1);
  });
});

describe('a role that is taken away', () => {
  it('is gone at the next request in every process, and the session stays for the others', async () => {
    const official = await hub.as('official');
    expect(await elsewhere(official, '{ network { id } }')).toBe('open');
    await hub.rows(
      `UPDATE mandates SET ended_at = now() WHERE role = 'CITY' AND account_id = (SELECT id FROM accounts WHERE email = $1)`,
      ['judit.szalai@varos.example'],
    );
    expect(await elsewhere(official, '{ network { id } }')).toBe('UNAUTHENTICATED');
    expect(await elsewhere(official)).toBe('open');
  });
});

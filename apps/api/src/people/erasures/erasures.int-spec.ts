import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { SoftAuthenticator } from '../../../test/soft-authenticator.js';
import { verifyAudit } from '../../platform/audit/index.js';
import { performedErasures, replayErasures } from './replay-erasures.js';

const ORIGIN = 'https://hub.test';
let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub({ PUBLIC_URL: ORIGIN });
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

type Answered = Record<string, unknown> & { code?: string };
const SUCCESS = { request: 'ErasureRequested', withdraw: 'ErasureWithdrawn', perform: 'PersonErased' };
const NAMES = {
  request: ['requestErasure', 'RequestErasure'],
  withdraw: ['withdrawErasure', 'WithdrawErasure'],
  perform: ['erasePerson', 'ErasePerson'],
} as const;

const accountOf = async (email: string) => {
  const [row] = await hub.rows<{ id: string; version: number }>(
    'SELECT id, version FROM accounts WHERE email = $1',
    [email],
  );
  return { personId: row?.id ?? '', version: row?.version ?? 0 };
};

async function erasure(by: Browser, step: keyof typeof NAMES, person: object): Promise<Answered> {
  const [name, type] = NAMES[step];
  const { data, errors } = await by.ask(
    `mutation ($input: ${type}Input!) { done: ${name}(input: $input) { __typename
       ... on ${SUCCESS[step]} { person { id name email erased erasureRequestedAt mandates { from to current person { name } } } }
       ... on Refusal { code message } } }`,
    { input: person },
    { 'accept-language': 'en' },
  );
  return (data?.['done'] as Answered | null) ?? { error: errors?.[0]?.extensions['code'] };
}

/** Every table in which the name or the address of the person still stands ("kerekesszék" is a wheelchair). */
async function traces(): Promise<string[]> {
  const tables = await hub.rows<{ table: string }>(
    `SELECT schemaname || '.' || tablename AS table FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { table } of tables) {
    const rows = await hub
      .rows(`SELECT 1 FROM ${table} t WHERE t::text ~ 'Kerekes([^a-záéő]|$)|david\\.kerekes' LIMIT 1`)
      .catch(() => []);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

async function chainsHold(): Promise<void> {
  for (const { id } of await hub.rows<{ id: string }>('SELECT id FROM networks')) {
    const verdict = await verifyAudit(hub.database.pool('operator'), id);
    expect(verdict.findings).toEqual([]);
    expect(verdict.events).toBeGreaterThan(50);
  }
}

const EDITOR = 'david.kerekes@kozosasztal.example';

describe('a request to be erased', () => {
  it('is made by the person, seen by the coordinator, and taken back', async () => {
    const viewer = await hub.as('viewer');
    const person = await accountOf('lili.pinter@kozosasztal.example');
    expect(await erasure(viewer, 'request', person)).toMatchObject({ __typename: 'ErasureRequested' });
    expect(await erasure(viewer, 'request', person)).toMatchObject({ code: 'WRONG_STATE' });
    const { data } = await coordinator.ask('{ erasureRequests { person { name } byPerson } }', undefined, {
      'accept-language': 'hu',
    });
    expect(data?.['erasureRequests']).toEqual([
      { person: { name: 'Földes Noémi' }, byPerson: false },
      { person: { name: 'Pintér Lili' }, byPerson: true },
    ]);
    expect(await erasure(viewer, 'withdraw', person)).toMatchObject({ person: { erasureRequestedAt: null } });
  });

  it('is nobody else’s: not for a colleague, and not from another network', async () => {
    const person = await accountOf('lili.pinter@kozosasztal.example');
    expect(await erasure(await hub.as('officer'), 'request', person)).toEqual({ error: 'NOT_FOUND' });
    expect(await erasure(await hub.as('lille-coordinator'), 'request', person)).toEqual({
      error: 'NOT_FOUND',
    });
    expect(await erasure(await hub.as('viewer'), 'perform', person)).toEqual({ error: 'FORBIDDEN' });
  });

  it('is not carried out for the last officer of a member, for oneself, or unasked', async () => {
    const officer = await accountOf('agnes.somogyi@kozosasztal.example');
    expect(await erasure(coordinator, 'perform', officer)).toMatchObject({ code: 'WRONG_STATE' });
    await erasure(await hub.as('officer'), 'request', officer);
    expect(await erasure(coordinator, 'perform', officer)).toMatchObject({ code: 'LAST_OFFICER' });
    const me = await accountOf('nora.hegyi@kozosasztal.example');
    await erasure(coordinator, 'request', me);
    expect(await erasure(coordinator, 'perform', me)).toMatchObject({ code: 'LAST_COORDINATOR' });
  });
});

describe('a person who was erased', () => {
  it('is gone: name, address, passkeys, devices, mails and the personal parts of the trail; the chain holds', async () => {
    const editor = await hub.as('editor');
    const begun = await editor.ask(
      'mutation { beginPasskey(input: {}) { ... on PasskeyAskedFor { challengeId optionsJson } } }',
    );
    const { challengeId, optionsJson } = begun.data?.['beginPasskey'] as Record<string, string>;
    const responseJson = new SoftAuthenticator(ORIGIN, 'hub.test').create(optionsJson ?? '');
    await editor.ask(`mutation ($input: AddPasskeyInput!) { addPasskey(input: $input) { __typename } }`, {
      input: { challengeId, responseJson },
    });
    await hub.rows(
      `INSERT INTO mail_outbox (id, message_id, template, language, recipient, subject, text_part, html_part, created_at)
       VALUES (gen_random_uuid(), 'x', 'signIn', 'hu', $1, 'S', 'T', 'H', now())`,
      [EDITOR],
    );
    const before = await traces();
    expect(before).toEqual(
      expect.arrayContaining(['public.accounts', 'public.audit_personal', 'public.mail_outbox']),
    );

    const person = await accountOf(EDITOR);
    await erasure(editor, 'request', person);
    const done = await erasure(coordinator, 'perform', person);
    expect(done).toMatchObject({
      __typename: 'PersonErased',
      person: { id: person.personId, name: 'Erased person', email: null, erased: true },
    });
    const { mandates } = done['person'] as {
      mandates: { from: string; current: boolean; person: { name: string } }[];
    };
    expect(mandates).toHaveLength(1);
    expect(mandates[0]).toMatchObject({ current: false, person: { name: 'Erased person' } });
    expect(await traces()).toEqual([]);
    const [left] = await hub.rows<{ sessions: number; passkeys: number; attempts: number }>(
      `SELECT (SELECT count(*) FROM sessions WHERE account_id = $1)::int AS sessions,
              (SELECT count(*) FROM passkeys WHERE account_id = $1)::int AS passkeys,
              (SELECT count(*) FROM sign_in_attempts WHERE account_id = $1)::int AS attempts`,
      [person.personId],
    );
    expect(left).toEqual({ sessions: 0, passkeys: 0, attempts: 0 });
    expect((await editor.ask('{ sessions { id } }')).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    await chainsHold();
  });

  it('is told in the trail without a name, in both languages, and what was decided stays decided', async () => {
    const { personId } = await accountOf(`erased-${await erasedId()}@erased.invalid`);
    for (const [language, name] of [
      ['en', 'Erased person'],
      ['hu', 'Törölt személy'],
    ]) {
      const { data } = await coordinator.ask(
        `query ($id: UUID!) { auditTrail(first: 100, filter: { personId: $id }) { edges { node { actor { name } } } } }`,
        { id: personId },
        { 'accept-language': language ?? '' },
      );
      const edges = (data?.['auditTrail'] as { edges: { node: { actor: { name: string } } }[] } | undefined)
        ?.edges;
      expect(new Set(edges?.map(({ node }) => node.actor.name))).toEqual(new Set([name]));
    }
    const [kept] = await hub.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_events e JOIN audit_personal p ON p.event_id = e.id
        WHERE e.actor_account_id = $1 AND e.event LIKE 'organization.%' AND p.personal IS NOT NULL`,
      [personId],
    );
    expect(kept?.n).toBeGreaterThan(0);
  });

  it('can be invited anew as a stranger: the address is free', async () => {
    const { data } = await coordinator.ask('{ network { today } }');
    const answer = await coordinator.ask(
      `mutation ($input: AppointMandateInput!) { done: appointMandate(input: $input) { ... on MandateAppointed { mandate { person { id } } } } }`,
      {
        input: {
          ...{ email: EDITOR, givenName: 'Dávid', familyName: 'Kerekes', role: 'AUD' },
          from: (data?.['network'] as { today: string }).today,
        },
      },
    );
    const { id } = (answer.data?.['done'] as { mandate: { person: { id: string } } }).mandate.person;
    expect(id).not.toBe(await erasedId());
  });

  it('stays with the other network that knows the person: here nameless, there at home', async () => {
    const email = 'eszter.vas@kozosasztal.example';
    await hub.rows(
      `INSERT INTO mandates (network_id, id, account_id, role, from_date)
       SELECT n.id, gen_random_uuid(), a.id, 'AUD', '2020-01-01' FROM accounts a, networks n
        WHERE a.email = $1 AND n.slug = 'lille'`,
      [email],
    );
    const person = await accountOf(email);
    await erasure(coordinator, 'request', person);
    const done = await erasure(coordinator, 'perform', person);
    const { id } = done['person'] as { id: string };
    expect(done).toMatchObject({ person: { name: 'Erased person', erased: true } });
    expect(id).not.toBe(person.personId);
    const { data } = await coordinator.ask(`query ($id: UUID!) { person(id: $id) { name } }`, {
      id: person.personId,
    });
    expect(data).toBeNull();
    const lille = await hub.as('lille-coordinator');
    const there = await lille.ask(`query ($id: UUID!) { person(id: $id) { name email } }`, {
      id: person.personId,
    });
    expect(there.data?.['person']).toMatchObject({ email });
    await chainsHold();
  });
});

const erasedId = async (): Promise<string> =>
  (
    await hub.rows<{ id: string }>(
      `SELECT account_id AS id FROM erasures WHERE performed_at IS NOT NULL ORDER BY performed_at LIMIT 1`,
    )
  )[0]?.id ?? '';

describe('the database', () => {
  it('forgets nobody without a request that was decided, whoever calls its function', async () => {
    const client = await hub.database.pool('app').connect();
    const [{ id: network } = { id: '' }] = await hub.rows<{ id: string }>(
      `SELECT id FROM networks WHERE slug = 'szekesfehervar'`,
    );
    const { personId } = await accountOf('lili.pinter@kozosasztal.example');
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.network_id', $1, true)`, [network]);
    const unasked = client.query('SELECT erase_person($1, $2, NULL, now())', [network, personId]);
    await expect(unasked).rejects.toThrow(/without a request/);
    await client.query('ROLLBACK');
    client.release();
  });

  it('keeps an erased account empty', async () => {
    const back = hub.rows(`UPDATE accounts SET family_name = 'Kerekes' WHERE id = $1`, [await erasedId()]);
    await expect(back).rejects.toThrow(/erased_account_is_empty/);
  });
});

describe('after a backup was restored that still knows the person', () => {
  it('everybody who was erased since is forgotten again, once', async () => {
    const older = await demoHub();
    try {
      const written = await performedErasures(hub.database.pool('operator'));
      expect(JSON.stringify(written)).not.toMatch(/Kerekes|kozosasztal/);
      const client = await older.database.pool('operator').connect();
      try {
        await client.query('BEGIN');
        expect(await replayErasures(client, written)).toBe(written.length);
        expect(await replayErasures(client, written)).toBe(0);
        await client.query('COMMIT');
      } finally {
        client.release();
      }
      const [gone] = await older.rows<{ name: string }>(
        `SELECT family_name AS name FROM accounts WHERE id = $1`,
        [await erasedId()],
      );
      expect(gone?.name).toBe('Erased person');
      for (const { id } of await older.rows<{ id: string }>('SELECT id FROM networks')) {
        expect((await verifyAudit(older.database.pool('operator'), id)).findings).toEqual([]);
      }
    } finally {
      await older.close();
    }
  }, 60_000);
});

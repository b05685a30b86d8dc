import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type Browser, type DemoHub } from '../../test/demo-hub.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

interface Event {
  sequence: string;
  event: string;
  organization: { id: string } | null;
  onBehalfOf: { id: string } | null;
  actor: { id: string } | null;
  role: string;
  reason: string | null;
  subjectName: { text: string } | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

const FIELDS = `sequence event role reason subjectType organization { id } onBehalfOf { id } actor { id name }
  subjectName { text } changes { field before after }`;

async function trail(
  browser: Browser,
  args: object,
): Promise<{ events: Event[]; endCursor: string | null; more: boolean }> {
  const { data, errors } = await browser.ask(
    `query ($first: Int, $after: String, $filter: AuditFilter) { auditTrail(first: $first, after: $after, filter: $filter) {
       edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`,
    args,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  const page = data['auditTrail'] as {
    edges: { node: Event }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
  return {
    events: page.edges.map(({ node }) => node),
    endCursor: page.pageInfo.endCursor,
    more: page.pageInfo.hasNextPage,
  };
}

const organization = async (name: string): Promise<string> =>
  (
    await hub.rows<{ id: string }>(`SELECT id FROM organizations WHERE name ->> 'hu' LIKE $1`, [`${name}%`])
  )[0]?.id ?? '';

describe('the audit trail', () => {
  it('is read page by page, newest first, each event once', async () => {
    const coordinator = await hub.as('coordinator');
    const all: Event[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await trail(coordinator, { first: 100, after });
      all.push(...page.events);
      ({ endCursor: after, more } = page);
    }
    const numbers = all.map(({ sequence }) => Number(sequence));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => numbers.length - i));
  });

  it('tells in the words of today what happened to whom', async () => {
    const coordinator = await hub.as('coordinator');
    const { events } = await trail(coordinator, { first: 5, filter: { events: ['membership.left'] } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      role: 'AO',
      reason: 'Munkáját más megyében folytatja; az egyenlegek rendezve',
      subjectName: { text: 'Nyitott Kilincs Közhasznú Egyesület' },
    });
  });

  it('shows what changed, field by field', async () => {
    const { events } = await trail(await hub.as('coordinator'), {
      first: 100,
      filter: { events: ['organization.edited'] },
    });
    const easy = events.find(({ changes }) => changes.some(({ field }) => field === 'easyState'));
    expect(easy?.changes).toContainEqual({ field: 'easyState', before: 'UNCHECKED', after: 'CHECKED' });
  });

  it('can be narrowed by subject, organization, person and days', async () => {
    const coordinator = await hub.as('coordinator');
    const jelfolyo = await organization('Jelfolyó');
    const of = await trail(coordinator, { first: 100, filter: { organizationId: jelfolyo } });
    expect(of.events.length).toBeGreaterThan(5);
    expect(
      of.events.every((event) => event.organization?.id === jelfolyo || event.onBehalfOf?.id === jelfolyo),
    ).toBe(true);
    const person = of.events.find(({ actor }) => actor)?.actor?.id ?? '';
    const by = await trail(coordinator, { first: 100, filter: { personId: person } });
    expect(new Set(by.events.map(({ actor }) => actor?.id))).toEqual(new Set([person]));
    const [days] = await hub.rows<{ first: string; n: number }>(
      `SELECT min(occurred_at)::date::text AS first,
              count(*) FILTER (WHERE occurred_at::date = (SELECT min(occurred_at)::date FROM audit_events))::int AS n
       FROM audit_events e JOIN networks n ON n.id = e.network_id AND n.slug = 'szekesfehervar'`,
    );
    const founding = await trail(coordinator, { first: 100, filter: { from: days?.first, to: days?.first } });
    expect(founding.events).toHaveLength(days?.n ?? 0);
  });

  it('shows an officer and an editor the own organization alone', async () => {
    const jelfolyo = await organization('Jelfolyó');
    for (const persona of ['officer', 'editor']) {
      const { events } = await trail(await hub.as(persona), { first: 100 });
      expect(events.length).toBeGreaterThan(5);
      for (const event of events) expect([event.organization?.id, event.onBehalfOf?.id]).toContain(jelfolyo);
      const other = await trail(await hub.as(persona), {
        first: 100,
        filter: { organizationId: await organization('Hálóköz') },
      });
      // Of another organization only what the two did to each other: a view that one gave as the peer of the other.
      for (const event of other.events)
        expect([event.organization?.id, event.onBehalfOf?.id]).toContain(jelfolyo);
    }
  });

  it.each(['viewer', 'official'])('is not for a %s', async (persona) => {
    const { errors } = await (await hub.as(persona)).ask('{ auditTrail { edges { node { id } } } }');
    expect(errors?.[0]?.extensions['code']).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('tells nobody but coordinator, auditor and oneself when a person signed in', async () => {
    await hub.as('viewer');
    const signedIn = { first: 100, filter: { events: ['session.started'] } };
    const people = async (persona: string): Promise<number> =>
      new Set((await trail(await hub.as(persona), signedIn)).events.map(({ actor }) => actor?.id)).size;
    expect(await people('coordinator')).toBeGreaterThan(3);
    expect(await people('auditor')).toBeGreaterThan(3);
    expect(await people('finance')).toBe(1);
    expect(await people('editor')).toBe(0);
  });

  it('tells that an auditor has read it, once for each sitting', async () => {
    await hub.rows(`SELECT 1`);
    const auditor = await hub.as('auditor');
    await trail(auditor, { first: 10 });
    await trail(auditor, { first: 10 });
    const consulted = await hub.rows(`SELECT 1 FROM audit_events WHERE event = 'audit.consulted'`);
    expect(consulted).toHaveLength(1);
  });

  it.each([
    { events: ['nothing.happened'] },
    { events: ['\u0000'] },
    { subjectType: "x' OR true" },
    { subjectType: '\u0000' },
  ])('takes no filter that it does not know: %j', async (filter) => {
    const { errors } = await (
      await hub.as('coordinator')
    ).ask('query ($filter: AuditFilter) { auditTrail(filter: $filter) { edges { node { id } } } }', {
      filter,
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('of another network is out of sight', async () => {
    const [foreign] = await hub.rows<{ id: string }>(
      `SELECT e.subject_id AS id FROM audit_events e JOIN networks n ON n.id = e.network_id WHERE n.slug = 'lille' LIMIT 1`,
    );
    const { events } = await trail(await hub.as('coordinator'), {
      first: 10,
      filter: { subjectId: foreign?.id },
    });
    expect(events).toEqual([]);
  });
});

describe('verifying', () => {
  const ASK = '{ auditVerification { intact events headHash brokenAt reason } }';

  it('finds the chain whole', async () => {
    const { data } = await (await hub.as('auditor')).ask(ASK);
    expect(data?.['auditVerification']).toMatchObject({ intact: true, brokenAt: null, reason: null });
  });

  it('finds an event that was changed behind the back of the hub', async () => {
    const owner = hub.database.pool('owner');
    const client = await owner.connect();
    await client.query(`SET session_replication_role = replica`).catch(() => undefined);
    await client.query('ALTER TABLE audit_events DISABLE TRIGGER append_only');
    await client.query('ALTER TABLE audit_events NO FORCE ROW LEVEL SECURITY');
    await client.query(
      `UPDATE audit_events SET event = 'membership.admitted' WHERE seq = 7
       AND network_id = (SELECT id FROM networks WHERE slug = 'szekesfehervar')`,
    );
    client.release(true);
    const { data } = await (await hub.as('coordinator')).ask(ASK);
    expect(data?.['auditVerification']).toMatchObject({ intact: false, brokenAt: '7', reason: 'CHANGED' });
  });

  it('is not for an editor', async () => {
    const { errors } = await (await hub.as('editor')).ask(ASK);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

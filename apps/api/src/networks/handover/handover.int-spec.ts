import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ask,
  AMEND,
  APPOINT,
  CANCEL,
  COMPLETE,
  decided,
  FACTS,
  items,
  PREPARE,
  SETTLE,
  type Handover,
} from '../../../test/handover-steps.js';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';

let hub: DemoHub;
let coordinator: Browser;
beforeAll(async () => {
  hub = await demoHub();
  coordinator = await hub.as('coordinator');
}, 180_000);
afterAll(() => hub.close());

const idOf = async (name: string): Promise<string> =>
  (
    await hub.rows<{ id: string }>(`SELECT id FROM organizations WHERE name ->> 'hu' LIKE $1`, [`${name}%`])
  )[0]?.id ?? '';
const today = async (): Promise<string> =>
  ((await coordinator.ask('{ network { today } }')).data?.['network'] as { today: string }).today;
const candidates = async (who: Browser): Promise<{ id: string; name: { text: string } }[]> =>
  (await who.ask('{ handoverCandidates { id name { text } } }', undefined, { 'accept-language': 'hu' }))
    .data?.['handoverCandidates'] as never;

const wanted = async (name = 'Jelfolyó'): Promise<object> => {
  const changeOn = await today();
  return { organizationId: await idOf(name), changeOn, decision: decided(changeOn), items };
};

describe('the demo', () => {
  it('tells its members how the post once went over, and who ticked what off', async () => {
    const { data } = await (
      await hub.as('viewer')
    ).ask(`{ handovers { ${FACTS} } }`, undefined, {
      'accept-language': 'hu',
    });
    const [first] = data?.['handovers'] as Handover[];
    expect(first).toMatchObject({
      state: 'HANDED_OVER',
      maySettle: false,
      from: { name: { text: 'Nyitott Kilincs Közhasznú Egyesület' } },
      to: { name: { text: 'Hálóköz Közhasznú Alapítvány' } },
      duties: [],
    });
    expect(first?.closedBy).toMatch(/^Kelemen /);
    expect(first?.items.map(({ settledBy }) => settledBy?.split(' ')[0])).toEqual([
      ...['Kelemen', 'Kelemen', 'Kelemen', 'Takács', 'Takács'],
    ]);
  });

  it('shows the city and strangers nothing of it', async () => {
    const asked = '{ handovers { id } }';
    expect((await (await hub.as('official')).ask(asked)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect((await hub.browser().ask(asked)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await (await hub.as('lille-editor')).ask(asked)).data?.['handovers']).toEqual([]);
  });

  it('offers active members with legal personality, but for the one that holds the post', async () => {
    const names = (await candidates(coordinator)).map(({ name }) => name.text);
    expect(names.filter((name) => /Hálóköz|Egy Lépcsőfok|Nyitott Kilincs/.test(name))).toEqual([]);
    expect(names.filter((name) => /^Jelfolyó/.test(name))).toHaveLength(1);
  });
});

describe('a handover', () => {
  let open: Handover;

  it('is refused to an informal group, to the holder itself, and before today', async () => {
    const good = await wanted();
    const to = async (name: string) =>
      ask(coordinator, PREPARE, { ...good, organizationId: await idOf(name) });
    expect(await to('Egy Lépcsőfok')).toMatchObject({ code: 'NAO_NOT_ELIGIBLE', field: 'organizationId' });
    expect(await to('Nyitott Kilincs')).toMatchObject({ code: 'NAO_NOT_ELIGIBLE' });
    expect(await to('Hálóköz')).toMatchObject({ code: 'ALREADY_NAO' });
    expect(await ask(coordinator, PREPARE, { ...good, changeOn: '2020-01-01' })).toMatchObject({
      code: 'DATE_IN_PAST',
      field: 'changeOn',
    });
    expect(await ask(await hub.as('finance'), PREPARE, good)).toEqual({ __typename: 'FORBIDDEN' });
  });

  it('is begun once, also when two begin it at the same moment', async () => {
    const input = await wanted();
    const both = await Promise.all([
      ask(coordinator, PREPARE, input),
      ask(await hub.as('coordinator'), PREPARE, input),
    ]);
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['HANDOVER_OPEN', 'done']);
    open = both.find(({ handover }) => handover)?.handover as Handover;
    expect(open.duties.filter(({ blocks, count }) => blocks && count > 0).map(({ code }) => code)).toEqual([
      'NEW_COORDINATOR',
      'NEW_FINANCE_OFFICER',
    ]);
    const waiting = open.duties.find(({ code }) => code === 'APPLICATIONS_WAITING');
    expect(waiting).toMatchObject({ blocks: false, count: 1 });
    expect(waiting?.names).toHaveLength(1);
  });

  it('is blocked while anything is open, and nothing of it happens', async () => {
    const refused = await ask(coordinator, COMPLETE, { handoverId: open.id, version: open.version });
    expect(refused).toMatchObject({
      __typename: 'BlockedRefusal',
      code: 'HANDOVER_DUTIES_OPEN',
      obstacles: ['NEW_COORDINATOR', 'NEW_FINANCE_OFFICER', 'ITEM'],
    });
    expect(
      await hub.rows('SELECT 1 FROM nao_terms WHERE organization_id = $1', [await idOf('Jelfolyó')]),
    ).toEqual([]);
  });

  it('cannot be written past its open items, whatever writes', async () => {
    const past = hub.rows(
      `UPDATE handovers SET state = 'HANDED_OVER', to_term_id = from_term_id, closed_on = current_date WHERE id = $1`,
      [open.id],
    );
    await expect(past).rejects.toMatchObject({ constraint: 'handed_over_when_settled' });
    const second = hub.rows(
      `INSERT INTO handovers (network_id, id, from_term_id, organization_id, change_on, decision, state, prepared_on)
       SELECT network_id, gen_random_uuid(), from_term_id, organization_id, change_on, decision, 'PREPARED', prepared_on
       FROM handovers WHERE id = $1`,
      [open.id],
    );
    await expect(second).rejects.toMatchObject({ constraint: 'one_handover_at_a_time' });
  });

  it('is ticked off by the coordinator and by officers of the two organizations, by nobody else', async () => {
    const tick = (index: number) => ({
      ...{ handoverId: open.id, version: open.version },
      ...{ itemId: open.items[index]?.id, settled: true },
    });
    expect(await ask(await hub.as('officer2'), SETTLE, tick(0))).toEqual({ __typename: 'NOT_FOUND' });
    expect(await ask(await hub.as('editor'), SETTLE, tick(0))).toEqual({ __typename: 'FORBIDDEN' });
    const officer = await hub.as('officer');
    open = (await ask(officer, SETTLE, tick(0))).handover;
    expect(open).toMatchObject({ maySettle: true });
    expect(open.items[0]?.settledBy).toMatch(/Somogyi/);
    open = (await ask(coordinator, SETTLE, tick(1))).handover;
    const back = { ...tick(1), settled: false };
    open = (await ask(coordinator, SETTLE, back)).handover;
    expect(open.items.map(({ settledOn }) => settledOn !== null)).toEqual([true, false]);
    open = (await ask(coordinator, SETTLE, tick(1))).handover;
  });

  it('may still be moved and added to', async () => {
    const step = { handoverId: open.id, version: open.version };
    const added = await ask(coordinator, AMEND, {
      ...step,
      items: [{ text: [{ language: 'hu', text: 'Bélyegző' }] }],
    });
    expect(added.handover.items).toHaveLength(3);
    open = added.handover;
    expect(await ask(coordinator, AMEND, { ...step, changeOn: '2020-01-01' })).toMatchObject({
      code: 'STALE_VERSION',
    });
    const last = { handoverId: open.id, version: open.version, itemId: open.items[2]?.id, settled: true };
    open = (await ask(coordinator, SETTLE, last)).handover;
  });

  it('goes over once, and the outgoing organization then has the rights of a member only', async () => {
    const organizationId = await idOf('Jelfolyó');
    const from = await today();
    for (const [role, email] of [
      ['COORD', 'uj.koordinator@jelfolyo.example'],
      ['FIN', 'uj.penzugyes@jelfolyo.example'],
    ]) {
      const input = { role, email, givenName: 'Réka', familyName: 'Új', organizationId, from };
      expect(await ask(coordinator, APPOINT, input)).toMatchObject({ __typename: 'MandateAppointed' });
    }
    const finance = await hub.as('finance');
    const officer = await hub.as('officer');
    const last = { handoverId: open.id, version: open.version };
    const both = await Promise.all([
      ask(coordinator, COMPLETE, last),
      ask(await hub.as('coordinator'), COMPLETE, last),
    ]);
    expect(both.filter(({ __typename }) => __typename === 'HandoverChanged')).toHaveLength(1);
    const done = both.find(({ handover }) => handover)?.handover;
    expect(done).toMatchObject({ state: 'HANDED_OVER' });
    expect(done?.duties.map(({ code, count }) => [code, count])).toEqual([
      ['APPLICATIONS_WAITING', 1],
      ['MANDATES_END', 3],
    ]);
    // The next request of those who acted for the outgoing organization finds no mandate any more.
    for (const before of [coordinator, finance]) {
      const { errors } = await before.ask('{ network { nao { id } } }');
      expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    }
    const { data } = await officer.ask('{ network { nao { id } naoTerms { from to } } }');
    const network = data?.['network'] as {
      nao: { id: string };
      naoTerms: { from: string; to: string | null }[];
    };
    expect(network.nao.id).toBe(organizationId);
    expect(network.naoTerms).toHaveLength(3);
    expect(network.naoTerms[0]).toEqual({ from, to: null });
    const left = await hub.rows<{ role: string }>(
      `SELECT role FROM mandates WHERE organization_id = $1 AND ended_at IS NULL
        AND coalesce(to_date, 'infinity') >= $2 ORDER BY role`,
      [await idOf('Hálóköz'), from],
    );
    expect(new Set(left.map(({ role }) => role))).toEqual(new Set(['AO']));
  });

  it('is told by the trail: the step, both terms, every mandate that ended', async () => {
    const told = await hub.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE occurred_at > now() - interval '10 minutes' AND event ~ '^(naoTerm|mandate.ended|handover.completed)'
       ORDER BY event`,
    );
    expect(told.map(({ event }) => event)).toEqual([
      ...[
        'handover.completed',
        'mandate.ended',
        'mandate.ended',
        'mandate.ended',
        'naoTerm.ended',
        'naoTerm.started',
      ],
    ]);
  });
});

describe('a handover that is given up', () => {
  it('needs a reason, leaves the post where it is, and takes back what was given for the new term', async () => {
    const lille = await hub.as('lille-coordinator');
    const [to] = await candidates(lille);
    const day = ((await lille.ask('{ network { today } }')).data?.['network'] as { today: string }).today;
    const later = new Date(Date.parse(day) + 40 * 86_400_000).toISOString().slice(0, 10);
    const prepared = await ask(lille, PREPARE, {
      ...{ organizationId: to?.id, changeOn: later, decision: decided(day), items },
    });
    const { id: handoverId, version } = prepared.handover;
    const mandate = {
      ...{ role: 'COORD', email: 'nouvelle@lab.example', givenName: 'Nina', familyName: 'Petit' },
      ...{ organizationId: to?.id, from: later },
    };
    await ask(lille, APPOINT, mandate);
    expect(await ask(lille, CANCEL, { handoverId, version, reason: '' })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    const cancelled = await ask(lille, CANCEL, {
      handoverId,
      version,
      reason: 'Les membres ont changé d’avis',
    });
    expect(cancelled.handover).toMatchObject({ state: 'CANCELLED', duties: [] });
    const given = await hub.rows(
      `SELECT m.ended_at IS NOT NULL AS ended FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE a.email = $1`,
      ['nouvelle@lab.example'],
    );
    expect(given).toEqual([{ ended: true }]);
    const again = { handoverId, version: version + 1 };
    expect(await ask(lille, COMPLETE, again)).toMatchObject({ code: 'WRONG_STATE' });
  });
});

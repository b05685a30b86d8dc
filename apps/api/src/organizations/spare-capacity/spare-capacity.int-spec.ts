import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { newRequestScope, withRequestScope } from '../../platform/log/request-scope.js';
import type { SpareCapacityFilter } from './spare-capacity.inputs.js';
import { SpareCapacityFinder } from './spare-capacity.finder.js';

let kit: OrganizationsKit;
let finder: SpareCapacityFinder;
let coordinator: Actor;
let rampan: string;
let rozmaring: string;
let editor: Actor;

const van = {
  kind: 'VEHICLE',
  text: { en: 'Lift van, 6 seats', hu: 'Emelős kisbusz, 6 ülés' },
  amount: 8,
  unit: 'PLACES',
  wheelchairPlaces: 2,
};
const hall = { kind: 'ROOM', text: { hu: '80 fős terem hurokkal' }, amount: 80, unit: 'SEATS' };

beforeAll(async () => {
  kit = await organizationsKit();
  finder = new SpareCapacityFinder({ now: () => kit.clock.now() });
  coordinator = await kit.network();
  rampan = await kit.organization(coordinator, { name: { hu: 'Rámpán Innen', en: 'Beyond Ramps' } });
  rozmaring = await kit.organization(coordinator, { name: { hu: 'Rozmaring' } });
  for (const id of [rampan, rozmaring]) await kit.membership(coordinator, id, 'ACTIVE');
  editor = await kit.person(coordinator.networkId, 'ED', rampan);
  value(await record(editor, rampan, 1, van));
  value(await record(coordinator, rozmaring, 1, hall));
}, 30_000);
afterAll(() => kit.close());

const record = (actor: Actor, organizationId: string, version: number, capacity: object) =>
  kit.cases.recordSpareCapacity.execute(actor, { organizationId, version, capacity });
const as = (role: Role, own?: string): Promise<Actor> => kit.person(coordinator.networkId, role, own);
const lent = async (actor: Actor, filter: SpareCapacityFilter = {}, first = 25, after?: string) => {
  const page = await finder.page(kit.hub(actor), { first, after: after ?? null, filter }, ['totalCount']);
  return { ...page, texts: page.edges.map(({ node }) => node.text.text) };
};
const found = async (actor: Actor, filter: object) =>
  (await kit.finder.page(kit.hub(actor), { first: 25, filter }, ['edges.node.spareCapacity'])).edges.map(
    ({ node }) => [node.name.text, node.foundIn, node.spareCapacity.length],
  );

describe('what members can lend', () => {
  it('is one page in one statement, with whose it is', async () => {
    const scope = newRequestScope('lent');
    const page = await withRequestScope(scope, () => lent(coordinator));
    expect(page.texts).toEqual(['Emelős kisbusz, 6 ülés', '80 fős terem hurokkal']);
    expect(page.totalCount).toBe(2);
    expect(page.edges[0]?.node).toMatchObject({
      kind: 'VEHICLE',
      amount: 8,
      unit: 'PLACES',
      wheelchairPlaces: 2,
      organization: { id: rampan, name: { text: 'Rámpán Innen' } },
    });
    expect(scope.statements).toBe(1);
  });

  it.each(['kisbusz', 'kisbuzs', 'minibus', 'minubus', 'KISBUSZ', 'rampan', 'van', 'wheelchair van'])(
    'finds the van by "%s"',
    async (search) => {
      const { texts } = await lent(coordinator, { search });
      expect(texts).toEqual(search === 'wheelchair van' ? [] : ['Emelős kisbusz, 6 ülés']);
    },
  );

  it('is narrowed by kind, by how many, and by places for wheelchairs', async () => {
    expect((await lent(coordinator, { kinds: ['ROOM'] })).texts).toEqual(['80 fős terem hurokkal']);
    expect((await lent(coordinator, { atLeast: 8 })).texts).toHaveLength(2);
    expect((await lent(coordinator, { atLeast: 9 })).texts).toEqual(['80 fős terem hurokkal']);
    expect((await lent(coordinator, { wheelchairPlaces: 2 })).texts).toEqual(['Emelős kisbusz, 6 ülés']);
    expect((await lent(coordinator, { kinds: ['ROOM'], search: 'kisbusz' })).totalCount).toBe(0);
  });

  it('goes on where the page ended, without losing or repeating anything', async () => {
    const first = await lent(coordinator, {}, 1);
    const second = await lent(coordinator, {}, 1, first.pageInfo.endCursor ?? '');
    expect([...first.texts, ...second.texts]).toEqual(['Emelős kisbusz, 6 ülés', '80 fős terem hurokkal']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each(['COORD', 'FIN', 'AUD'] as const)('is seen by %s', async (role) => {
    expect((await lent(await as(role))).totalCount).toBe(2);
  });

  it('is seen by members, and by nobody of the city or another network', async () => {
    expect((await lent(await as('VIEW', rozmaring))).totalCount).toBe(2);
    expect((await lent(await as('CITY'))).totalCount).toBe(0);
    expect((await lent(await kit.network())).totalCount).toBe(0);
  });
});

describe('the search of the register', () => {
  it('finds who lends it by one wrong letter, and says that it was found there', async () => {
    expect(await found(coordinator, { search: 'kisbuzs' })).toEqual([['Rámpán Innen', ['CAPACITY'], 1]]);
    expect(await found(coordinator, { search: 'rampan minibus' })).toEqual([
      ['Rámpán Innen', ['NAME', 'CAPACITY'], 1],
    ]);
    expect(await found(coordinator, { search: 'rozmaring' })).toEqual([['Rozmaring', ['NAME'], 1]]);
  });

  it('narrows by what is lent', async () => {
    expect(await found(coordinator, { lends: ['ROOM'] })).toEqual([['Rozmaring', [], 1]]);
    expect(await found(coordinator, { lends: ['INTERPRETER'] })).toEqual([]);
  });

  it('does not find by it whom it is not meant for, nor narrow by it, nor show it', async () => {
    const official = await as('CITY');
    expect(await found(official, { search: 'kisbusz' })).toEqual([]);
    expect(await found(official, { lends: ['ROOM'] })).toEqual([]);
    expect(await found(official, { search: 'rozmaring' })).toEqual([['Rozmaring', ['NAME'], 0]]);
  });
});

describe('recording', () => {
  let own: string;
  let officer: Actor;
  const capacities = () =>
    kit.rows<{ id: string; paused: string | null }>(
      'SELECT id, paused_on::text AS paused FROM spare_capacities WHERE organization_id = $1',
      [own],
    );
  beforeAll(async () => {
    own = await kit.organization(coordinator, { name: { hu: 'Saját' } });
    await kit.membership(coordinator, own, 'ACTIVE');
    officer = await as('AO', own);
  });

  it('is for the organization and the coordination', async () => {
    await expect(record(editor, own, 1, van)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(record(await as('VIEW', own), own, 1, van)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(record(await as('CITY'), own, 1, van)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(record(await kit.network(), own, 1, van)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('bad input or what is not there changes nothing', async () => {
    expect(await record(officer, own, 1, { ...van, unit: null })).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'capacity.unit' },
    });
    expect(await record(officer, own, 7, van)).toMatchObject({ refusal: { code: 'STALE_VERSION' } });
    await expect(record(officer, own, 1, { ...van, id: v4() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await capacities()).toEqual([]);
  });

  it('pausing hides it from others, not from its own; ending the pause and removing are told', async () => {
    value(await record(officer, own, 1, { ...van, text: { hu: 'Csónak' } }));
    const [{ id: capacityId } = { id: '' }] = await capacities();
    const command = (version: number) => ({ organizationId: own, version, capacityId });
    value(await kit.cases.pauseSpareCapacity.execute(officer, command(2), true));
    expect(await kit.cases.pauseSpareCapacity.execute(officer, command(3), true)).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
    expect((await lent(editor, { search: 'csonak' })).texts).toEqual([]);
    expect((await lent(officer, { search: 'csonak' })).texts).toEqual(['Csónak']);
    expect((await lent(coordinator, { search: 'csonak' })).texts).toEqual(['Csónak']);
    expect(await found(coordinator, { search: 'csonak' })).toEqual([]);
    value(await kit.cases.pauseSpareCapacity.execute(officer, command(3), false));
    expect((await lent(editor, { search: 'csonak' })).texts).toEqual(['Csónak']);
    value(await kit.cases.removeSpareCapacity.execute(officer, command(4)));
    expect(await capacities()).toEqual([]);
    const told = await kit.rows<{ event: string }>(
      `SELECT event FROM audit_events WHERE organization_id = $1 AND event LIKE 'spareCapacity.%' ORDER BY seq`,
      [own],
    );
    expect(told.map(({ event }) => event)).toEqual([
      'spareCapacity.recorded',
      'spareCapacity.paused',
      'spareCapacity.resumed',
      'spareCapacity.removed',
    ]);
  });

  it('an amount that counts nothing is refused by the database, too', async () => {
    await expect(
      kit.rows(
        `INSERT INTO spare_capacities (network_id, id, organization_id, kind, text, amount)
         VALUES ($1, $2, $3, 'ROOM', '{"hu": "Terem"}', 3)`,
        [coordinator.networkId, v4(), own],
      ),
    ).rejects.toMatchObject({ constraint: 'amount_counts_something' });
  });
});

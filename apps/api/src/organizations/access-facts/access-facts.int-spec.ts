import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';

let kit: OrganizationsKit;
let coordinator: Actor;
let owner: Actor;
let neighbour: Actor;
let organizationId: string;
let neighbourId: string;
let locationId: string;
let serviceId: string;

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  organizationId = await kit.organization(coordinator);
  neighbourId = await kit.organization(coordinator, { name: { hu: 'Szomszéd' } });
  owner = await kit.person(coordinator.networkId, 'ED', organizationId);
  neighbour = await kit.person(coordinator.networkId, 'AO', neighbourId);
  const place = { organizationId, version: 1, location: { name: { hu: 'Iroda' } } };
  value(await kit.cases.saveLocation.execute(owner, place));
  const [found] = await kit.rows<{ id: string }>('SELECT id FROM locations WHERE organization_id = $1', [
    organizationId,
  ]);
  locationId = found?.id ?? '';
  const service = { name: { hu: 'Kör' }, locationIds: [locationId] };
  value(await kit.cases.saveService.execute(owner, { organizationId, version: 2, service }));
  const [offered] = await kit.rows<{ id: string }>('SELECT id FROM services WHERE organization_id = $1', [
    organizationId,
  ]);
  serviceId = offered?.id ?? '';
});

const ramp = { code: 'STEP_FREE_ENTRANCE', value: 'PARTLY', text: { hu: 'Két lépcső, hozunk rámpát' } };
const today = () => kit.clock.now().toISOString().slice(0, 10);
const look = (actor: Actor, version: number, over: object = {}) =>
  kit.cases.stateAccess.checked(actor, {
    organizationId,
    version,
    locationId,
    fact: ramp,
    checkedOn: today(),
    ...over,
  });
const tell = (actor: Actor, version: number, over: object = {}) =>
  kit.cases.stateAccess.told(actor, { organizationId, version, locationId, fact: ramp, ...over });
const read = async (actor: Actor) =>
  kit.finder.one(kit.hub(actor), organizationId, [
    'services',
    'services.accessibility',
    'locations',
    'locations.accessibility',
  ]);

describe('a fact about a place', () => {
  it('that is told but not checked reads "ask first"', async () => {
    value(await tell(owner, 3));
    const [fact] = (await read(owner)).locations[0]?.accessibility ?? [];
    expect(fact).toMatchObject({ value: 'PARTLY', verifiedBy: null, answer: 'ASK_FIRST', fresh: false });
  });

  it('that a neighbour checked says who, when, and that it was somebody else', async () => {
    value(await look(neighbour, 3));
    const [fact] = (await read(owner)).locations[0]?.accessibility ?? [];
    expect(fact).toMatchObject({
      verifiedBy: { name: { text: 'Szomszéd' } },
      verifiedByPerson: 'Hegyi Nóra',
      verifiedOn: today(),
      independent: true,
      answer: 'PARTLY',
      fresh: true,
    });
    value(await look(owner, 4));
    expect((await read(owner)).locations[0]?.accessibility[0]).toMatchObject({ independent: false });
  });

  it('names the person who looked inside the network only', async () => {
    value(await look(neighbour, 3));
    const official = await kit.person(coordinator.networkId, 'CITY');
    expect((await read(official)).locations[0]?.accessibility[0]).toMatchObject({
      verifiedBy: { id: neighbourId },
      verifiedByPerson: null,
    });
  });

  it('grows old by itself: after twelve months people are told to ask', async () => {
    value(await look(neighbour, 3, { checkedOn: '2025-01-01' }));
    expect((await read(owner)).locations[0]?.accessibility[0]).toMatchObject({ answer: 'ASK_FIRST' });
  });

  it('that the coordination checked stands in the name of the administration organization', async () => {
    await kit.rows(
      `INSERT INTO nao_terms (network_id, id, organization_id, from_date, basis) VALUES ($1, $2, $3, '2020-01-01', '{}')`,
      [coordinator.networkId, v4(), neighbourId],
    );
    value(await look(coordinator, 3));
    expect((await read(owner)).locations[0]?.accessibility[0]?.verifiedBy?.id).toBe(neighbourId);
  });

  it('with a coming day, without the sentence of "nearly", or older than what is known is refused', async () => {
    const day = (offset: number) =>
      new Date(kit.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10);
    expect(await look(neighbour, 3, { checkedOn: day(2) })).toMatchObject({
      refusal: { code: 'DATE_IN_FUTURE', field: 'fact.checkedOn' },
    });
    expect(await look(neighbour, 3, { checkedOn: '' })).toMatchObject({ refusal: { code: 'NOT_A_DATE' } });
    expect(await tell(owner, 3, { fact: { ...ramp, text: {} } })).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'fact.text' },
    });
    value(await look(neighbour, 3));
    expect(await look(owner, 4, { checkedOn: day(-30) })).toMatchObject({
      refusal: { code: 'CHECKED_LATER', field: 'fact.checkedOn' },
    });
  });

  it('is told by its own organization, checked by any member, and by nobody else', async () => {
    await expect(tell(neighbour, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const official = await kit.person(coordinator.networkId, 'CITY');
    const viewer = await kit.person(coordinator.networkId, 'VIEW', organizationId);
    await expect(look(viewer, 3)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const actor of [official, await kit.network()])
      await expect(look(actor, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stray of [{ locationId: v4() }, { locationId: null }, { locationId: null, serviceId: v4() }])
      await expect(look(neighbour, 3, stray)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('about a service stands beside those of its places', async () => {
    value(await look(neighbour, 3, { locationId: null, serviceId }));
    value(await look(neighbour, 4, { fact: { ...ramp, code: 'LIFT', value: 'NO', text: {} } }));
    const { services, locations } = await read(owner);
    expect(services[0]?.accessibility.map(({ code }) => code)).toEqual(['STEP_FREE_ENTRANCE']);
    expect(locations[0]?.accessibility.map(({ code }) => code)).toEqual(['LIFT']);
  });

  it('is told in the story with before and after', async () => {
    value(await tell(owner, 3));
    value(await look(neighbour, 4, { fact: { ...ramp, value: 'YES' } }));
    const told = await kit.rows(
      `SELECT e.event, e.on_behalf_of AS for, p.personal #>> '{before,accessibility,value}' AS was,
         p.personal #>> '{after,accessibility,value}' AS is
       FROM audit_events e JOIN audit_personal p ON p.event_id = e.id
       WHERE e.network_id = $1 AND e.event LIKE 'organization.access%' ORDER BY seq`,
      [coordinator.networkId],
    );
    expect(told).toEqual([
      { event: 'organization.accessStated', for: null, was: null, is: 'PARTLY' },
      { event: 'organization.accessChecked', for: null, was: 'PARTLY', is: 'YES' },
    ]);
  });
});

describe('the database, with the rules passed by, refuses', () => {
  const insert = (columns: string, values: string) =>
    kit.rows(
      `INSERT INTO accessibility_facts (network_id, id, code, value, ${columns})
       VALUES ('${coordinator.networkId}', gen_random_uuid(), 'LIFT', ${values})`,
    );

  it('a fact about nothing, or about two things', async () => {
    await expect(insert('location_id', `'YES', NULL`)).rejects.toMatchObject({
      constraint: 'fact_of_one_thing',
    });
    await expect(
      insert('location_id, service_id', `'YES', '${locationId}', '${serviceId}'`),
    ).rejects.toMatchObject({ constraint: 'fact_of_one_thing' });
  });

  it('a check without a day, and a check that found nothing', async () => {
    await expect(
      insert('location_id, verified_by', `'YES', '${locationId}', '${owner.accountId}'`),
    ).rejects.toMatchObject({ constraint: 'checked_on_a_day' });
    await expect(
      insert(
        'location_id, verified_by, verified_on',
        `'UNKNOWN', '${locationId}', '${owner.accountId}', '2026-01-01'`,
      ),
    ).rejects.toMatchObject({ constraint: 'a_check_finds_something' });
  });
});

it('two who check one thing at once leave one fact, and one of them is told that it changed', async () => {
  const answers = await Promise.all([look(neighbour, 3), look(owner, 3)]);
  expect(answers.map((one) => (one.ok ? 'ok' : one.refusal.code)).sort()).toEqual(['STALE_VERSION', 'ok']);
  expect(
    await kit.rows('SELECT code FROM accessibility_facts WHERE location_id = $1', [locationId]),
  ).toHaveLength(1);
});

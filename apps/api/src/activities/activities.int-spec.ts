import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn, type Actor } from '@kalaka/domain';
import {
  activitiesKit,
  given,
  listActivities,
  readActivity,
  ownOf,
  type ActivitiesKit,
} from '../../test/activities-kit.js';
import { value } from '../../test/organizations-kit.js';
import { ROLLUP_CHECKS } from './rollups.checks.js';

let kit: ActivitiesKit;
let coordinator: Actor;
let officer: Actor;
let partner: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');

beforeAll(async () => {
  kit = await activitiesKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  officer = await kit.member(coordinator, true);
  partner = await kit.member(coordinator, true);
});

const read = (actor: Actor, id: string) => readActivity(kit, actor, id);
const page = (actor: Actor, args: Parameters<typeof listActivities>[2] = {}) =>
  listActivities(kit, actor, args);
const count = async (table: string, where = 'true') =>
  (
    await kit.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE network_id = $1 AND ${where}`,
      [coordinator.networkId],
    )
  )[0]?.n;
const breaches = async () =>
  (await Promise.all(ROLLUP_CHECKS.map((check) => check.run(kit.database.pool('operator'))))).flat();

describe('an activity that is logged', () => {
  it('is reported at once, counted once for the network, and shown with each organizer', async () => {
    await kit.rates(officer.networkId);
    const programId = await kit.program(officer.networkId, [ownOf(officer), ownOf(partner)]);
    const input = given({
      programId,
      coOrganizerIds: [ownOf(partner)],
      reachBy: [{ dimension: 'TARGET_GROUP', code: 'DEAF', count: 4 }],
      volunteerMinutes: 120,
      title: { hu: 'Nyílt nap' },
    });
    expect(value(await kit.activities.log.execute(officer, input))).toEqual({
      activityId: input.id,
      version: 1,
    });
    expect(await read(officer, input.id)).toMatchObject({
      state: 'REPORTED',
      organization: { id: ownOf(officer) },
      coOrganizers: [{ id: ownOf(partner) }],
      program: { id: programId },
      title: { text: 'Nyílt nap', language: 'hu' },
      reach: 6,
      reachBy: [{ dimension: 'TARGET_GROUP', code: 'DEAF', count: 4 }],
      inKind: { amount: '5000', currency: 'HUF' },
      loggedBy: 'Hegyi Nóra',
      allowed: ['activity.undo', 'activity.edit', 'activity.cancel', 'activity.attach'],
    });
    const [sums] = await kit.rows(
      'SELECT sum(activities)::int AS activities, sum(reach)::int AS reach FROM activity_rollups WHERE network_id = $1',
      [officer.networkId],
    );
    expect(sums).toEqual({ activities: 1, reach: 6 });
    expect(await count('shared_rollups', `organization_id = '${ownOf(partner)}'`)).toBe(1);
    expect(await breaches()).toEqual([]);
    const mine = await page(partner, { filter: { organizationIds: [ownOf(partner)] } });
    expect(mine.edges.map(({ node }) => node.id)).toEqual([input.id]);
  });

  it('tells its counts to its organizers and the coordination, and to nobody else', async () => {
    const input = given({
      coOrganizerIds: [ownOf(partner)],
      reachBy: [{ dimension: 'AGE', code: '60_PLUS', count: 2 }],
    });
    value(await kit.activities.log.execute(officer, input));
    const viewer = await kit.person(coordinator.networkId, 'VIEW', ownOf(officer));
    for (const reader of [officer, partner, viewer, coordinator])
      expect(await read(reader, input.id)).toMatchObject({ reach: 6, reachBy: [{ count: 2 }] });
    const others = [
      await kit.member(coordinator, true),
      await kit.person(coordinator.networkId, 'FIN'),
      await kit.person(coordinator.networkId, 'AUD'),
    ];
    for (const reader of others) {
      const none = { reach: null, reachBy: [], volunteerMinutes: null, staffMinutes: null, inKind: null };
      expect(await read(reader, input.id)).toMatchObject({ ...none, type: 'ADVICE' });
      const { edges } = await page(reader);
      expect(edges[0]?.node).toMatchObject(none);
    }
  });

  it('is nothing to the city while its programme is not published, or its figures do not count', async () => {
    const programId = await kit.program(officer.networkId, [ownOf(officer)]);
    const input = given({ programId, title: { hu: 'Első ebéd' }, place: 'Kossuth utca 3., 2. emelet' });
    value(await kit.activities.log.execute(officer, input));
    const official = await kit.person(coordinator.networkId, 'CITY');
    const seen = async () => (await page(official)).edges.length;
    expect(await seen()).toBe(0);
    await kit.rows('UPDATE programs SET published = true WHERE id = $1', [programId]);
    expect(await seen()).toBe(0);
    await expect(read(official, input.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await kit.rows(`UPDATE activities SET state = 'ACCEPTED', accepted_at = now() WHERE id = $1`, [input.id]);
    expect(await seen()).toBe(1);
    const told = { id: input.id, type: input.type, title: { text: 'Első ebéd' }, program: { id: programId } };
    const kept = { reach: null, remarks: [], loggedBy: null, place: null };
    expect(await read(official, input.id)).toMatchObject({ ...told, ...kept });
  });

  it('arrives once, however often and however fast it is sent', async () => {
    const input = given();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => kit.activities.log.execute(officer, input)),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(await count('activities')).toBe(1);
    expect(await count('audit_events', `event = 'activity.logged'`)).toBe(1);
    const other = { ...input, reach: 7 };
    expect(await kit.activities.log.execute(officer, other)).toMatchObject({
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' },
    });
    const sameId = { ...given(), id: input.id };
    expect(await kit.activities.log.execute(officer, sameId)).toMatchObject({
      refusal: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'id' },
    });
    expect(await breaches()).toEqual([]);
  });

  it('counts in full when two organizations log at the same moment', async () => {
    const both = [officer, partner].flatMap((actor) =>
      Array.from({ length: 8 }, () => kit.activities.log.execute(actor, given({ coOrganizerIds: [] }))),
    );
    const answers = await Promise.all(both);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await count('activities')).toBe(16);
    expect(await breaches()).toEqual([]);
  });

  it('needs an organization, and is not written for another', async () => {
    expect(await kit.activities.log.execute(coordinator, given())).toMatchObject({
      refusal: { code: 'REQUIRED', field: 'organizationId' },
    });
    const forGroup = { ...given(), organizationId: ownOf(partner) };
    value(await kit.activities.log.execute(coordinator, forGroup));
    const stranger = { ...given(), organizationId: ownOf(partner) };
    await expect(kit.activities.log.execute(officer, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused for a locked period, a day before the membership, and hours of unknown worth; nothing is kept', async () => {
    await kit.period(officer.networkId, addDays(today, -40), addDays(today, -10), 'LOCKED');
    const log = (change: object) => kit.activities.log.execute(officer, given(change));
    expect(await log({ happenedOn: addDays(today, -1) })).toMatchObject({
      refusal: { code: 'ORGANIZER_NOT_MEMBER' },
    });
    await kit.rows(`UPDATE memberships SET from_date = '2020-01-01' WHERE network_id = $1`, [
      officer.networkId,
    ]);
    expect(await log({ happenedOn: addDays(today, -20) })).toMatchObject({
      refusal: { code: 'PERIOD_LOCKED', field: 'happenedOn' },
    });
    expect(await log({ volunteerMinutes: 60 })).toMatchObject({ refusal: { code: 'RATES_MISSING' } });
    expect(await count('activities')).toBe(0);
    expect(await count('idempotency_keys')).toBe(0);
  });
});

describe('what was just logged', () => {
  it('is taken back by who logged it, and counts no more', async () => {
    const input = given();
    value(await kit.activities.log.execute(officer, input));
    const colleague = await kit.person(coordinator.networkId, 'ED', ownOf(officer));
    const undo = { activityId: input.id, version: 1 };
    await expect(kit.activities.undo.execute(colleague, undo)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    value(await kit.activities.undo.execute(officer, undo));
    expect(await read(officer, input.id)).toMatchObject({ state: 'CANCELLED', version: 2, allowed: [] });
    expect(await count('activity_rollups', 'activities > 0')).toBe(0);
  });

  it('is not taken back with a version that is no longer, or after ten minutes', async () => {
    const input = given();
    value(await kit.activities.log.execute(officer, input));
    expect(await kit.activities.undo.execute(officer, { activityId: input.id, version: 9 })).toMatchObject({
      refusal: { code: 'STALE_VERSION', values: { currentVersion: 1 } },
    });
    await kit.rows(`UPDATE activities SET logged_at = now() - interval '11 minutes' WHERE id = $1`, [
      input.id,
    ]);
    expect(await kit.activities.undo.execute(officer, { activityId: input.id, version: 1 })).toMatchObject({
      refusal: { code: 'UNDO_TOO_LATE' },
    });
  });
});

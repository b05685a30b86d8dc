import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, todayIn, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import {
  activitiesKit,
  given,
  listActivities,
  ownOf,
  type ActivitiesKit,
} from '../../test/activities-kit.js';
import { value } from '../../test/organizations-kit.js';

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

const page = (actor: Actor, args: Parameters<typeof listActivities>[2] = {}) =>
  listActivities(kit, actor, args);
describe('the list of activities', () => {
  it('has the newest first, goes on behind a cursor, and is filtered', async () => {
    await kit.rows(`UPDATE memberships SET from_date = '2020-01-01' WHERE network_id = $1`, [
      officer.networkId,
    ]);
    const days = [-3, -1, -2, -1];
    for (const [i, offset] of days.entries()) {
      const change = {
        happenedOn: addDays(today, offset),
        type: i === 0 ? 'CLUB' : 'ADVICE',
        place: 'Ősz utca 9',
      };
      value(await kit.activities.log.execute(officer, given(change)));
    }
    const first = await page(officer, { first: 3 });
    const rest = await page(officer, { first: 3, after: first.pageInfo.endCursor });
    const shown = [...first.edges, ...rest.edges].map(({ node }) => node.happenedOn);
    expect(shown).toEqual([-1, -1, -2, -3].map((offset) => addDays(today, offset)));
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const oldest = await page(officer, { first: 1, sort: 'OLDEST' });
    expect(oldest.edges[0]?.node.type).toBe('CLUB');
    const found = async (filter: object) => (await page(officer, { filter })).edges.length;
    expect(await found({ types: ['CLUB'] })).toBe(1);
    expect(await found({ from: addDays(today, -2), to: addDays(today, -2) })).toBe(1);
    expect(await found({ states: ['ACCEPTED'] })).toBe(0);
    expect(await found({ organizationIds: [ownOf(partner)] })).toBe(0);
    expect(await found({ programId: v4() })).toBe(0);
    expect(await found({ search: 'osz UTCA' })).toBe(4);
    expect(await found({ search: '%' })).toBe(0);
  });
});

it('the sheet to log with knows what the organization does, and how it did it last', async () => {
  await kit.rates(officer.networkId);
  const programId = await kit.program(officer.networkId, [ownOf(officer), ownOf(partner)]);
  value(await kit.activities.log.execute(officer, given({ type: 'CLUB', programId })));
  value(await kit.activities.log.execute(officer, given({ type: 'CLUB', reach: 9 })));
  value(await kit.activities.log.execute(officer, { ...given({ type: 'VISIT' }), keep: true }));
  const hub = kit.hub(officer);
  const asked = ['last.reach', 'lastOfTypes.reach', 'types', 'programs', 'members', 'templates'];
  const sheet = await kit.finder.logSheet(hub, ownOf(officer), asked);
  await hub.read.close();
  expect(sheet).toMatchObject({
    today,
    organization: { id: ownOf(officer) },
    last: { type: 'VISIT', reach: 6 },
    programs: [{ id: programId, partners: [{ id: ownOf(partner) }] }],
    members: [{ id: ownOf(partner) }],
    ...{ toReport: 1, reported: 2, sentBack: 0, hoursCount: true, templates: [], period: null },
  });
  expect(sheet.lastOfTypes.map(({ type, reach }) => [type, reach])).toEqual([
    ['VISIT', 6],
    ['CLUB', 9],
  ]);
  expect(sheet.types.slice(0, 2).map(({ code, used }) => [code, used])).toEqual([
    ['CLUB', 2],
    ['VISIT', 1],
  ]);
  expect(sheet.types).toHaveLength(14);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GROUPINGS, type Grouping } from '@kalaka/domain';
import { benchActivities, benchData, blocksOf, networkOf, sentBy } from '../../test/bench-data.js';
import { reportsKit, type ReportsKit } from '../../test/reports-kit.js';

/** Two networks of forty members: one that logged two thousand activities, one that logged twenty thousand. */
const [SMALL, LARGE] = [7, 8];
const YEAR = { from: '2026-Q1', to: '2026-Q4' };
const NOTHING = { quarters: [], names: {}, cells: [], lines: [], total: null, waiting: 0, threshold: 5 };

let kit: ReportsKit;
beforeAll(async () => {
  kit = await reportsKit();
  await benchData(kit.database);
  await benchActivities(kit.database, SMALL, 2_000);
  await benchActivities(kit.database, LARGE, 20_000);
}, 180_000);
afterAll(() => kit.close());

async function cost(network: number, groupBy: Grouping, asOthers: boolean) {
  const actor = await networkOf(kit.database, network);
  const reader = { actor, networkId: actor.networkId, language: 'hu' as const };
  const sent = await sentBy(
    (read) => kit.figures.overview({ ...reader, read }, { groupBy, ...YEAR, asOthers }),
    NOTHING,
  );
  const blocks = await Promise.all(sent.map((one) => blocksOf(kit.database, actor.networkId, one)));
  return { statements: sent.length, blocks: blocks.reduce((sum, one) => sum + one, 0) };
}

describe('what an overview costs', () => {
  it.each(GROUPINGS)(
    'by %s is one statement, and reads as much of twenty thousand activities as of two thousand',
    async (groupBy) => {
      for (const asOthers of [false, true]) {
        const [few, many] = [await cost(SMALL, groupBy, asOthers), await cost(LARGE, groupBy, asOthers)];
        expect([few.statements, many.statements]).toEqual([1, 1]);
        expect(few.blocks).toBeGreaterThan(0);
        expect(many.blocks).toBeLessThanOrEqual(1.2 * few.blocks + 5);
      }
    },
  );
});

import { ROLLUP_CHECKS } from '../src/activities/index.js';
import type { DemoHub } from './demo-hub.js';

/** Kept figures of activities that are not what the activities add up to, in every network. */
export async function wrongFigures(hub: DemoHub): Promise<string[]> {
  const reader = { query: async (sql: string) => ({ rows: await hub.rows(sql) }) };
  const found = await Promise.all(ROLLUP_CHECKS.map((check) => check.run(reader)));
  return found.flat();
}

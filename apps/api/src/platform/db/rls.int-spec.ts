import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it('clones', async () => {
  const { rows } = await database.pool('app').query('SELECT count(*)::int AS n FROM organizations');
  expect(rows).toEqual([{ n: 0 }]);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testSettings } from '../../../test/test-hub.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate, NewerSchema } from './migrate.js';
import { prepareDatabase } from './open-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

class AddsSlowly1999999999999 implements MigrationInterface {
  readonly name = 'AddsSlowly1999999999999';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE slowly (n int)');
    await runner.query('SELECT pg_sleep(0.2)');
  }
  async down(): Promise<void> {}
}

describe('migrating', () => {
  it('does nothing where nothing is left to do', async () => {
    expect(await migrate(database.url('owner'), MIGRATIONS)).toEqual([]);
  });

  it('is done by one process when several start at once', async () => {
    const newer = [...MIGRATIONS, AddsSlowly1999999999999];
    const taken = await Promise.all([1, 2, 3].map(() => migrate(database.url('owner'), newer)));
    expect(taken.flat()).toEqual(['AddsSlowly1999999999999']);
  });

  it('refuses a database of a newer version, and so does the hub', async () => {
    await expect(migrate(database.url('owner'), MIGRATIONS)).rejects.toThrow(NewerSchema);
    await expect(prepareDatabase(testSettings(database.url('app')), MIGRATIONS)).rejects.toThrow(NewerSchema);
  });

  it('is asked for where the hub does not know the owner', async () => {
    const ahead = [
      ...MIGRATIONS,
      AddsSlowly1999999999999,
      class Later1999999999998 extends AddsSlowly1999999999999 {
        override readonly name = 'Later1999999999998' as never;
      },
    ];
    await expect(prepareDatabase(testSettings(database.url('app')), ahead)).rejects.toThrow('hub -- migrate');
  });

  it('comes before the hub takes a role that could bypass row security', async () => {
    const newer = [...MIGRATIONS, AddsSlowly1999999999999];
    await expect(prepareDatabase(testSettings(database.url('owner')), newer)).rejects.toThrow('owns tables');
    await expect(prepareDatabase(testSettings(database.url('operator')), newer)).rejects.toThrow('BYPASSRLS');
    await expect(prepareDatabase(testSettings(database.url('app')), newer)).resolves.toBeUndefined();
  });
});

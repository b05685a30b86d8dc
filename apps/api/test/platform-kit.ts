import type { Actor } from '@kalaka/domain';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { v4 } from 'uuid';
import { AuditTrail } from '../src/platform/audit/index.js';
import { poolSettings, ReadPool } from '../src/platform/db/read-pool.js';
import { UnitOfWork } from '../src/platform/db/unit-of-work.js';
import { makeBoss } from '../src/platform/jobs/boss.js';
import { JobQueue } from '../src/platform/jobs/job-queue.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** The platform's real parts on a database of their own, without HTTP. Only the clock can be turned. */
export interface PlatformKit {
  database: TestDatabase;
  dataSource: DataSource;
  readPool: ReadPool;
  unitOfWork: UnitOfWork;
  boss: PgBoss;
  clock: { now(): Date };
  /** Makes a network and gives a coordinator of it. */
  newNetwork(): Promise<Actor>;
  close(): Promise<void>;
}

export async function platformKit(entities: (abstract new () => unknown)[] = []): Promise<PlatformKit> {
  const database = await testDatabase();
  const url = database.url('app');
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    extra: poolSettings(url, 8),
    poolErrorHandler: () => undefined,
  });
  await dataSource.initialize();
  const readPool = new ReadPool(url);
  const boss = makeBoss(url);
  await boss.start();
  const clock = { now: () => new Date() };
  const unitOfWork = new UnitOfWork(
    dataSource,
    { now: () => clock.now() },
    new AuditTrail(),
    new JobQueue(boss),
  );
  const operator = database.pool('operator');
  return {
    database,
    dataSource,
    readPool,
    unitOfWork,
    boss,
    clock,
    newNetwork: async () => {
      const networkId = v4();
      await operator.query(
        `INSERT INTO networks (id, slug, name, state, languages, default_language, time_zone, currency, policies, created_at)
         VALUES ($1, $2, '{"en": "Test"}', 'ACTIVE', '{en}', 'en', 'Europe/Budapest', 'HUF', '{}', now())`,
        [networkId, `n-${networkId}`],
      );
      return Object.freeze({ accountId: v4(), mandateId: v4(), role: 'COORD' as const, networkId });
    },
    close: async () => {
      await boss.stop({ graceful: false });
      await dataSource.destroy();
      await readPool.end();
      await database.drop();
    },
  };
}

/** A promise and the hands to settle it: lets a test hold a transaction open until it says go. */
export function gate(): { wait: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const wait = new Promise<void>((resolve) => (open = resolve));
  return { wait, open };
}

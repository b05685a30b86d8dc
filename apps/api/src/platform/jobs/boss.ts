import { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import { poolSettings } from '../db/read-pool.js';

/**
 * The queue's own connections: waiting for jobs must never take one from a request. Its tables are the migration's; the
 * application role may use them and not change them.
 */
export function makeBoss(url: string): PgBoss {
  const pool = new Pool({ ...poolSettings(url, 3), application_name: 'kalaka-jobs' });
  pool.on('error', () => undefined); // the next statement finds a new connection or reports
  const boss = new PgBoss({
    schema: 'pgboss',
    db: { executeSql: async (text, values) => pool.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    schedule: false,
    superviseIntervalSeconds: 60,
  });
  boss.on('stopped', () => void pool.end());
  return boss;
}

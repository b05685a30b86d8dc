import type { Pool } from 'pg';

const WAITING = `SELECT count(DISTINCT l.pid)::int AS n FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE NOT l.granted AND a.datname = current_database()`;
const PATIENCE_MS = 20_000;

/**
 * Makes commands really meet at a row: holds it until all of them stand before it, then lets them go.
 * @param row a `SELECT … FOR UPDATE` of the row
 */
export async function meet<T>(
  pool: Pool,
  row: string,
  params: unknown[],
  start: () => readonly Promise<T>[],
): Promise<T[]> {
  const holder = await pool.connect();
  try {
    await holder.query('BEGIN');
    await holder.query(row, params);
    const started = start();
    const answers = Promise.all(started);
    answers.catch(() => undefined); // told below; until then nobody waits for it
    const until = Date.now() + PATIENCE_MS;
    for (let waiting = 0; waiting < started.length;) {
      if (Date.now() > until) throw new Error(`only ${waiting} of ${started.length} came to the row`);
      waiting = ((await pool.query(WAITING)).rows as { n: number }[])[0]?.n ?? 0;
    }
    await holder.query('COMMIT');
    return await answers;
  } finally {
    await holder.query('ROLLBACK').catch(() => undefined);
    holder.release();
  }
}

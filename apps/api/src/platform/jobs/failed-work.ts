/** Work that failed for good: its tries are used up, and nobody tries again by itself. */
export interface FailedWork {
  id: string;
  /** The kind of the job, or the template of a mail. */
  name: string;
  kind: 'job' | 'mail';
  failedAt: Date;
  tries: number;
  /** The kind of the error, never its message: that may hold an address. */
  reason: string;
}

interface Reader {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}
const rowsOf = <T>(answer: unknown): T[] =>
  (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as T[];

const JOBS = `SELECT id, name, 'job' AS kind, completed_on AS "failedAt", retry_count + 1 AS tries,
    coalesce(output ->> 'message', output #>> '{value,message}', 'failed') AS reason
  FROM pgboss.job WHERE state = 'failed'`;
// A mail says itself that it was not sent: its job ends well, so that it is not sent twice.
const MAILS = `SELECT id, template AS name, 'mail' AS kind, coalesce(sending_since, created_at) AS "failedAt", 1 AS tries,
    failure AS reason
  FROM mail_outbox WHERE failure IS NOT NULL`;

export async function failedWork(reader: Reader): Promise<FailedWork[]> {
  return rowsOf(
    await reader.query(`SELECT * FROM (${JOBS} UNION ALL ${MAILS}) failed ORDER BY "failedAt", id`),
  );
}

/** How much of it there is, for the figures. */
export async function countFailedWork(reader: Reader): Promise<{ jobs: number; mails: number }> {
  const [counts] = rowsOf<{ jobs: number; mails: number }>(
    await reader.query(
      `SELECT (SELECT count(*)::int FROM (${JOBS}) j) AS jobs, (SELECT count(*)::int FROM (${MAILS}) m) AS mails`,
    ),
  );
  return counts ?? { jobs: 0, mails: 0 };
}

interface Queue {
  retry(name: string, id: string): Promise<unknown>;
  send(name: string, data: object): Promise<unknown>;
}

/**
 * Has failed work tried once more. A mail may arrive twice when nobody knew whether it had been sent: the person who
 * asks for it decides that.
 * @param deliver name of the job that sends a mail
 * @returns what was asked for again, or nothing when nothing of that id has failed
 */
export async function retryFailedWork(
  reader: Reader,
  queue: Queue,
  id: string,
  deliver: string,
): Promise<FailedWork | undefined> {
  const found = (await failedWork(reader)).find((one) => one.id === id);
  if (found?.kind === 'job') await queue.retry(found.name, id);
  if (found?.kind === 'mail') {
    await reader.query(
      'UPDATE mail_outbox SET failure = NULL, sending_since = NULL WHERE id = $1 AND sent_at IS NULL',
      [id],
    );
    await queue.send(deliver, { id });
  }
  return found;
}

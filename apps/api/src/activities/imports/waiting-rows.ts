import type { ReadActivity } from '@kalaka/standards';
import type { Tx } from '../../platform/db/index.js';

/**
 * Rows of a list wait in a table of their own until they are confirmed: none of them is held in memory, and what they are
 * judged by is asked of all of them at once.
 */
export async function putRows(
  tx: Tx,
  importId: string,
  from: number,
  rows: readonly ReadActivity[],
): Promise<void> {
  const given = rows.map(({ id, origin, organization, partners, original, ...fields }, at) => ({
    ...{ position: from + at, activity_id: id, ...origin, organization, partners, original, fields },
  }));
  await tx.manager.query(
    `INSERT INTO import_activities (network_id, import_id, position, activity_id, file, line, organization, partners, fields, original)
     SELECT $1, $2, r.position, r.activity_id, r.file, r.line, r.organization,
       ARRAY(SELECT jsonb_array_elements_text(r.partners)), r.fields, r.original
     FROM jsonb_to_recordset($3::jsonb) AS r(position integer, activity_id uuid, file text, line integer,
       organization text, partners jsonb, fields jsonb, original jsonb)`,
    [tx.actor.networkId, importId, JSON.stringify(given)],
  );
}

export const dropRows = (tx: Tx, importId: string): Promise<unknown> =>
  tx.manager.query('DELETE FROM import_activities WHERE network_id = $1 AND import_id = $2', [
    tx.actor.networkId,
    importId,
  ]);

const ROWS_AT_ONCE = 10_000;

/**
 * What waits becomes activities, as reported by their organizations, and who did them together stands with them. What is
 * there already is left as it is. @returns how many are new
 */
export async function takeRows(
  tx: Tx,
  importId: string,
  language: string,
  onProgress: (done: number, total: number) => void,
): Promise<number> {
  const { networkId, accountId } = tx.actor;
  const key = [networkId, importId];
  const [{ total }] = (await tx.manager.query(
    'SELECT coalesce(max(position) + 1, 0) AS total FROM import_activities WHERE network_id = $1 AND import_id = $2',
    key,
  )) as [{ total: number }];
  let created = 0;
  for (let from = 0; from < total; from += ROWS_AT_ONCE) {
    const [{ count }] = (await tx.manager.query(
      `WITH made AS (
         INSERT INTO activities (network_id, id, organization_id, program_id, type, state, happened_on, starts_at, minutes,
           title, outcome, place, district, reach, staff_minutes, volunteer_minutes, hour_rates_id, import_id,
           logged_by, logged_at, held_at, reported_at)
         SELECT s.network_id, s.activity_id, s.organization_id, s.program_id, s.type, 'REPORTED', (f ->> 'date')::date,
           (f ->> 'time')::time, (f ->> 'minutes')::integer,
           CASE WHEN f ? 'title' THEN jsonb_build_object($3::text, f ->> 'title') ELSE '{}' END,
           CASE WHEN f ? 'outcome' THEN jsonb_build_object($3::text, f ->> 'outcome') ELSE '{}' END,
           f ->> 'place', s.district, (f ->> 'reach')::integer, (f ->> 'staffMinutes')::integer,
           (f ->> 'volunteerMinutes')::integer,
           (SELECT h.id FROM hour_rates h WHERE h.network_id = s.network_id AND h.from_date <= (f ->> 'date')::date
            ORDER BY h.from_date DESC LIMIT 1),
           $2, (SELECT a.id FROM accounts a WHERE a.id = $4), $5, $5, $5
         FROM import_activities s CROSS JOIN LATERAL (SELECT s.fields AS f) one
         WHERE s.network_id = $1 AND s.import_id = $2 AND s.position >= $6 AND s.position < $7
           AND NOT EXISTS (SELECT FROM activities a WHERE a.network_id = s.network_id AND a.id = s.activity_id)
         ORDER BY s.position RETURNING 1)
       SELECT count(*)::int AS count FROM made`,
      [...key, language, accountId, tx.now, from, from + ROWS_AT_ONCE],
    )) as [{ count: number }];
    created += count;
    onProgress(Math.min(from + ROWS_AT_ONCE, total), total);
  }
  await tx.manager.query(
    `INSERT INTO activity_co_organizers (network_id, activity_id, organization_id)
     SELECT s.network_id, s.activity_id, p.id FROM import_activities s
     JOIN activities a ON a.network_id = s.network_id AND a.id = s.activity_id AND a.import_id = s.import_id
     CROSS JOIN LATERAL unnest(s.partner_ids) AS p(id)
     WHERE s.network_id = $1 AND s.import_id = $2`,
    key,
  );
  return created;
}

/** Activities as they came are removed again, those who did them together first (migrations/activities). */
export async function removeTaken(tx: Tx, importId: string): Promise<void> {
  const key = [tx.actor.networkId, importId];
  await tx.manager.query(
    `DELETE FROM activity_co_organizers c USING activities a
     WHERE a.network_id = $1 AND a.import_id = $2 AND c.network_id = a.network_id AND c.activity_id = a.id`,
    key,
  );
  await tx.manager.query('DELETE FROM activities WHERE network_id = $1 AND import_id = $2', key);
  await dropRows(tx, importId);
}

/**
 * What stands against taking back: activities that somebody has touched since they came, with a file or a remark, or that
 * lie in a period that was locked. They are held, so that nothing slips in between looking and taking back.
 */
export async function changedSince(tx: Tx, importId: string, language: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `WITH held AS (
       SELECT a.* FROM activities a WHERE a.network_id = $1 AND a.import_id = $2 ORDER BY a.id FOR UPDATE)
     SELECT concat_ws(' ', a.happened_on, coalesce(a.title ->> $3::text, local_text(o.name, $3))) AS name
     FROM held a JOIN organizations o ON o.network_id = a.network_id AND o.id = a.organization_id
     WHERE a.version <> 1 OR a.state <> 'REPORTED'
       OR EXISTS (SELECT FROM activity_remarks r WHERE r.network_id = a.network_id AND r.activity_id = a.id)
       OR EXISTS (SELECT FROM attachments f WHERE f.network_id = a.network_id AND f.parent_type = 'activity'
                  AND f.parent_id = a.id AND f.removed_at IS NULL)
       OR EXISTS (SELECT FROM reporting_periods p WHERE p.network_id = a.network_id AND p.state = 'LOCKED'
                  AND a.happened_on BETWEEN p.from_date AND p.to_date AND coalesce(p.unlocked_until, '-infinity') <= now())
     ORDER BY a.happened_on, a.id`,
    [tx.actor.networkId, importId, language],
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}

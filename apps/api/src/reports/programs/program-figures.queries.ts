import { asked } from '../../platform/db/index.js';

/** $1 network · $2 moment · $3 what the reader is · $4 reads every number · $5 the own organization · $6 the programme */
const OF_IT = `($4::boolean OR EXISTS (SELECT FROM program_partners q
  WHERE q.network_id = p.network_id AND q.program_id = p.id AND q.organization_id = $5::uuid))`;

const ROLLUPS = `FROM activity_rollups r WHERE r.network_id = p.network_id AND r.program_id = p.id`;

/** Exact figures, from the sums that the database keeps: no activity is looked at. */
const LINES = `(SELECT coalesce(json_agg(l), '[]') FROM (
  SELECT to_char(r.month, 'YYYY"-Q"Q') AS quarter, sum(r.activities)::int AS activities, sum(r.reach)::int AS people,
    sum(r.staff_minutes)::int AS "staffMinutes", sum(r.volunteer_minutes)::int AS "volunteerMinutes"
  ${ROLLUPS} AND r.accepted GROUP BY 1) l)`;

/** The programme as far as its figures ask; null when there is none, or it is not the reader's business. */
export const PROGRAM_SPAN = `
  SELECT json_build_object('from', p.from_date, 'to', least(p.to_date, ($2::timestamptz AT TIME ZONE n.time_zone)::date),
    'exact', ${OF_IT}, 'lines', CASE WHEN ${OF_IT} THEN ${LINES} END,
    'waiting', CASE WHEN ${OF_IT} THEN ${asked('waiting', `(SELECT coalesce(sum(r.activities), 0)::int ${ROLLUPS} AND NOT r.accepted)`)} END)
  FROM programs p JOIN networks n ON n.id = p.network_id
  WHERE p.network_id = $1 AND p.id = $6 AND (p.published OR 'NETWORK' = ANY ($3))`;

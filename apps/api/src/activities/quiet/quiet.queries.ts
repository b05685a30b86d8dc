import { RHYTHM_DAYS } from '@kalaka/domain';
import { askedKey } from '../../platform/db/index.js';

const DAY = `(SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today, n.time_zone FROM networks n WHERE n.id = $1) day`;

/** What was done; a plan is no sign of life. */
const DONE = `a.state NOT IN ('PLANNED', 'CANCELLED')`;

/** The newest days of the organization, those of its own reports first: the index gives them in their order. */
const OWN = (columns: string, most: number): string => `
  SELECT ${columns} FROM activities a WHERE a.network_id = $1 AND a.organization_id = m.organization_id AND ${DONE}
  ORDER BY a.happened_on DESC, a.id DESC LIMIT ${most}`;
const SHARED = (columns: string, most: number): string => `
  SELECT ${columns} FROM activity_co_organizers c JOIN activities a ON a.network_id = c.network_id AND a.id = c.activity_id
  WHERE c.network_id = $1 AND c.organization_id = m.organization_id AND ${DONE}
  ORDER BY a.happened_on DESC, a.id DESC LIMIT ${most}`;

/** Several activities on one day are one, so more of them are looked at than days are needed. */
const LOOKED_AT = 3 * RHYTHM_DAYS;
const WEEKS = 16;

/** The first thing that anybody told: before that, nobody could be silent here. */
const BEGUN = `(SELECT a.happened_on AS first_on FROM activities a WHERE a.network_id = $1 AND ${DONE} ORDER BY a.happened_on, a.id LIMIT 1)`;

/** How many activities in each of the last sixteen weeks, oldest first; the last one ends today. */
const BY_WEEK = `(
  SELECT json_agg((SELECT count(*) FROM (
      SELECT a.happened_on FROM activities a WHERE a.network_id = $1 AND a.organization_id = s.organization_id AND ${DONE}
        AND a.happened_on BETWEEN s.today - 7 * w - 6 AND s.today - 7 * w
      UNION ALL
      SELECT a.happened_on FROM activity_co_organizers c JOIN activities a ON a.network_id = c.network_id AND a.id = c.activity_id
      WHERE c.network_id = $1 AND c.organization_id = s.organization_id AND ${DONE}
        AND a.happened_on BETWEEN s.today - 7 * w - 6 AND s.today - 7 * w) every) ORDER BY w DESC)
  FROM generate_series(0, ${WEEKS - 1}) w)`;

/** Whoever holds the post of administration and never did anything of its own: it coordinates, and is not silent. */
export const RUNS_NOTHING = `(
  EXISTS (SELECT FROM nao_terms t WHERE t.network_id = m.network_id AND t.organization_id = m.organization_id
    AND day.today BETWEEN t.from_date AND coalesce(t.to_date, 'infinity'))
  AND NOT EXISTS (SELECT FROM activities a WHERE a.network_id = m.network_id AND a.organization_id = m.organization_id AND ${DONE}))`;

/**
 * Active members that have been silent for longer than the floor of the rule, with what is needed to judge whether that is
 * like them. Who was active within the floor is never quiet, so that most members cost one look into the index.
 * $1 network · $2 language · $3 moment · $4 days of the floor
 */
export const QUIET_PAGE = `
  WITH silent AS (
    SELECT m.organization_id, greatest(m.from_date, begun.first_on) AS since, day.today, day.time_zone
    FROM ${DAY}, ${BEGUN} begun, memberships m
    LEFT JOIN LATERAL (${OWN('a.happened_on', 1)}) own ON true
    WHERE m.network_id = $1 AND m.state = 'ACTIVE' AND coalesce(own.happened_on, '-infinity') < day.today - $4::int
      AND m.from_date < day.today - $4::int AND NOT ${RUNS_NOTHING}
      AND NOT EXISTS (SELECT FROM (${SHARED('a.happened_on', 1)}) shared WHERE shared.happened_on >= day.today - $4::int)),
  contacts AS (
    SELECT DISTINCT ON (o.id) o.id AS organization_id, (w.written_at AT TIME ZONE s.time_zone)::date AS on_day, w.account_id
    FROM messages w, unnest(w.organization_ids) o(id), silent s
    WHERE w.network_id = $1 AND w.recalled_at IS NULL AND s.organization_id = o.id
    ORDER BY o.id, w.written_at DESC)
  SELECT json_build_object('today', (SELECT day.today FROM ${DAY}), 'begun', EXISTS ${BEGUN}, 'members', coalesce(json_agg(json_build_object(
      'organization', json_build_object('id', o.id, 'name', local_text_json(o.name, $2)),
      'memberSince', s.since,
      'activeOn', (SELECT coalesce(json_agg(DISTINCT d.happened_on), '[]') FROM (
         (${OWN('a.happened_on', LOOKED_AT)}) UNION ALL (${SHARED('a.happened_on', LOOKED_AT)})) d),
      'canBeReached', EXISTS (
         SELECT FROM mandates q JOIN accounts p ON p.id = q.account_id AND p.deactivated_at IS NULL
         WHERE q.network_id = $1 AND q.organization_id = s.organization_id AND q.role IN ('AO', 'ED')
           AND q.ended_at IS NULL AND s.today BETWEEN q.from_date AND coalesce(q.to_date, 'infinity')),
      ${askedKey('members.weeks', BY_WEEK)}
      'lastContactOn', t.on_day,
      'lastContactBy', (SELECT person_name(a.given_name, a.family_name, a.prefix, a.erased_at, $2) FROM accounts a WHERE a.id = t.account_id)
    )), '[]'))
  FROM silent s JOIN memberships m ON m.network_id = $1 AND m.organization_id = s.organization_id AND m.state = 'ACTIVE'
  JOIN organizations o ON o.network_id = $1 AND o.id = s.organization_id
  LEFT JOIN contacts t ON t.organization_id = s.organization_id`;

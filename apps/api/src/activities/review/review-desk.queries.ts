import { REMIND_DAYS } from '@kalaka/domain';
import { askedKey } from '../../platform/db/index.js';
import { RUNS_NOTHING } from '../quiet/quiet.queries.js';

const DAY = `(SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today, n.time_zone FROM networks n WHERE n.id = $1) day`;

/** How many names a line has room for. */
const NAMED = 5;

/** Reports in one state, and whose have waited longest. `since` says from which moment on one waits. */
const pile = (state: string, since: string): string => `(
  SELECT json_build_object('count', count(*)::int, 'since', (min(w.since) AT TIME ZONE day.time_zone)::date,
    'organizations', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', local_text_json(o.name, $2)) ORDER BY first.since, o.id), '[]')
      FROM (SELECT a.organization_id, min(${since}) AS since FROM activities a
            WHERE a.network_id = $1 AND a.state = '${state}' GROUP BY 1 ORDER BY 2, 1 LIMIT ${NAMED}) first
      JOIN organizations o ON o.network_id = $1 AND o.id = first.organization_id))
  FROM (SELECT ${since} AS since FROM activities a WHERE a.network_id = $1 AND a.state = '${state}') w)`;

const LAST_REMARK = (kind: string): string => `coalesce((
  SELECT max(r.written_at) FROM activity_remarks r
  WHERE r.network_id = a.network_id AND r.activity_id = a.id AND r.kind = '${kind}'), a.reported_at)`;

const TOLD = `BETWEEN p.from_date AND p.to_date AND a.state NOT IN ('PLANNED', 'HELD', 'CANCELLED')`;

/** Active members that have reported nothing of the period `p`, alone or with others, and are not marked as missing in it. */
export const UNTOLD_MEMBERS = `
  SELECT m.organization_id FROM memberships m
  WHERE m.network_id = p.network_id AND m.state = 'ACTIVE' AND m.from_date <= p.to_date AND NOT ${RUNS_NOTHING}
    AND NOT EXISTS (SELECT FROM period_missing x
      WHERE x.network_id = p.network_id AND x.period_id = p.id AND x.organization_id = m.organization_id)
    AND NOT EXISTS (SELECT FROM activities a
      WHERE a.network_id = p.network_id AND a.organization_id = m.organization_id AND a.happened_on ${TOLD})
    AND NOT EXISTS (SELECT FROM activity_co_organizers c JOIN activities a ON a.network_id = c.network_id AND a.id = c.activity_id
      WHERE c.network_id = p.network_id AND c.organization_id = m.organization_id AND a.happened_on ${TOLD})`;

/** Open periods that are due within days or late. `day` is the network's today. */
export const PERIODS_DUE = `
  SELECT p.* FROM reporting_periods p
  WHERE p.network_id = $1 AND p.state = 'OPEN' AND p.due_on <= day.today + ${REMIND_DAYS}`;

const PERIODS = `(
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'from', p.from_date, 'to', p.to_date, 'dueOn', p.due_on,
    'missing', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', local_text_json(o.name, $2))
        ORDER BY local_text(o.name, $2) COLLATE "hu-x-icu", o.id), '[]')
      FROM (${UNTOLD_MEMBERS}) untold JOIN organizations o ON o.network_id = $1 AND o.id = untold.organization_id))
    ORDER BY p.due_on), '[]')
  FROM (${PERIODS_DUE}) p)`;

/** What of the reports waits for the coordinator. $1 network · $2 language · $3 moment */
export const REVIEW_DESK = `
  SELECT json_build_object('today', day.today,
    ${askedKey('waiting', pile('REPORTED', 'a.reported_at'))}
    ${askedKey('sentBack', pile('SENT_BACK', LAST_REMARK('SENT_BACK')))}
    ${askedKey('disputed', pile('DISPUTED', LAST_REMARK('DISPUTED')))}
    ${askedKey('periods', PERIODS)}
    'language', $2::text)
  FROM ${DAY}`;

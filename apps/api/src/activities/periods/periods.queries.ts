import { list, nameOf } from '../../organizations/index.js';

/** What still waits in the period `p`, of members that are not marked as missing. */
export const UNSETTLED = `(SELECT count(*)::int FROM activities a
  WHERE a.network_id = p.network_id AND a.happened_on BETWEEN p.from_date AND p.to_date
    AND a.state IN ('PLANNED', 'HELD', 'REPORTED', 'SENT_BACK', 'DISPUTED')
    AND NOT EXISTS (SELECT FROM period_missing x WHERE x.network_id = p.network_id AND x.period_id = p.id
      AND x.organization_id = a.organization_id))`;

export const PERIOD_FACTS = `'id', p.id, 'fromDate', p.from_date, 'toDate', p.to_date, 'dueOn', p.due_on, 'graceDays', p.grace_days,
  'state', p.state, 'lockedAt', p.locked_at, 'unlockedUntil', p.unlocked_until, 'unlockReason', p.unlock_reason, 'version', p.version,
  'unsettled', ${UNSETTLED}`;

/** $1 network · $2 language · $3 the one that is meant, or null for all */
export const PERIODS = `
  SELECT ${list(
    `json_build_object(${PERIOD_FACTS}, 'missing', ${list(
      nameOf('x.organization_id', 'x.network_id'),
      'x.organization_id',
      'period_missing x WHERE x.network_id = p.network_id AND x.period_id = p.id',
    )})`,
    'p.from_date DESC',
    'reporting_periods p WHERE p.network_id = $1 AND ($3::uuid IS NULL OR p.id = $3)',
  )}`;

/** $1 network */
export const HOUR_RATES = `
  SELECT ${list(
    `json_build_object('id', h.id, 'version', h.version, 'fromDate', h.from_date,
       'staffRate', json_build_object('amount', h.staff_rate::text, 'currency', h.currency),
       'volunteerRate', json_build_object('amount', h.volunteer_rate::text, 'currency', h.currency))`,
    'h.from_date DESC',
    'hour_rates h WHERE h.network_id = $1',
  )}`;

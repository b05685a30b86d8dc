import { IN_FORCE } from './document.sql.js';

/** How long before its end somebody should look for the next one. */
const SOON = `(SELECT max(days::int) FROM jsonb_array_elements_text(coalesce(day.policies -> 'documentWarningDays', '[60]')) days)`;

/** Nothing that lasts longer of the same kind is here, checked or not. */
const LAST_OF_ITS_KIND = `NOT EXISTS (SELECT FROM organization_documents n
  WHERE n.network_id = d.network_id AND n.organization_id = d.organization_id AND n.kind = d.kind AND n.id <> d.id
    AND n.returned_on IS NULL AND coalesce(n.valid_until, 'infinity') > d.valid_until)`;

const row = (kind: string, since: string, from: string): string =>
  `SELECT ${kind} AS kind, m.organization_id, ${since} AS since, m.state, m.id AS membership_id FROM memberships m ${from}`;

const PAPERS = `JOIN organization_documents d ON d.network_id = m.network_id AND d.organization_id = m.organization_id
  WHERE m.network_id = $1 AND m.state IN ('ACTIVE', 'SUSPENDED') AND d.returned_on IS NULL`;

/** The last days of those who may sign today; nobody follows them. */
const LAST_DAY = `(SELECT max(coalesce(q.to_date, 'infinity')) FROM mandates q
  WHERE q.network_id = m.network_id AND q.organization_id = m.organization_id AND q.role = 'AO' AND q.ended_at IS NULL
    AND coalesce(q.to_date, 'infinity') >= day.today)`;

/**
 * Rows of the coordinator's desk: papers that have run out, run out soon or wait for a check, and members whose last
 * authorised officer goes. `day` is the network's today.
 */
export const DESK_ROWS = [
  row(`'PAPER_EXPIRED'`, 'd.valid_until', `${PAPERS} AND d.valid_until < day.today AND ${LAST_OF_ITS_KIND}`),
  row(
    `'PAPER_EXPIRING'`,
    'd.valid_until',
    `${PAPERS} AND ${IN_FORCE} AND d.valid_until <= day.today + ${SOON} AND ${LAST_OF_ITS_KIND}`,
  ),
  row(
    `'PAPER_UNCHECKED'`,
    'd.entered_on',
    `${PAPERS} AND d.checked_on IS NULL AND coalesce(d.valid_until, 'infinity') >= day.today`,
  ),
  row(
    `'OFFICER_ENDING'`,
    LAST_DAY,
    `WHERE m.network_id = $1 AND m.state IN ('ACTIVE', 'SUSPENDED') AND ${LAST_DAY} <= day.today + 60`,
  ),
].join(' UNION ALL ');

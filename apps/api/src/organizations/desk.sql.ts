import { DESK_ROWS } from './documents/document-desk.sql.js';
import { GAPS_WITHOUT_OFFER, WITHOUT_OFFER } from './gaps/gap.sql.js';
import { DAY } from './organization.sql.js';
import { SPONSORSHIPS_ENDING, TO_SETTLE } from './sponsorships/sponsorship.sql.js';
import { askedKey } from './sql-parts.js';

const MEMBERSHIPS_DUE = `
  SELECT CASE m.state
      WHEN 'APPLIED' THEN 'APPLICATION_NEW'
      WHEN 'ADMITTED' THEN 'ADMITTED_NOT_STARTED'
      WHEN 'SUSPENDED' THEN 'SUSPENDED'
      ELSE CASE WHEN m.answer IS NULL THEN 'APPLICATION_IN_REVIEW' ELSE 'APPLICATION_ANSWERED' END END AS kind,
    m.organization_id, m.touched_on AS since, m.state, m.id AS membership_id
  FROM memberships m
  -- A question waits for the applicant; where nobody there has an account, the coordinator must fetch the answer.
  WHERE m.network_id = $1 AND (m.state IN ('APPLIED', 'UNDER_REVIEW', 'ADMITTED', 'SUSPENDED')
    OR m.state = 'INFO_REQUESTED' AND NOT EXISTS (
      SELECT FROM mandates q WHERE q.network_id = m.network_id AND q.organization_id = m.organization_id AND q.role = 'AO'
        AND q.ended_at IS NULL AND day.today BETWEEN q.from_date AND coalesce(q.to_date, 'infinity')))`;

const DUE = `${MEMBERSHIPS_DUE} UNION ALL ${DESK_ROWS}`;

/** Active members whom nobody may sign for. */
const UNOFFICERED = `
  SELECT m.organization_id FROM memberships m
  WHERE m.network_id = $1 AND m.state = 'ACTIVE' AND NOT EXISTS (
    SELECT FROM mandates q WHERE q.network_id = m.network_id AND q.organization_id = m.organization_id AND q.role = 'AO'
      AND q.ended_at IS NULL AND day.today BETWEEN q.from_date AND coalesce(q.to_date, 'infinity'))`;

/** Every organization that has a row on the desk, for the list: the same facts, whichever page one opens. */
export const WAITS_FOR_COORDINATOR = `
  SELECT due.organization_id FROM (${DUE}) due UNION ${UNOFFICERED}
  UNION SELECT g.organization_id FROM capacity_gaps g WHERE g.network_id = $1 AND ${WITHOUT_OFFER}
  UNION SELECT sp.sponsee_id FROM sponsorships sp WHERE sp.network_id = $1 AND ${TO_SETTLE}`;

const FAILED_MAILS = `(SELECT count(*) FROM mail_outbox x WHERE x.network_id = $1 AND x.failure IS NOT NULL)`;

/**
 * What waits for the coordinator: applications, members that stand still, papers, longest waiting first, and active members
 * whom nobody may sign for. $1 network · $2 language · $3 moment
 */
export const DESK_PAGE = `
  SELECT json_build_object('today', day.today,
    ${askedKey('gaps', GAPS_WITHOUT_OFFER)}
    ${askedKey('sponsorships', SPONSORSHIPS_ENDING)}
    ${askedKey('failedMails', FAILED_MAILS)}
    'due', (SELECT coalesce(json_agg(json_build_object('kind', due.kind, 'since', due.since, 'state', due.state,
        'organization', json_build_object('id', o.id, 'name', local_text_json(o.name, $2)))
        ORDER BY due.since, due.membership_id, due.kind), '[]')
      FROM (SELECT kind, organization_id, state, membership_id, min(since) AS since
            FROM (${DUE}) every GROUP BY 1, 2, 3, 4) due
      JOIN organizations o ON o.network_id = $1 AND o.id = due.organization_id),
    'unofficered', (SELECT coalesce(json_agg(
        json_build_object('id', o.id, 'name', local_text_json(o.name, $2))
        ORDER BY local_text(o.name, $2) COLLATE "hu-x-icu", o.id), '[]')
      FROM (${UNOFFICERED}) u JOIN organizations o ON o.network_id = $1 AND o.id = u.organization_id))
  FROM ${DAY}`;

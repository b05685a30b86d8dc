import { FILE_JSON } from '../../platform/files/index.js';
import { list, meantFor, nameOf } from '../sql-parts.js';

/**
 * How a sponsorship is read: alias `sp`, beside those of organizations. Single fields are emptied by the view; which rows
 * there are is decided here: what was never agreed is between the two sides and the coordination.
 */
export const SPONSORSHIP_SEEN = `(sp.accepted_on IS NOT NULL
  OR ${meantFor('OWN', 'sp.sponsor_id')} OR ${meantFor('OWN', 'sp.sponsee_id')})`;

export const SPONSORSHIP_JSON = `json_build_object(
  'id', sp.id, 'sponsor', ${nameOf('sp.sponsor_id', 'sp.network_id')}, 'sponsee', ${nameOf('sp.sponsee_id', 'sp.network_id')},
  'state', sp.state, 'proposedBy', sp.proposed_by, 'proposedOn', sp.proposed_on, 'acceptedOn', sp.accepted_on,
  'replacesId', sp.replaces_id, 'from', sp.from_date, 'to', sp.to_date, 'endedOn', sp.ended_on, 'endedBecause', sp.ended_because, 'scope', sp.scope,
  'ceiling', json_build_object('amount', sp.ceiling::text, 'currency', sp.currency),
  'feeBasisPoints', sp.fee_basis_points, 'reason', sp.reason, 'version', sp.version,
  'agreement', (SELECT ${FILE_JSON('f')} FROM attachments f WHERE f.network_id = sp.network_id AND f.id = sp.agreement_file_id))`;

/** Who acts for an organization on a day; several where they do for different things. */
export const SPONSORED_ON = (organization: string, day: string): string => `sponsorships sp
  WHERE sp.network_id = $1 AND sp.sponsee_id = ${organization} AND sp.in_force @> ${day}`;

/** The sponsor of today, for lists; the one that began last where there are several. */
export const CURRENT_SPONSORSHIP = `(SELECT ${SPONSORSHIP_JSON} FROM ${SPONSORED_ON('o.id', 'day.today')}
  ORDER BY sp.from_date DESC, sp.id LIMIT 1)`;

/** All in which an organization takes or took part, on either side, newest first. */
export const SPONSORSHIPS_OF = list(
  SPONSORSHIP_JSON,
  'sp.from_date DESC, sp.id',
  `sponsorships sp WHERE sp.network_id = o.network_id AND o.id IN (sp.sponsor_id, sp.sponsee_id) AND ${SPONSORSHIP_SEEN}`,
);

/** Terms that are over and not settled, and those that end within 30 days, where nothing follows. */
const ENDING = `sp.state = 'ACTIVE' AND sp.to_date <= day.today + 30
   AND NOT EXISTS (SELECT FROM sponsorships next WHERE next.network_id = sp.network_id AND next.sponsee_id = sp.sponsee_id
     AND next.state = 'ACTIVE' AND next.from_date > sp.to_date)`;

/** Groups whose sponsor is gone and whom nobody has taken on since; a year later it is no news any more. */
const WITHOUT_SPONSOR = `sp.ended_because IS NOT NULL AND sp.ended_on > day.today - 365
   AND EXISTS (SELECT FROM organizations g WHERE g.network_id = sp.network_id AND g.id = sp.sponsee_id
     AND g.legal_status IN ('INFORMAL', 'IN_REGISTRATION'))
   AND NOT EXISTS (SELECT FROM sponsorships next WHERE next.network_id = sp.network_id AND next.sponsee_id = sp.sponsee_id
     AND next.state = 'ACTIVE' AND next.to_date >= day.today)`;

/** What the coordination may have to settle, or to find a sponsor for. */
export const TO_SETTLE = `(${ENDING} OR ${WITHOUT_SPONSOR})`;

/**
 * For the first screen of the organization $3: what the other side proposed and waits for an answer, and a sponsor that is
 * gone.
 */
export const SPONSORSHIPS_TO_ANSWER = list(
  SPONSORSHIP_JSON,
  'sp.proposed_on, sp.id',
  `sponsorships sp WHERE sp.network_id = $1 AND (sp.state = 'PROPOSED'
     AND $3::uuid = CASE sp.proposed_by WHEN 'SPONSOR' THEN sp.sponsee_id ELSE sp.sponsor_id END
   OR sp.sponsee_id = $3::uuid AND ${WITHOUT_SPONSOR})`,
);

/** For the desk. */
export const SPONSORSHIPS_ENDING = list(
  SPONSORSHIP_JSON,
  'sp.to_date, sp.id',
  `sponsorships sp WHERE sp.network_id = $1 AND ${TO_SETTLE}`,
);

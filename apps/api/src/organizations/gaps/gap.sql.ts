import { list, nameOf, text } from '../sql-parts.js';

/** How gaps are read: alias `g` gap, `f` offer, beside those of organizations. */
const OFFER_JSON = `json_build_object(
  'id', f.id, 'organization', ${nameOf('f.organization_id', 'f.network_id')}, 'text', ${text('f.text')}, 'state', f.state,
  'offeredOn', f.offered_on, 'doneOn', f.done_on, 'reason', f.reason)`;

export const GAP_JSON = `json_build_object(
  'id', g.id, 'organization', ${nameOf('g.organization_id', 'g.network_id')}, 'field', g.field, 'text', ${text('g.text')},
  'state', g.state, 'openedOn', g.opened_on, 'closedOn', g.closed_on, 'version', g.version,
  'offers', ${list(OFFER_JSON, 'f.offered_on, f.id', 'help_offers f WHERE f.network_id = g.network_id AND f.gap_id = g.id')})`;

/** Where nobody offers or gives help. */
export const WITHOUT_OFFER = `g.state = 'OPEN' AND NOT EXISTS (SELECT FROM help_offers f
  WHERE f.network_id = g.network_id AND f.gap_id = g.id AND f.state IN ('OFFERED', 'ACCEPTED'))`;

/** All gaps of an organization, open ones first. */
export const GAPS_OF = list(
  GAP_JSON,
  `(g.state IN ('OPEN', 'HELPED')) DESC, g.opened_on DESC, g.id`,
  'capacity_gaps g WHERE g.network_id = o.network_id AND g.organization_id = o.id',
);

/** What an organization has done for others. */
export const HELP_GIVEN = list(
  `json_build_object('gapId', g.id, 'organization', ${nameOf('g.organization_id', 'g.network_id')}, 'field', g.field,
     'on', f.done_on)`,
  'f.done_on DESC, f.id',
  `help_offers f JOIN capacity_gaps g ON g.network_id = f.network_id AND g.id = f.gap_id
   WHERE f.network_id = o.network_id AND f.organization_id = o.id AND f.state = 'DONE'`,
);

/** For the desk: $1 network · $2 language. */
export const GAPS_WITHOUT_OFFER = list(
  GAP_JSON,
  'g.opened_on, g.id',
  `capacity_gaps g WHERE g.network_id = $1 AND ${WITHOUT_OFFER}`,
);

/** For the first screen of the organization $3: own gaps on which somebody waits for an answer. */
export const GAPS_TO_ANSWER = list(
  GAP_JSON,
  'g.opened_on, g.id',
  `capacity_gaps g WHERE g.network_id = $1 AND g.organization_id = $3::uuid AND g.state = 'OPEN'
   AND EXISTS (SELECT FROM help_offers f WHERE f.network_id = g.network_id AND f.gap_id = g.id AND f.state = 'OFFERED')`,
);

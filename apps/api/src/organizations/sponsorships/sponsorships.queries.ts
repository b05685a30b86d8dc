import { DAY, ORGANIZATION_SEEN } from '../organization.sql.js';
import { list, nameOf } from '../sql-parts.js';
import { SPONSORED_ON, SPONSORSHIP_JSON, SPONSORSHIP_SEEN } from './sponsorship.sql.js';

/** Pages of sponsorships: one statement each. $1 to $6 as for organizations (organization.sql.ts). */

/** $7 the sponsorship; null when there is none, or it is not the reader's business. */
export const SPONSORSHIP_PAGE = `
  SELECT json_build_object('today', day.today, 'node', ${SPONSORSHIP_JSON})
  FROM ${DAY}, sponsorships sp WHERE sp.network_id = $1 AND sp.id = $7 AND ${SPONSORSHIP_SEEN}
    AND $4::text[] IS NOT NULL`;

/** Who acted for organization $7 on day $8. Null when the reader may not know of the organization. */
export const SPONSORED_ON_PAGE = `
  SELECT json_build_object('today', day.today, 'nodes',
    ${list(SPONSORSHIP_JSON, 'sp.from_date, sp.id', SPONSORED_ON('o.id', '$8::date'))})
  FROM ${DAY}, organizations o WHERE o.network_id = $1 AND o.id = $7 AND ${ORGANIZATION_SEEN}
    AND $4::text[] IS NOT NULL`;

/** How members call it, in the languages of the demo; expertise is free text. */
const OFFERED = `EXISTS (SELECT FROM jsonb_array_elements(c.expertise) e, jsonb_each_text(e.value) t
  WHERE lower(t.value COLLATE "hu-x-icu") = ANY (ARRAY['fiscal sponsorship', 'befogadói feladatok', 'befogadás', 'portage financier']))`;

const RUNNING = `(SELECT count(*)::int FROM sponsorships sp
  WHERE sp.network_id = c.network_id AND sp.sponsor_id = c.id AND sp.in_force @> day.today)`;

/** What a sponsor carries today is below the network's limit, if there is one. */
const HAS_ROOM = `coalesce((SELECT sum(sp.ceiling) FROM sponsorships sp
    WHERE sp.network_id = c.network_id AND sp.sponsor_id = c.id AND sp.in_force @> day.today), 0)
  < coalesce((day.policies #>> '{sponsorCeiling,amount}')::bigint, 9000000000000000)`;

/**
 * Members that may act for organization $7, at most $8: registered, active, not sponsored themselves, with room left;
 * first those who say that they do this. None for an organization that can sign for itself.
 */
export const CANDIDATES_PAGE = `
  SELECT (SELECT coalesce(json_agg(json_build_object('organization', ${nameOf('found.id', 'found.network_id')},
        'offersIt', found.offers, 'running', found.running) ORDER BY found.place), '[]')
    FROM (SELECT c.network_id, c.id, ${OFFERED} AS offers, ${RUNNING} AS running,
            row_number() OVER (ORDER BY ${OFFERED} DESC, ${RUNNING}, c.name_hu, c.id) AS place
          FROM organizations c
          WHERE c.network_id = o.network_id AND c.id <> o.id AND o.legal_status IN ('INFORMAL', 'IN_REGISTRATION')
            AND c.legal_status = 'REGISTERED' AND c.legal_form NOT IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP')
            AND EXISTS (SELECT FROM memberships m
              WHERE m.network_id = c.network_id AND m.organization_id = c.id AND m.state = 'ACTIVE')
            AND NOT EXISTS (SELECT FROM sponsorships sp
              WHERE sp.network_id = c.network_id AND sp.sponsee_id = c.id AND sp.in_force @> day.today)
            AND ${HAS_ROOM}
          ORDER BY place LIMIT $8) found)
  FROM ${DAY}, organizations o WHERE o.network_id = $1 AND o.id = $7
    AND $4::text[] IS NOT NULL AND $5::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

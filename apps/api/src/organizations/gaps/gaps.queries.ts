import { DAY } from '../organization.sql.js';
import { asked, list, meantFor, nameOf } from '../sql-parts.js';
import { GAP_JSON, WITHOUT_OFFER } from './gap.sql.js';

/** Pages of gaps: one statement each. $1 to $6 as for organizations (organization.sql.ts). */

/** Names the shared parameters that a cut page may not use, because PostgreSQL wants to know their types. */
const UNCUT = `$4::text[] IS NOT NULL AND $5::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

/** Members that stand at the top of the ladder in the gap's field, by an assessment that counts today. */
const HELPERS = `CASE WHEN ${meantFor('OWN', 'g.organization_id')} THEN ${list(
  nameOf('h.organization_id', 'h.network_id'),
  'h.organization_id',
  `(SELECT DISTINCT ON (a.organization_id) a.* FROM capacity_assessments a
    WHERE a.network_id = g.network_id AND a.organization_id <> g.organization_id
    ORDER BY a.organization_id, a.assessed_on DESC) h
   WHERE day.today <= (h.assessed_on + interval '24 months')::date AND (h.levels ->> g.field)::int = 4
     AND EXISTS (SELECT FROM peer_assessments p WHERE p.network_id = h.network_id AND p.assessment_id = h.id
       AND p.state = 'GIVEN' AND NOT p.by_mentor)
     AND NOT EXISTS (SELECT FROM peer_assessments p WHERE p.network_id = h.network_id AND p.assessment_id = h.id
       AND p.state = 'GIVEN' AND (p.levels ->> g.field)::int < 4)`,
)} END`;

/** $7 the gap. */
export const GAP_PAGE = `
  SELECT json_build_object('today', day.today, 'node', ${GAP_JSON}, 'helpers', ${asked('helpers', HELPERS)})
  FROM ${DAY}, capacity_gaps g WHERE g.network_id = $1 AND g.id = $7 AND ${UNCUT}`;

/** $7 field or null · $8 states · $9 only those without an offer · $10, $11 the key after which to go on · $12 how many */
export const GAPS_PAGE = `
  SELECT json_build_object('today', day.today, 'nodes', (
    SELECT coalesce(json_agg(page.node ORDER BY page.opened_on, page.id), '[]') FROM (
      SELECT g.opened_on, g.id, ${GAP_JSON} AS node FROM capacity_gaps g
      WHERE g.network_id = $1 AND ($7::text IS NULL OR g.field = $7) AND g.state = ANY ($8::text[])
        AND (NOT $9 OR ${WITHOUT_OFFER}) AND (g.opened_on, g.id) > ($10::date, $11::uuid)
      ORDER BY g.opened_on, g.id LIMIT $12) page))
  FROM ${DAY} WHERE ${UNCUT}`;

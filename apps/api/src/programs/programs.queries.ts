import { askedKey, DAY, where } from '../organizations/index.js';
import { PROGRAM_JSON, PROGRAM_SEEN } from './program.sql.js';

/**
 * THE PAGES of programmes: one statement each. $1 to $6 as for organizations.
 * $7 states · $8 purposes · $9 target groups · $10 an organization that takes part · $11 words of the title
 * $12 how many · $13 and $14 the key after which to go on: what is sorted by, id
 */
const MATCHES = `p.network_id = $1 AND ${PROGRAM_SEEN}
  AND ${where('filter.states', '$7::text[]', 'p.state = ANY ($7)')}
  AND ${where('filter.purposes', '$8::text[]', 'p.purposes && $8')}
  AND ${where('filter.targetGroups', '$9::text[]', 'p.target_groups && $9')}
  AND ${where(
    'filter.organizationId',
    '$10::uuid',
    `EXISTS (SELECT FROM program_partners r
       WHERE r.network_id = p.network_id AND r.program_id = p.id AND r.organization_id = $10)`,
  )}
  AND ${where('filter.search', '$11::text', `unaccent(lower(p.title::text)) LIKE '%' || unaccent(lower($11)) || '%'`)}`;

const SORTS = {
  TITLE: `local_text(p.title, $2) COLLATE "hu-x-icu"`,
  // The newest first, in an order that only grows.
  START: `to_char(date '9999-12-31' - (p.from_date - date '0001-01-01'), 'YYYY-MM-DD')`,
} as const;

const page = (key: string): string => `
  WITH page AS (
    SELECT p.*, ${key} AS key FROM programs p
    WHERE ${MATCHES} AND (${key}, p.id) > ($13, $14::uuid) ORDER BY ${key}, p.id LIMIT $12 + 1)
  SELECT json_build_object('today', day.today,
    'edges', (SELECT coalesce(json_agg(json_build_object('key', json_build_array(p.key, p.id), 'node', ${PROGRAM_JSON})
        ORDER BY p.key, p.id), '[]')
      FROM (SELECT * FROM page ORDER BY key, id LIMIT $12) p),
    ${askedKey('totalCount', `(SELECT count(*) FROM programs p WHERE ${MATCHES})`)}
    'hasNextPage', (SELECT count(*) > $12 FROM page))
  FROM ${DAY} WHERE $4::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

export const PROGRAM_PAGES = {
  'programs.TITLE': page(SORTS.TITLE),
  'programs.START': page(SORTS.START),
} as const;

/** $7 the programme; null when there is none, or it is not the reader's business. */
export const PROGRAM_PAGE = `
  SELECT json_build_object('today', day.today, 'node', ${PROGRAM_JSON})
  FROM ${DAY}, programs p WHERE p.network_id = $1 AND p.id = $7 AND ${PROGRAM_SEEN}
    AND $4::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

import { activityJson, KNOWN_OUTSIDE } from './activity.sql.js';
import { asked, only, where } from '../platform/db/index.js';

/**
 * Pages of activities: one statement each. $1 network · $2 language · $3 moment · $4 true for a reader outside the members.
 * Row level security holds every table; the network id stands there all the same, because the indexes begin with it.
 */

const SEEN = where('reader.outside', '$4::boolean', KNOWN_OUTSIDE);
const MOMENT = '$3::timestamptz IS NOT NULL';

/**
 * $5 programme · $6 organizations · $7 kinds · $8 states · $9 from · $10 to · $11 target groups · $12 districts ·
 * $13 words, each between wildcards
 */
const MATCHES = `a.network_id = $1 AND ${MOMENT} AND ${SEEN}
  AND ${only('filter.programId', '$5::uuid', 'a.program_id = $5')}
  AND ${where(
    'filter.organizationIds',
    '$6::uuid[]',
    `(a.organization_id = ANY ($6) OR EXISTS (SELECT FROM activity_co_organizers o
        WHERE o.network_id = a.network_id AND o.activity_id = a.id AND o.organization_id = ANY ($6)))`,
  )}
  AND ${where('filter.types', '$7::text[]', 'a.type = ANY ($7)')}
  AND ${where('filter.states', '$8::text[]', 'a.state = ANY ($8)')}
  AND ${only('filter.from', '$9::date', 'a.happened_on >= $9')}
  AND ${only('filter.to', '$10::date', 'a.happened_on <= $10')}
  AND ${where('filter.targetGroups', '$11::text[]', `a.reach_groups -> 'TARGET_GROUP' ?| $11`)}
  AND ${where('filter.districts', '$12::text[]', 'a.district = ANY ($12)')}
  AND ${where(
    'filter.search',
    '$13::text[]',
    `unaccent(lower(concat_ws(' ', a.title::text, a.outcome::text, a.place))) LIKE ALL ($13)`,
  )}`;

/** $14 and $15 the key after which to go on · $16 how many */
const page = (order: 'ASC' | 'DESC'): string => `
  WITH page AS (
    SELECT a.* FROM activities a WHERE ${MATCHES} AND (a.happened_on, a.id) ${order === 'DESC' ? '<' : '>'} ($14::date, $15::uuid)
    ORDER BY a.happened_on ${order}, a.id ${order} LIMIT $16)
  SELECT json_build_object(
    'nodes', (SELECT coalesce(json_agg(${activityJson('edges.node.')} ORDER BY a.happened_on ${order}, a.id ${order}), '[]') FROM page a),
    'totalCount', ${asked('totalCount', `(SELECT count(*) FROM activities a WHERE ${MATCHES})`)})`;

/** Statement name to text; a name always carries the same text, so that the server keeps its plan. */
export const LIST_PAGES = { NEWEST: page('DESC'), OLDEST: page('ASC') } as const;

/** $5 the activity */
export const ACTIVITY_PAGE = `
  SELECT ${activityJson()} FROM activities a WHERE a.network_id = $1 AND ${MOMENT} AND ${SEEN} AND a.id = $5`;

import { CURRENT_MEMBERSHIP, DAY } from '../organization.sql.js';
import { text } from '../sql-parts.js';
import { SPARE_CAPACITY_JSON, SPARE_CAPACITY_SEEN } from './spare-capacity.sql.js';

/**
 * THE PAGE of what members can lend: one statement, one JSON value back. $1 to $6 are shared (organization.sql.ts).
 * $7 kinds · $8 at least that many · $9 at least that many places for wheelchairs · $10 ways to find each word (search.ts):
 * the terms it may stand as, and the range of words that begin with it · $11 how many · $12 and $13 the key after which to
 * go on: name of the organization, id
 *
 * There are some hundred rows in a network at most, each with its own words, so the words are compared row by row.
 */
const MATCHES = `c.network_id = $1 AND ${SPARE_CAPACITY_SEEN}
  AND ${CURRENT_MEMBERSHIP('m.state')} = 'ACTIVE'
  AND ($7::text[] IS NULL OR c.kind = ANY ($7))
  AND ($8::integer IS NULL OR c.amount >= $8)
  AND ($9::integer IS NULL OR c.wheelchair_places >= $9)
  AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset($10::jsonb) AS way(terms text[], low text, high text)
    WHERE NOT (c.terms && way.terms
      OR EXISTS (SELECT FROM unnest(c.terms) AS t(term) WHERE t.term >= way.low AND t.term < way.high)
      OR EXISTS (SELECT FROM organization_terms n WHERE n.network_id = c.network_id AND n.organization_id = c.organization_id
           AND n.kind = 'NAME' AND n.term = ANY (way.terms))))`;

const FROM = `spare_capacities c JOIN organizations o ON o.network_id = c.network_id AND o.id = c.organization_id`;

const page = (name: 'name_hu' | 'name_en'): string => `
  WITH page AS (
    SELECT c.*, o.name AS owner_name, o.${name} AS owner FROM ${FROM}
    WHERE ${MATCHES} AND (o.${name}, c.id) > ($12, $13::uuid)
    ORDER BY o.${name}, c.id LIMIT $11 + 1)
  SELECT json_build_object(
    'edges', (SELECT coalesce(json_agg(json_build_object(
        'key', json_build_array(c.owner, c.id),
        'node', ${SPARE_CAPACITY_JSON}::jsonb || jsonb_build_object('organization',
          json_build_object('id', c.organization_id, 'name', ${text('c.owner_name')})))
        ORDER BY c.owner, c.id), '[]')
      FROM (SELECT * FROM page ORDER BY owner, id LIMIT $11) c),
    'hasNextPage', (SELECT count(*) > $11 FROM page),
    'totalCount', CASE WHEN 'totalCount' = ANY ($4) THEN (SELECT count(*) FROM ${FROM} WHERE ${MATCHES}) END)
  FROM ${DAY}`;

export const SPARE_CAPACITY_PAGES = { hu: page('name_hu'), en: page('name_en') } as const;

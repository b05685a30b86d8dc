import type { PublishedPages } from './published-pages.js';
import { DAY, OF_THE_DAY, ORGANIZATION_JSON, ORGANIZATION_SEEN } from '../organization.sql.js';
import { text } from '../sql-parts.js';
import { SITE } from './site.sql.js';

/** $1 to $6 as in organization.sql.ts, with $5 the public and $6 nobody. */

/** $7 the organization. Null for one that nobody outside may know of, as for none. */
export const PUBLIC_ORGANIZATION = `
  SELECT json_build_object(${OF_THE_DAY}, 'site', ${SITE}, 'node', ${ORGANIZATION_JSON})
  FROM ${DAY}, organizations o WHERE o.network_id = $1 AND ${ORGANIZATION_SEEN}
    AND o.id = coalesce((SELECT g.into_id FROM merged_organizations g WHERE g.network_id = $1 AND g.id = $7::uuid), $7::uuid)`;

/** $7 a service of the organization; one that is no longer offered keeps its address and says so. */
export const PUBLIC_SERVICE = `
  SELECT json_build_object(${OF_THE_DAY}, 'site', ${SITE}, 'node', ${ORGANIZATION_JSON})
  FROM ${DAY}, services wanted JOIN organizations o ON o.network_id = $1 AND o.id = wanted.organization_id
  WHERE wanted.network_id = $1 AND wanted.id = $7 AND ${ORGANIZATION_SEEN}`;

/** What stands on each page, for a page that another room fills. */
export const PUBLIC_SITE = `SELECT json_build_object(${OF_THE_DAY}, 'site', ${SITE}) FROM ${DAY} WHERE $5::text[] IS NOT NULL AND ($6::uuid IS NULL OR true)`;

/** Whom to turn to when nothing else helps: the organization that holds the post of the coordination today. */
export const PUBLIC_HELP = `
  SELECT json_build_object(${OF_THE_DAY}, 'site', ${SITE}, 'node',
    (SELECT ${ORGANIZATION_JSON} FROM nao_terms t JOIN organizations o ON o.network_id = $1 AND o.id = t.organization_id
     WHERE t.network_id = $1 AND day.today BETWEEN t.from_date AND coalesce(t.to_date, 'infinity') AND ${ORGANIZATION_SEEN}))
  FROM ${DAY}`;

/**
 * How far the public texts have a version in easy words: descriptions of organizations and of their services,
 * and which one has waited longest. $1 to $6.
 */
export const PUBLIC_COVERAGE = `
  WITH texts AS (
    SELECT o.id, false AS service, o.name, o.easy_state, o.easy_missing_since AS since FROM organizations o
    WHERE o.network_id = $1 AND o.description <> '{}'::jsonb AND ${ORGANIZATION_SEEN} AND cardinality($4::text[]) >= 0
    UNION ALL
    SELECT s.id, true, s.name, s.easy_state, s.easy_missing_since
    FROM organizations o JOIN services s ON s.network_id = $1 AND s.organization_id = o.id
    WHERE o.network_id = $1 AND s.description <> '{}'::jsonb AND s.status IN ('ACTIVE', 'TEMPORARILY_CLOSED') AND ${ORGANIZATION_SEEN})
  SELECT json_build_object('site', ${SITE}, 'today', day.today,
    'oldest', (SELECT json_build_object('since', t.since, 'name', ${text('t.name')}, 'id', t.id, 'service', t.service)
      FROM texts t WHERE t.since IS NOT NULL ORDER BY t.since, t.id LIMIT 1),
    'easy', (SELECT json_build_object('texts', count(*),
        'CHECKED', count(*) FILTER (WHERE easy_state = 'CHECKED'),
        'UNCHECKED', count(*) FILTER (WHERE easy_state = 'UNCHECKED'),
        'STALE', count(*) FILTER (WHERE easy_state = 'STALE'),
        'MISSING', count(*) FILTER (WHERE easy_state = 'MISSING')) FROM texts))
  FROM ${DAY}`;

/** Which pages there are: organizations that are published, and their services that one can turn to. $1 to $6. */
/** Made when it is asked for, since rooms above say what else is published. */
export const publicSiteMap = (more: readonly PublishedPages[]): string => `
  SELECT json_build_object(${OF_THE_DAY}, 'site', ${SITE},
    'organizations', (SELECT coalesce(json_agg(o.id ORDER BY o.id), '[]') FROM organizations o
      WHERE o.network_id = $1 AND ${ORGANIZATION_SEEN}),
    'services', (SELECT coalesce(json_agg(s.id ORDER BY s.id), '[]')
      FROM organizations o JOIN services s ON s.network_id = $1 AND s.organization_id = o.id
      WHERE o.network_id = $1 AND s.status IN ('ACTIVE', 'TEMPORARILY_CLOSED') AND ${ORGANIZATION_SEEN}),
    'more', json_build_object(${more.map(({ name, ids }) => `'${name}', ${ids}`).join(', ')}))
  FROM ${DAY}`;

import { ACCESSIBILITY_FRESH_DAYS, KIND_WEIGHT, TERM_KINDS } from '@kalaka/domain';
import { DAY, OF_THE_DAY, ORGANIZATION_JSON, ORGANIZATION_SEEN, SERVICE } from '../organization.sql.js';
import { text } from '../sql-parts.js';
import { SITE } from './site.sql.js';

/**
 * THE PUBLIC DIRECTORY, one statement. $1 to $6 as in organization.sql.ts, with $5 the public and $6 nobody;
 * $7 target group · $8 what must be there · $9 how many · $10 after how many · with words also $11 the ways to find them,
 * as for the list of members, and $12 their number.
 *
 * A line is a service that one can turn to, or an organization that names none. What fits comes before what nearly fits,
 * before what must be asked for; what is known not to fit is left out (`accessFit` of the domain, as SQL).
 */

const OPEN_SERVICE = `s.network_id = $1 AND s.organization_id = o.id AND s.status IN ('ACTIVE', 'TEMPORARILY_CLOSED')`;

const answer = (fact: 'own' | 'f'): string => `CASE
  WHEN ${fact}.value IS NULL OR ${fact}.value = 'UNKNOWN' OR ${fact}.verified_on IS NULL THEN 2
  WHEN day.today - ${fact}.verified_on > ${ACCESSIBILITY_FRESH_DAYS} THEN 2
  WHEN ${fact}.value = 'YES' THEN 0 WHEN ${fact}.value = 'PARTLY' THEN 1 ELSE 3 END`;

/** `factThatCounts` of the domain: whoever knows speaks, the worse one where both know. */
const ANSWER = `CASE WHEN ${answer('own')} = 2 THEN ${answer('f')} WHEN ${answer('f')} = 2 THEN ${answer('own')}
  ELSE greatest(${answer('own')}, ${answer('f')}) END`;

/**
 * The worst of what is needed at a place; the best place counts, and without one what the service says of itself.
 * @param places a table with location_id, and whose rows they are
 * @param service the id of the service that may have facts of its own
 */
const fit = (places: string, service: string): string => `CASE WHEN cardinality($8::text[]) = 0 THEN 0 ELSE (
  SELECT min(place.fit) FROM (
    SELECT max(${ANSWER}) AS fit
    FROM (SELECT) one LEFT JOIN ${places} CROSS JOIN unnest($8::text[]) wanted(code)
    LEFT JOIN accessibility_facts f ON f.network_id = $1 AND f.location_id = p.location_id AND f.code = wanted.code
    LEFT JOIN accessibility_facts own ON own.network_id = $1 AND own.service_id = ${service} AND own.code = wanted.code
    GROUP BY p.location_id) place) END`;

const SERVICE_FIT = fit('service_locations p ON p.network_id = $1 AND p.service_id = s.id', 's.id');
const OWN_FIT = fit(
  `(SELECT l.id AS location_id, l.organization_id FROM locations l WHERE l.network_id = $1) p ON p.organization_id = o.id`,
  'NULL::uuid',
);

const WEIGHT = `CASE t.kind ${TERM_KINDS.map((kind) => `WHEN '${kind}' THEN ${KIND_WEIGHT[kind]}`).join(' ')} END`;

/** Each way finds words by equality and ranges alone, so that the index serves under row level security. */
const HITS = `
  ways AS (
    SELECT * FROM jsonb_to_recordset($11::jsonb) AS way(word int, low text, high text, kinds text[], weight int)),
  hits AS (
    SELECT t.organization_id, w.word, t.kind, t.word AS stored, max(w.weight * ${WEIGHT}) AS score
    FROM ways w JOIN organization_terms t ON t.network_id = $1 AND t.term >= w.low AND t.term <= w.high
    WHERE t.kind = ANY (w.kinds)
    GROUP BY t.organization_id, w.word, t.kind, t.word),
  found AS (SELECT organization_id FROM hits GROUP BY organization_id HAVING count(DISTINCT word) = $12::int),`;

/**
 * Words belong to an organization; of its services only those are meant that say the word themselves. Who it is, where,
 * and whom it serves is true of all of them.
 */
const SAID_BY_SERVICE = `
  CROSS JOIN LATERAL (SELECT lower(unaccent(s.name::text || s.description::text)) AS by_service,
                             lower(unaccent(o.description::text)) AS by_body) said
  CROSS JOIN LATERAL (
    SELECT sum(best) AS score FROM (
      SELECT max(h.score) AS best FROM hits h
      WHERE h.organization_id = o.id AND (h.kind IN ('NAME', 'PLACE', 'TARGET')
        OR position(h.stored IN said.by_service) > 0 OR h.kind = 'TEXT' AND position(h.stored IN said.by_body) > 0)
      GROUP BY h.word) words
    HAVING count(*) = $12::int) match`;
const SAID_BY_BODY = `
  CROSS JOIN LATERAL (
    SELECT sum(best) AS score
    FROM (SELECT max(h.score) AS best FROM hits h WHERE h.organization_id = o.id GROUP BY h.word) words) match`;

const COLLATION = { hu: '"hu-x-icu"', en: '"en-x-icu"' } as const;

const directory = (language: keyof typeof COLLATION, words: boolean): string => {
  const score = words ? 'match.score' : '0';
  const order = `fit, score DESC, label COLLATE ${COLLATION[language]}, organization_id, service_id`;
  return `
  WITH ${words ? HITS : ''}
  shown AS (
    SELECT o.* FROM ${words ? 'found h JOIN organizations o ON o.id = h.organization_id' : 'organizations o'}
    WHERE o.network_id = $1 AND ${ORGANIZATION_SEEN} AND ($7::text IS NULL OR $7 = ANY (o.target_groups))),
  lines AS (
    SELECT o.id AS organization_id, s.id AS service_id, local_text(s.name, $2) AS label,
           ${SERVICE_FIT} AS fit, ${score} AS score
    FROM ${DAY}, shown o JOIN services s ON ${OPEN_SERVICE} ${words ? SAID_BY_SERVICE : ''}
    UNION ALL
    SELECT o.id, NULL, local_text(o.name, $2), ${OWN_FIT}, ${score}
    FROM ${DAY}, shown o ${words ? SAID_BY_BODY : ''}
    WHERE NOT EXISTS (SELECT FROM services s WHERE ${OPEN_SERVICE})),
  fitting AS (SELECT * FROM lines WHERE fit < 3),
  page AS (SELECT *, row_number() OVER (ORDER BY ${order}) AS place FROM fitting ORDER BY ${order} LIMIT $9 OFFSET $10)
  SELECT json_build_object(
    ${OF_THE_DAY}, 'site', ${SITE},
    'organizations', (SELECT count(*) FROM organizations o WHERE o.network_id = $1 AND ${ORGANIZATION_SEEN}),
    'counts', (SELECT json_build_object('FITS', count(*) FILTER (WHERE fit = 0), 'NEARLY', count(*) FILTER (WHERE fit = 1),
      'ASK', count(*) FILTER (WHERE fit = 2)) FROM fitting),
    'lines', (SELECT coalesce(json_agg(json_build_object(
        'fit', (ARRAY['FITS', 'NEARLY', 'ASK'])[page.fit + 1],
        'organization', CASE WHEN s.id IS NULL THEN ${ORGANIZATION_JSON}
          ELSE json_build_object('id', o.id, 'name', ${text('o.name')}) END,
        'service', CASE WHEN s.id IS NOT NULL THEN ${SERVICE} END) ORDER BY page.place), '[]')
      FROM page JOIN organizations o ON o.network_id = $1 AND o.id = page.organization_id
      LEFT JOIN services s ON s.network_id = $1 AND s.id = page.service_id))
  FROM ${DAY}`;
};

/** Statement name to text; a name always carries the same text, so that the server keeps its plan. */
export const DIRECTORY_PAGES = {
  'directory.all.en': directory('en', false),
  'directory.all.hu': directory('hu', false),
  'directory.search.en': directory('en', true),
  'directory.search.hu': directory('hu', true),
} as const;

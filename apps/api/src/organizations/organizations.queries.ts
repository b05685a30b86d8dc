import { KIND_WEIGHT, TERM_KINDS, type TermKind } from '@kalaka/domain';
import { CAN_CONTRACT } from './documents/document.sql.js';
import { WAITS_FOR_COORDINATOR } from './desk.sql.js';
import {
  CURRENT_MEMBERSHIP,
  DAY,
  OPEN_QUESTION,
  OF_THE_DAY,
  ORGANIZATION_JSON,
  ORGANIZATION_SEEN,
} from './organization.sql.js';
import { PEERS_TO_ASSESS } from './assessments/assessment.sql.js';
import { GAPS_TO_ANSWER } from './gaps/gap.sql.js';
import { SPONSORSHIPS_TO_ANSWER } from './sponsorships/sponsorship.sql.js';
import { asked, askedKey, where } from './sql-parts.js';
import { lendsKinds } from './spare-capacity/spare-capacity.sql.js';

/**
 * THE PAGES of organizations: one statement each, one JSON value back. $1 to $6 are shared (organization.sql.ts).
 * Row level security holds every table; the network id stands there all the same, because the indexes begin with it.
 */

/**
 * $7 target groups · $8 expertise, lower case · $9 legal forms · $10 membership states · $11 only those never members ·
 * $12 kinds of things lent · $13 whether the city may sign with it; behind the others, where they differ: only what waits
 * for the coordinator, and only these ids
 */
const matches = (attention: string, ids: string): string => `o.network_id = $1 AND ${ORGANIZATION_SEEN}
  AND ${where('filter.targetGroups', '$7::text[]', 'o.target_groups && $7')}
  AND ${where(
    'filter.expertise',
    '$8::text[]',
    `'NETWORK' = ANY ($5) AND EXISTS (SELECT FROM jsonb_array_elements(o.expertise) e, jsonb_each_text(e.value) t
       WHERE lower(t.value COLLATE "hu-x-icu") = ANY ($8))`,
  )}
  AND ${where('filter.legalForms', '$9::text[]', 'o.legal_form = ANY ($9)')}
  AND ${where('filter.membershipStates', '$10::text[]', `${CURRENT_MEMBERSHIP('m.state')} = ANY ($10)`)}
  AND ${where(
    'filter.listedOnly',
    '$11::boolean',
    'NOT $11 OR NOT EXISTS (SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id)',
  )}
  AND ${where('filter.lends', '$12::text[]', lendsKinds('$12'))}
  AND ${where('filter.canContract', '$13::boolean', `(SELECT ${CAN_CONTRACT} FROM ${DAY}) = $13`)}
  AND ${where(
    'filter.needsAttention',
    `${attention}::boolean`,
    `NOT ${attention} OR o.id IN (SELECT waits.organization_id FROM ${DAY}, LATERAL (${WAITS_FOR_COORDINATOR}) waits)`,
  )}
  AND ${where('filter.ids', `${ids}::uuid[]`, `o.id = ANY (${ids})`)}`;

const byKind = (said: (kind: TermKind, place: number) => number): string =>
  `CASE t.kind ${TERM_KINDS.map((kind, place) => `WHEN '${kind}' THEN ${said(kind, place)}`).join(' ')} END`;
const WEIGHT = byKind((kind) => KIND_WEIGHT[kind]);
/** Which kind a hit was, behind its score, so that the greatest of both is found at once. */
const KIND = byKind((_, place) => place);

/**
 * Words are found in organization_terms by equality and ranges alone: these operators are leakproof, so the index serves
 * under row level security. $18 holds one row per way to find a word: the least and the greatest term, the kinds it may
 * find, and how much such a hit says. Every word must be found ($19 counts them); the best hit of each counts.
 */
const FOUND = `
  ways AS (
    SELECT * FROM jsonb_to_recordset($18::jsonb) AS way(word int, low text, high text, kinds text[], weight int)),
  found AS (
    SELECT organization_id, sum(best / 10) AS score, array_agg(DISTINCT best % 10) AS kinds FROM (
      SELECT t.organization_id, w.word, max(w.weight * ${WEIGHT} * 10 + ${KIND}) AS best
      FROM ways w JOIN organization_terms t ON t.network_id = $1 AND t.term >= w.low AND t.term <= w.high
      WHERE t.kind = ANY (w.kinds)
      GROUP BY t.organization_id, w.word) best
    GROUP BY organization_id HAVING count(*) = $19)`;

type Order = 'name_hu' | 'name_en';

interface Rows {
  from: string;
  rank: string;
  /** Which rows there are, and which of them come after the page before. */
  match: string;
  after: string;
}

const page = (order: Order, { from, rank, match, after }: Rows, ways = ''): string => `
  WITH ${ways ? `${ways},` : ''}
  page AS (
    SELECT o.*, ${rank} AS rank${ways ? ', f.kinds' : ''} FROM ${from} WHERE ${match} AND ${after}
    ORDER BY rank, o.${order}, o.id LIMIT $14 + 1)
  SELECT json_build_object(
    ${OF_THE_DAY},
    'edges', (SELECT coalesce(json_agg(
        json_build_object(${askedKey('key', `json_build_array(o.rank, o.${order}, o.id)`)}
          ${ways ? `'kinds', o.kinds,` : ''} 'node', ${ORGANIZATION_JSON})
        ORDER BY o.rank, o.${order}, o.id), '[]')
      FROM (SELECT * FROM page ORDER BY rank, ${order}, id LIMIT $14) o),
    'hasNextPage', (SELECT count(*) > $14 FROM page),
    'totalCount', ${asked('totalCount', `(SELECT count(*) FROM ${from} WHERE ${match})`)})
  FROM ${DAY}`;

/**
 * $14 how many · $15 to $17 the key after which to go on: rank, name, id · $18 and $19 the last of the filters. The first
 * page goes on after the least key. Without words the rank is 0, so that (network, name, id) is walked in the
 * order of its index, at any depth.
 */
const inOrderOfNames = (order: Order): string =>
  page(order, {
    from: 'organizations o',
    rank: '0::bigint',
    match: matches('$18', '$19'),
    after: `(o.${order}, o.id) > ($16, $17::uuid) AND $15::bigint IS NOT NULL`,
  });

/** $20 true: best first; false: by name · $21 and $22 the last of the filters. */
const byWords = (order: Order): string => {
  const rank = 'CASE WHEN $20 THEN -f.score ELSE 0 END';
  const from = 'found f JOIN organizations o ON o.id = f.organization_id';
  const after = `(${rank}, o.${order}, o.id) > ($15::bigint, $16, $17::uuid)`;
  return page(order, { from, rank, match: matches('$21', '$22'), after }, FOUND);
};

/** Statement name to text; a name always carries the same text, so that the server keeps its plan. */
export const LIST_PAGES = {
  'organizations.list.hu': inOrderOfNames('name_hu'),
  'organizations.list.en': inOrderOfNames('name_en'),
  'organizations.search.hu': byWords('name_hu'),
  'organizations.search.en': byWords('name_en'),
} as const;

/** $7 the organization, or one that became part of it; null when there is none or the reader may not know of it. */
export const DETAIL_PAGE = `
  SELECT json_build_object(${OF_THE_DAY}, 'node', ${ORGANIZATION_JSON})
  FROM ${DAY}, organizations o WHERE o.network_id = $1 AND ${ORGANIZATION_SEEN}
    AND o.id = coalesce((SELECT g.into_id FROM merged_organizations g WHERE g.network_id = $1 AND g.id = $7::uuid), $7::uuid)`;

/** Expertise in use and the terms that the network offers, in the reader's language; members' business, so nobody else is shown a word. */
export const EXPERTISE_IN_USE = `
  SELECT coalesce(json_agg(term ORDER BY term COLLATE "hu-x-icu"), '[]')
  FROM (SELECT DISTINCT local_text(e.value, $2) AS term
        FROM (SELECT o.network_id, o.expertise FROM organizations o
              UNION ALL SELECT n.id, n.vocabulary -> 'expertise' FROM networks n) o, jsonb_array_elements(o.expertise) e
        WHERE o.network_id = $1 AND 'NETWORK' = ANY ($3::text[])) terms`;

/**
 * The parts of the other first screen: questions of the coordination that wait for the organization $3, and the office
 * $4 of an official, what others ask of the organization. $1 network · $2 language · $5 moment
 */
export const HOME_PAGE = `
  SELECT json_build_object('today', day.today,
    ${askedKey('sponsorships', SPONSORSHIPS_TO_ANSWER)}
    ${askedKey('gaps', GAPS_TO_ANSWER)}
    ${askedKey('peerRequests', PEERS_TO_ASSESS)}
    'openQuestions', (SELECT coalesce(json_agg(${OPEN_QUESTION} ORDER BY m.touched_on, m.id), '[]')
      FROM memberships m WHERE m.network_id = $1 AND m.organization_id = $3::uuid AND m.state = 'INFO_REQUESTED'),
    'office', (SELECT json_build_object('id', f.id, 'name', local_text_json(f.name, $2), 'email', f.email,
        'municipality', local_text_json(y.name, $2))
      FROM offices f JOIN municipalities y ON y.network_id = f.network_id AND y.id = f.municipality_id
      WHERE f.network_id = $1 AND f.id = $4::uuid))
  FROM ${DAY.replace('$3', '$5')}`;

import type { DutySource } from './handover-duties.js';

/** How a person is called in the reader's language ($2). */
const person = (column: string): string =>
  `(SELECT person_name(a.given_name, a.family_name, a.prefix, a.erased_at, $2) FROM accounts a WHERE a.id = ${column})`;

const organization = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', local_text_json(${alias}.name, $2))`;

/** One duty with what is open of it; names of ten at most, so that a long list does not drown the others. */
const duty = ({ code, blocks, link, open }: DutySource): string =>
  `(SELECT jsonb_build_object('code', '${code}', 'blocks', ${blocks}, 'link', '${link}', 'count', count(*),
     'names', coalesce(jsonb_agg(local_text_json(d.name, $2)) FILTER (WHERE d.name IS NOT NULL AND d.n <= 10), '[]'))
    FROM (SELECT f.name, row_number() OVER () AS n FROM (${open}) f) d)`;

/** What went over with a handover that is done, as it was counted then. */
const passedOn = (sources: readonly DutySource[]): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('code', p ->> 'code', 'blocks', false, 'count', (p ->> 'count')::int,
       'names', '[]'::jsonb, 'link', coalesce('${linksOf(sources)}'::jsonb ->> (p ->> 'code'), '/network/handover')))
     FROM jsonb_array_elements(h.passed_on) p), '[]')`;

const linksOf = (sources: readonly DutySource[]): string =>
  JSON.stringify(Object.fromEntries(sources.map(({ code, link }) => [code, link])));

/**
 * The handovers of the network, newest first, with checklist and duties, in one statement. The duties are the fragments
 * that the rooms registered; they are asked only of the handover that is being prepared.
 * $1 network id · $2 language · $3 id of one handover, or null · $4 organization of the reader · $5 reads as coordinator
 */
export const handoverPage = (sources: readonly DutySource[]): string => `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', h.id, 'state', h.state, 'from', ${organization('outgoing')}, 'to', ${organization('incoming')},
    'changeOn', h.change_on, 'until', h.until_on, 'version', h.version, 'reason', h.reason,
    'decision', h.decision || jsonb_build_object('text', local_text_json(h.decision -> 'text', $2)),
    'preparedOn', h.prepared_on, 'preparedBy', ${person('h.prepared_by')},
    'closedOn', h.closed_on, 'closedBy', ${person('h.closed_by')},
    'maySettle', $5 OR coalesce($4 IN (h.outgoing_id, h.incoming_id), false),
    'items', coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', i.id, 'text', local_text_json(i.text, $2), 'count', i.count,
        'settledOn', i.settled_on, 'settledBy', ${person('i.settled_by')}) ORDER BY i.position)
      FROM handover_items i WHERE i.network_id = h.network_id AND i.handover_id = h.id), '[]'),
    'duties', CASE WHEN h.state = 'PREPARED'
      THEN jsonb_build_array(${sources.map(duty).join(', ')}) ELSE ${passedOn(sources)} END)
    ORDER BY h.change_on DESC, h.prepared_on DESC, h.id), '[]')
  FROM (SELECT one.*, t.organization_id AS outgoing_id, one.organization_id AS incoming_id
        FROM handovers one JOIN nao_terms t ON t.network_id = one.network_id AND t.id = one.from_term_id
        WHERE one.network_id = $1 AND ($3::uuid IS NULL OR one.id = $3)) h
  JOIN organizations outgoing ON outgoing.network_id = h.network_id AND outgoing.id = h.outgoing_id
  JOIN organizations incoming ON incoming.network_id = h.network_id AND incoming.id = h.incoming_id`;

/** Who may take the post now: active members with legal personality, but for its holder. $1 network · $2 language · $3 today */
export const HANDOVER_CANDIDATES = `
  SELECT coalesce(jsonb_agg(${organization('o')} ORDER BY local_text(o.name, $2) COLLATE "hu-x-icu", o.id), '[]')
  FROM organizations o
  WHERE o.network_id = $1 AND o.legal_form NOT IN ('INFORMAL_GROUP', 'CIVIL_PARTNERSHIP')
    AND coalesce(o.legal_status NOT IN ('DISSOLVING', 'DISSOLVED'), true)
    AND EXISTS (SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id
                AND m.state = 'ACTIVE' AND m.to_date IS NULL)
    AND NOT EXISTS (SELECT FROM nao_terms t, networks n WHERE n.id = o.network_id AND t.network_id = o.network_id
                AND t.organization_id = o.id
                AND ($3::timestamptz AT TIME ZONE n.time_zone)::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity'))`;

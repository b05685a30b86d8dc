/** Hungarian order of names in both languages: it is a superset of the English one for the letters English has. */
const NAME_ORDER = `a.family_name COLLATE "hu-x-icu", a.given_name COLLATE "hu-x-icu", a.id`;

/** Lower case without accents, for searching a name: Ördög is found by "ordog". */
const folded = (text: string): string =>
  `regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`;

/** The name as people of the language say it: family name first in Hungarian, and no name for whoever was erased. */
export const personName = (account: string, language: string): string =>
  `person_name(${['given_name', 'family_name', 'prefix', 'erased_at'].map((part) => `${account}.${part}`).join(', ')}, ${language})`;

/** One mandate as the interface shows it. `m` mandate, `a` its account, `day.today`; language `$2`. */
export const MANDATE_JSON = `jsonb_build_object(
  'id', m.id, 'role', m.role, 'title', local_text_json(m.title, $2), 'from', m.from_date, 'to', m.to_date,
  'current', m.ended_at IS NULL AND day.today BETWEEN m.from_date AND coalesce(m.to_date, 'infinity'), 'version', m.version,
  'network', jsonb_build_object('id', n.id, 'name', local_text_json(n.name, $2), 'slug', n.slug),
  'organization', (SELECT jsonb_build_object('id', o.id, 'name', local_text_json(o.name, $2))
                   FROM organizations o WHERE o.network_id = m.network_id AND o.id = m.organization_id),
  'office', (SELECT jsonb_build_object('id', f.id, 'name', local_text_json(f.name, $2), 'email', f.email,
                                       'municipality', local_text_json(y.name, $2))
             FROM offices f JOIN municipalities y ON y.network_id = f.network_id AND y.id = f.municipality_id
             WHERE f.network_id = m.network_id AND f.id = m.office_id),
  'person', jsonb_build_object('id', a.id, 'name', ${personName('a', '$2')}))`;

const MANDATES = `coalesce((
  SELECT jsonb_agg(${MANDATE_JSON} ORDER BY coalesce(m.ended_at::date, m.to_date) DESC NULLS FIRST, m.from_date DESC, m.id)
  FROM mandates m WHERE m.network_id = n.id AND m.account_id = a.id AND ($4 OR m.office_id = $5 OR m.account_id = $6)), '[]')`;

const RUNNING = `m.ended_at IS NULL AND coalesce(m.to_date, 'infinity') >= day.today`;

/** Shut out and not let in again. */
const DEACTIVATED = `EXISTS (SELECT FROM deactivations d
  WHERE d.network_id = n.id AND d.account_id = a.id AND d.reactivated_at IS NULL)`;

/** Invited and not come in yet, also when the link has run out meanwhile. */
const WAITED_FOR = `EXISTS (SELECT FROM invitations i
  WHERE i.network_id = n.id AND i.account_id = a.id AND i.accepted_at IS NULL AND i.revoked_at IS NULL)`;

const STATE = `CASE WHEN ${DEACTIVATED} THEN 'DEACTIVATED'
  WHEN NOT EXISTS (SELECT FROM mandates m WHERE m.network_id = n.id AND m.account_id = a.id AND ${RUNNING}) THEN 'FORMER'
  WHEN ${WAITED_FOR} THEN 'INVITED' ELSE 'ACTIVE' END`;

/** Who reads more of a person than the name: the coordinator `$7`, who shares the organization `$8`, and oneself. */
const READ = `($7 OR a.id = $6 OR EXISTS (
    SELECT FROM mandates e WHERE e.network_id = n.id AND e.account_id = a.id AND e.organization_id = $8
      AND e.role IN ('AO', 'ED', 'VIEW') AND e.ended_at IS NULL))`;

const INVITATION = `(SELECT jsonb_build_object('id', i.id, 'sentAt', i.sent_at, 'expiresAt', i.expires_at,
    'state', CASE WHEN i.expires_at > $3::timestamptz THEN 'OPEN' ELSE 'EXPIRED' END, 'sendings', i.sendings, 'version', i.version)
  FROM invitations i WHERE i.network_id = n.id AND i.account_id = a.id AND i.accepted_at IS NULL AND i.revoked_at IS NULL)`;

const ERASURE = `(SELECT r.requested_at FROM erasures r
  WHERE r.network_id = n.id AND r.account_id = a.id AND r.withdrawn_at IS NULL AND r.performed_at IS NULL)`;

/**
 * Who a person may be shown to: `$4` the whole network, else (city officials) those of the own office `$5` and oneself
 * `$6`. Address, state and invitation go to whoever may `READ` the person.
 */
const PERSON_JSON = `jsonb_build_object(
  'id', a.id, 'name', ${personName('a', '$2')}, 'givenName', a.given_name, 'familyName', a.family_name,
  'version', a.version, 'erased', a.erased_at IS NOT NULL,
  'email', CASE WHEN a.erased_at IS NULL AND ${READ} THEN a.email END,
  'state', CASE WHEN ${READ} THEN ${STATE} END,
  'invitation', CASE WHEN ${READ} THEN ${INVITATION} END,
  'erasureRequestedAt', CASE WHEN $7 OR a.id = $6 THEN ${ERASURE} END,
  'mandates', CASE WHEN $9 THEN ${MANDATES} ELSE '[]'::jsonb END)`;

const FROM_TODAY = `networks n, LATERAL (SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today) day`;

/**
 * People of the network who hold a mandate now or will, by name. Keyset: `$13` is null or the account after which to
 * go on. $10 words (folded) that must all occur in the name · $11 organization · $12 how many, one more than shown ·
 * $14 role · $15 state (whoever was shut out holds no mandate, and is shown to the coordinator who asks for it).
 */
export const PEOPLE_PAGE = `
  WITH after AS (SELECT family_name, given_name, id FROM accounts WHERE id = $13)
  SELECT coalesce(jsonb_agg(found.person ORDER BY found.position), '[]')
  FROM (
    SELECT ${PERSON_JSON} AS person, row_number() OVER (ORDER BY ${NAME_ORDER}) AS position
    FROM ${FROM_TODAY}, LATERAL (
      SELECT a.* FROM accounts a
      WHERE EXISTS (SELECT FROM mandates m WHERE m.network_id = n.id AND m.account_id = a.id
                      AND (${RUNNING} OR $15 = 'DEACTIVATED' AND $7)
                      AND ($4 OR m.office_id = $5 OR m.account_id = $6)
                      AND ($11::uuid IS NULL OR m.organization_id = $11)
                      AND ($14::text IS NULL OR m.role = $14))
        AND ($15::text IS NULL OR ${READ} AND ${STATE} = $15)
        AND NOT EXISTS (SELECT FROM unnest($10::text[]) word
                        WHERE strpos(${folded(`concat_ws(' ', a.prefix, a.family_name, a.given_name)`)}, word) = 0)
        AND ($13::uuid IS NULL OR EXISTS (SELECT FROM after WHERE
              (a.family_name COLLATE "hu-x-icu", a.given_name COLLATE "hu-x-icu", a.id)
              > (after.family_name COLLATE "hu-x-icu", after.given_name COLLATE "hu-x-icu", after.id)))
      ORDER BY ${NAME_ORDER} LIMIT $12) a
    WHERE n.id = $1) found`;

/** One person who holds or held a mandate here. $10 account; the rest as above. */
export const PERSON_PAGE = `
  SELECT ${PERSON_JSON}
  FROM ${FROM_TODAY}, accounts a
  WHERE n.id = $1 AND a.id = $10
    AND EXISTS (SELECT FROM mandates m WHERE m.network_id = n.id AND m.account_id = a.id
                  AND ($4 OR m.office_id = $5 OR m.account_id = $6))`;

/** One mandate of the network. $4 mandate. */
export const MANDATE_PAGE = `
  SELECT ${MANDATE_JSON}
  FROM ${FROM_TODAY}, mandates m JOIN accounts a ON a.id = m.account_id
  WHERE n.id = $1 AND m.network_id = n.id AND m.id = $4`;

/** Who coordinates the network today, with the address to write to. */
export const COORDINATION = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', ${personName('a', '$2')}, 'email', a.email)
    ORDER BY ${NAME_ORDER}), '[]')
  FROM ${FROM_TODAY}, mandates m JOIN accounts a ON a.id = m.account_id
  WHERE n.id = $1 AND m.network_id = n.id AND m.role = 'COORD' AND ${RUNNING} AND m.from_date <= day.today`;

/** Who asked to be erased and waits for it, longest first. */
export const ERASURE_REQUESTS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('requestedAt', r.requested_at, 'byPerson', r.requested_by = r.account_id,
    'person', jsonb_build_object('id', a.id, 'name', ${personName('a', '$2')})) ORDER BY r.requested_at, r.id), '[]')
  FROM erasures r JOIN accounts a ON a.id = r.account_id
  WHERE r.network_id = $1 AND r.withdrawn_at IS NULL AND r.performed_at IS NULL`;

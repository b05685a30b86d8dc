/** Hungarian order of names in both languages: it is a superset of the English one for the letters English has. */
const NAME_ORDER = `a.family_name COLLATE "hu-x-icu", a.given_name COLLATE "hu-x-icu", a.id`;

/** Lower case without accents, for searching a name: Ördög is found by "ordog". */
const folded = (text: string): string =>
  `regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`;

/** The name as people of the language say it: family name first in Hungarian. */
export const personName = (account: string, language: string): string =>
  `CASE WHEN ${language} = 'hu' THEN concat_ws(' ', ${account}.prefix, ${account}.family_name, ${account}.given_name)
        ELSE concat_ws(' ', ${account}.prefix, ${account}.given_name, ${account}.family_name) END`;

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

/**
 * Who a person may be shown to: `$4` the whole network, else (city officials) those of the own office `$5` and oneself
 * `$6`. E-mail: `$7` to the whole network's coordinator, else of those who share the organization `$8`, and one's own.
 */
const PERSON_JSON = `jsonb_build_object(
  'id', a.id, 'name', ${personName('a', '$2')}, 'givenName', a.given_name, 'familyName', a.family_name,
  'email', CASE WHEN $7 OR a.id = $6 OR EXISTS (
    SELECT FROM mandates e WHERE e.network_id = n.id AND e.account_id = a.id AND e.organization_id = $8
      AND e.role IN ('AO', 'ED', 'VIEW') AND e.ended_at IS NULL) THEN a.email END,
  'mandates', CASE WHEN $9 THEN ${MANDATES} ELSE '[]'::jsonb END)`;

const FROM_TODAY = `networks n, LATERAL (SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today) day`;

/**
 * People of the network who hold a mandate now or will, by name. Keyset: `$13` is null or the account after which to
 * go on. $10 words (folded) that must all occur in the name · $11 organization · $12 how many, one more than shown.
 */
export const PEOPLE_PAGE = `
  WITH after AS (SELECT family_name, given_name, id FROM accounts WHERE id = $13)
  SELECT coalesce(jsonb_agg(found.person ORDER BY found.position), '[]')
  FROM (
    SELECT ${PERSON_JSON} AS person, row_number() OVER (ORDER BY ${NAME_ORDER}) AS position
    FROM ${FROM_TODAY}, LATERAL (
      SELECT a.* FROM accounts a
      WHERE EXISTS (SELECT FROM mandates m WHERE m.network_id = n.id AND m.account_id = a.id
                      AND m.ended_at IS NULL AND coalesce(m.to_date, 'infinity') >= day.today
                      AND ($4 OR m.office_id = $5 OR m.account_id = $6)
                      AND ($11::uuid IS NULL OR m.organization_id = $11))
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

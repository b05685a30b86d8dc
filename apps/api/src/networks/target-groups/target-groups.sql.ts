/**
 * A network's own target groups in the order in which they were added, of `n`. Read once for a page, never per row.
 * $2 language
 * @param more further fields of a group; `g.value` is the stored one
 */
export const ownTargetGroups = (more = ''): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('code', g.value ->> 'code', 'name', local_text_json(g.value -> 'name', $2),
    'retired', g.value -> 'retired'${more}) ORDER BY g.ordinality), '[]')
  FROM jsonb_array_elements(n.vocabulary -> 'targetGroups') WITH ORDINALITY g)`;

const CARRIERS = `(SELECT count(*) FROM organizations c
  WHERE c.network_id = n.id AND g.value ->> 'code' = ANY (c.target_groups))`;

/** @param asked parameter that says whether anybody wants to know how many organizations each has */
export const targetGroupsInFull = (asked: string): string =>
  ownTargetGroups(`, 'version', g.value -> 'version', 'nameTranslations', (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'text', value) ORDER BY key), '[]')
    FROM jsonb_each_text(g.value -> 'name')), 'organizations', CASE WHEN ${asked} THEN ${CARRIERS} ELSE 0 END`);

/**
 * A network's own terms of a list in the order in which they were added, of `n`. Read once for a page, never per row.
 * $2 language
 * @param more further fields of a term; `g.value` is the stored one
 */
export const ownTerms = (list: string, more = ''): string => `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('code', g.value ->> 'code', 'name', local_text_json(g.value -> 'name', $2),
    'retired', coalesce(g.value -> 'retired', 'false')${more}) ORDER BY g.ordinality), '[]')
  FROM jsonb_array_elements(coalesce(n.vocabulary -> '${list}', '[]')) WITH ORDINALITY g)`;

/** With what a form needs to change one. */
export const ownTermsInFull = (list: string, more = ''): string =>
  ownTerms(
    list,
    `, 'version', coalesce(g.value -> 'version', '1'), 'nameTranslations', (SELECT coalesce(jsonb_agg(jsonb_build_object('language', key, 'text', value) ORDER BY key), '[]')
    FROM jsonb_each_text(g.value -> 'name'))${more}`,
  );

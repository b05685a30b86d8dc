import { list, text, translations } from '../sql-parts.js';

const PERSON = `CASE WHEN $2 = 'hu' THEN concat_ws(' ', a.prefix, a.family_name, a.given_name)
  ELSE concat_ws(' ', a.prefix, a.given_name, a.family_name) END`;

/**
 * What somebody found at a place or in a service. Alias f.
 * @param thing condition that says whose facts
 * @param checker the organization that looked, as this reader may know it
 * @param owner the organization that it belongs to: a check by somebody else is told as such
 */
export const accessFacts = (thing: string, owner: string, checker: string): string =>
  list(
    `json_build_object('code', f.code, 'value', f.value, 'text', ${text('f.text')},
       'textTranslations', ${translations('f.text')},
       'verifiedOn', f.verified_on, 'verifiedBy', ${checker},
       'verifiedByPerson', (SELECT ${PERSON} FROM accounts a WHERE a.id = f.verified_by),
       'independent', coalesce(f.verified_by_organization_id <> ${owner}, false))`,
    'f.code',
    `accessibility_facts f WHERE ${thing}`,
  );

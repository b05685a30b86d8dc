import { list, nameOf, text, translations } from '../../organizations/index.js';

/** @param seen condition on the reader: contributions are the partners' business */
export const CONTRIBUTIONS = (seen: string): string =>
  list(
    `json_build_object('id', c.id, 'organization', ${nameOf('c.organization_id', 'c.network_id')}, 'kind', c.kind,
       'agreed', c.agreed::text, 'given', c.given::text, 'currency', c.currency, 'text', ${text('c.text')},
       'textTranslations', ${translations('c.text')})`,
    'c.kind, c.organization_id, c.id',
    `program_contributions c WHERE c.network_id = p.network_id AND c.program_id = p.id AND ${seen}`,
  );

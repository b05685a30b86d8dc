import type { DirectoryAttribute, DirectoryTerm } from '../directory/directory.js';
import type { Row } from '../reading/row.js';
import type { Assembly } from './assembly.js';
import { compact } from './compact.js';

export function placeTerm(assembly: Assembly, row: Row): string | undefined {
  const sourceId = row.key('id');
  const name = row.text('name') ?? row.text('code');
  if (sourceId === undefined || name === undefined) {
    assembly.keep(row, row.raw.values);
    return undefined;
  }
  const known = assembly.linkedId('taxonomy_terms', sourceId);
  if (assembly.terms.has(known)) return undefined;
  const parent = row.key('parent_id');
  const term: DirectoryTerm = compact({
    id: assembly.idOf(row, sourceId),
    name,
    code: row.text('code'),
    description: row.text('description', true),
    taxonomy: row.text('taxonomy'),
    language: row.text('language'),
    url: row.url('term_uri'),
    parentId: parent === undefined ? undefined : assembly.linkedId('taxonomy_terms', parent),
  });
  assembly.terms.set(known, { term, row, used: false });
  return undefined;
}

const OWNERS = ['organizations', 'locations', 'services'] as const;

/** Whom the attribute marks: `link_id` names it in any of the tables. */
function ownerOf(assembly: Assembly, row: Row): { id: string; attributes: DirectoryAttribute[] } | undefined {
  const link = row.key('link_id');
  if (link === undefined) return undefined;
  for (const table of OWNERS) {
    const found = assembly[table].get(assembly.linkedId(table, link));
    if (found) return found;
  }
  return undefined;
}

export function placeAttribute(assembly: Assembly, row: Row): string | undefined {
  const owner = ownerOf(assembly, row);
  const termId = row.key('taxonomy_term_id');
  const known =
    termId === undefined ? undefined : assembly.terms.get(assembly.linkedId('taxonomy_terms', termId));
  if (!owner || !known) {
    assembly.keep(row, row.raw.values);
    return undefined;
  }
  known.used = true;
  row.skip('link_entity');
  const { term } = known;
  const content = compact({ term, linkType: row.text('link_type'), value: row.text('value', true) });
  owner.attributes.push({ id: assembly.partId(row, owner.id, content), ...content });
  return owner.id;
}

/** What marks nothing has no room. */
export function keepUnusedTerms(assembly: Assembly): void {
  for (const { row, used } of assembly.terms.values())
    assembly.keep(row, used ? row.unread() : row.raw.values);
}

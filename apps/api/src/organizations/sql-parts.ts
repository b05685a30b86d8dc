/**
 * Pieces of SQL that the pages of organizations and of their parts are made of. They stand apart, so that a part (a folder
 * beside this file) can say how it is read, and `organization.sql.ts` can put it into its one statement.
 *
 * Shared parameters: $2 language · $4 fields asked for, as paths · $5 audiences of the reader · $6 the reader's own
 * organization. `day` is the network's today (organization.sql.ts).
 */
export { asked, askedKey, where } from '../platform/db/index.js';

export const text = (column: string): string => `local_text_json(${column}, $2)`;

export const list = (item: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]') FROM ${from})`;

export const translations = (column: string): string =>
  list(`json_build_object('language', t.key, 'text', t.value)`, 't.key', `jsonb_each_text(${column}) t`);

/** An organization by its name, where only its id is known. */
export const nameOf = (id: string, network: string): string =>
  `(SELECT json_build_object('id', n.id, 'name', ${text('n.name')}) FROM organizations n WHERE n.network_id = ${network} AND n.id = ${id})`;

/** The reader belongs to the organization, or to this audience of every organization. */
export const meantFor = (audience: string, organization: string): string =>
  `('${audience}' = ANY ($5) OR ${organization} = $6::uuid)`;

/** A phone's note is typed in one language only; the network's own is the best guess of which. */
export const phones = (column: string): string =>
  list(
    `p.value || jsonb_build_object('smsWelcome', coalesce(p.value -> 'smsWelcome', 'false'),
       'description', json_build_object('text', p.value ->> 'description', 'language', day.default_language))
       #- CASE WHEN p.value ->> 'description' IS NULL THEN '{description}'::text[] ELSE '{}' END`,
    'p.ordinality',
    `jsonb_array_elements(${column}) WITH ORDINALITY p`,
  );

export const address = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN json_build_object(
  'line1', ${column} -> 'street', 'line2', ${column} -> 'line2', 'city', ${column} -> 'city', 'region', ${column} -> 'region',
  'postalCode', ${column} -> 'postalCode', 'country', ${column} -> 'country', 'text', ${column} -> 'note') END`;

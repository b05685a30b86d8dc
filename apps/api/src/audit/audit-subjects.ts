import type { LoaderDefinition } from '../platform/loaders/index.js';
import type { LocalTextModel } from '../networks/index.js';

/** Rows that a subject's SQL gives: `key` the id, `value` the name (`{text, language}`). $1 ids · $2 language. */
type NameRow = { key: string; value: LocalTextModel };

const loaders = new Map<string, LoaderDefinition<string, LocalTextModel>>();

/**
 * Tells the trail how things of a kind are called, so that it need not know the rooms above it. Called once by each
 * room, when its module is loaded.
 * @param type the subject type that the room's events carry
 * @param sql statement with `$1` ids and `$2` language, rows `key` and `value`; row level security holds the network
 */
export function nameSubjects(type: string, sql: string): void {
  loaders.set(type, {
    name: `audit-subject-${type}`,
    load: (keys, { read, language }) => read.query<NameRow>(`subject_${type}`, sql, [keys, language]),
  });
}

export const subjectNames = (type: string): LoaderDefinition<string, LocalTextModel> | undefined =>
  loaders.get(type);

const person = (account: string): string =>
  `jsonb_build_object('language', $2::text, 'text', person_name(${account}.given_name, ${account}.family_name,
     ${account}.prefix, ${account}.erased_at, $2))`;

const HERE = `(SELECT NULLIF(current_setting('app.network_id', true), '')::uuid)`;
const named = (table: string): string =>
  `SELECT id AS key, local_text_json(name, $2) AS value FROM ${table} WHERE network_id = ${HERE} AND id = ANY ($1::uuid[])`;

nameSubjects('organization', named('organizations'));
nameSubjects('municipality', named('municipalities'));
nameSubjects('office', named('offices'));
nameSubjects(
  'network',
  `SELECT id AS key, local_text_json(name, $2) AS value FROM networks WHERE id = ${HERE} AND id = ANY ($1::uuid[])`,
);
nameSubjects(
  'naoTerm',
  `SELECT t.id AS key, local_text_json(o.name, $2) AS value
   FROM nao_terms t JOIN organizations o ON o.network_id = t.network_id AND o.id = t.organization_id
   WHERE t.network_id = ${HERE} AND t.id = ANY ($1::uuid[])`,
);
nameSubjects(
  'handover',
  `SELECT h.id AS key, local_text_json(o.name, $2) AS value
   FROM handovers h JOIN organizations o ON o.network_id = h.network_id AND o.id = h.organization_id
   WHERE h.network_id = ${HERE} AND h.id = ANY ($1::uuid[])`,
);
nameSubjects(
  'membership',
  `SELECT m.id AS key, local_text_json(o.name, $2) AS value
   FROM memberships m JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
   WHERE m.network_id = ${HERE} AND m.id = ANY ($1::uuid[])`,
);
nameSubjects(
  'document',
  `SELECT d.id AS key, local_text_json(o.name, $2) AS value
   FROM organization_documents d JOIN organizations o ON o.network_id = d.network_id AND o.id = d.organization_id
   WHERE d.network_id = ${HERE} AND d.id = ANY ($1::uuid[])`,
);
nameSubjects(
  'import',
  `SELECT id AS key, local_text_json(jsonb_build_object(language, title), $2) AS value FROM imports
   WHERE network_id = ${HERE} AND id = ANY ($1::uuid[])`,
);
nameSubjects(
  'mandate',
  `SELECT m.id AS key, ${person('a')} AS value FROM mandates m JOIN accounts a ON a.id = m.account_id
   WHERE m.network_id = ${HERE} AND m.id = ANY ($1::uuid[])`,
);
nameSubjects(
  'invitation',
  `SELECT i.id AS key, ${person('a')} AS value FROM invitations i JOIN accounts a ON a.id = i.account_id
   WHERE i.network_id = ${HERE} AND i.id = ANY ($1::uuid[])`,
);
// A person is shown by name only where the person holds or held a mandate: accounts belong to no network.
nameSubjects(
  'person',
  `SELECT a.id AS key, ${person('a')} AS value FROM accounts a
   WHERE a.id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM mandates m WHERE m.network_id = ${HERE} AND m.account_id = a.id)`,
);

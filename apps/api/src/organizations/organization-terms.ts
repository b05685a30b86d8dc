import {
  isCode,
  LANGUAGES,
  TARGET_GROUPS,
  termsOf,
  type LocalText,
  type SpareCapacityKind,
  type TermKind,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import type { Tx } from '../platform/db/index.js';
import { kindWords } from './spare-capacity/kind-words.js';
import type { StoredAddress } from './entities/stored-values.js';

/** What an organization can be found by, as it is stored. */
interface Searchable {
  id: string;
  name: LocalText;
  alternateNames: string[];
  expertise: LocalText[];
  targetGroups: string[];
  /** Names of those that the network added. */
  ownGroups: LocalText[];
  description: LocalText;
  seat: StoredAddress | null;
  services: { name: LocalText; description: LocalText; areas: string[] }[];
  locations: { name: LocalText; address: StoredAddress | null }[];
  /** What it lends now. */
  capacities: { kind: SpareCapacityKind; text: LocalText }[];
}

const SEARCHABLE = `
  SELECT jsonb_build_object(
    'id', o.id, 'name', o.name, 'alternateNames', o.alternate_names, 'expertise', o.expertise,
    'targetGroups', o.target_groups,
    'ownGroups', (SELECT coalesce(jsonb_agg(g -> 'name'), '[]') FROM networks n, jsonb_array_elements(n.vocabulary -> 'targetGroups') g
      WHERE n.id = o.network_id AND g ->> 'code' = ANY (o.target_groups)),
    'description', o.description, 'seat', o.seat,
    'services', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'description', s.description, 'areas', s.areas)), '[]')
      FROM services s WHERE s.network_id = o.network_id AND s.organization_id = o.id),
    'locations', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', l.name, 'address', l.address)), '[]')
      FROM locations l WHERE l.network_id = o.network_id AND l.organization_id = o.id),
    'capacities', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'text', c.text)), '[]')
      FROM spare_capacities c WHERE c.network_id = o.network_id AND c.organization_id = o.id AND c.paused_on IS NULL)) AS found
  FROM organizations o WHERE o.network_id = $1 AND o.id = ANY ($2::uuid[])`;

const WANTED = `SELECT * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) AS w(organization_id, term, kind, word)`;
const ADD = `
  INSERT INTO organization_terms (network_id, organization_id, term, kind, word)
  SELECT $1::uuid, w.* FROM (${WANTED}) w ON CONFLICT DO NOTHING`;
// Most words stay when something changes, so only the difference is written.
const REPLACE = `
  WITH gone AS (
    DELETE FROM organization_terms t WHERE t.network_id = $1 AND t.organization_id = ANY ($6::uuid[])
      AND (t.organization_id, t.term, t.kind, t.word) NOT IN (${WANTED}))
  ${ADD}`;

/** Organizations whose words are written together: some thousand rows, far below the time that a statement may take. */
const CHUNK = 20;

/** Brings the search index of these organizations in line with their rows, in the transaction that changed them. */
export const refreshTerms = (
  networkId: string,
  tx: Pick<Tx, 'manager'>,
  ids: readonly string[],
): Promise<void> =>
  inChunks(networkId, tx, ids, (terms, chunk) => tx.manager.query(REPLACE, [...terms, chunk]));

/**
 * The same for organizations that were not there before. They have no words to take away, and nobody has counted the
 * rows of a large import yet: looking for some would read the whole table each time.
 */
export const addTerms = (networkId: string, tx: Pick<Tx, 'manager'>, ids: readonly string[]): Promise<void> =>
  inChunks(networkId, tx, ids, (terms) => tx.manager.query(ADD, terms));

async function inChunks(
  networkId: string,
  tx: Pick<Tx, 'manager'>,
  ids: readonly string[],
  save: (terms: unknown[], chunk: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const rows = (await tx.manager.query(SEARCHABLE, [networkId, chunk])) as { found: Searchable }[];
    const terms = rows.flatMap(({ found }) =>
      termsOf(partsOf(found)).map((term) => ({ ...term, id: found.id })),
    );
    const columns = [
      terms.map(({ id }) => id),
      terms.map(({ term }) => term),
      terms.map(({ kind }) => kind),
      terms.map(({ word }) => word),
    ];
    await save([networkId, ...columns], chunk);
  }
}

/** The words of everybody who carries a target group, after its name changed. */
export async function refreshTermsOfGroup(
  networkId: string,
  tx: Pick<Tx, 'manager'>,
  code: string,
): Promise<void> {
  const rows = (await tx.manager.query(
    'SELECT id FROM organizations WHERE network_id = $1 AND $2 = ANY (target_groups) ORDER BY id',
    [networkId, code],
  )) as { id: string }[];
  await refreshTerms(
    networkId,
    tx,
    rows.map(({ id }) => id),
  );
}

/** The texts of an organization in all their languages; whom it serves is found in both languages of the interface. */
export function partsOf(found: Omit<Searchable, 'id'>): { kind: TermKind; text: string }[] {
  const all = (kind: TermKind, texts: readonly (LocalText | null)[]) =>
    texts.flatMap((text) => Object.values(text ?? {}).map((one) => ({ kind, text: one })));
  const plain = (kind: TermKind, texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ kind, text }] : []));
  const { services, locations, capacities } = found;
  const common = found.targetGroups.filter((group) => isCode(TARGET_GROUPS, group));
  const labels = common.flatMap((group) =>
    LANGUAGES.map((language) => message(language, `organizations.targetGroup.${group}`)),
  );
  return [
    ...all('NAME', [found.name]),
    ...plain('NAME', found.alternateNames),
    ...all('EXPERTISE', found.expertise),
    ...all(
      'SERVICE',
      services.map(({ name }) => name),
    ),
    ...all(
      'PLACE',
      locations.map(({ name }) => name),
    ),
    ...plain(
      'PLACE',
      [found.seat, ...locations.map(({ address }) => address)].flatMap((address) => [
        address?.city,
        address?.postalCode,
      ]),
    ),
    ...plain(
      'PLACE',
      services.flatMap(({ areas }) => areas),
    ),
    ...plain('TARGET', labels),
    ...all('TARGET', found.ownGroups),
    ...all(
      'CAPACITY',
      capacities.map(({ text }) => text),
    ),
    ...plain(
      'CAPACITY',
      capacities.flatMap(({ kind }) => kindWords(kind)),
    ),
    ...all('TEXT', [found.description, ...services.map(({ description }) => description)]),
  ];
}

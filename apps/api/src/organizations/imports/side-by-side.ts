import { MERGE_FIELDS, pickText, type LocalText, type MergeField, type Phone } from '@kalaka/domain';
import type { DirectoryOrganization, LikelyDuplicate } from '@kalaka/standards';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../platform/db/index.js';
import { columnsOf, sourceOf, type Columns, type Reception } from '../directory/from-directory.js';
import { knownHashes, rowsOf } from '../directory/stored-records.js';
import type { FoundPair } from './findings.js';

const COLUMN: Readonly<Record<MergeField, string>> = {
  name: 'name',
  description: 'description',
  sourceLegalForm: 'source_legal_form',
  foundedOn: 'founded_on',
  website: 'website',
  email: 'email',
  phones: 'phones',
  languages: 'languages',
};

/** As a person reads it: one text; null where nothing stands. */
function shown(value: unknown, language: string): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const parts = value.map((one) => (typeof one === 'string' ? one : (one as Phone).number));
    return parts.length > 0 ? parts.join(', ') : null;
  }
  if (typeof value === 'object') return pickText(value as LocalText, [language])?.text ?? null;
  return String(value);
}

/**
 * Pairs in which a new record may be one that stands in the register, or another new one, with what each says side by
 * side. Two that both stand there already are not a question of this import.
 */
export async function sideBySide(
  tx: Tx,
  pairs: readonly LikelyDuplicate[],
  organizations: readonly DirectoryOrganization[],
  reception: Reception,
): Promise<FoundPair[]> {
  const { networkId, language } = reception;
  const incoming = new Map(organizations.map((one) => [one.id, one]));
  const ids = [...new Set(pairs.flatMap(({ first, second }) => [first.id, second.id]))];
  const known = await knownHashes(networkId, tx, 'organizations', ids);
  const rows = await rowsOf(networkId, tx, 'organizations', [...known.keys()]);
  const columns = (id: string): Columns | undefined => {
    const record = incoming.get(id);
    return rows.get(id) ?? (record && columnsOf('organizations', sourceOf(record), reception));
  };
  return pairs.flatMap(({ first, second, reason, similarity }): FoundPair[] => {
    const [fresh, other] = known.has(first.id) ? [second, first] : [first, second];
    if (known.has(fresh.id)) return [];
    const [a, b] = [columns(fresh.id), columns(other.id)];
    if (!a || !b) return [];
    const fields = MERGE_FIELDS.map((field) => ({
      field,
      first: shown(a[COLUMN[field]], language),
      second: shown(b[COLUMN[field]], language),
    })).filter((one) => one.first !== null || one.second !== null);
    const ends = { firstId: fresh.id, secondId: other.id };
    return [{ id: newId(), ...ends, reason, similarity, known: known.has(other.id), fields }];
  });
}

import { SYSTEM_ID, type Identifier } from '@kalaka/domain';
import { v7 as newId } from 'uuid';
import type { Tx } from '../platform/db/index.js';
import { IdentifierEntity } from './entities/index.js';
import { identifiersOf } from './organizations.repository.js';

type Row = Omit<IdentifierEntity, 'networkId' | 'organizationId'>;

/** The system is no account: what a rule or the command line typed counts as typed by nobody. */
const account = (id: string | null | undefined): string | null => (!id || id === SYSTEM_ID ? null : id);

/** A number as a row; a known one keeps its id. */
export const identifierRow = (one: Identifier & { id?: string }): Row => ({
  id: one.id ?? newId(),
  scheme: one.scheme,
  value: one.value,
  source: one.source ?? null,
  enteredBy: account(one.enteredBy),
  verifiedBy: account(one.verifiedBy),
  verifiedOn: one.verifiedOn ?? null,
});

/** Makes these the numbers of the organization: what is not among them goes, the rest is written. */
export async function saveIdentifiers(
  networkId: string,
  tx: Tx,
  organizationId: string,
  rows: Row[],
): Promise<void> {
  const kept = new Set(rows.map(({ id }) => id));
  const gone = (await identifiersOf(networkId, tx, organizationId)).filter(({ id }) => !kept.has(id));
  // First the old, then the new: a number may move from one row to another.
  for (const { id } of gone) await tx.manager.delete(IdentifierEntity, { networkId, id });
  const full = rows.map((row) => ({ ...row, networkId, organizationId }));
  if (full.length > 0) await tx.manager.upsert(IdentifierEntity, full, ['networkId', 'id']);
}

import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { MunicipalityEntity, OfficeEntity } from '../entities/index.js';

/** The municipality of the own network, held until the end of the transaction; others do not exist. */
export async function lockedMunicipality(tx: Tx, id: string): Promise<MunicipalityEntity> {
  const found = await tx.manager.findOne(MunicipalityEntity, {
    where: { networkId: tx.actor.networkId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw notFound();
  return found;
}

/** The office of the own network, held until the end of the transaction; others do not exist. */
export async function lockedOffice(tx: Tx, id: string, municipalityId?: string): Promise<OfficeEntity> {
  const found = await tx.manager.findOne(OfficeEntity, {
    where: { networkId: tx.actor.networkId, id, ...(municipalityId ? { municipalityId } : {}) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!found) throw notFound();
  return found;
}

/** How many people act or acted for an office. */
export async function officialsOf(tx: Tx, officeId: string): Promise<number> {
  const [row] = await tx.manager.query<{ count: number }[]>(
    `SELECT count(DISTINCT account_id)::int AS count FROM mandates WHERE network_id = $1 AND office_id = $2`,
    [tx.actor.networkId, officeId],
  );
  return row?.count ?? 0;
}

import { SYSTEM_ID, UNDO_DAYS, type ImportFacts, type ImportKind } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { IMPORT_CLEANUP, IMPORT_MAIL } from './import-work.js';
import { ImportEntity } from './import.entity.js';
import { noteChanges } from './notes.js';
import type { ImportReport } from './stored-values.js';

const DAY_MS = 86_400_000;

/** The run, locked, so that two commands on it stand in line. */
export async function lockImport(tx: Tx, id: string): Promise<ImportEntity> {
  const found = await tx.manager.findOne(ImportEntity, {
    where: { networkId: tx.actor.networkId, id },
    lock: { mode: 'for_no_key_update' },
  });
  if (!found) throw notFound();
  return found;
}

/** What the rules of a run ask about it. */
export async function factsOf(tx: Tx, run: ImportEntity): Promise<ImportFacts> {
  const rows = (await tx.manager.query(
    'SELECT at FROM import_progress WHERE network_id = $1 AND import_id = $2',
    [run.networkId, run.id],
  )) as { at: Date }[];
  const { counts } = run.report;
  const changes = counts ? Object.values(counts).reduce((sum, one) => sum + one.new + one.changed, 0) : null;
  return {
    state: run.state,
    wrongRows: run.report.wrongRows ?? 0,
    changes,
    undoUntil: run.undoUntil,
    heardAt: rows[0]?.at ?? null,
  };
}

/** Writes what changed of a run; the version tells work that was asked for earlier that it is out of date. */
export async function saveRun(tx: Tx, run: ImportEntity, set: Partial<ImportEntity>): Promise<void> {
  const version = run.version + 1;
  const { networkId, id } = run;
  await tx.manager.update(ImportEntity, { networkId, id }, { ...(set as object), version });
}

/** Nobody is at work on it: what was heard of earlier work counts no more. */
export async function forgetProgress(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('DELETE FROM import_progress WHERE network_id = $1 AND import_id = $2', [
    tx.actor.networkId,
    id,
  ]);
}

/** The run that writes: the one a person confirmed, or one that begins and ends with this transaction. */
export async function startRun(
  tx: Tx,
  id: string,
  { source, language, kind = 'ORGANIZATIONS' }: { source: string; language: string; kind?: ImportKind },
): Promise<void> {
  const { networkId, accountId } = tx.actor;
  await tx.manager.query(
    `INSERT INTO imports (network_id, id, state, source, title, language, created_by, created_at, kind)
     VALUES ($1, $2, 'RUNNING', $3, $3, $4, $5, $6, $7) ON CONFLICT (network_id, id) DO NOTHING`,
    [networkId, id, source, language, accountId === SYSTEM_ID ? null : accountId, tx.now, kind],
  );
  await noteChanges(tx, id);
}

/** So that the story of each organization knows of the import that made or changed it. */
export async function rememberImport(tx: Tx, id: string, organizationIds: readonly string[]): Promise<void> {
  await tx.manager.query(
    'INSERT INTO imported_organizations (network_id, import_id, organization_id) SELECT $1, $2, unnest($3::uuid[]) ON CONFLICT DO NOTHING',
    [tx.actor.networkId, id, organizationIds],
  );
}

/** In the transaction of the import itself: either all of it is there and the run says so, or neither. */
export async function finishRun(tx: Tx, id: string, report: ImportReport): Promise<void> {
  await tx.manager.query(
    `UPDATE imports SET state = 'DONE', failure = NULL, report = report || $3::jsonb, finished_at = $4, undo_until = $5,
       version = version + 1 WHERE network_id = $1 AND id = $2`,
    [tx.actor.networkId, id, JSON.stringify(report), tx.now, new Date(tx.now.getTime() + UNDO_DAYS * DAY_MS)],
  );
}

/** A mail to whoever confirmed it, and a visit when it can no longer be taken back. */
export async function tellWhenDone(tx: Tx, importId: string): Promise<void> {
  const { networkId, accountId } = tx.actor;
  await tx.after({ name: IMPORT_MAIL, data: { networkId, importId, accountId } });
  await tx.after({
    name: IMPORT_CLEANUP,
    data: { networkId, importId },
    startAfter: new Date(tx.now.getTime() + UNDO_DAYS * DAY_MS),
  });
}

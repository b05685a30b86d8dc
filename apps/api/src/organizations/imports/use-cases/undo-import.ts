import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { inChunks } from '../../directory/stored-records.js';
import { refreshTerms } from '../../organization-terms.js';
import { lockImport, saveRun } from '../import-run.repository.js';

/** Names that a refusal lists; all of them stand on the page of the import. */
const NAMED = 5;

/** Takes an import back to the byte, unless somebody has changed since what it brought. The work behind AskForUndo. */
@Injectable()
export class UndoImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, { importId }: { importId: string }): Promise<Result<null, Refusal>> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) => takeBack(tx, importId));
  }
}

async function takeBack(tx: Tx, importId: string): Promise<Result<null, Refusal>> {
  const { networkId, accountId } = tx.actor;
  const run = await lockImport(tx, importId);
  if (run.state !== 'UNDOING') return refused('WRONG_STATE', undefined, { currentState: run.state });
  await tx.manager.query('SELECT hold_import_rows($1, $2)', [networkId, importId]);
  const changed = await conflicts(tx, importId);
  if (changed.length > 0) {
    const names = changed.slice(0, NAMED).join(', ') + (changed.length > NAMED ? ' …' : '');
    return refused('CHANGED_SINCE', undefined, { names, count: changed.length });
  }
  const restored = (await tx.manager.query(
    'SELECT take_import_back AS id FROM take_import_back($1, $2) WHERE take_import_back IS NOT NULL',
    [networkId, importId],
  )) as { id: string }[];
  for (const ids of inChunks(restored.map(({ id }) => id))) await refreshTerms(networkId, tx, ids);
  await saveRun(tx, run, { state: 'UNDONE', failure: null, undoneAt: tx.now, undoneBy: accountId });
  await tx.audit({
    event: 'organization.importUndone',
    subject: { type: 'import', id: importId },
    data: { counts: run.report.counts ?? null } as never,
    personal: { source: run.source },
  });
  return ok(null);
}

/** Names of what somebody has changed since, or hung something on. */
async function conflicts(tx: Tx, importId: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `SELECT DISTINCT coalesce(local_text(coalesce(o.name, m.name), 'hu'), c.id::text) AS name
     FROM (SELECT DISTINCT import_conflicts($1, $2) AS id) c
     LEFT JOIN organizations o ON o.network_id = $1 AND o.id = c.id
     LEFT JOIN merged_organizations m ON m.network_id = $1 AND m.id = c.id ORDER BY name`,
    [tx.actor.networkId, importId],
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}

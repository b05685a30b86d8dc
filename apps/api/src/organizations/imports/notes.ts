import type { Tx } from '../../platform/db/index.js';

/**
 * From here to the end of the transaction the tables note what changes, under this import (migrations/imports-sql.ts).
 */
export const noteChanges = async (tx: Tx, importId: string): Promise<void> => {
  await tx.manager.query(`SELECT set_config('app.import_id', $1, true)`, [importId]);
};

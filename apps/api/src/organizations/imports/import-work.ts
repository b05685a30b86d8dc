import { systemActor, type Actor, type Json } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';

/** Name of the job that lets a process of its own check, import or take back. */
export const IMPORT_WORK = 'organizations.importWork';
/** Name of the job that clears away files and notes when an import can no longer be taken back. */
export const IMPORT_CLEANUP = 'organizations.importCleanup';
/** Name of the job that tells the coordinator that an import is over. */
export const IMPORT_MAIL = 'organizations.importMail';

export const IMPORT_TASKS = ['check', 'run', 'undo'] as const;
export type ImportTask = (typeof IMPORT_TASKS)[number];

/** What is to be done, and in whose name. The version tells later work from earlier. */
export interface ImportWork {
  networkId: string;
  importId: string;
  version: number;
  task: ImportTask;
  accountId: string;
  mandateId: string;
}

/** Asks for the work, in the transaction of the command; `version` is the one that the command leaves behind. */
export const askForWork = (
  tx: Tx,
  work: Pick<ImportWork, 'importId' | 'version' | 'task'>,
): Promise<void> => {
  const { networkId, accountId, mandateId } = tx.actor;
  return tx.after({ name: IMPORT_WORK, data: { ...work, networkId, accountId, mandateId } });
};

export const workOf = (data: Record<string, Json>): ImportWork => data as unknown as ImportWork;

/** The coordinator as who asked; rights follow the mandate at the time of the act. */
export const actorOf = ({ networkId, accountId, mandateId }: ImportWork): Actor =>
  accountId === systemActor(networkId).accountId
    ? systemActor(networkId)
    : Object.freeze({ accountId, mandateId, networkId, role: 'COORD' as const });

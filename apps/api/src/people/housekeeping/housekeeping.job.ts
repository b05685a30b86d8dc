import { keptSince, ok, type Kept } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type GlobalTx } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';

export const HOUSEKEEPING = 'people.housekeeping';

const A_DAY = 86_400_000;
/** Rows that one statement removes at most, so that nobody waits for a large broom. */
const ARMFUL = 5_000;

/** What is swept out of the tables without a network, and since when it stopped to matter ($1). */
const SWEEPS: readonly (readonly [string, Kept, string])[] = [
  ['sign_in_attempts', 'attempts', 'created_at < $1'],
  ['sign_in_failures', 'attempts', 'failed_at < $1'],
  ['passkey_challenges', 'attempts', 'expires_at < $1'],
  ['sessions', 'sessions', 'least(ended_at, expires_at) < $1'],
  ['mail_outbox', 'mails', 'created_at < $1'],
];

/** An invitation that still waits for somebody with a mandate is no trace of the past, however old it is. */
const INVITATIONS = `
  DELETE FROM invitations i WHERE network_id = $2 AND (
    coalesce(accepted_at, revoked_at) < $1
    OR accepted_at IS NULL AND revoked_at IS NULL AND expires_at < $1 AND NOT EXISTS (
      SELECT FROM mandates m WHERE m.network_id = i.network_id AND m.account_id = i.account_id
        AND m.ended_at IS NULL AND coalesce(m.to_date, 'infinity') >= $1::date))`;

/** Once a day: removes old attempts, sessions, invitations and mails when the time that docs/operating.md states is over. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: HOUSEKEEPING, handler: () => this.visit() });
  }

  /** Asks for the first visit when the hub has started; where one is waiting already it stays the only one. */
  async begin(): Promise<void> {
    await this.unitOfWork.runGlobal(null, async (tx) => {
      await this.comeBack(tx, tx.now);
      return ok(null);
    });
  }

  async visit(): Promise<void> {
    for (const [table, kept, condition] of SWEEPS) await this.sweep(table, kept, condition);
    await this.unitOfWork.runGlobal(null, async (tx) => {
      const networks = (await tx.manager.query('SELECT id FROM networks')) as { id: string }[];
      for (const { id } of networks) {
        await tx.manager.query(`SELECT set_config('app.network_id', $1, true)`, [id]);
        await tx.manager.query(INVITATIONS, [keptSince('invitations', tx.now), id]);
      }
      await this.comeBack(tx, new Date(tx.now.getTime() + A_DAY));
      return ok(null);
    });
  }

  private async sweep(table: string, kept: Kept, condition: string): Promise<void> {
    for (let full = true; full;) {
      const removed = await this.unitOfWork.runGlobal(null, async (tx) => {
        const [, count] = (await tx.manager.query(
          `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE ${condition} LIMIT ${ARMFUL}))`,
          [keptSince(kept, tx.now)],
        )) as [unknown, number];
        return ok(count);
      });
      full = removed.ok && removed.value === ARMFUL;
    }
  }

  private async comeBack(tx: GlobalTx, startAfter: Date): Promise<void> {
    const [waiting] = (await tx.manager.query(
      `SELECT 1 FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry') LIMIT 1`,
      [HOUSEKEEPING],
    )) as unknown[];
    if (!waiting) await tx.after({ name: HOUSEKEEPING, data: {}, startAfter });
  }
}

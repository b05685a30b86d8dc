import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/db/index.js';

/** What a room above keeps under a programme and must settle before it ends: open activities, a line of money. */
export interface ProgramDuty {
  readonly name: string;
  /** How many are open. One statement, in the transaction of the command. */
  open(tx: Tx, programId: string): Promise<number>;
}

/** Rooms above say here what keeps a programme from ending; this room need not know them. */
@Injectable()
export class ProgramDuties {
  private readonly duties: ProgramDuty[] = [];

  register(duty: ProgramDuty): void {
    this.duties.push(duty);
  }

  /** Whoever writes under the programme at this moment has finished first: the row is held as if it went away. */
  async open(tx: Tx, programId: string): Promise<number> {
    await tx.manager.query('SELECT FROM programs WHERE network_id = $1 AND id = $2 FOR UPDATE', [
      tx.actor.networkId,
      programId,
    ]);
    let count = 0;
    for (const duty of this.duties) count += await duty.open(tx, programId);
    return count;
  }
}

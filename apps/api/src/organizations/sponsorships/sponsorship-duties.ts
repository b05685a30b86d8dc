import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/index.js';

/** What a room above keeps under a sponsorship and must settle before it ends: a balance, a claim, a running agreement. */
export interface SponsorshipDuty {
  readonly name: string;
  /** How many are open. One statement, in the transaction of the command. */
  open(tx: Tx, sponsorshipId: string): Promise<number>;
}

/** Rooms above say here what keeps a sponsorship from ending; this room need not know them. */
@Injectable()
export class SponsorshipDuties {
  private readonly duties: SponsorshipDuty[] = [];

  register(duty: SponsorshipDuty): void {
    this.duties.push(duty);
  }

  async open(tx: Tx, sponsorshipId: string): Promise<number> {
    let count = 0;
    for (const duty of this.duties) count += await duty.open(tx, sponsorshipId);
    return count;
  }
}

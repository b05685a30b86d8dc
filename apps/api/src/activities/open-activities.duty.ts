import { OPEN_STATES } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../platform/db/index.js';
import { ProgramDuties, type ProgramDuty } from '../programs/index.js';

const OPEN = `SELECT count(*)::int AS open FROM activities
  WHERE network_id = $1 AND program_id = $2 AND state = ANY ($3::text[])`;

/** A programme does not end over activities that somebody still plans, reports, reviews or disputes. */
@Injectable()
export class OpenActivities implements ProgramDuty, OnModuleInit {
  readonly name = 'activities';

  constructor(private readonly duties: ProgramDuties) {}

  onModuleInit(): void {
    this.duties.register(this);
  }

  async open(tx: Tx, programId: string): Promise<number> {
    const [found] = (await tx.manager.query(OPEN, [tx.actor.networkId, programId, [...OPEN_STATES]])) as {
      open: number;
    }[];
    return found?.open ?? 0;
  }
}

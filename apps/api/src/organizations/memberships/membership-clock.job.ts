import { isRunning, ok, systemActor, type MembershipState } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/index.js';
import { HubError } from '../../platform/errors/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { LapseMembership } from './use-cases/lapse-membership.js';
import { MEMBERSHIP_CLOCK } from './use-cases/membership-clock.js';

const AN_HOUR = 3_600_000;

/**
 * Comes when the time of a membership may be over. Each step of a membership asks for a visit in place of the one before;
 * one that comes before the day has begun in the network's zone comes again.
 */
@Injectable()
export class MembershipClockJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly lapse: LapseMembership,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: MEMBERSHIP_CLOCK,
      handler: (data) => this.visit(String(data['networkId']), String(data['membershipId'])),
    });
  }

  async visit(networkId: string, membershipId: string): Promise<void> {
    const actor = systemActor(networkId);
    const state = await this.stateOf(networkId, membershipId);
    if (!state) return;
    const lapsed = await this.lapse
      .execute(actor, { membershipId, leaving: isRunning(state) })
      .catch(goneIsFine);
    if (lapsed?.ok === false && lapsed.refusal.code === 'DATE_IN_FUTURE')
      await this.comeAgain(networkId, membershipId);
  }

  private async stateOf(networkId: string, id: string): Promise<MembershipState | undefined> {
    const found = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const rows = await tx.manager.query('SELECT state FROM memberships WHERE network_id = $1 AND id = $2', [
        networkId,
        id,
      ]);
      return ok((rows as { state: MembershipState }[])[0]?.state);
    });
    return found.ok ? found.value : undefined;
  }

  private async comeAgain(networkId: string, membershipId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const startAfter = new Date(tx.now.getTime() + AN_HOUR);
      const visit = { name: MEMBERSHIP_CLOCK, data: { networkId, membershipId }, key: membershipId };
      await tx.after({ ...visit, startAfter });
      return ok(null);
    });
  }
}

/** A membership that went away with its network has nothing to lapse. */
function goneIsFine(error: unknown): null {
  if (error instanceof HubError && error.code === 'NOT_FOUND') return null;
  throw error;
}

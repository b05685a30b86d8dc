import {
  ok,
  refused,
  sponsorshipRules,
  type Actor,
  type SponsorshipRequest,
  type SponsorshipSide,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { lockOrganization } from '../../organizations.repository.js';
import { lockParties, partyFacts, sponsorshipOf } from '../sponsorships.repository.js';
import { insert, SponsorshipSteps, type SponsorshipResult } from './sponsorship-steps.js';

export interface ProposeSponsorshipInput extends SponsorshipRequest {
  /** The organization that proposes, and the version of it that was read. */
  organizationId: string;
  version: number;
  side: SponsorshipSide;
  otherId: string;
  replacesId?: string | null;
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** One side proposes a sponsorship, or new terms for one that runs; the coordination may do it for a group. */
@Injectable()
export class ProposeSponsorship {
  constructor(private readonly steps: SponsorshipSteps) {}

  execute(actor: Actor, input: ProposeSponsorshipInput): Promise<SponsorshipResult> {
    const { networkId } = actor;
    const { organizationId, otherId, side } = input;
    const [sponsorId, sponseeId] = side === 'SPONSOR' ? [organizationId, otherId] : [otherId, organizationId];
    return this.steps.inTransaction(actor, 'sponsorship.propose', input, async (tx) => {
      demand(actor, 'sponsorship.propose', { networkId, organizationId });
      await lockParties(networkId, tx, [organizationId, otherId]);
      const { version } = await lockOrganization(networkId, tx, organizationId);
      if (version !== input.version) return refused('STALE_VERSION', undefined, { currentVersion: version });
      const parties = await partyFacts(networkId, tx, sponsorId, sponseeId);
      const replaces = input.replacesId ? await sponsorshipOf(networkId, tx, input.replacesId) : null;
      const decided = sponsorshipRules.propose({ ...parties, side, replaces }, input, tx.today);
      if (!decided.ok) return decided;
      return ok(await insert(tx, { sponsorId, sponseeId, side, id: input.id }, decided.value));
    });
  }
}

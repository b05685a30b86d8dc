import { sponsorshipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { Attachments } from '../../../platform/files/index.js';
import { AGREEMENT_FILE, AGREEMENT_TYPES } from '../sponsorship-files.js';
import { SponsorshipSteps, type SponsorshipResult, type SponsorshipStepInput } from './sponsorship-steps.js';

/** `fileId` is a file that the same person has sent to the own side; the coordination sends it to the group. */
export type AttachAgreementCommand = SponsorshipStepInput & { fileId: string };

/** Either side, or the coordination, keeps the paper that both have signed. */
@Injectable()
export class AttachAgreement {
  constructor(
    private readonly steps: SponsorshipSteps,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: AttachAgreementCommand): Promise<SponsorshipResult> {
    const { fileId } = input;
    return this.steps.take(actor, 'sponsorship.attachAgreement', input, async (facts, tx) => {
      const rule = sponsorshipRules.attachAgreement(facts, { fileId });
      if (!rule.ok) return rule;
      const { id, sponsorId, sponseeId } = facts.sponsorship;
      const claimed = await this.attachments.claim(tx, {
        fileId,
        from: { type: 'organization', id: facts.side === 'SPONSOR' ? sponsorId : sponseeId },
        to: { type: AGREEMENT_FILE, id },
        types: AGREEMENT_TYPES,
      });
      return claimed.ok ? rule : claimed;
    });
  }
}

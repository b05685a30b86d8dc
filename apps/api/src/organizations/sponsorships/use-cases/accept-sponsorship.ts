import { sponsorshipRules, type Actor, type PlainDate, type Sponsorship } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/index.js';
import { sponsorshipOf } from '../sponsorships.repository.js';
import {
  SponsorshipSteps,
  tell,
  update,
  type SponsorshipResult,
  type SponsorshipStepInput,
} from './sponsorship-steps.js';

/** The other side agrees. New terms take over from their first day; the old ones end on the day before. */
@Injectable()
export class AcceptSponsorship {
  constructor(private readonly steps: SponsorshipSteps) {}

  execute(actor: Actor, input: SponsorshipStepInput): Promise<SponsorshipResult> {
    return this.steps.take(actor, 'sponsorship.accept', input, async (facts, tx) => {
      const { replacesId, proposedBy } = facts.sponsorship;
      const replaces = replacesId ? await sponsorshipOf(actor.networkId, tx, replacesId) : null;
      const decided = sponsorshipRules.accept(
        { ...facts, side: facts.side ?? proposedBy, replaces },
        tx.today,
      );
      if (decided.ok && replaces) await giveWay(tx, replaces, decided.value.set.fromDate as PlainDate);
      return decided;
    });
  }
}

async function giveWay(tx: Tx, old: Sponsorship, nextFrom: PlainDate): Promise<void> {
  const given = sponsorshipRules.giveWay(old, nextFrom);
  if (!given) return;
  await update(tx, old.id, given);
  await tell(tx, { ...old, side: null }, given);
}

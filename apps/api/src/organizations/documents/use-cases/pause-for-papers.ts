import { LANGUAGES, membershipRules, systemActor, type Language, type RanOut } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult } from '../../memberships/use-cases/membership-steps.js';

/** What the clock does when a required paper has run out: the membership pauses, and the reason lists what is open. */
@Injectable()
export class PauseForPapers {
  constructor(private readonly steps: MembershipSteps) {}

  /** Refused with WRONG_STATE when every paper is there by now, or the membership no longer runs. */
  execute(networkId: string, membershipId: string): Promise<MembershipResult> {
    const actor = systemActor(networkId);
    const step = { membershipId, version: null };
    return this.steps.take(actor, 'membership.suspend', step, (facts, tx) => {
      const reasonOf = (papers: readonly RanOut[]): string => worded(spoken(facts.language), papers);
      return membershipRules.suspendForPapers(facts, { reasonOf }, actor, tx.today);
    });
  }
}

/** The network may write in a language that the hub does not speak. */
const spoken = (language: string): Language => LANGUAGES.find((one) => one === language) ?? 'en';

const worded = (language: Language, papers: readonly RanOut[]): string =>
  [
    message(language, 'documents.pause.reason'),
    ...papers.map(({ kind, toDate }) => {
      const values = { kind: message(language, `networks.document.${kind}`), until: toDate };
      return `- ${message(language, 'documents.pause.paper', values)}`;
    }),
    message(language, 'documents.pause.duty'),
  ].join('\n');

import { inWords } from '../../kernel/money.js';
import { overlaps } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { ProposeFacts } from './facts.js';
import { roomLeft, type Load } from './load.js';
import { daysInForce, shareScope, type Sponsorship, type SponsorshipTerms } from './sponsorship.js';

/**
 * Whether these two may be bound by these terms. Asked when it is proposed, and again when it is accepted: days may have
 * passed. Refusals: SPONSOR_OF_ITSELF, SPONSOR_CANNOT_CONTRACT (informal, not registered, papers missing),
 * SPONSOR_NOT_MEMBER, SPONSOR_IS_SPONSORED, SPONSEE_IS_REGISTERED, SPONSORSHIP_OVERLAP (same scope, same days),
 * SPONSOR_CEILING (what is left as value).
 */
export function judgeTerms(facts: ProposeFacts, terms: SponsorshipTerms): Result<null, Refusal> {
  const { sponsor, sponsee } = facts;
  if (sponsor.id === sponsee.id) return refused('SPONSOR_OF_ITSELF', 'otherId');
  if (sponsor.obstacles.length > 0) return refused('SPONSOR_CANNOT_CONTRACT', 'otherId');
  if (!sponsor.isActiveMember) return refused('SPONSOR_NOT_MEMBER', 'otherId');
  if (sponsee.legalStatus !== 'INFORMAL' && sponsee.legalStatus !== 'IN_REGISTRATION')
    return refused('SPONSEE_IS_REGISTERED', 'otherId');
  const others = sponsee.sponsorships.filter((one) => one.id !== facts.replaces?.id);
  if (touching(sponsor.sponsorships, terms).some((one) => one.sponseeId === sponsor.id))
    return refused('SPONSOR_IS_SPONSORED', 'otherId');
  if (touching(others, terms).some((one) => shareScope(one.scope, terms.scope)))
    return refused('SPONSORSHIP_OVERLAP', 'fromDate');
  const left = roomLeft(facts.sponsorCeiling, loadsOf(facts), terms);
  if (left !== null && BigInt(terms.ceiling.amount) > left)
    return refused('SPONSOR_CEILING', 'ceiling', { ...inWords({ ...terms.ceiling, amount: String(left) }) });
  return ok(null);
}

const touching = (all: readonly Sponsorship[], terms: SponsorshipTerms): Sponsorship[] =>
  all.filter((one) => {
    const days = daysInForce(one);
    return days !== null && overlaps(days, terms);
  });

/** What the sponsor carries besides; what is being replaced makes room for its successor. */
function loadsOf({ sponsor, replaces }: ProposeFacts): Load[] {
  return sponsor.sponsorships.flatMap((one) => {
    const days = daysInForce(one);
    return days === null || one.sponsorId !== sponsor.id || one.id === replaces?.id
      ? []
      : [{ days, ceiling: one.ceiling }];
  });
}

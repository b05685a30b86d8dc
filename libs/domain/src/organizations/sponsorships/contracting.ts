import { inWords, MAX_AMOUNT, type Money } from '../../kernel/money.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { ContractObstacle } from '../legal.js';
import { inForceOn, shareScope, type ScopeItem, type Sponsorship } from './sponsorship.js';

/** Who signs and for whom: without a sponsor both are the same. */
export interface ContractingParties {
  readonly signedBy: string;
  readonly actsFor: string;
  readonly sponsorshipId: string | null;
}

export interface ContractingFacts {
  readonly organizationId: string;
  readonly obstacles: readonly ContractObstacle[];
  readonly sponsorships: readonly Sponsorship[];
}

/**
 * Who may sign with the city for an organization, for something, on a day: itself, or its sponsor with both names on the
 * paper. Refusal INFORMAL_CANNOT_CONTRACT when neither can; the screens then propose sponsors.
 */
export function contractingParties(
  facts: ContractingFacts,
  scope: readonly ScopeItem[],
  day: PlainDate,
): Result<ContractingParties, Refusal> {
  const { organizationId, obstacles, sponsorships } = facts;
  if (obstacles.length === 0)
    return ok({ signedBy: organizationId, actsFor: organizationId, sponsorshipId: null });
  const found = sponsorships.find(
    (one) => one.sponseeId === organizationId && inForceOn(one, day) && shareScope(one.scope, scope),
  );
  return found
    ? ok({ signedBy: found.sponsorId, actsFor: organizationId, sponsorshipId: found.id })
    : refused('INFORMAL_CANNOT_CONTRACT');
}

/**
 * Whether an amount may run through a sponsorship on a day, beside what has run through it already. The rooms of money ask
 * this before they post. Refusals: OUTSIDE_SPONSORSHIP (days or scope), OVER_SPONSORSHIP_CEILING (what is left as value).
 */
export function runsThrough(
  sponsorship: Sponsorship,
  already: Money,
  spending: { readonly on: PlainDate; readonly amount: Money; readonly scope: readonly ScopeItem[] },
): Result<Money, Refusal> {
  const { ceiling, scope } = sponsorship;
  if (!inForceOn(sponsorship, spending.on) || !shareScope(scope, spending.scope))
    return refused('OUTSIDE_SPONSORSHIP');
  const [limit, spent, more] = [ceiling, already, spending.amount].map(({ amount }) => BigInt(amount)) as [
    bigint,
    bigint,
    bigint,
  ];
  const foreign = [already, spending.amount].some(({ currency }) => currency !== ceiling.currency);
  if (foreign || more < 1n || more > MAX_AMOUNT || spent + more > limit) {
    const left = limit > spent ? limit - spent : 0n;
    return refused('OVER_SPONSORSHIP_CEILING', 'amount', inWords({ ...ceiling, amount: String(left) }));
  }
  return ok({ amount: String(spent + more), currency: ceiling.currency });
}

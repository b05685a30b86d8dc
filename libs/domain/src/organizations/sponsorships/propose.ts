import { positiveMoney } from '../../kernel/money.js';
import { period, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { code, line, listOf, optional, shapeOf, type Check } from '../fields.js';
import { isUuid } from '../../kernel/ids.js';
import type { ProposeFacts, SponsorshipChanges, SponsorshipRequest } from './facts.js';
import { judgeTerms } from './judge.js';
import {
  daysInForce,
  MAX_FEE_BASIS_POINTS,
  SCOPE_KINDS,
  type ScopeItem,
  type Sponsorship,
  type SponsorshipTerms,
} from './sponsorship.js';

const MAX_SCOPE = 20;
const scope: Check<readonly ScopeItem[]> = listOf(
  shapeOf<ScopeItem>({
    kind: code(SCOPE_KINDS),
    name: line,
    subjectId: optional((raw) => (isUuid(raw) ? ok(raw) : refused('OTHER_NETWORK'))),
  }),
  MAX_SCOPE,
);

/** Terms in the form in which they are kept. Refusals: NOT_A_DATE, PERIOD_REVERSED, OUT_OF_RANGE, those of money and text. */
export function checkTerms(
  request: SponsorshipRequest,
  currency: ProposeFacts['currency'],
): Result<SponsorshipTerms, Refusal> {
  const days = period(request.fromDate, request.toDate);
  if (!days.ok) return days;
  if (days.value.toDate === null) return refused('NOT_A_DATE', 'toDate');
  const items = scope(request.scope ?? []);
  if (!items.ok)
    return { ok: false, refusal: { ...items.refusal, field: `scope${items.refusal.field ?? ''}` } };
  const ceiling = positiveMoney(request.ceiling, currency);
  if (!ceiling.ok) return { ok: false, refusal: under('ceiling', ceiling.refusal) };
  const fee = request.feeBasisPoints;
  if (!Number.isInteger(fee) || fee < 0 || fee > MAX_FEE_BASIS_POINTS)
    return refused('OUT_OF_RANGE', 'feeBasisPoints', { min: 0, max: MAX_FEE_BASIS_POINTS });
  const { fromDate, toDate } = days.value;
  return ok({ fromDate, toDate, scope: items.value, ceiling: ceiling.value, feeBasisPoints: fee });
}

/**
 * One side proposes; nothing is in force before the other has accepted. Refusals: DATE_IN_PAST, SPONSORSHIP_PROPOSED (the
 * two have an open proposal), WRONG_STATE (what is to be replaced is over), those of `checkTerms` and `judgeTerms`.
 */
export function propose(
  facts: ProposeFacts,
  request: SponsorshipRequest,
  today: PlainDate,
): Result<SponsorshipChanges, Refusal> {
  const checked = checkTerms(request, facts.currency);
  if (!checked.ok) return checked;
  const terms = checked.value;
  if (terms.fromDate < today) return refused('DATE_IN_PAST', 'fromDate', { today });
  const { replaces, sponsor, sponsee } = facts;
  if (replaces !== null && !isOfBoth(replaces, facts, today))
    return refused('WRONG_STATE', undefined, { currentState: replaces.state });
  if (sponsor.sponsorships.some((one) => one.state === 'PROPOSED' && one.sponseeId === sponsee.id))
    return refused('SPONSORSHIP_PROPOSED', 'otherId');
  const judged = judgeTerms(facts, terms);
  if (!judged.ok) return judged;
  return ok({
    set: {
      ...terms,
      state: 'PROPOSED',
      proposedBy: facts.side,
      proposedOn: today,
      acceptedOn: null,
      replacesId: replaces?.id ?? null,
      endedOn: null,
      reason: null,
      version: 1,
    },
    event: { name: 'sponsorship.proposed', from: null, to: 'PROPOSED' },
  });
}

/** Only what is agreed between the same two and not over yet can get new terms. */
function isOfBoth(one: Sponsorship, { sponsor, sponsee }: ProposeFacts, today: PlainDate): boolean {
  const days = daysInForce(one);
  const same = one.sponsorId === sponsor.id && one.sponseeId === sponsee.id;
  return same && one.state === 'ACTIVE' && days !== null && (days.toDate ?? '') >= today;
}

import { cleanLocalText, type LocalText } from '../../kernel/local-text.js';
import { period, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { naoOn } from '../nao-term.js';
import type { NaoTerm, NetworkState } from '../network.js';
import type { DecisionRule } from '../policies.js';
import { recordDecision, type RecordedDecision } from '../recorded-decision.js';
import type { Handover, IncomingBody } from './handover.js';

/** More than this is no checklist that anybody reads. */
export const MOST_ITEMS = 30;

export interface NewItem {
  readonly text: LocalText;
  readonly count: number | null;
}

export interface PrepareHandoverFacts {
  readonly terms: readonly NaoTerm[];
  readonly networkState: NetworkState;
  readonly networkRule: DecisionRule;
  /** Whether another handover is being prepared. */
  readonly underWay: boolean;
  /** Null where the network has no such organization. */
  readonly incoming: IncomingBody | null;
}

export interface PrepareHandoverRequest {
  readonly organizationId: string;
  readonly changeOn: PlainDate;
  readonly until: PlainDate | null;
  readonly decision: RecordedDecision;
  readonly items: readonly NewItem[];
}

export type PreparedHandover = Omit<Handover, 'id'> & { readonly items: readonly NewItem[] };

/**
 * Begins the handover that the members decided: to whom, from which day, and what people have to hand over.
 * Refusals: HANDOVER_OPEN (one at a time), NAO_POST_VACANT (nobody holds the post, so nobody can hand it over),
 * ALREADY_NAO, NAO_NOT_ELIGIBLE (an active member with legal personality), those of the days, decision and items.
 */
export function prepareHandover(
  facts: PrepareHandoverFacts,
  request: PrepareHandoverRequest,
  today: PlainDate,
): Result<PreparedHandover, Refusal> {
  if (facts.networkState !== 'ACTIVE')
    return refused('WRONG_STATE', undefined, { currentState: facts.networkState });
  if (facts.underWay) return refused('HANDOVER_OPEN');
  const holder = naoOn(facts.terms, today);
  if (holder === null) return refused('NAO_POST_VACANT', 'changeOn');
  const eligible = mayTakePost(facts.incoming, holder);
  if (!eligible.ok) return eligible;
  const days = handoverDays(request, today);
  if (!days.ok) return days;
  const judged = { networkRule: facts.networkRule, notBefore: holder.fromDate };
  const decision = recordDecision(request.decision, judged, today);
  if (!decision.ok) return decision;
  const items = handoverItems(request.items, 0);
  if (!items.ok) return items;
  return ok({
    fromTermId: holder.id,
    toTermId: null,
    organizationId: request.organizationId,
    ...days.value,
    decision: decision.value,
    state: 'PREPARED',
    version: 1,
    items: items.value,
  });
}

/** Whether the body may take the post from the one that holds it; asked again on the day of the handover. */
export function mayTakePost(
  incoming: IncomingBody | null,
  holder: Pick<NaoTerm, 'organizationId'>,
): Result<null, Refusal> {
  if (incoming === null) return refused('OTHER_NETWORK', 'organizationId');
  if (incoming.organizationId === holder.organizationId) return refused('ALREADY_NAO', 'organizationId');
  if (!incoming.legalPerson || !incoming.activeMember) return refused('NAO_NOT_ELIGIBLE', 'organizationId');
  return ok(null);
}

/** Rights never reach back: the new term begins today at the earliest. */
export function handoverDays(
  { changeOn, until }: Pick<Handover, 'changeOn' | 'until'>,
  today: PlainDate,
): Result<Pick<Handover, 'changeOn' | 'until'>, Refusal> {
  const days = period(changeOn, until);
  if (!days.ok) {
    const field = days.refusal.field === 'toDate' ? 'until' : 'changeOn';
    return { ok: false, refusal: { ...days.refusal, field } };
  }
  if (changeOn < today) return refused('DATE_IN_PAST', 'changeOn', { today });
  return ok({ changeOn: days.value.fromDate, until: days.value.toDate });
}

/** The items with clean texts. Refusals: TOO_MANY, OUT_OF_RANGE for a count, those of text. */
export function handoverItems(
  items: readonly NewItem[],
  already: number,
): Result<readonly NewItem[], Refusal> {
  if (items.length + already > MOST_ITEMS) return refused('TOO_MANY', 'items', { max: MOST_ITEMS });
  const clean: NewItem[] = [];
  for (const [index, item] of items.entries()) {
    const text = cleanLocalText(item.text, { max: 300, required: true });
    if (!text.ok) return { ok: false, refusal: under(`items[${index}].text`, text.refusal) };
    const { count } = item;
    if (count !== null && (!Number.isInteger(count) || count < 0 || count > 100_000)) {
      return refused('OUT_OF_RANGE', `items[${index}].count`, { min: 0, max: 100_000 });
    }
    clean.push({ text: text.value, count });
  }
  return ok(clean);
}

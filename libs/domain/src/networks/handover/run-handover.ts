import { cleanText } from '../../kernel/clean-text.js';
import { addDays, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { handOverTerm, type TermChanges } from '../nao-term.js';
import type { NaoTerm } from '../network.js';
import type { Handover, HandoverItem, IncomingBody, OpenDuty } from './handover.js';
import { handoverDays, handoverItems, mayTakePost, type NewItem } from './prepare-handover.js';

/** Every step after the preparation starts here. Refusals: WRONG_STATE with the state as value. */
function underWay({ state }: Pick<Handover, 'state'>): Result<null, Refusal> {
  return state === 'PREPARED' ? ok(null) : refused('WRONG_STATE', undefined, { currentState: state });
}

export interface AmendHandoverRequest {
  readonly changeOn?: PlainDate | undefined;
  readonly until?: PlainDate | null | undefined;
  /** Items to add; those that are there stay, so that nothing agreed on disappears from the list. */
  readonly items: readonly NewItem[];
}

export interface HandoverAmended {
  readonly changeOn: PlainDate;
  readonly until: PlainDate | null;
  readonly version: number;
  readonly items: readonly NewItem[];
}

/** Moves the day of the change or adds to the checklist. Refusals: WRONG_STATE, those of days and items. */
export function amendHandover(
  facts: { readonly handover: Handover; readonly items: readonly HandoverItem[] },
  request: AmendHandoverRequest,
  today: PlainDate,
): Result<HandoverAmended, Refusal> {
  const open = underWay(facts.handover);
  if (!open.ok) return open;
  const { changeOn, until, version } = facts.handover;
  const wanted = {
    changeOn: request.changeOn ?? changeOn,
    until: request.until === undefined ? until : request.until,
  };
  const days = handoverDays(wanted, today);
  if (!days.ok) return days;
  const items = handoverItems(request.items, facts.items.length);
  return items.ok ? ok({ ...days.value, version: version + 1, items: items.value }) : items;
}

/** Ticks an item off, or takes the tick back. Refusals: WRONG_STATE. */
export function settleHandoverItem(
  facts: { readonly handover: Handover; readonly item: HandoverItem },
  request: { readonly settled: boolean },
): Result<{ readonly settled: boolean; readonly version: number }, Refusal> {
  const open = underWay(facts.handover);
  return open.ok ? ok({ settled: request.settled, version: facts.handover.version + 1 }) : open;
}

export interface CompleteHandoverFacts {
  readonly handover: Handover;
  readonly items: readonly HandoverItem[];
  readonly duties: readonly OpenDuty[];
  readonly terms: readonly NaoTerm[];
  readonly incoming: IncomingBody | null;
}

export interface HandoverCompleted extends TermChanges {
  readonly state: 'HANDED_OVER';
  readonly version: number;
  /** What the new organization takes over unfinished, for the papers. */
  readonly passedOn: readonly OpenDuty[];
  /** The last day of whoever acts for the outgoing organization. */
  readonly lastDay: PlainDate;
}

/**
 * Hands the post over: the old term ends on the day before the new one begins, also where it was agreed for longer.
 * Blocked while anything is open (HANDOVER_DUTIES_OPEN with the codes of what stands in the way; an item counts as ITEM).
 * Other refusals: WRONG_STATE, DATE_IN_PAST (the day has passed: set another), those of `mayTakePost` and the terms.
 */
export function completeHandover(
  facts: CompleteHandoverFacts,
  today: PlainDate,
): Result<HandoverCompleted, Refusal> {
  const { handover } = facts;
  const open = underWay(handover);
  if (!open.ok) return open;
  const days = handoverDays(handover, today);
  if (!days.ok) return days;
  const holder = facts.terms.find(({ id }) => id === handover.fromTermId);
  const eligible = holder ? mayTakePost(facts.incoming, holder) : refused('NAO_POST_VACANT', 'changeOn');
  if (!eligible.ok) return eligible;
  const blocking = facts.duties.filter(({ blocks, count }) => blocks && count > 0).map(({ code }) => code);
  const unticked = facts.items.filter(({ settled }) => !settled).length;
  if (blocking.length + unticked > 0) {
    const obstacles = [...blocking, ...(unticked > 0 ? ['ITEM'] : [])].join(',');
    return refused('HANDOVER_DUTIES_OPEN', undefined, { count: blocking.length + unticked, obstacles });
  }
  const { organizationId, changeOn, until, decision } = handover;
  const terms = handOverTerm(facts.terms, {
    ...{ organizationId, fromDate: changeOn, toDate: until, basis: decision.text },
  });
  if (!terms.ok) return terms;
  return ok({
    ...terms.value,
    state: 'HANDED_OVER',
    version: handover.version + 1,
    passedOn: facts.duties.filter(({ blocks, count }) => !blocks && count > 0),
    lastDay: addDays(changeOn, -1),
  });
}

/** Gives the handover up; the post stays where it is. Refusals: WRONG_STATE, REASON_REQUIRED, those of text. */
export function cancelHandover(
  handover: Handover,
  request: { readonly reason: string },
): Result<{ readonly state: 'CANCELLED'; readonly reason: string; readonly version: number }, Refusal> {
  const open = underWay(handover);
  if (!open.ok) return open;
  const reason = cleanText(request.reason, { max: 2000, multiline: true });
  if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
  if (reason.value === '') return refused('REASON_REQUIRED', 'reason');
  return ok({ state: 'CANCELLED', reason: reason.value, version: handover.version + 1 });
}

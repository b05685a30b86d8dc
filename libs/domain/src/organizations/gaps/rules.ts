import { isCode } from '../../kernel/codes.js';
import type { EventName } from '../../kernel/events.js';
import { cleanText } from '../../kernel/clean-text.js';
import { cleanLocalText, type LocalText } from '../../kernel/local-text.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { CAPACITY_FIELDS } from '../assessments/assessment.js';
import type { Gap, GapState, HelpOffer, OfferState } from './gap.js';

/** What a step writes to the gap and to one of its offers, and what the story calls it. */
export interface GapStep {
  readonly gap: Partial<Gap> & { readonly state: GapState };
  readonly event: EventName;
}
export interface OfferStep extends GapStep {
  readonly offer: Partial<HelpOffer> & { readonly state: OfferState };
}

const MAX_TEXT = 2000;

function words(text: LocalText): Result<LocalText, Refusal> {
  const clean = cleanLocalText(text, { max: MAX_TEXT, multiline: true, required: true });
  return clean.ok ? clean : { ok: false, refusal: under('text', clean.refusal) };
}

function why(reason: string, required: boolean): Result<string | null, Refusal> {
  const clean = cleanText(reason, { max: MAX_TEXT, multiline: true });
  if (!clean.ok) return { ok: false, refusal: under('reason', clean.refusal) };
  return clean.value === '' && required ? refused('REASON_REQUIRED', 'reason') : ok(clean.value || null);
}

const wrongState = (state: string) => refused('WRONG_STATE', undefined, { currentState: state });

/** A member asks for help. Refusals: UNKNOWN_CODE, GAP_OPEN (it asks for help in this field already), those of text. */
export function openGap(
  facts: { readonly openFields: readonly string[] },
  request: { readonly field: string; readonly text: LocalText },
  today: PlainDate,
): Result<Pick<Gap, 'field' | 'text' | 'state' | 'openedOn'>, Refusal> {
  const { field } = request;
  if (!isCode(CAPACITY_FIELDS, field)) return refused('UNKNOWN_CODE', 'field', { code: field.slice(0, 40) });
  if (facts.openFields.includes(field)) return refused('GAP_OPEN', 'field');
  const text = words(request.text);
  return text.ok ? ok({ field, text: text.value, state: 'OPEN', openedOn: today }) : text;
}

/** The member no longer wants help. Refusals: WRONG_STATE once help is under way. */
export function withdrawGap(gap: Gap, today: PlainDate): Result<GapStep, Refusal> {
  if (gap.state !== 'OPEN') return wrongState(gap.state);
  return ok({ gap: { state: 'WITHDRAWN', closedOn: today }, event: 'gap.withdrawn' });
}

/** Another member offers help. Refusals: WRONG_STATE, OWN_GAP, HELPER_NOT_MEMBER, OFFER_OPEN, those of text. */
export function offerHelp(
  facts: { readonly gap: Gap; readonly helperId: string; readonly isActiveMember: boolean },
  request: { readonly text: LocalText },
  today: PlainDate,
): Result<Omit<HelpOffer, 'id'>, Refusal> {
  const { gap, helperId } = facts;
  if (gap.state !== 'OPEN') return wrongState(gap.state);
  if (helperId === gap.organizationId) return refused('OWN_GAP');
  if (!facts.isActiveMember) return refused('HELPER_NOT_MEMBER');
  if (gap.offers.some((one) => one.organizationId === helperId && one.state === 'OFFERED'))
    return refused('OFFER_OPEN');
  const text = words(request.text);
  if (!text.ok) return text;
  return ok({
    organizationId: helperId,
    text: text.value,
    state: 'OFFERED',
    offeredOn: today,
    doneOn: null,
    reason: null,
  });
}

/** The member takes an offer; the others stay open until it says no. Refusals: WRONG_STATE of the gap or the offer. */
export function acceptOffer(gap: Gap, offer: HelpOffer): Result<OfferStep, Refusal> {
  if (gap.state !== 'OPEN') return wrongState(gap.state);
  if (offer.state !== 'OFFERED') return wrongState(offer.state);
  return ok({ gap: { state: 'HELPED' }, offer: { state: 'ACCEPTED' }, event: 'gap.offerAccepted' });
}

/** The member says no, and why. Refusals: WRONG_STATE, REASON_REQUIRED. */
export function declineOffer(
  gap: Gap,
  offer: HelpOffer,
  request: { readonly reason: string },
): Result<OfferStep, Refusal> {
  if (offer.state !== 'OFFERED') return wrongState(offer.state);
  const reason = why(request.reason, true);
  if (!reason.ok) return reason;
  const declined = { state: 'DECLINED', reason: reason.value } as const;
  return ok({ gap: { state: gap.state }, offer: declined, event: 'gap.offerDeclined' });
}

/** The helper takes its offer back; a gap that it was to help with is open again. Refusals: WRONG_STATE. */
export function withdrawOffer(gap: Gap, offer: HelpOffer): Result<OfferStep, Refusal> {
  if (offer.state !== 'OFFERED' && offer.state !== 'ACCEPTED') return wrongState(offer.state);
  const state = offer.state === 'ACCEPTED' ? 'OPEN' : gap.state;
  return ok({ gap: { state }, offer: { state: 'WITHDRAWN' }, event: 'gap.offerWithdrawn' });
}

/** The member says that the help was given: it counts as the helper's contribution. Refusals: WRONG_STATE. */
export function finishHelp(gap: Gap, today: PlainDate): Result<OfferStep & { offerId: string }, Refusal> {
  const accepted = gap.offers.find(({ state }) => state === 'ACCEPTED');
  if (gap.state !== 'HELPED' || !accepted) return wrongState(gap.state);
  return ok({
    offerId: accepted.id,
    gap: { state: 'DONE', closedOn: today },
    offer: { state: 'DONE', doneOn: today },
    event: 'gap.helped',
  });
}

import type { Actor } from '../../access/roles.js';
import { cleanText } from '../../kernel/clean-text.js';
import { isCode } from '../../kernel/codes.js';
import { addDays, period, type PlainDate } from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { STANDING_DOCUMENTS, type StandingDocument } from '../../networks/policies.js';
import type { OrganizationDocument } from './document.js';

export interface DocumentRequest {
  readonly kind: StandingDocument;
  readonly fromDate: PlainDate;
  readonly toDate?: PlainDate | null;
}

export type NewDocument = Pick<
  OrganizationDocument,
  'kind' | 'fromDate' | 'toDate' | 'enteredBy' | 'enteredOn'
>;

/** Nobody issues a paper for longer; a longer one is a mistake in the year. */
const LONGEST_DAYS = 366 * 10;
/** Somebody may hold next year's paper already, but not one from the far future. */
const EARLIEST_DAYS = 366;

/**
 * A paper is entered; it counts when somebody else has checked it. One that ran out already may still be entered, for the
 * history. Refusals: UNKNOWN_CODE, NOT_A_DATE, PERIOD_REVERSED, DATE_IN_FUTURE.
 */
export function addDocument(
  request: DocumentRequest,
  actor: Actor,
  today: PlainDate,
): Result<NewDocument, Refusal> {
  if (!isCode(STANDING_DOCUMENTS, request.kind))
    return refused('UNKNOWN_CODE', 'kind', { code: String(request.kind) });
  const dates = period(request.fromDate, request.toDate);
  if (!dates.ok) return dates;
  const { fromDate, toDate } = dates.value;
  const latestStart = addDays(today, EARLIEST_DAYS);
  if (fromDate > latestStart) return refused('DATE_IN_FUTURE', 'fromDate', { today: latestStart });
  const latestEnd = addDays(fromDate > today ? fromDate : today, LONGEST_DAYS);
  if (toDate !== null && toDate > latestEnd) return refused('DATE_IN_FUTURE', 'toDate', { today: latestEnd });
  const enteredBy = actor.role === 'SYS' ? null : actor.accountId;
  return ok({ kind: request.kind, fromDate, toDate, enteredBy, enteredOn: today });
}

type Judged = Pick<OrganizationDocument, 'enteredBy' | 'checkedOn' | 'returnedOn'>;

/** Only what nobody has judged yet can be judged, and not by who entered it. */
function judge(document: Judged, actor: Actor): Refusal | null {
  const { enteredBy, checkedOn, returnedOn } = document;
  if (returnedOn !== null) return { code: 'WRONG_STATE', values: { currentState: 'RETURNED' } };
  if (checkedOn !== null) return { code: 'WRONG_STATE', values: { currentState: 'CHECKED' } };
  return enteredBy === actor.accountId ? { code: 'CHECKED_BY_SAME_PERSON' } : null;
}

/** A second person compared the file with what was entered. Refusals: WRONG_STATE, CHECKED_BY_SAME_PERSON. */
export function checkDocument(
  document: Judged,
  actor: Actor,
  today: PlainDate,
): Result<{ checkedBy: string; checkedOn: PlainDate }, Refusal> {
  const refusal = judge(document, actor);
  return refusal ? { ok: false, refusal } : ok({ checkedBy: actor.accountId, checkedOn: today });
}

/** It is not what it should be; the organization reads why. Refusals: as above, REASON_REQUIRED, those of text. */
export function returnDocument(
  document: Judged,
  request: { readonly reason: string },
  actor: Actor,
  today: PlainDate,
): Result<{ returnedOn: PlainDate; returnReason: string }, Refusal> {
  const refusal = judge(document, actor);
  if (refusal) return { ok: false, refusal };
  const reason = cleanText(request.reason, { max: 1000, multiline: true });
  if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
  if (reason.value === '') return refused('REASON_REQUIRED', 'reason');
  return ok({ returnedOn: today, returnReason: reason.value });
}

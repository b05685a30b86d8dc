import { cleanText } from '../../kernel/clean-text.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Role } from '../../access/roles.js';

/** How many organizations one message may go to. */
export const MOST_ADDRESSED = 200;
const MAX_SUBJECT = 120;
const MAX_BODY = 5_000;
/** A message waits this long before it goes out, so that it can be taken back. Minutes. */
export const RECALL_MINUTES = 10;

/** Who reads a message for an organization: those who can act for it. */
export const READS_FOR: readonly Role[] = ['AO', 'ED'];

/** A message of the coordination to several organizations at once. */
export interface MessageContent {
  readonly organizationIds: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** What is known of each organization that was named, in this network. */
export interface Addressee {
  readonly organizationId: string;
  /** Accounts of those who can act for it today. */
  readonly accountIds: readonly string[];
}

export interface MessagePlan {
  readonly subject: string;
  readonly body: string;
  /** Everybody once, also who acts for two of the organizations. */
  readonly accountIds: readonly string[];
  /** Where nobody can be written to: said to the sender, who may call instead. */
  readonly unreachedIds: readonly string[];
}

/** Whether the message may go out, and to whom. At least one organization must be reached. */
export function planMessage(
  content: MessageContent,
  addressees: readonly Addressee[],
): Result<MessagePlan, Refusal> {
  const subject = cleanText(content.subject, { max: MAX_SUBJECT, required: true });
  if (!subject.ok) return { ok: false, refusal: under('subject', subject.refusal) };
  const body = cleanText(content.body, { max: MAX_BODY, required: true, multiline: true });
  if (!body.ok) return { ok: false, refusal: under('body', body.refusal) };
  const wanted = new Set(content.organizationIds);
  if (wanted.size === 0) return refused('REQUIRED', 'organizationIds');
  if (wanted.size > MOST_ADDRESSED) return refused('TOO_MANY', 'organizationIds', { max: MOST_ADDRESSED });
  const unreachedIds = addressees
    .filter(({ accountIds }) => accountIds.length === 0)
    .map(({ organizationId }) => organizationId);
  const accountIds = [...new Set(addressees.flatMap((one) => one.accountIds))];
  if (accountIds.length === 0) return refused('NOBODY_REACHED', 'organizationIds');
  return ok({ subject: subject.value, body: body.value, accountIds, unreachedIds });
}

/** Whether a message can still be taken back: nothing of it has gone out yet. */
export function mayRecall(message: { sentAt: Date | null; recalledAt: Date | null }): Result<null, Refusal> {
  return message.sentAt || message.recalledAt ? refused('WRONG_STATE') : ok(null);
}

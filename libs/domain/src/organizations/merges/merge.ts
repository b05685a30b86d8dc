import { cleanText } from '../../kernel/clean-text.js';
import { isCode } from '../../kernel/codes.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** What may be taken over from the record that goes; the rest of what it has (places, services, numbers) always moves. */
export const MERGE_FIELDS = [
  'name',
  'description',
  'sourceLegalForm',
  'foundedOn',
  'website',
  'email',
  'phones',
  'languages',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

export interface MergeFacts {
  readonly keptId: string;
  readonly goneId: string;
  /** Of each: a membership that was ever more than an application that came to nothing. */
  readonly keptIsMember: boolean;
  readonly goneIsMember: boolean;
  /** One sponsors, helps or assesses the other, or did: whoever wrote that meant two. */
  readonly bound: boolean;
  /** The one that goes holds the post of the network administration organization. */
  readonly goneHoldsNaoPost: boolean;
}

/**
 * Whether two records may become one. Two members are two legal facts that a person must end first. Refusals:
 * SAME_ORGANIZATION, BOUND_TO_EACH_OTHER, BOTH_MEMBERS, HOLDS_NAO_POST, UNKNOWN_CODE.
 */
export function mergeOrganizations(
  take: readonly string[],
  facts: MergeFacts,
): Result<{ take: MergeField[] }, Refusal> {
  if (facts.keptId === facts.goneId) return refused('SAME_ORGANIZATION');
  if (facts.bound) return refused('BOUND_TO_EACH_OTHER');
  if (facts.keptIsMember && facts.goneIsMember) return refused('BOTH_MEMBERS');
  if (facts.goneHoldsNaoPost) return refused('HOLDS_NAO_POST');
  const unknown = take.findIndex((field) => !isCode(MERGE_FIELDS, field));
  if (unknown !== -1) return refused('UNKNOWN_CODE', `take[${unknown}]`);
  return ok({ take: MERGE_FIELDS.filter((field) => take.includes(field)) });
}

const MAX_REASON = 2000;

/** Why somebody says that two records are one; the members read it in the story. Refusals: REASON_REQUIRED, those of text. */
export function mergeReason(reason: string): Result<string, Refusal> {
  const clean = cleanText(reason, { max: MAX_REASON, multiline: true });
  if (!clean.ok) return { ok: false, refusal: under('reason', clean.refusal) };
  return clean.value === '' ? refused('REASON_REQUIRED', 'reason') : ok(clean.value);
}

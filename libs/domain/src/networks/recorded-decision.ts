import { isCode } from '../kernel/codes.js';
import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { DECISION_RULES, type DecisionRule } from './policies.js';

/** A decision of the members as it is recorded until the room of decisions exists. Counts are votes, not people. */
export interface RecordedDecision {
  readonly date: PlainDate;
  readonly rule: DecisionRule;
  readonly inFavour: number;
  readonly against: number;
  readonly abstain: number;
  readonly text: LocalText;
}

type Count = Pick<RecordedDecision, 'inFavour' | 'against'>;

/**
 * Whether the votes carry under a rule. Abstentions count for nothing; a decision needs at least one yes.
 * Two thirds of yes and no together: 8 to 4 carries, 7 to 4 does not.
 */
export function carries(rule: DecisionRule, { inFavour, against }: Count): boolean {
  switch (rule) {
    case 'FOUNDING':
      return true;
    case 'SIMPLE_MAJORITY':
      return inFavour > against;
    case 'CONSENSUS':
      return inFavour > 0 && against === 0;
    case 'TWO_THIRDS':
    case 'CONSENSUS_THEN_TWO_THIRDS':
      return inFavour > 0 && inFavour * 3 >= (inFavour + against) * 2;
  }
}

/** What a recorded decision is judged by. */
export interface DecisionFacts {
  /** The network's rule for decisions now. */
  readonly networkRule: DecisionRule;
  /** The decision cannot be older than what it decides on. */
  readonly notBefore: PlainDate | null;
}

/**
 * A decision of the members as the coordinator writes it down. The votes must carry under the rule that the decision
 * names and under the rule of the network, so that naming a softer rule does not help. FOUNDING is only for the founding
 * meeting. Refusals: DECISION_INCOMPLETE, NOT_A_DATE, DATE_IN_FUTURE, DATE_IN_PAST, MAJORITY_NOT_REACHED (the counts as
 * values), those of the text.
 */
export function recordDecision(
  given: RecordedDecision | null | undefined,
  facts: DecisionFacts,
  today: PlainDate,
): Result<RecordedDecision, Refusal> {
  if (!given) return refused('DECISION_INCOMPLETE', 'decision');
  if (!isPlainDate(given.date)) return refused('NOT_A_DATE', 'decision.date');
  if (given.date > today) return refused('DATE_IN_FUTURE', 'decision.date', { today });
  if (facts.notBefore !== null && given.date < facts.notBefore) {
    return refused('DATE_IN_PAST', 'decision.date', { today: facts.notBefore });
  }
  if (!isCode(DECISION_RULES, given.rule) || given.rule === 'FOUNDING') {
    return refused('DECISION_INCOMPLETE', 'decision.rule');
  }
  for (const field of ['inFavour', 'against', 'abstain'] as const) {
    const count = given[field];
    if (!Number.isInteger(count) || count < 0 || count > 100_000) {
      return refused('DECISION_INCOMPLETE', `decision.${field}`);
    }
  }
  const text = cleanLocalText(given.text, { max: 2000, multiline: true, required: true });
  if (!text.ok) return { ok: false, refusal: under('decision.text', text.refusal) };
  if (!carries(given.rule, given) || !carries(facts.networkRule, given)) {
    return refused('MAJORITY_NOT_REACHED', 'decision', { inFavour: given.inFavour, against: given.against });
  }
  const { date, rule, inFavour, against, abstain } = given;
  return ok({ date, rule, inFavour, against, abstain, text: text.value });
}

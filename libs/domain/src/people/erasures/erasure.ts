import type { Actor } from '../../access/roles.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { endAll, notMyself, type EndedMandate, type PersonFacts } from '../deactivate-person.js';

export interface ErasureFacts extends PersonFacts {
  /** Whether a request of this person is open in this network. */
  readonly requested: boolean;
  /** Whether another network has or had a mandate of this person: then its record needs the account. */
  readonly knownElsewhere: boolean;
}

export interface Erasure {
  readonly ended: readonly EndedMandate[];
  /**
   * Where another network knows the person, the mandates of this one pass to a nameless account and the account stays;
   * else the account itself is emptied.
   */
  readonly keepAccount: boolean;
}

/** Refusals: STALE_VERSION, WRONG_STATE (asked for already, or erased). Anybody may ask, whatever stands in the way. */
export function requestErasure(
  facts: Pick<ErasureFacts, 'version' | 'requested' | 'erased'>,
  expectedVersion: number,
): Result<null, Refusal> {
  if (facts.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: facts.version });
  }
  return facts.requested || facts.erased ? refused('WRONG_STATE') : ok(null);
}

/** Refusals: STALE_VERSION, WRONG_STATE (nothing was asked for). */
export function withdrawErasure(
  facts: Pick<ErasureFacts, 'version' | 'requested'>,
  expectedVersion: number,
): Result<null, Refusal> {
  if (facts.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: facts.version });
  }
  return facts.requested ? ok(null) : refused('WRONG_STATE');
}

/**
 * Erases a person who asked for it. What keeps others from working (the last officer of a member, the last coordinator)
 * is settled first.
 * Refusals: LAST_COORDINATOR, OWN_MANDATE, STALE_VERSION, WRONG_STATE (not asked for, or erased), LAST_OFFICER.
 */
export function performErasure(
  facts: ErasureFacts,
  expectedVersion: number,
  actor: Actor,
  today: PlainDate,
): Result<Erasure, Refusal> {
  const mine = notMyself(facts, actor, today);
  if (!mine.ok) return mine;
  if (facts.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: facts.version });
  }
  if (!facts.requested || facts.erased) return refused('WRONG_STATE');
  const ended = endAll(facts, actor, today);
  return ended.ok ? ok({ ended: ended.value, keepAccount: facts.knownElsewhere }) : ended;
}

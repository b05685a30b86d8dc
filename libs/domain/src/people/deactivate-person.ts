import type { Actor } from '../access/roles.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { endMandate, type MandateEnd } from './end-mandate.js';
import { isLive, type Mandate } from './mandate.js';

/** What is known of a person in one network; of other networks only whether they hold the person at all. */
export interface PersonFacts {
  readonly accountId: string;
  readonly version: number;
  readonly deactivated: boolean;
  readonly erased: boolean;
  /** All mandates of the person in this network. */
  readonly mandates: readonly Mandate[];
  /** Mandates AO of the organizations for which the person is one, everybody's. */
  readonly officers: readonly Mandate[];
  /** Organizations that are members, active or paused. */
  readonly members: ReadonlySet<string>;
  /** Live mandates COORD of the network, everybody's. */
  readonly coordinators: readonly Mandate[];
  /** Whether another network has a mandate of this person that runs now or later. */
  readonly heldElsewhere: boolean;
}

export interface EndedMandate extends MandateEnd {
  readonly mandate: Mandate;
}

export interface Deactivation {
  readonly ended: readonly EndedMandate[];
  /** The account itself is shut only when no other network holds it: a coordinator's reach ends at the network. */
  readonly shutAccount: boolean;
}

/**
 * Shuts a person out of the network: every mandate that runs or will run ends at once. Nobody does it to oneself.
 * Refusals: LAST_COORDINATOR, OWN_MANDATE, STALE_VERSION, WRONG_STATE (shut out already, or erased), LAST_OFFICER.
 */
export function deactivatePerson(
  facts: PersonFacts,
  expectedVersion: number,
  actor: Actor,
  today: PlainDate,
): Result<Deactivation, Refusal> {
  const mine = notMyself(facts, actor, today);
  if (!mine.ok) return mine;
  if (facts.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: facts.version });
  }
  if (facts.deactivated || facts.erased) return refused('WRONG_STATE');
  const ended = endAll(facts, actor, today);
  return ended.ok ? ok({ ended: ended.value, shutAccount: !facts.heldElsewhere }) : ended;
}

/**
 * Opens the network to the person again; which mandates come back is decided one by one by `appoint`.
 * Refusals: STALE_VERSION, WRONG_STATE (not shut out, or erased).
 */
export function reactivatePerson(
  facts: Pick<PersonFacts, 'version' | 'deactivated' | 'erased'>,
  expectedVersion: number,
): Result<null, Refusal> {
  if (facts.version !== expectedVersion) {
    return refused('STALE_VERSION', undefined, { currentVersion: facts.version });
  }
  return facts.deactivated && !facts.erased ? ok(null) : refused('WRONG_STATE');
}

/** The last coordinator is told what is missing; one of several that somebody else must do it. */
export function notMyself(facts: PersonFacts, actor: Actor, today: PlainDate): Result<null, Refusal> {
  const coordinates = (one: Mandate): boolean => one.role === 'COORD' && isLive(one, today);
  const others = facts.coordinators.some((one) => one.accountId !== facts.accountId && coordinates(one));
  if (facts.mandates.some(coordinates) && !others) return refused('LAST_COORDINATOR');
  return facts.accountId === actor.accountId ? refused('OWN_MANDATE') : ok(null);
}

/** Ends what runs or will run; refused as a whole when one of them may not end. */
export function endAll(
  facts: PersonFacts,
  actor: Actor,
  today: PlainDate,
): Result<readonly EndedMandate[], Refusal> {
  const running = facts.mandates.filter(
    ({ endedAt, toDate }) => endedAt === null && (toDate === null || toDate >= today),
  );
  const ended: EndedMandate[] = [];
  for (const mandate of running) {
    const officers = facts.officers.filter(
      (one) => one.organizationId === mandate.organizationId && one.accountId !== facts.accountId,
    );
    const isMember = mandate.organizationId !== null && facts.members.has(mandate.organizationId);
    const end = endMandate({ mandate, officers, isMember }, { lastDay: null }, actor, today);
    if (!end.ok) return end;
    ended.push({ mandate, ...end.value });
  }
  return ok(ended);
}

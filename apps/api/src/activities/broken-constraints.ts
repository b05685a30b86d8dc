import { refused, type Refusal, type RefusalCode, type Result } from '@kalaka/domain';
import { brokenConstraint } from '../platform/db/index.js';

/**
 * The invariants of activities as the database holds them. Rules look first; where two commands meet, or a rule is passed
 * by, the constraint says no, and the person reads the same sentence.
 */
const REFUSALS: Readonly<Record<string, { code: RefusalCode; field?: string }>> = {
  // An id that is there already was sent with another key: it is a replay with other content.
  activities_pkey: { code: 'IDEMPOTENCY_KEY_REUSED', field: 'id' },
  period_is_locked: { code: 'PERIOD_LOCKED', field: 'happenedOn' },
  within_its_program: { code: 'OUTSIDE_PROGRAM', field: 'happenedOn' },
  program_has_ended: { code: 'PROGRAM_NOT_RUNNING', field: 'programId' },
  held_in_the_past: { code: 'NOT_HELD_YET', field: 'happenedOn' },
  reach_adds_up: { code: 'REACH_SUM_EXCEEDED', field: 'reachBy' },
  hours_have_their_rates: { code: 'RATES_MISSING', field: 'volunteerMinutes' },
  words_of_network: { code: 'UNKNOWN_CODE', field: 'type' },
  co_organizer_is_another: { code: 'NAMED_TWICE', field: 'coOrganizerIds' },
  accepted_by_another: { code: 'LOGGED_BY_SAME_PERSON' },
  one_period_for_a_day: { code: 'PERIOD_OVERLAP', field: 'fromDate' },
};

/** Runs a command; a broken invariant becomes its refusal, everything else stays an error. */
export async function orRefuse<T>(command: Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await command;
  } catch (error) {
    const known = REFUSALS[brokenConstraint(error) ?? ''];
    if (!known) throw error;
    return refused(known.code, known.field);
  }
}

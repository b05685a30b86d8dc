import { refused, type Refusal, type RefusalCode, type Result } from '@kalaka/domain';
import { brokenConstraint } from '../platform/db/index.js';

/**
 * The invariants of organizations as the database holds them. Rules look first; where two commands meet, or a rule is
 * passed by, the constraint says no, and the person reads the same sentence.
 */
const REFUSALS: Readonly<Record<string, { code: RefusalCode; field?: string }>> = {
  one_open_application: { code: 'APPLICATION_OPEN' },
  one_membership_at_a_time: { code: 'PERIOD_OVERLAP' },
  active_member_has_officer: { code: 'OFFICER_REQUIRED' },
  one_holder_of_a_number: { code: 'IDENTIFIER_TAKEN', field: 'identifiers' },
  informal_without_bank_account: { code: 'NO_BANK_ACCOUNT', field: 'identifiers' },
  place_not_in_use: { code: 'PLACE_IN_USE' },
  one_import_at_work: { code: 'IMPORT_UNDER_WAY' },
  import_untouched_since: { code: 'CHANGED_SINCE' },
  sponsor_of_another: { code: 'SPONSOR_OF_ITSELF' },
  one_open_proposal: { code: 'SPONSORSHIP_PROPOSED' },
  one_sponsor_for_a_thing: { code: 'SPONSORSHIP_OVERLAP', field: 'fromDate' },
  sponsor_is_not_sponsored: { code: 'SPONSOR_IS_SPONSORED' },
  sponsor_is_registered: { code: 'SPONSOR_CANNOT_CONTRACT' },
  sponsee_is_not_registered: { code: 'SPONSEE_IS_REGISTERED' },
  sponsor_is_member: { code: 'SPONSOR_NOT_MEMBER' },
  agreement_stays: { code: 'AGREEMENT_THERE' },
  sponsor_ceiling: { code: 'SPONSOR_CEILING', field: 'ceiling' },
  one_assessment_a_day: { code: 'ASSESSED_TODAY' },
  peer_asked_once: { code: 'PEER_ASKED' },
  peer_is_another: { code: 'PEER_IS_SELF' },
  mentor_alone: { code: 'MENTOR_ALONE' },
  one_open_gap_in_a_field: { code: 'GAP_OPEN' },
  one_open_offer: { code: 'OFFER_OPEN' },
  help_from_another: { code: 'OWN_GAP' },
  checked_by_somebody_else: { code: 'CHECKED_BY_SAME_PERSON' },
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

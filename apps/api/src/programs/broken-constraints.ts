import { refused, type Refusal, type RefusalCode, type Result } from '@kalaka/domain';
import { brokenConstraint } from '../platform/db/index.js';

/** The invariants of programmes as the database holds them, for whatever gets past the rules. */
const REFUSALS: Readonly<Record<string, { code: RefusalCode; field?: string }>> = {
  one_accountable_at_a_time: { code: 'ACCOUNTABLE_ONE', field: 'role' },
  program_has_accountable: { code: 'ACCOUNTABLE_ONE' },
  program_has_implementing: { code: 'IMPLEMENTING_MISSING' },
  one_role_once: { code: 'PARTNER_TWICE', field: 'role' },
  partner_within_programme: { code: 'PERIOD_SHRINKS' },
  runs_on_an_agreement: { code: 'AGREEMENT_REQUIRED' },
  closed_with_its_report: { code: 'REPORT_REQUIRED' },
  stopped_for_a_reason: { code: 'REASON_REQUIRED', field: 'reason' },
  service_once_in_a_programme: { code: 'SERVICE_THERE', field: 'serviceId' },
  one_figure_for_a_day: { code: 'PERIOD_OVERLAP', field: 'from' },
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

import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { localText, pathed } from '../organizations/fields.js';
import { partnersLack } from './partners/partner.js';
import { isOver, type Program, type ProgramPartner } from './program.js';
import { owed, stepped, wrongState, type ProgramChanges } from './program-step.js';

const finalReport = localText({ max: 10_000, multiline: true });

type Stepped = Result<ProgramChanges, Refusal>;
export interface RunFacts {
  readonly program: Program;
  readonly partners: readonly ProgramPartner[];
  /** What rooms above still keep open under it: activities that nobody accepted, a line that is not settled. */
  readonly openDuties: number;
}

/** From an idea to a plan that partners can approve. Refusals: WRONG_STATE, those of missing partners. */
export function plan({ program, partners }: RunFacts): Stepped {
  const step = stepped(program, 'plan');
  if (!step.ok) return step;
  const lack = partnersLack(program, partners);
  return lack === null ? step : refused(lack, 'partners');
}

/** Work begins. Refusals: WRONG_STATE, AGREEMENT_REQUIRED (neither paper nor "needs no money"), NOT_STARTED (first day). */
export function activate({ program }: RunFacts, today: PlainDate): Stepped {
  const step = stepped(program, 'activate');
  if (!step.ok) return step;
  if (!program.zeroBudget && program.agreementFileId === null) return refused('AGREEMENT_REQUIRED');
  return today < program.fromDate ? refused('NOT_STARTED', undefined, { from: program.fromDate }) : step;
}

/** A pause, with its reason. Refusals: WRONG_STATE, REASON_REQUIRED, those of text. */
export const suspend = ({ program }: RunFacts, request: { readonly reason: unknown }): Stepped =>
  withReason(request, stepped(program, 'suspend'));

/** The pause is over. Refusal WRONG_STATE. */
export const resume = ({ program }: RunFacts): Stepped => stepped(program, 'resume', { reason: null });

/** It does not take place. Refusals: WRONG_STATE, PROGRAM_HAS_DUTIES, REASON_REQUIRED, those of text. */
export function cancel({ program, openDuties }: RunFacts, request: { readonly reason: unknown }): Stepped {
  const step = stepped(program, 'cancel');
  if (step.ok && openDuties > 0) return refused('PROGRAM_HAS_DUTIES', undefined, { count: openDuties });
  return withReason(request, step);
}

/**
 * The lead says that the work is done, with the final report. Refusals: WRONG_STATE, PROGRAM_HAS_DUTIES (activities still
 * open, their number), REPORT_REQUIRED, those of text.
 */
export function complete(
  { program, openDuties }: RunFacts,
  request: { readonly finalReport: unknown },
): Stepped {
  if (program.state !== 'ACTIVE') return wrongState(program);
  if (openDuties > 0) return refused('PROGRAM_HAS_DUTIES', undefined, { count: openDuties });
  const report = finalReport(request.finalReport ?? {});
  if (!report.ok) return { ok: false, refusal: pathed('finalReport', report.refusal) };
  if (Object.keys(report.value).length === 0) return refused('REPORT_REQUIRED', 'finalReport');
  return stepped(program, 'complete', { finalReport: report.value });
}

/** The coordination accepts the final report and closes. Refusals: WRONG_STATE, REPORT_REQUIRED, PROGRAM_HAS_DUTIES. */
export function close({ program, openDuties }: RunFacts, today: PlainDate): Stepped {
  if (program.state !== 'COMPLETED') return wrongState(program);
  if (program.finalReport === null) return refused('REPORT_REQUIRED');
  if (openDuties > 0) return refused('PROGRAM_HAS_DUTIES', undefined, { count: openDuties });
  return stepped(program, 'close', { finalReportAcceptedOn: today });
}

/** Shown to everybody, or not any more. An idea is nobody's business but the members'. Refusal WRONG_STATE. */
export function publish({ program }: RunFacts, published: boolean): Stepped {
  if (program.state === 'IDEA' || program.published === published) return wrongState(program);
  return ok({
    set: { published, version: program.version + 1 },
    event: { name: published ? 'program.published' : 'program.unpublished', from: null, to: null },
  });
}

/** The signed paper that pays for it; a newer one takes its place until work begins. Refusals: WRONG_STATE, REQUIRED. */
export function attachAgreement({ program }: RunFacts, { fileId }: { readonly fileId: string }): Stepped {
  if (!['PLANNED', 'APPROVED'].includes(program.state)) return wrongState(program);
  if (fileId === '') return refused('REQUIRED', 'file');
  return ok({
    set: { agreementFileId: fileId, version: program.version + 1 },
    event: { name: 'program.agreementAttached', from: null, to: null },
  });
}

/** A document is taken away; the papers of a programme that is over stay as they are. Refusal WRONG_STATE. */
export function removeDocument({ program }: Pick<RunFacts, 'program'>): Stepped {
  if (isOver(program.state)) return wrongState(program);
  return ok({
    set: { version: program.version + 1 },
    event: { name: 'program.documentRemoved', from: null, to: null },
  });
}

function withReason(request: { readonly reason: unknown }, step: Stepped): Stepped {
  if (!step.ok) return step;
  const reason = owed(request.reason, 'reason');
  if (!reason.ok) return reason;
  return ok({ ...step.value, set: { ...step.value.set, reason: reason.value } });
}

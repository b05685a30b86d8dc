import { describe, expect, it } from '@jest/globals';
import { PROGRAM_TRANSITIONS, stepsFrom, type ProgramCommand } from './program-machine.js';
import * as rules from './rules.js';
import type { RunFacts } from './run-program.js';
import { codeOf, partner, partners, program, today } from './samples.js';
import { PROGRAM_STATES, type ProgramState } from './vocabulary.js';

const facts = (more: Partial<RunFacts['program']> = {}, openDuties = 0): RunFacts => ({
  program: program({ agreementFileId: 'f', ...more }),
  partners: partners(),
  openDuties,
});
const reason = { reason: 'Elfogyott a keret' };
const report = { hu: 'Huszonnégy osztály, hatszáz tanuló.' };
const finalReport = { finalReport: report };

describe('the states of a programme', () => {
  const run: Record<
    Exclude<ProgramCommand, 'approve' | 'recordApproval'>,
    (f: RunFacts) => { ok: boolean }
  > = {
    plan: (f) => rules.plan(f),
    activate: (f) => rules.activate(f, today),
    suspend: (f) => rules.suspend(f, reason),
    resume: (f) => rules.resume(f),
    complete: (f) => rules.complete(f, finalReport),
    close: (f) => rules.close(f, today),
    cancel: (f) => rules.cancel(f, reason),
  };

  it.each(
    Object.keys(run).flatMap((command) =>
      PROGRAM_STATES.map((state) => [command as keyof typeof run, state] as [keyof typeof run, ProgramState]),
    ),
  )('%s from %s goes only where the table says', (command, state) => {
    const result = run[command](facts({ state, finalReport: report }));
    if (stepsFrom(command, state))
      expect(result).toMatchObject({
        value: { set: { state: PROGRAM_TRANSITIONS[command].to, version: 4 } },
      });
    else expect(result).toMatchObject({ refusal: { code: 'WRONG_STATE', values: { currentState: state } } });
  });
});

describe('a programme', () => {
  it('is not planned with partners missing', () => {
    const alone = { ...facts({ state: 'IDEA' }), partners: [partner()] };
    expect(codeOf(rules.plan(alone))).toBe('PARTNER_MISSING');
  });

  it('begins with an agreement or with the mark that it needs no money', () => {
    expect(codeOf(rules.activate(facts({ state: 'APPROVED', agreementFileId: null }), today))).toBe(
      'AGREEMENT_REQUIRED',
    );
    const free = facts({ state: 'APPROVED', agreementFileId: null, zeroBudget: true });
    expect(codeOf(rules.activate(free, today))).toBe('ok');
  });

  it('begins on its first day at the earliest', () => {
    const later = facts({ state: 'APPROVED', fromDate: '2026-11-23' });
    expect(rules.activate(later, today)).toMatchObject({
      refusal: { code: 'NOT_STARTED', values: { from: '2026-11-23' } },
    });
    expect(codeOf(rules.activate(later, '2026-11-23'))).toBe('ok');
  });

  it('pauses and is called off with a reason', () => {
    expect(codeOf(rules.suspend(facts({ state: 'ACTIVE' }), { reason: ' ' }))).toBe('REASON_REQUIRED');
    expect(codeOf(rules.cancel(facts({ state: 'ACTIVE' }), { reason: '' }))).toBe('REASON_REQUIRED');
  });

  it('does not end while something is open under it', () => {
    const open = (state: ProgramState) => facts({ state, finalReport: report }, 3);
    expect(rules.complete(open('ACTIVE'), finalReport)).toMatchObject({
      refusal: { code: 'PROGRAM_HAS_DUTIES', values: { count: 3 } },
    });
    expect(codeOf(rules.close(open('COMPLETED'), today))).toBe('PROGRAM_HAS_DUTIES');
    expect(codeOf(rules.cancel(open('ACTIVE'), reason))).toBe('PROGRAM_HAS_DUTIES');
  });

  it('is completed with a final report and closed when that is accepted', () => {
    expect(codeOf(rules.complete(facts({ state: 'ACTIVE' }), { finalReport: {} }))).toBe('REPORT_REQUIRED');
    expect(codeOf(rules.close(facts({ state: 'COMPLETED' }), today))).toBe('REPORT_REQUIRED');
    expect(rules.close(facts({ state: 'COMPLETED', finalReport: report }), today)).toMatchObject({
      value: { set: { finalReportAcceptedOn: today } },
    });
  });

  it('is shown to everybody once it is more than an idea', () => {
    expect(codeOf(rules.publish(facts({ state: 'IDEA' }), true))).toBe('WRONG_STATE');
    expect(rules.publish(facts({ state: 'ACTIVE' }), true)).toMatchObject({
      value: { set: { published: true }, event: { name: 'program.published' } },
    });
    expect(codeOf(rules.publish(facts({ state: 'ACTIVE' }), false))).toBe('WRONG_STATE');
    expect(codeOf(rules.publish(facts({ state: 'ACTIVE', published: true }), false))).toBe('ok');
  });

  it('takes its agreement before work begins', () => {
    expect(codeOf(rules.attachAgreement(facts({ state: 'APPROVED' }), { fileId: 'f' }))).toBe('ok');
    expect(codeOf(rules.attachAgreement(facts({ state: 'APPROVED' }), { fileId: '' }))).toBe('REQUIRED');
    expect(codeOf(rules.attachAgreement(facts({ state: 'ACTIVE' }), { fileId: 'f' }))).toBe('WRONG_STATE');
  });

  it('lets a document go until it is over', () => {
    expect(rules.removeDocument(facts({ state: 'COMPLETED', version: 4 }))).toMatchObject({
      value: { set: { version: 5 }, event: { name: 'program.documentRemoved' } },
    });
    expect(codeOf(rules.removeDocument(facts({ state: 'CLOSED' })))).toBe('WRONG_STATE');
  });
});

import { describe, expect, it } from '@jest/globals';
import { approveProgram, recordApproval, type ApproveFacts } from './approve-program.js';
import { codeOf, partner, partners, program, today } from './samples.js';

const facts = (more: Partial<ApproveFacts> = {}): ApproveFacts => ({
  program: program(),
  partners: partners(),
  services: 0,
  ...more,
});
const approved = { approvedBy: 'a', approvedOn: today };
const decision = {
  ...{ date: '2026-11-20', rule: 'TWO_THIRDS' as const, inFavour: 9, against: 1, abstain: 0 },
  text: { hu: 'A közös program indulhat.' },
};

describe('the approval by the officers of all partners', () => {
  it('is each partner’s for itself', () => {
    expect(approveProgram(facts(), 'rampan', today)).toMatchObject({
      value: {
        approved: ['rampan-IMPLEMENTING'],
        event: { name: 'program.partnerApproved', from: null, to: null },
        set: { version: 4 },
      },
    });
  });

  it('is complete with the last of them', () => {
    const last = facts({
      partners: [partner(approved), partner({ organizationId: 'rampan', role: 'IMPLEMENTING' })],
    });
    expect(approveProgram(last, 'rampan', today)).toMatchObject({
      value: {
        set: { state: 'APPROVED', approvedOn: today },
        event: { name: 'program.approved', from: 'PLANNED', to: 'APPROVED' },
      },
    });
  });

  it('covers all roles of an organization at once', () => {
    const both = [...partners(), partner({ organizationId: 'rampan', role: 'EXTENDING' })];
    expect(approveProgram(facts({ partners: both }), 'rampan', today)).toMatchObject({
      value: { approved: ['rampan-IMPLEMENTING', 'rampan-EXTENDING'] },
    });
  });

  it('of a partner that came later changes nothing else', () => {
    const running = facts({
      program: program({ state: 'ACTIVE' }),
      partners: [...partners(approved), partner({ organizationId: 'kerek', role: 'IMPLEMENTING' })],
    });
    expect(approveProgram(running, 'kerek', today)).toMatchObject({
      value: { approved: ['kerek-IMPLEMENTING'], event: { name: 'program.partnerApproved' } },
    });
  });

  it.each<[string, Partial<ApproveFacts>, string]>([
    ['an idea that nobody has planned', { program: program({ state: 'IDEA' }) }, 'WRONG_STATE'],
    ['a programme that was called off', { program: program({ state: 'CANCELLED' }) }, 'WRONG_STATE'],
    ['what it has approved already', { partners: partners(approved) }, 'APPROVED_ALREADY'],
    ['a programme that is not its own', { partners: [partner()] }, 'APPROVED_ALREADY'],
    [
      'a programme that nobody carries out',
      { partners: [partner(), partner({ organizationId: 'rampan', role: 'EXTENDING' })] },
      'IMPLEMENTING_MISSING',
    ],
    [
      'a programme for which nobody answers to the end',
      {
        partners: [
          partner({ toDate: '2026-12-31' }),
          partner({ organizationId: 'rampan', role: 'IMPLEMENTING' }),
        ],
      },
      'ACCOUNTABLE_ONE',
    ],
    ['a consortium without a service', { program: program({ consortium: true }) }, 'SERVICE_MISSING'],
  ])('is refused for %s', (_, more, code) => {
    expect(codeOf(approveProgram(facts(more), 'rampan', today))).toBe(code);
  });
});

describe('the approval by a decision of the members', () => {
  const record = (more: Partial<ApproveFacts> = {}, given: typeof decision | null = decision) =>
    recordApproval({ ...facts(more), networkRule: 'TWO_THIRDS' }, given, today);

  it('is kept with its rule, its counts and its text', () => {
    expect(record()).toMatchObject({
      value: { set: { state: 'APPROVED', decision: { inFavour: 9 }, approvedOn: today } },
    });
  });

  it.each<[string, Partial<ApproveFacts>, typeof decision | null, string]>([
    ['without a decision', {}, null, 'DECISION_INCOMPLETE'],
    ['with too few votes', {}, { ...decision, against: 8 }, 'MAJORITY_NOT_REACHED'],
    ['of tomorrow', {}, { ...decision, date: '2026-11-23' }, 'DATE_IN_FUTURE'],
    ['of an idea', { program: program({ state: 'IDEA' }) }, decision, 'WRONG_STATE'],
    [
      'that nobody carries out',
      { partners: [partner(), partner({ organizationId: 'rampan', role: 'FUNDING' })] },
      decision,
      'IMPLEMENTING_MISSING',
    ],
  ])('is refused %s', (_, more, given, code) => {
    expect(codeOf(record(more, given))).toBe(code);
  });
});

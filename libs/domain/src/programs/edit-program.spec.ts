import { describe, expect, it } from '@jest/globals';
import { editProgram, type EditFacts } from './edit-program.js';
import { codeOf, partner, partners, program, today } from './samples.js';

const facts = (more: Partial<EditFacts['program']> = {}, with_ = partners()): EditFacts => ({
  ...{ today, extraTargetGroups: [] },
  program: program(more),
  partners: with_,
});
const approved = { approvedBy: 'a', approvedOn: today };

describe('a programme that is edited', () => {
  it('changes only what is given', () => {
    expect(editProgram(facts(), { title: { hu: 'Iskolai napok' } })).toMatchObject({
      value: { fields: ['title'], set: { title: { hu: 'Iskolai napok' }, version: 4 } },
    });
  });

  it('keeps its version when nothing differs', () => {
    expect(editProgram(facts(), { title: program().title })).toMatchObject({
      value: { fields: [], set: { version: 3 } },
    });
  });

  it('has to be approved again when the plan changes, not when its easy words do', () => {
    const seen = facts({}, partners(approved));
    expect(editProgram(seen, { places: [{ hu: 'óvodák' }] })).toMatchObject({
      value: { forgetApprovals: true },
    });
    const easy = { text: { hu: 'Óvodába megyünk.' } };
    expect(editProgram(seen, { easy })).toMatchObject({
      value: { forgetApprovals: false, set: { easyState: 'UNCHECKED' } },
    });
    expect(editProgram(facts(), { places: [] })).toMatchObject({ value: { forgetApprovals: false } });
  });

  it('marks its easy version as out of date when the text is rewritten', () => {
    expect(editProgram(facts(), { description: { hu: 'Hat tagszervezet.' } })).toMatchObject({
      value: { set: { easyState: 'STALE' } },
    });
  });

  it('takes its partners along when its days move', () => {
    const late = partner({ organizationId: 'kerek', role: 'IMPLEMENTING', fromDate: '2026-06-01' });
    const grown = editProgram(facts({}, [...partners(), late]), {
      fromDate: '2026-01-01',
      toDate: '2027-06-30',
    });
    expect(grown).toMatchObject({
      value: {
        moved: [
          { id: 'jelfolyo-ACCOUNTABLE', fromDate: '2026-01-01', toDate: '2027-06-30' },
          { id: 'rampan-IMPLEMENTING', fromDate: '2026-01-01', toDate: '2027-06-30' },
          { id: 'kerek-IMPLEMENTING', fromDate: '2026-06-01', toDate: '2027-06-30' },
        ],
      },
    });
    expect(codeOf(editProgram(facts({}, [...partners(), late]), { fromDate: '2026-07-01' }))).toBe(
      'PERIOD_SHRINKS',
    );
  });

  it.each<[string, object, string]>([
    ['other purposes', { purposes: ['SERVICE'] }, 'PROGRAM_BINDS'],
    ['a mark that it needs no money', { zeroBudget: true }, 'PROGRAM_BINDS'],
    ['a consortium', { consortium: true }, 'PROGRAM_BINDS'],
    ['a later first day', { fromDate: '2026-02-06' }, 'PERIOD_SHRINKS'],
    ['an earlier last day', { toDate: '2027-02-04' }, 'PERIOD_SHRINKS'],
    ['a later last day', { toDate: '2027-03-31' }, 'ok'],
    ['other places', { places: [] }, 'ok'],
  ])('once it binds, with %s', (_, change, code) => {
    expect(codeOf(editProgram(facts({ state: 'ACTIVE' }), change))).toBe(code);
  });

  it.each(['CLOSED', 'CANCELLED'] as const)('is refused when it is %s', (state) => {
    expect(codeOf(editProgram(facts({ state }), { places: [] }))).toBe('WRONG_STATE');
  });
});

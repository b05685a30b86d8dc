import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.js';
import { codeOf, members, partner, partners, program, today } from '../samples.js';
import { addPartner, endPartner, hasOneAccountable, inRoleOn } from './partner.js';

const active = program({ state: 'ACTIVE' });
const add = (more: object, state = active) =>
  addPartner(
    { program: state, partners: partners(), members },
    { organizationId: 'kerek', role: 'IMPLEMENTING', ...more },
  );

describe('a partner that joins', () => {
  it('has the days of the programme when none are named', () => {
    expect(add({})).toMatchObject({ value: { fromDate: '2026-02-05', toDate: '2027-02-05', task: {} } });
  });

  it.each<[string, object, string]>([
    ['a second one that answers for it', { role: 'ACCOUNTABLE' }, 'ACCOUNTABLE_ONE'],
    ['the same role twice', { organizationId: 'rampan' }, 'PARTNER_TWICE'],
    ['another role of the same organization', { organizationId: 'rampan', role: 'EXTENDING' }, 'ok'],
    ['days before the programme', { fromDate: '2026-02-04' }, 'DAYS_OUTSIDE_PROGRAM'],
    ['days after the programme', { toDate: '2027-02-06' }, 'DAYS_OUTSIDE_PROGRAM'],
    ['days the wrong way round', { fromDate: '2026-05-01', toDate: '2026-04-01' }, 'PERIOD_REVERSED'],
    ['an organization that is no member', { organizationId: 'x' }, 'PARTNER_NOT_MEMBER'],
  ])('with %s', (_, more, code) => {
    expect(codeOf(add(more))).toBe(code);
  });

  it('is too late when the work is done', () => {
    expect(codeOf(add({}, program({ state: 'COMPLETED' })))).toBe('WRONG_STATE');
  });
});

describe('a partner that leaves', () => {
  const [lead, worker] = partners() as [ReturnType<typeof partner>, ReturnType<typeof partner>];
  const end = (one: typeof lead, request: Parameters<typeof endPartner>[1], all = partners(), on = active) =>
    endPartner({ program: on, partner: one, partners: all }, request, today);

  it('goes whole while nothing binds', () => {
    expect(end(worker, { lastDay: null }, partners(), program())).toMatchObject({ value: { lastDay: null } });
    expect(codeOf(end(worker, { lastDay: null }))).toBe('NOT_A_DATE');
  });

  it('hands over to a successor when it answers for the programme', () => {
    expect(codeOf(end(lead, { lastDay: '2026-12-31' }))).toBe('ACCOUNTABLE_ONE');
    expect(end(lead, { lastDay: '2026-12-31', successorId: 'kerek' })).toMatchObject({
      value: {
        successor: {
          organizationId: 'kerek',
          role: 'ACCOUNTABLE',
          fromDate: '2027-01-01',
          toDate: '2027-02-05',
        },
      },
    });
  });

  it('leaves somebody who carries it out', () => {
    expect(codeOf(end(worker, { lastDay: '2026-12-31' }))).toBe('IMPLEMENTING_MISSING');
    const more = [...partners(), partner({ organizationId: 'kerek', role: 'IMPLEMENTING' })];
    expect(codeOf(end(worker, { lastDay: '2026-12-31' }, more))).toBe('ok');
  });

  it.each([
    ['a day of the past', '2026-11-20', 'DATE_IN_PAST'],
    ['its own last day', '2027-02-05', 'DAYS_OUTSIDE_PROGRAM'],
    ['a day before it came', '2026-02-01', 'PERIOD_REVERSED'],
  ])('is refused on %s', (_, lastDay, code) => {
    expect(codeOf(end(worker, { lastDay }))).toBe(code);
  });
});

describe('who answers for a programme', () => {
  const days = { fromDate: '2026-01-01', toDate: '2026-12-31' };

  it('is one organization on each day, however often it changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 364 }), { maxLength: 6 }), (cuts) => {
        const starts = [0, ...cuts.sort((a, b) => a - b)];
        const chain = starts.map((start, i) => {
          const next = starts[i + 1];
          const toDate = next === undefined ? days.toDate : addDays(days.fromDate, next - 1);
          return { role: 'ACCOUNTABLE' as const, fromDate: addDays(days.fromDate, start), toDate };
        });
        expect(hasOneAccountable(days, [...chain].reverse())).toBe(true);
        expect(hasOneAccountable(days, chain.slice(1))).toBe(false);
      }),
    );
  });

  it('is told for a day', () => {
    const all = [
      partner({ toDate: '2026-10-31' }),
      partner({ organizationId: 'kerek', fromDate: '2026-11-01' }),
    ];
    expect(inRoleOn(all, ['ACCOUNTABLE'], today)).toEqual(['kerek']);
    expect(inRoleOn(all, ['ACCOUNTABLE'], '2026-10-31')).toEqual(['jelfolyo']);
  });
});

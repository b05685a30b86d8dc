import { describe, expect, it } from '@jest/globals';
import { narrowed } from './members';
import { joiningProblems, partnersProblems } from './partner-value';

const one = (organizationId: string, role: string) => ({ organizationId, role, task: [] });
const days = { from: '2026-02-01', to: '2026-09-01' };
const codes = (of: ReturnType<typeof partnersProblems>) => of.map(({ code, field }) => `${field}: ${code}`);

describe('the partners of a proposal', () => {
  it('are two at least, and one answers for it', () => {
    expect(partnersProblems([one('a', 'ACCOUNTABLE'), one('b', 'IMPLEMENTING')], days)).toEqual([]);
    expect(codes(partnersProblems([one('a', 'ACCOUNTABLE'), one('a', 'IMPLEMENTING')], days))).toEqual([
      'partners: PARTNER_MISSING',
    ]);
    expect(codes(partnersProblems([one('a', 'ACCOUNTABLE'), one('b', 'ACCOUNTABLE')], days))).toEqual([
      'partners[1].role: ACCOUNTABLE_ONE',
    ]);
  });

  it('say which of them is not named', () => {
    expect(codes(partnersProblems([one('a', 'ACCOUNTABLE'), one('', '')], days))).toEqual([
      'partners[1].organizationId: REQUIRED',
      'partners[1].role: REQUIRED',
    ]);
  });

  it('wait for the days of the programme, which have their own sentence', () => {
    expect(partnersProblems([one('a', 'ACCOUNTABLE'), one('a', 'FUNDING')], { from: '', to: '' })).toEqual(
      [],
    );
  });
});

describe('one more partner', () => {
  const program = { state: 'ACTIVE' as const, fromDate: days.from, toDate: days.to };
  const there = [
    { organizationId: 'a', role: 'ACCOUNTABLE' as const, fromDate: days.from, toDate: days.to, task: {} },
  ];

  it('joins within the days of the programme, and not twice in the same role', () => {
    const joining = { ...one('b', 'FUNDING'), ...days };
    expect(joiningProblems(joining, program, there)).toEqual([]);
    expect(codes(joiningProblems({ ...joining, to: '2027-01-01' }, program, there))).toEqual([
      'to: DAYS_OUTSIDE_PROGRAM',
    ]);
    expect(codes(joiningProblems({ ...joining, ...one('a', 'ACCOUNTABLE') }, program, there))).toEqual([
      'role: PARTNER_TWICE',
    ]);
  });
});

describe('a long list of members', () => {
  const members = ['Jelfolyó', 'Rámpán Innen', 'Kerékvilág'].map((text, i) => ({
    ...{ id: `${i}`, name: { text, language: 'hu' } },
  })) as never;

  it('is narrowed by words, accents aside; whoever is chosen stays', () => {
    const names = (typed: string, chosen = '') => narrowed(members, typed, chosen).map(({ id }) => id);
    expect(names('rampan')).toEqual(['1']);
    expect(names('INNEN rám')).toEqual(['1']);
    expect(names('kerek', '0')).toEqual(['0', '2']);
    expect(names('')).toEqual(['0', '1', '2']);
  });
});

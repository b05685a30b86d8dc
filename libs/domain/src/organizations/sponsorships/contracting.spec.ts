import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.js';
import { contractingParties, runsThrough } from './contracting.js';
import { heaviestDay, roomLeft, type Load } from './load.js';
import { codeOf, huf, program, sponsorship, today } from './samples.js';
import { daysInForce, inForceOn, shareScope, sponsorshipStanding, type ScopeItem } from './sponsorship.js';

describe('who sponsored on that day', () => {
  it('is told by the dates alone, both of them included', () => {
    const ended = sponsorship({ state: 'ENDED', endedOn: '2026-06-30' });
    const days = ['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'];
    expect(days.map((day) => inForceOn(ended, day))).toEqual([false, true, true, false]);
  });
  it('is nobody for what was never agreed, or ended before it began', () => {
    for (const state of ['PROPOSED', 'DECLINED', 'WITHDRAWN'] as const)
      expect(daysInForce(sponsorship({ state }))).toBeNull();
    expect(daysInForce(sponsorship({ state: 'ENDED', endedOn: '2026-01-31' }))).toBeNull();
  });
  it.each([
    ['2026-01-31', 'LATER'],
    ['2026-02-01', 'RUNNING'],
    ['2027-01-31', 'RUNNING'],
    ['2027-02-01', 'RAN_OUT'],
  ])('on %s an agreed one stands as %s', (day, standing) => {
    expect(sponsorshipStanding(sponsorship(), day)).toBe(standing);
  });
});

describe('what a sponsor carries', () => {
  const loads = fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 40 }),
      amount: fc.bigInt({ min: 1n, max: 10n ** 15n }),
    }),
    { maxLength: 12 },
  );
  const load = ({ start, length, amount }: { start: number; length: number; amount: bigint }): Load => ({
    days: { fromDate: addDays(today, start), toDate: addDays(today, start + length) },
    ceiling: huf(amount),
  });

  it('is the heaviest of its days, whatever the order and the days', () => {
    fc.assert(
      fc.property(loads, (given) => {
        const all = given.map(load);
        const period = { fromDate: addDays(today, 10), toDate: addDays(today, 50) };
        const dayByDay = Array.from({ length: 41 }, (_, i) => addDays(period.fromDate, i)).map((day) =>
          all
            .filter(({ days }) => days.fromDate <= day && day <= (days.toDate ?? ''))
            .reduce((sum, { ceiling }) => sum + BigInt(ceiling.amount), 0n),
        );
        const most = dayByDay.reduce((a, b) => (a > b ? a : b), 0n);
        expect(heaviestDay(all, period)).toBe(most);
      }),
    );
  });

  it('leaves nothing, never less than nothing, under a limit that was lowered', () => {
    const period = { fromDate: today, toDate: today };
    const heavy = [{ days: period, ceiling: huf(900_000) }];
    expect([roomLeft(null, heavy, period), roomLeft(huf(1_000_000), heavy, period)]).toEqual([
      null,
      100_000n,
    ]);
    expect(roomLeft(huf(500_000), heavy, period)).toBe(0n);
  });
});

describe('who signs with the city', () => {
  const informal = {
    organizationId: 'lepcso',
    obstacles: ['NO_LEGAL_PERSONALITY'] as const,
    sponsorships: [sponsorship()],
  };
  const walk = [program('Akadálytalan séta')];

  it('is the sponsor, and both names stand on the paper', () => {
    expect(contractingParties(informal, walk, today)).toEqual({
      ok: true,
      value: { signedBy: 'rampan', actsFor: 'lepcso', sponsorshipId: 's' },
    });
  });
  it('is nobody without a sponsor, for another programme, or on another day', () => {
    for (const [one, scope, day] of [
      [{ ...informal, sponsorships: [] }, walk, today],
      [informal, [program('Kórus')], today],
      [informal, walk, '2026-01-31'],
    ] as const)
      expect(codeOf(contractingParties(one, scope, day))).toBe('INFORMAL_CANNOT_CONTRACT');
  });
  it('is the organization itself once it can', () => {
    expect(contractingParties({ ...informal, obstacles: [] }, walk, today)).toMatchObject({
      value: { signedBy: 'lepcso', sponsorshipId: null },
    });
  });

  it('money runs through up to the ceiling, in its days, for its programmes', () => {
    const run = (already: number, amount: number, on = today, scope = walk) =>
      codeOf(runsThrough(sponsorship(), huf(already), { on, amount: huf(amount), scope }));
    expect(run(800_000, 100_000)).toBe('ok');
    expect(run(800_000, 100_001)).toBe('OVER_SPONSORSHIP_CEILING');
    expect(run(0, 0)).toBe('OVER_SPONSORSHIP_CEILING');
    expect(run(0, 1, '2027-02-01')).toBe('OUTSIDE_SPONSORSHIP');
    expect(run(0, 1, today, [program('Kórus')])).toBe('OUTSIDE_SPONSORSHIP');
  });
  it('never sums to more than the ceiling, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 20 }), (amounts) => {
        const total = amounts.reduce((spent, amount) => {
          const ran = runsThrough(sponsorship(), huf(spent), { on: today, amount: huf(amount), scope: walk });
          return ran.ok ? BigInt(ran.value.amount) : spent;
        }, 0n);
        expect(total <= 900_000n).toBe(true);
      }),
    );
  });
});

describe('two scopes', () => {
  it.each<[string, ScopeItem[], ScopeItem[], boolean]>([
    ['share a programme', [program('a'), program('b')], [program('B ')], true],
    ['share nothing', [program('a')], [program('b')], false],
    [
      'of another kind are apart',
      [program('a')],
      [{ kind: 'BUDGET_LINE', name: 'a', subjectId: null }],
      false,
    ],
    ['meet where one is everything', [], [program('b')], true],
  ])('%s', (_, a, b, shared) => {
    expect([shareScope(a, b), shareScope(b, a)]).toEqual([shared, shared]);
  });
});

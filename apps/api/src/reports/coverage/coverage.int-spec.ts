import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportsKit, type ReportsKit } from '../../../test/reports-kit.js';
import { CoverageFinder } from './coverage.finder.js';

let kit: ReportsKit;
let finder: CoverageFinder;
let vans: string;
let wheels: string;

beforeAll(async () => {
  kit = await reportsKit();
  kit.clock.now = () => new Date('2026-08-15T10:00:00Z');
  finder = new CoverageFinder(kit.clock);
  [vans, wheels] = [await kit.organization('Vans'), await kit.organization('Wheels')];
  await kit.member(vans, ['REDUCED_MOBILITY', 'AUTISM']);
  await kit.member(wheels, ['REDUCED_MOBILITY']);
  const ride = { type: 'TRANSPORT', on: '2026-08-01', district: 'OLD_TOWN' };
  await kit.held(
    { ...ride, member: vans, reach: 2, groups: { REDUCED_MOBILITY: 2 } },
    { ...ride, member: wheels, reach: 1, groups: { REDUCED_MOBILITY: 1 }, state: 'REPORTED' },
    { type: 'ADVICE', on: '2026-08-02', member: vans, reach: 9, groups: { AUTISM: 4, NOT_ASKED: 5 } },
    { ...ride, on: '2026-04-01', member: wheels, reach: 3, groups: { BLIND: 3 } },
  );
}, 60_000);
afterAll(() => kit.close());

const coverage = (quarter?: string) => finder.coverage({ ...kit.reader(kit.as('CITY')) }, quarter);

describe('who helps whom, how and where', () => {
  it('has a row for what is done and a column for whom somebody is there', async () => {
    const { types, targetGroups, districts, quarter } = await coverage();
    expect(quarter.quarter).toBe('2026-Q3');
    expect(types.map(({ code }) => code)).toEqual(['ADVICE', 'TRANSPORT']);
    expect(targetGroups.map(({ code }) => code)).toEqual(['REDUCED_MOBILITY', 'AUTISM']);
    expect(districts.map(({ name }) => name?.text)).toEqual(['Old town', 'New town']);
  });

  it('finds the overlap, and the gap with who could close it', async () => {
    const { overlaps, gaps } = await coverage();
    const names = (members: { name: { text: string } }[]) => members.map(({ name }) => name.text);
    expect(overlaps.map(({ type, district, members }) => [type, district, names(members)])).toEqual([
      ['TRANSPORT', 'OLD_TOWN', ['Vans', 'Wheels']],
    ]);
    expect(gaps.map(({ type, targetGroup, couldHelp }) => [type, targetGroup, names(couldHelp)])).toEqual([
      ['ADVICE', 'REDUCED_MOBILITY', ['Vans', 'Wheels']],
      ['TRANSPORT', 'AUTISM', ['Vans']],
    ]);
  });

  it('tells that somebody was there, never how many came', async () => {
    const text = JSON.stringify((await coverage()).cells);
    expect(text).not.toMatch(/[:[,]\d/);
  });

  it('is about one quarter', async () => {
    expect((await coverage('2026-Q2')).types.map(({ code }) => code)).toEqual(['TRANSPORT']);
    expect((await coverage('2024-Q1')).cells).toEqual([]);
  });
});

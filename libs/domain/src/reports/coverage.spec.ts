import { describe, expect, it } from '@jest/globals';
import { coverageOf, coverOf, gapsIn, overlapsIn, type Help } from './coverage.js';

const frame = { types: ['ADVICE', 'TRANSPORT'], targetGroups: ['DEAF', 'AUTISM'], districts: ['OLD', 'NEW'] };
const help = (line: string): Help => {
  const [type = '', targetGroup = '', district = '', organizationId = ''] = line.split(' ');
  return { type, targetGroup, district: district === '-' ? '' : district, organizationId };
};
const covered = (...lines: string[]) => coverageOf(lines.map(help), frame);

describe('who helps whom, how and where', () => {
  it('finds where nobody is', () => {
    const coverage = covered('ADVICE DEAF OLD a', 'ADVICE AUTISM NEW a', 'TRANSPORT DEAF OLD b');
    expect(gapsIn(coverage).map(({ type, targetGroup }) => `${type} ${targetGroup}`)).toEqual([
      'TRANSPORT AUTISM',
    ]);
  });

  it('finds where several members do the same for the same people in one district', () => {
    const coverage = covered(
      'ADVICE DEAF OLD b',
      'ADVICE DEAF OLD a',
      'ADVICE DEAF OLD a',
      'ADVICE DEAF NEW a',
    );
    expect(overlapsIn(coverage)).toEqual([
      { type: 'ADVICE', targetGroup: 'DEAF', district: 'OLD', organizationIds: ['a', 'b'] },
    ]);
  });

  it('counts help without a district as help, but in no district', () => {
    const [cell] = covered('ADVICE DEAF - a').cells;
    expect(cell?.organizationIds).toEqual(['a']);
    expect(cell?.districts.every(({ organizationIds }) => organizationIds.length === 0)).toBe(true);
  });

  it('tells one who stands alone from several', () => {
    expect([0, 1, 2, 9].map(coverOf)).toEqual(['NOBODY', 'ONE', 'SEVERAL', 'SEVERAL']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { coverageRows, markedGaps, overlapsOf } from './coverage-view';

const term = (code: string) => ({ code, name: null });
const member = (id: string) => ({ id, name: { text: id, language: 'en' } });
const cell = (
  type: string,
  targetGroup: string,
  old: string[],
  fresh: string[],
  anywhere: string[] = [],
) => ({
  type,
  targetGroup,
  members: [...new Set([...old, ...fresh, ...anywhere])].map(member),
  districts: [
    { district: 'OLD', members: old.map((id) => ({ id })) },
    { district: 'NEW', members: fresh.map((id) => ({ id })) },
  ],
});
const coverage = {
  quarter: { quarter: '2026-Q3' },
  types: [term('ADVICE'), term('TRANSPORT')],
  targetGroups: [term('DEAF'), term('AUTISM')],
  districts: [term('OLD'), term('NEW')],
  cells: [
    cell('ADVICE', 'DEAF', ['a', 'b'], ['a']),
    cell('ADVICE', 'AUTISM', [], [], ['c']),
    cell('TRANSPORT', 'DEAF', [], ['a']),
    cell('TRANSPORT', 'AUTISM', [], []),
  ],
  gaps: [{ type: 'TRANSPORT', targetGroup: 'AUTISM', couldHelp: [member('c')] }],
  overlaps: [],
};

describe('the table of who helps whom', () => {
  it('says for each district whether nobody, one or several help', () => {
    const [deaf, autism] = coverageRows(coverage, null);
    expect(deaf?.boxes.map(({ covers }) => covers)).toEqual([
      ['SEVERAL', 'ONE'],
      ['NOBODY', 'ONE'],
    ]);
    expect(autism?.boxes.map(({ covered }) => covered)).toEqual([0, 0]);
  });

  it('names who helps, also where no district was said', () => {
    const [, autism] = coverageRows(coverage, null);
    expect(autism?.boxes[0]?.members.map(({ id }) => id)).toEqual(['c']);
  });

  it('shows one district by itself', () => {
    const [deaf] = coverageRows(coverage, 'NEW');
    expect(deaf?.boxes[0]).toMatchObject({ covers: ['ONE'], covered: 1 });
    expect(deaf?.boxes[1]?.members.map(({ id }) => id)).toEqual(['a']);
  });

  it('marks a gap only where somebody could help', () => {
    expect(markedGaps(coverage)).toHaveLength(1);
    expect(
      markedGaps({ ...coverage, gaps: [{ type: 'ADVICE', targetGroup: 'AUTISM', couldHelp: [] }] }),
    ).toEqual([]);
    const marked = coverageRows(coverage, null).flatMap(({ boxes }) => boxes.filter(({ gap }) => gap));
    expect(marked.map(({ type, targetGroup }) => `${type} ${targetGroup}`)).toEqual(['TRANSPORT AUTISM']);
  });

  it('marks one gap of a group, so that three lines are about three groups of people', () => {
    const gap = (type: string, targetGroup: string) => ({ type, targetGroup, couldHelp: [member('c')] });
    const gaps = [gap('ADVICE', 'DEAF'), gap('TRANSPORT', 'DEAF'), gap('ADVICE', 'AUTISM')];
    const marked = markedGaps({ ...coverage, gaps });
    expect(marked.map(({ type, targetGroup }) => `${type} ${targetGroup}`)).toEqual([
      'ADVICE DEAF',
      'ADVICE AUTISM',
    ]);
  });

  it('tells an overlap in several districts once', () => {
    const overlap = { type: 'ADVICE', targetGroup: 'DEAF', members: ['a', 'b'].map(member) };
    const overlaps = [
      { ...overlap, district: 'OLD' },
      { ...overlap, district: 'NEW' },
      { ...overlap, members: ['a', 'b', 'c'].map(member), district: 'OLD' },
    ];
    const told = (district: string | null) =>
      overlapsOf({ ...coverage, overlaps }, district).map(({ districts, members }) => [
        members.length,
        districts,
      ]);
    expect(told(null)).toEqual([
      [3, ['OLD']],
      [2, ['OLD', 'NEW']],
    ]);
    expect(told('NEW')).toEqual([[2, ['NEW']]]);
  });
});

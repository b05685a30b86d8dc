import { describe, expect, it } from '@jest/globals';
import { quietRows, rhythmWords, type QuietMember } from './quiet-rows';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key, ...Object.values(values)].join(' ');
const named = (id: string) => ({ id, name: { text: `Name ${id}`, language: 'hu' } });

describe('a member that has gone quiet', () => {
  const one: QuietMember = {
    organization: named('a'),
    lastActivityOn: '2026-09-01',
    silentDays: 41,
    usualDays: 7,
    isOwn: true,
    lastContactOn: null,
    lastContactBy: null,
    step: 'WRITE',
    weeks: [],
  };

  it('is a row that says its own rhythm and for how long there was nothing', () => {
    expect(quietRows([one], 'a', t)[0]).toMatchObject({
      title: 'Name a',
      sub: 'desk.quiet.nothing desk.quiet.usual.WEEK 7 41',
      current: true,
      status: { kind: 'quiet' },
    });
    expect(quietRows([{ ...one, lastActivityOn: null }], 'b', t)[0]?.sub).toBe('desk.quiet.nothingEver 41');
  });

  it.each([
    [1, 'DAY'],
    [6, 'WEEK'],
    [8, 'WEEK'],
    [10, 'DAYS'],
    [14, 'TWO_WEEKS'],
    [31, 'MONTH'],
    [60, 'DAYS'],
  ])('with a gap of %i days is said to be there every %s', (usualDays, name) => {
    expect(rhythmWords({ usualDays, isOwn: true }, t)).toBe(`desk.quiet.usual.${name} ${usualDays}`);
    expect(rhythmWords({ usualDays, isOwn: false }, t)).toContain('NONE');
  });
});

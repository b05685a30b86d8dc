import { describe, expect, it } from '@jest/globals';
import { postStory } from './post-story';

const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
  [key.split('.').pop(), ...Object.values(values)].join(' ');
const term = (id: string, from: string, to: string | null, name = id) => ({
  id,
  from,
  to,
  basis: null,
  organization: { id, name: { text: name, language: 'en' } },
});
const told = (...terms: ReturnType<typeof term>[]) =>
  postStory({ naoTerms: terms, foundedOn: '2019-01-01', today: '2026-11-22' }, t, (day) => day).map(
    ({ at, title, link }) => [at, title, link?.label].filter(Boolean).join(' '),
  );

describe('the post through time', () => {
  it('tells the newest term first and ends with the founding day', () => {
    expect(told(term('A', '2019-02-01', '2022-01-31'), term('B', '2022-02-01', null))).toEqual([
      '2022-02-01 took B',
      '2019-02-01 first A',
      '2019-01-01 founded',
    ]);
  });

  it('names an end that nobody followed on the next day', () => {
    expect(told(term('A', '2019-02-01', '2022-01-31'), term('B', '2022-06-01', null))).toContain(
      '2022-01-31 ended A',
    );
  });

  it('does not tell what has not begun', () => {
    expect(told(term('A', '2019-02-01', null), term('B', '2027-01-01', null)).join()).not.toContain('B');
  });
});

import { describe, expect, it } from '@jest/globals';
import { type DuplicateCandidate, likelyDuplicates, nameKey, similarity } from './duplicates.js';

const named = (id: string, name: string, more: Partial<DuplicateCandidate> = {}): DuplicateCandidate => ({
  id,
  name,
  ...more,
});
const pairs = (...args: Parameters<typeof likelyDuplicates>): string[] =>
  likelyDuplicates(...args).map(({ reason, first, second }) => `${reason} ${first.id}${second.id}`);

describe('likely duplicates', () => {
  it('are organizations whose names differ in case, accents, marks or the legal form only', () => {
    expect(pairs([named('a', 'Őrház Egyesület'), named('b', 'ORHAZ'), named('c', 'Zöld Híd')])).toEqual([
      'SAME_NAME ab',
    ]);
  });

  it('are nearly equal names, also with the words in another order', () => {
    expect(
      pairs([named('a', 'Northwest Florida Legal Services'), named('b', 'Northwest Florida Legal Servcies')]),
    ).toEqual(['SIMILAR_NAME ab']);
    expect(
      pairs([named('a', 'Fehérvári Siketek Klubja'), named('b', 'Siketek Klubja (Fehérvári)')]),
    ).toHaveLength(1);
  });

  it('are organizations with one number in common, however it is written', () => {
    const tax = (value: string) => ({ identifiers: [{ scheme: 'HU_TAX', value }] });
    expect(pairs([named('a', 'One', tax('18000000-1-07')), named('b', 'Other', tax('18000000107'))])).toEqual(
      ['SAME_IDENTIFIER ab'],
    );
  });

  it('are not two records that are each number 1 of their source', () => {
    const source = { identifiers: [{ scheme: 'SOURCE', value: '1' }] };
    expect(pairs([named('a', 'One thing', source), named('b', 'Another', source)])).toEqual([]);
  });

  it('are looked for among the organizations of the network too, but not between two of them', () => {
    const existing = [named('x', 'Kapocs Csoport'), named('y', 'Kapocs csoport')];
    expect(pairs([named('a', 'KAPOCS csoport')], existing)).toEqual(expect.arrayContaining(['SAME_NAME ax']));
    expect(pairs([named('a', 'KAPOCS csoport')], existing).some((pair) => pair.endsWith('xy'))).toBe(false);
    // the same record again is no duplicate of itself
    expect(pairs([named('x', 'Kapocs Csoport')], [named('x', 'Kapocs Csoport')])).toEqual([]);
  });

  it('fold a name that consists of nothing but a legal form to itself', () => {
    expect(nameKey('Alapítvány')).toBe('alapitvany');
    expect(similarity('abc', 'abc')).toBe(1);
    expect(similarity('a', 'b')).toBe(0);
  });

  it('of ten thousand alike names are found in a moment and listed up to a thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      named(`n${at}`, `Organization number ${at} of town`),
    );
    const before = performance.now();
    expect(likelyDuplicates(many)).toHaveLength(1_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

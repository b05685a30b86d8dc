import { describe, expect, it } from '@jest/globals';
import { papersOf, type Paper } from './papers';

const paper = (id: string, kind: Paper['kind'], state: Paper['state']): Paper =>
  ({ id, kind, state, from: '2026-01-01' }) as Paper;
const rules = { contractDocuments: ['STATUTES'], suspendingDocuments: ['ANNUAL_ACCOUNTS'] };

describe('the papers of a page', () => {
  it('say what is missing where the network needs it', () => {
    expect(papersOf([], rules).lines).toEqual([
      { kind: 'STATUTES', needed: true, pauses: false, paper: null },
      { kind: 'ANNUAL_ACCOUNTS', needed: false, pauses: true, paper: null },
    ]);
  });

  it('show what matters today, and keep the rest as the past', () => {
    const [valid, next, old, back] = [
      paper('1', 'STATUTES', 'EXPIRING'),
      paper('2', 'STATUTES', 'UNCHECKED'),
      paper('3', 'STATUTES', 'EXPIRED'),
      paper('4', 'STATUTES', 'RETURNED'),
    ];
    const { lines, earlier } = papersOf([valid, next, old, back] as Paper[], {
      ...rules,
      suspendingDocuments: [],
    });
    expect(lines.map((line) => line.paper?.id)).toEqual(['1', '2']);
    expect(earlier).toEqual([old, back]);
  });

  it('let the newest speak for a kind of which nothing is in force', () => {
    const [gone, older] = [paper('1', 'STATUTES', 'EXPIRED'), paper('2', 'STATUTES', 'EXPIRED')];
    const { lines, earlier } = papersOf([gone, older] as Paper[], { ...rules, suspendingDocuments: [] });
    expect(lines.map((line) => line.paper?.id)).toEqual(['1']);
    expect(earlier).toEqual([older]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  changed,
  cleared,
  filtersOf,
  isLike,
  paramsOf,
  questionOf,
  queryOf,
  readView,
  sameQuestion,
  savedAddress,
} from './review-view';

const ID = '018f0000-0000-7000-8000-000000000001';

describe('the address of the list to review', () => {
  it('is empty for what waits, and reads back what it wrote', () => {
    expect(paramsOf(readView({}))).toEqual({});
    const given = {
      ...{
        state: 'SENT_BACK',
        q: 'kör',
        organization: ID,
        type: 'CLUB',
        from: '2026-07-01',
        to: '2026-09-30',
      },
      ...{ order: 'newest', columns: 'KIND,DAY', rows: '50', after: 'abc', saved: ID, show: ID },
    };
    expect(paramsOf(readView(given))).toEqual(given);
  });

  it('leaves out what it does not know instead of failing', () => {
    const view = readView({
      state: 'GONE',
      organization: 'x',
      from: '2026-02-30',
      type: '<b>',
      rows: '9999',
    });
    expect(view).toMatchObject({ state: 'REPORTED', organization: '', from: '', type: '', size: 25 });
  });

  it('begins at the first page again when a filter changes', () => {
    expect(changed(readView({ after: 'abc', show: ID }), { search: 'x' })).toMatchObject({
      after: '',
      show: '',
    });
  });

  it('asks for the oldest first, in the states of the tab', () => {
    expect(questionOf(readView({}))).toMatchObject({ sort: 'OLDEST', filter: { states: ['REPORTED'] } });
    expect(questionOf(readView({ state: 'ALL' })).filter).toEqual({});
  });

  it('asks nothing new of the list for what stands beside it', () => {
    expect(sameQuestion(readView({ show: ID }), readView({ saved: ID }))).toBe(true);
    expect(sameQuestion(readView({}), readView({ q: 'x' }))).toBe(false);
  });

  it('is kept as a saved view without the place in the list', () => {
    const query = queryOf(readView({ state: 'ALL', q: 'kör', after: 'abc', show: ID }));
    expect(query).toBe('state=ALL&q=k%C3%B6r');
    expect(savedAddress({ id: ID, query, columns: [] })).toMatchObject({
      state: 'ALL',
      search: 'kör',
      saved: ID,
      after: '',
    });
  });

  it('looks as it was saved while its filters and its columns do', () => {
    const saved = { id: ID, query: 'state=ALL', columns: ['DAY', 'STATE'] };
    expect(isLike(savedAddress(saved), saved)).toBe(true);
    expect(isLike({ ...savedAddress(saved), columns: ['DAY'] }, saved)).toBe(false);
    expect(readView({ columns: 'NONE' }).columns).toEqual(readView({}).columns);
  });

  it('counts and clears filters, but never the tab', () => {
    const view = readView({ state: 'SENT_BACK', q: 'x', from: '2026-01-01' });
    expect(filtersOf(view)).toBe(2);
    expect(cleared(view)).toMatchObject({ state: 'SENT_BACK', search: '', from: '' });
  });
});

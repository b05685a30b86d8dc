import { describe, expect, it } from '@jest/globals';
import {
  changed,
  chipsOf,
  cleared,
  contradicts,
  filterOf,
  inNetwork,
  paramsOf,
  readView,
  without,
} from './list-view';
import { isLike } from './saved-look';

describe('the address of the members list', () => {
  it('is empty for the plain list, and reads back what it wrote', () => {
    expect(paramsOf(readView({}))).toEqual({});
    const view = readView({
      view: 'active',
      q: ' jelnyelv ',
      group: ['DEAF', 'BLIND'],
      place: 'Székesfehérvár',
      rows: '50',
      after: 'abc',
    });
    expect(view.search).toBe('jelnyelv');
    expect(readView(paramsOf(view))).toEqual(view);
  });

  it('leaves out what it does not know instead of failing', () => {
    const params = { view: 'secret', group: ['DEAF', 'NOBODY', 'STUDENTS'], state: 'GONE', rows: '1000000' };
    const view = inNetwork(readView(params), [{ code: 'STUDENTS' }]);
    expect(view).toMatchObject({ view: 'all', targetGroups: ['DEAF', 'STUDENTS'], states: [], size: 25 });
  });

  it('begins at the first page again when a filter changes', () => {
    expect(changed(readView({ after: 'abc' }), { search: 'x' }).after).toBe('');
  });

  it('narrows a saved view by the chosen states and never widens it', () => {
    expect(filterOf(readView({ view: 'applications', state: 'APPLIED' })).membershipStates).toEqual([
      'APPLIED',
    ]);
    expect(filterOf(readView({ view: 'active' }))).toEqual({ membershipStates: ['ACTIVE'] });
    expect(contradicts(readView({ view: 'active', state: 'APPLIED' }))).toBe(true);
    expect(contradicts(readView({ view: 'all', state: 'APPLIED' }))).toBe(false);
  });

  it('gives one chip for each filter, and each chip removes only itself', () => {
    const view = readView({ q: 'kör', group: ['DEAF', 'BLIND'], form: 'ASSOCIATION', after: 'abc' });
    const chips = chipsOf(view);
    expect(chips.map((chip) => chip.value)).toEqual(['kör', 'DEAF', 'BLIND', 'ASSOCIATION']);
    expect(without(view, chips[1]!)).toMatchObject({ search: 'kör', targetGroups: ['BLIND'], after: '' });
    expect(chipsOf(cleared(view))).toEqual([]);
  });

  it('says whether the list still looks as it was saved, wherever in it somebody is', () => {
    const saved = { query: 'view=active&group=DEAF', columns: ['STATE'] };
    const opened = readView({ view: 'active', group: 'DEAF', column: 'STATE', saved: 'v1' });
    expect(isLike(opened, saved)).toBe(true);
    expect(isLike({ ...opened, after: 'abc', beside: 'x' }, saved)).toBe(true);
    expect(isLike(changed(opened, { search: 'kör' }), saved)).toBe(false);
    expect(isLike({ ...opened, columns: ['STATE', 'OFFICERS'] }, saved)).toBe(false);
  });

  it('shows the usual columns where it knows none of those that the address names', () => {
    expect(readView({ column: ['NOTHING'] }).columns).toEqual(readView({}).columns);
    expect(readView({ column: ['OFFICERS', 'STATE'] }).columns).toEqual(['STATE', 'OFFICERS']);
  });
});

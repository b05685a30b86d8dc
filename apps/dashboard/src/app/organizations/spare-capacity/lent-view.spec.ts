import { describe, expect, it } from '@jest/globals';
import { filterOf, isNarrowed, paramsOf, readLent } from './lent-view';

describe('the address of what members can lend', () => {
  it('says what is asked for, and comes back the same', () => {
    const params = { q: 'kisbusz', kind: ['VEHICLE', 'ROOM'], atLeast: '6', wheelchairs: '2' };
    const view = readLent(params);
    expect(paramsOf(view)).toEqual({ ...params, kind: ['ROOM', 'VEHICLE'] });
    expect(filterOf(view)).toEqual({
      search: 'kisbusz',
      kinds: ['ROOM', 'VEHICLE'],
      atLeast: 6,
      wheelchairPlaces: 2,
    });
  });

  it.each([{ kind: 'YACHT' }, { atLeast: '-3' }, { atLeast: 'many' }, { wheelchairs: '0' }, { q: '  ' }])(
    'leaves out %j',
    (params) => {
      expect(isNarrowed(readLent(params))).toBe(false);
      expect(paramsOf(readLent(params))).toEqual({});
    },
  );
});

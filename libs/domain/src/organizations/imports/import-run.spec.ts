import { describe, expect, it } from '@jest/globals';
import {
  IMPORT_STATES,
  importStateNow,
  importStepsFrom,
  takeImportStep,
  type ImportFacts,
  type ImportState,
} from './import-run.js';

const now = new Date('2026-11-26T12:00:00Z');
const run = (over: Partial<ImportFacts> = {}): ImportFacts => ({
  ...{ state: 'CHECKED', wrongRows: 0, changes: 3, undoUntil: null, heardAt: null },
  ...over,
});

describe('an import', () => {
  it('is confirmed only after it was checked', () => {
    const confirmable = IMPORT_STATES.filter((state) => takeImportStep('confirm', run({ state }), now).ok);
    expect(confirmable).toEqual(['CHECKED']);
  });

  it('is not confirmed while one row is wrong', () => {
    expect(takeImportStep('confirm', run({ wrongRows: 1 }), now)).toEqual({
      ok: false,
      refusal: { code: 'ROWS_WRONG', values: { count: 1 } },
    });
  });

  it('is not confirmed when it would change nothing', () => {
    expect(takeImportStep('confirm', run({ changes: 0 }), now)).toMatchObject({
      refusal: { code: 'NOTHING_TO_IMPORT' },
    });
  });

  it('can be checked again with a corrected file, also after it failed, and not once it was confirmed', () => {
    const again = IMPORT_STATES.filter((state) => takeImportStep('match', run({ state }), now).ok);
    expect(again).toEqual(['UPLOADED', 'MATCHED', 'CHECKED', 'FAILED']);
  });

  it('can be taken back for seven days after it was done', () => {
    const done = run({ state: 'DONE', undoUntil: new Date('2026-11-26T12:00:01Z') });
    expect(takeImportStep('undo', done, now)).toEqual({ ok: true, value: { state: 'UNDOING' } });
    const late = run({ state: 'DONE', undoUntil: now });
    expect(takeImportStep('undo', late, now)).toMatchObject({ refusal: { code: 'UNDO_OVER' } });
  });

  it('allows nothing any more once it was thrown away or taken back', () => {
    for (const state of ['DISCARDED', 'UNDONE'] as const)
      expect(importStepsFrom(run({ state, undoUntil: new Date('2027-01-01') }), now)).toEqual([]);
  });

  it.each<[ImportState, ImportState]>([
    ['MATCHED', 'FAILED'],
    ['RUNNING', 'FAILED'],
    ['UNDOING', 'DONE'],
    ['QUEUED', 'QUEUED'],
    ['DONE', 'DONE'],
  ])('of whose worker nothing was heard for a minute: %s is %s', (state, then) => {
    expect(importStateNow({ state, heardAt: new Date('2026-11-26T11:58:59Z') }, now)).toBe(then);
    expect(importStateNow({ state, heardAt: new Date('2026-11-26T11:59:30Z') }, now)).toBe(state);
    expect(importStateNow({ state, heardAt: null }, now)).toBe(state);
  });
});

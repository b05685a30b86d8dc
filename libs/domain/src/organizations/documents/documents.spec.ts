import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../../access/roles.js';
import { systemActor } from '../../access/roles.js';
import { addDays } from '../../kernel/plain-date.js';
import type { DocumentFacts } from './document.js';
import { isNews, lastOfEachKind, RAN_OUT, reminderDue, suspendingPapers } from './document-clock.js';
import { addDocument, checkDocument, returnDocument } from './document-commands.js';
import { documentState, inForce, missingKinds } from './document-state.js';

const today = '2026-11-26';
const policies = { documentWarningDays: [60, 30, 7] };
const editor: Actor = { accountId: 'eva', mandateId: 'm', role: 'ED', networkId: 'n', organizationId: 'o' };
const coordinator: Actor = { accountId: 'nora', mandateId: 'c', role: 'COORD', networkId: 'n' };

const paper = (over: Partial<DocumentFacts> = {}): DocumentFacts => ({
  id: 'p1',
  kind: 'STATUTES',
  fromDate: '2026-01-01',
  toDate: '2027-12-31',
  enteredOn: '2026-01-02',
  checkedOn: '2026-01-03',
  returnedOn: null,
  ...over,
});

describe('the state of a paper', () => {
  it.each<[string, Partial<DocumentFacts>, string]>([
    ['checked and in its days', {}, 'VALID'],
    ['without an end', { toDate: null }, 'VALID'],
    ['61 days before its end', { toDate: addDays(today, 61) }, 'VALID'],
    ['60 days before its end', { toDate: addDays(today, 60) }, 'EXPIRING'],
    ['on its last day', { toDate: today }, 'EXPIRING'],
    ['the day after its last day', { toDate: addDays(today, -1) }, 'EXPIRED'],
    ['before its first day', { fromDate: addDays(today, 1) }, 'UPCOMING'],
    ['on its first day', { fromDate: today }, 'VALID'],
    ['not checked yet', { checkedOn: null }, 'UNCHECKED'],
    ['not checked, and run out', { checkedOn: null, toDate: addDays(today, -1) }, 'EXPIRED'],
    ['sent back', { checkedOn: null, returnedOn: today }, 'RETURNED'],
  ])('%s', (_, over, state) => {
    expect(documentState(paper(over), [paper(over)], policies, today)).toBe(state);
  });

  it('is SUPERSEDED as soon as another of its kind is in force and lasts longer', () => {
    const old = paper({ toDate: addDays(today, 7) });
    const next = paper({ id: 'p2', fromDate: addDays(today, -1), toDate: '2028-01-01' });
    const state = (...all: DocumentFacts[]) => documentState(old, [old, ...all], policies, today);
    expect(state(next)).toBe('SUPERSEDED');
    expect(state({ ...next, checkedOn: null })).toBe('EXPIRING');
    expect(state({ ...next, fromDate: addDays(today, 1) })).toBe('EXPIRING');
    expect(state({ ...next, kind: 'ANNUAL_ACCOUNTS' })).toBe('EXPIRING');
  });
});

describe('what counts for a contract', () => {
  it('is only a paper that a second person has checked, on its own days', () => {
    const wanted = ['STATUTES', 'ANNUAL_ACCOUNTS'] as const;
    const accounts = paper({ kind: 'ANNUAL_ACCOUNTS', toDate: addDays(today, -1) });
    expect(missingKinds(wanted, [paper(), accounts], today)).toEqual(['ANNUAL_ACCOUNTS']);
    expect(missingKinds(wanted, [paper({ checkedOn: null })], today)).toEqual(wanted);
    expect(missingKinds([], [], today)).toEqual([]);
  });

  it('exactly one paper of a kind is the one in force, whatever lies there', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((n) => addDays(today, n));
    const any = fc.record({
      id: fc.uuid(),
      fromDate: day,
      toDate: fc.option(day),
      enteredOn: day,
      checkedOn: fc.option(day),
      returnedOn: fc.option(day),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { maxLength: 6, selector: ({ id }) => id }), (made) => {
        const all = made.map((one) => paper(one));
        const states = all.map((one) => documentState(one, all, policies, today));
        const current = states.filter((state) => state === 'VALID' || state === 'EXPIRING').length;
        expect(current).toBe(all.some((one) => inForce(one, today)) ? 1 : 0);
      }),
    );
  });
});

describe('entering a paper', () => {
  const request = { kind: 'STATUTES', fromDate: '2026-01-01', toDate: '2026-12-31' } as const;

  it('keeps who entered it and when', () => {
    expect(addDocument(request, editor, today)).toEqual({
      ok: true,
      value: { ...request, enteredBy: 'eva', enteredOn: today },
    });
    expect(addDocument(request, systemActor('n'), today)).toMatchObject({ value: { enteredBy: null } });
  });

  it('takes one that has run out, for the history, and one without an end', () => {
    expect(addDocument({ ...request, toDate: '2026-02-01' }, editor, today).ok).toBe(true);
    expect(addDocument({ ...request, toDate: null }, editor, today).ok).toBe(true);
  });

  it.each([
    [{ kind: 'LETTER' as never }, 'UNKNOWN_CODE', 'kind'],
    [{ fromDate: '2026-02-30' }, 'NOT_A_DATE', 'fromDate'],
    [{ toDate: '2025-12-31' }, 'PERIOD_REVERSED', 'toDate'],
    [{ fromDate: '2036-01-01', toDate: '2036-02-01' }, 'DATE_IN_FUTURE', 'fromDate'],
    [{ toDate: '2206-01-01' }, 'DATE_IN_FUTURE', 'toDate'],
  ])('refuses %j', (over, code, field) => {
    expect(addDocument({ ...request, ...over }, editor, today)).toMatchObject({ refusal: { code, field } });
  });
});

describe('checking a paper', () => {
  const fresh = { enteredBy: 'eva', checkedOn: null, returnedOn: null };

  it('is for somebody who did not enter it', () => {
    expect(checkDocument(fresh, coordinator, today)).toEqual({
      ok: true,
      value: { checkedBy: 'nora', checkedOn: today },
    });
    const own = { ...fresh, enteredBy: 'nora' };
    expect(checkDocument(own, coordinator, today)).toMatchObject({
      refusal: { code: 'CHECKED_BY_SAME_PERSON' },
    });
    expect(returnDocument(own, { reason: 'Old.' }, coordinator, today)).toMatchObject({
      refusal: { code: 'CHECKED_BY_SAME_PERSON' },
    });
  });

  it.each([
    [{ ...fresh, checkedOn: today }, 'CHECKED'],
    [{ ...fresh, returnedOn: today }, 'RETURNED'],
  ])('is done once: %j', (document, currentState) => {
    const refusal = { code: 'WRONG_STATE', values: { currentState } };
    expect(checkDocument(document, coordinator, today)).toMatchObject({ refusal });
    expect(returnDocument(document, { reason: 'x' }, coordinator, today)).toMatchObject({ refusal });
  });

  it('sends one back with a reason that the organization reads', () => {
    expect(returnDocument(fresh, { reason: ' Page 2 is missing. ' }, coordinator, today)).toEqual({
      ok: true,
      value: { returnedOn: today, returnReason: 'Page 2 is missing.' },
    });
    expect(returnDocument(fresh, { reason: ' ' }, coordinator, today)).toMatchObject({
      refusal: { code: 'REASON_REQUIRED', field: 'reason' },
    });
  });
});

describe('the clock of papers', () => {
  it.each<[number, number[], number | null]>([
    [61, [], null],
    [60, [], 60],
    [45, [], 60],
    [45, [60], null],
    [30, [60], 30],
    [5, [], 7],
    [0, [60, 30, 7], null],
    [-1, [60, 30, 7], RAN_OUT],
    [-1, [60, 30, 7, RAN_OUT], null],
    [-20, [], RAN_OUT],
  ])('%d days left, told %j: %s', (left, told, due) => {
    expect(reminderDue({ toDate: addDays(today, left) }, told, policies, today)).toBe(due);
  });

  it('tells of nothing that has no end, or ran out before anybody counted', () => {
    expect(reminderDue({ toDate: null }, [], policies, today)).toBeNull();
    expect([isNews({ toDate: null }, today), isNews({ toDate: addDays(today, -31) }, today)]).toEqual([
      false,
      false,
    ]);
    expect(isNews({ toDate: addDays(today, -30) }, today)).toBe(true);
  });

  it('reminds nobody who has sent the next one, checked or not, unless it was sent back', () => {
    const old = paper({ toDate: addDays(today, 3) });
    const next = paper({ id: 'p2', toDate: '2028-01-01', checkedOn: null });
    expect(lastOfEachKind([old, next])).toEqual([next]);
    expect(lastOfEachKind([old, { ...next, returnedOn: today }])).toEqual([old]);
  });

  it('every reminder is sent once while the days go by, whatever days the clock misses', () => {
    const toDate = addDays(today, 90);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 120 })), (visits) => {
        const told: number[] = [];
        for (const visit of visits.sort((a, b) => a - b)) {
          const due = reminderDue({ toDate }, told, policies, addDays(today, visit));
          if (due !== null) told.push(due);
        }
        expect(new Set(told).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(4);
        if (visits.some((visit) => visit > 90)) expect(told).toContain(RAN_OUT);
      }),
    );
  });

  it.each<[string, DocumentFacts[], number, boolean]>([
    ['yesterday was the last day', [paper({ toDate: addDays(today, -1) })], 0, true],
    ['today is the last day', [paper({ toDate: today })], 0, false],
    ['within the days of grace', [paper({ toDate: addDays(today, -5) })], 5, false],
    ['beyond them', [paper({ toDate: addDays(today, -6) })], 5, true],
    ['none was ever there', [], 0, false],
    ['another is in force', [paper({ toDate: addDays(today, -1) }), paper({ id: 'p2' })], 0, false],
    [
      'another waits for its check',
      [paper({ toDate: addDays(today, -1) }), paper({ id: 'p2', checkedOn: null })],
      0,
      true,
    ],
  ])('a membership pauses: %s', (_, documents, documentGraceDays, pauses) => {
    const rules = { suspendingDocuments: ['STATUTES'] as const, documentGraceDays };
    expect(suspendingPapers(documents, rules, today).length > 0).toBe(pauses);
    expect(suspendingPapers(documents, { ...rules, suspendingDocuments: [] }, today)).toEqual([]);
  });
});

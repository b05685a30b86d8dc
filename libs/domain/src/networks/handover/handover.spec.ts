import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.js';
import { naoOn, termProblems } from '../nao-term.js';
import type { NaoTerm } from '../network.js';
import type { Handover, HandoverItem, IncomingBody, OpenDuty } from './handover.js';
import { MOST_ITEMS, prepareHandover, type PrepareHandoverRequest } from './prepare-handover.js';
import { amendHandover, cancelHandover, completeHandover, settleHandoverItem } from './run-handover.js';

const TODAY = '2026-11-26';
const text = { hu: 'Tagszervezeti döntés' };
const holder: NaoTerm = {
  id: 't1',
  organizationId: 'old',
  fromDate: '2024-10-27',
  toDate: '2027-10-26',
  basis: text,
};
const incoming: IncomingBody = { organizationId: 'new', legalPerson: true, activeMember: true };
const decision = {
  ...{ date: '2026-11-20', rule: 'TWO_THIRDS' as const, inFavour: 10, against: 2, abstain: 1 },
  text,
};
const request: PrepareHandoverRequest = {
  organizationId: 'new',
  changeOn: '2027-01-01',
  until: null,
  decision,
  items: [{ text: { hu: 'Kulcsok' }, count: 3 }],
};
const facts = {
  terms: [holder],
  networkState: 'ACTIVE' as const,
  networkRule: 'TWO_THIRDS' as const,
  underWay: false,
  incoming: incoming as IncomingBody | null,
};
const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.ok ? null : [result.refusal?.code, result.refusal?.field];

const handover: Handover = {
  ...{ id: 'h', fromTermId: 't1', toTermId: null, organizationId: 'new', changeOn: '2027-01-01' },
  ...{ until: null, decision, state: 'PREPARED', version: 4 },
};
const ticked: HandoverItem = { id: 'i', text, count: null, settled: true };

describe('preparing a handover', () => {
  it('records what the members decided, to whom and from which day', () => {
    expect(prepareHandover(facts, request, TODAY)).toMatchObject({
      ok: true,
      value: {
        fromTermId: 't1',
        organizationId: 'new',
        changeOn: '2027-01-01',
        state: 'PREPARED',
        version: 1,
      },
    });
  });

  it.each<[string, Partial<typeof facts>, Partial<PrepareHandoverRequest>, string, string | undefined]>([
    ['while another is under way', { underWay: true }, {}, 'HANDOVER_OPEN', undefined],
    ['of a network that rests', { networkState: 'DORMANT' as never }, {}, 'WRONG_STATE', undefined],
    ['when nobody holds the post', { terms: [] }, {}, 'NAO_POST_VACANT', 'changeOn'],
    ['to a stranger', { incoming: null }, {}, 'OTHER_NETWORK', 'organizationId'],
    [
      'to the one that holds it',
      { incoming: { ...incoming, organizationId: 'old' } },
      {},
      'ALREADY_NAO',
      'organizationId',
    ],
    [
      'to an informal group',
      { incoming: { ...incoming, legalPerson: false } },
      {},
      'NAO_NOT_ELIGIBLE',
      'organizationId',
    ],
    [
      'to a paused member',
      { incoming: { ...incoming, activeMember: false } },
      {},
      'NAO_NOT_ELIGIBLE',
      'organizationId',
    ],
    ['for a day that has passed', {}, { changeOn: '2026-11-25' }, 'DATE_IN_PAST', 'changeOn'],
    ['that ends before it begins', {}, { until: '2026-12-31' }, 'PERIOD_REVERSED', 'until'],
    ['without a majority', {}, { decision: { ...decision, against: 6 } }, 'MAJORITY_NOT_REACHED', 'decision'],
    [
      'decided before the present term',
      {},
      { decision: { ...decision, date: '2024-10-26' } },
      'DATE_IN_PAST',
      'decision.date',
    ],
    ['with an empty item', {}, { items: [{ text: {}, count: null }] }, 'REQUIRED', 'items[0].text'],
    ['with half a key', {}, { items: [{ text, count: 0.5 }] }, 'OUT_OF_RANGE', 'items[0].count'],
    [
      'with a list that nobody reads',
      {},
      { items: Array.from({ length: MOST_ITEMS + 1 }, () => ({ text, count: null })) },
      'TOO_MANY',
      'items',
    ],
  ])('is refused %s', (_, changed, asked, code, field) => {
    const result = prepareHandover({ ...facts, ...changed }, { ...request, ...asked }, TODAY);
    expect(refusalOf(result)).toEqual([code, field]);
  });
});

describe('handing the post over', () => {
  const all = { handover, items: [ticked], duties: [] as OpenDuty[], terms: [holder], incoming };

  it('ends the old term on the day before, also one agreed for longer, and begins the new one', () => {
    expect(completeHandover(all, TODAY)).toMatchObject({
      ok: true,
      value: {
        state: 'HANDED_OVER',
        lastDay: '2026-12-31',
        endPrevious: { id: 't1', toDate: '2026-12-31' },
        term: { organizationId: 'new', fromDate: '2027-01-01', toDate: null, basis: text },
      },
    });
  });

  it('is blocked while a duty or an item is open, and names each of them', () => {
    const duties: OpenDuty[] = [
      { code: 'NEW_COORDINATOR', blocks: true, count: 1 },
      { code: 'NEW_FINANCE_OFFICER', blocks: true, count: 0 },
      { code: 'APPLICATIONS_WAITING', blocks: false, count: 2 },
    ];
    const open = { ...ticked, settled: false };
    expect(completeHandover({ ...all, duties, items: [ticked, open] }, TODAY)).toEqual({
      ok: false,
      refusal: { code: 'HANDOVER_DUTIES_OPEN', values: { count: 2, obstacles: 'NEW_COORDINATOR,ITEM' } },
    });
  });

  it('passes on what need not be settled, counted for the papers', () => {
    const duties: OpenDuty[] = [{ code: 'APPLICATIONS_WAITING', blocks: false, count: 2 }];
    const result = completeHandover({ ...all, duties }, TODAY);
    expect(result.ok && result.value.passedOn).toEqual(duties);
  });

  it('asks again whether the organization may take the post', () => {
    const paused = { ...incoming, activeMember: false };
    expect(refusalOf(completeHandover({ ...all, incoming: paused }, TODAY))?.[0]).toBe('NAO_NOT_ELIGIBLE');
  });

  it('does not reach back: when the day has passed another must be set', () => {
    expect(refusalOf(completeHandover(all, '2027-01-02'))).toEqual(['DATE_IN_PAST', 'changeOn']);
    expect(completeHandover(all, '2027-01-01').ok).toBe(true);
  });

  it('leaves no day without a holder', () => {
    const ended = { ...holder, toDate: '2026-12-15' };
    expect(refusalOf(completeHandover({ ...all, terms: [ended] }, TODAY))?.[0]).toBe('NAO_POST_VACANT');
  });

  it('keeps exactly one holder on every day, whatever is handed over in whatever order', () => {
    const attempt = fc.record({ ahead: fc.nat(900), length: fc.option(fc.nat(900)), wait: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 10 }), (attempts) => {
        let terms: NaoTerm[] = [{ ...holder, toDate: null }];
        let today = TODAY;
        attempts.forEach(({ ahead, length, wait }, i) => {
          const before = naoOn(terms, today);
          const changeOn = addDays(today, ahead);
          const until = length === null ? null : addDays(changeOn, length);
          const done =
            before &&
            completeHandover(
              {
                ...{ items: [], duties: [], terms },
                handover: { ...handover, fromTermId: before.id, changeOn, until, organizationId: `o${i}` },
                incoming: { ...incoming, organizationId: `o${i}` },
              },
              today,
            );
          if (done?.ok) {
            const { term, endPrevious } = done.value;
            terms = terms.map((one) =>
              one.id === endPrevious?.id ? { ...one, toDate: endPrevious.toDate } : one,
            );
            terms.push({ id: `n${i}`, ...term });
          }
          today = addDays(today, wait);
        });
        expect(termProblems(terms, 'ACTIVE', TODAY)).toEqual([]);
      }),
    );
  });
});

describe('a handover that is under way', () => {
  it('moves its day and grows its list', () => {
    const items = [{ text: { hu: 'Bélyegző' }, count: 1 }];
    expect(amendHandover({ handover, items: [ticked] }, { changeOn: '2027-02-01', items }, TODAY)).toEqual({
      ok: true,
      value: { changeOn: '2027-02-01', until: null, version: 5, items },
    });
    expect(
      refusalOf(amendHandover({ handover, items: [] }, { changeOn: '2026-01-01', items: [] }, TODAY)),
    ).toEqual(['DATE_IN_PAST', 'changeOn']);
  });

  it('has its items ticked off and opened again', () => {
    expect(settleHandoverItem({ handover, item: ticked }, { settled: false })).toEqual({
      ok: true,
      value: { settled: false, version: 5 },
    });
  });

  it('is given up for a reason only', () => {
    expect(refusalOf(cancelHandover(handover, { reason: ' ' }))).toEqual(['REASON_REQUIRED', 'reason']);
    expect(cancelHandover(handover, { reason: 'A tagok visszavonták' })).toMatchObject({
      ok: true,
      value: { state: 'CANCELLED', version: 5 },
    });
  });
});

describe('a handover that is done or given up', () => {
  it.each(['HANDED_OVER', 'CANCELLED'] as const)('%s: nothing of it changes any more', (state) => {
    const closed = { ...handover, state };
    const results = [
      amendHandover({ handover: closed, items: [] }, { items: [] }, TODAY),
      settleHandoverItem({ handover: closed, item: ticked }, { settled: true }),
      completeHandover({ handover: closed, items: [], duties: [], terms: [holder], incoming }, TODAY),
      cancelHandover(closed, { reason: 'x' }),
    ];
    expect(results.map(refusalOf)).toEqual(results.map(() => ['WRONG_STATE', undefined]));
  });
});

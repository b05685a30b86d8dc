import { describe, expect, it } from '@jest/globals';
import { blankHandover, controlOf, handoverInput, handoverProblems, itemsFrom } from './handover-form';

const facts = { today: '2026-11-26', networkRule: 'TWO_THIRDS' };
const good = {
  ...blankHandover('TWO_THIRDS', 'Kulcsok\n\n Irattár '),
  ...{ organizationId: 'o', changeOn: '2027-01-01', date: '2026-11-20' },
  ...{ inFavour: '10', against: '1', abstain: '0', text: 'Így döntöttek' },
};
const fields = (value: typeof good) => handoverProblems(value, facts).map(({ code, field }) => [field, code]);

describe('the form of a handover', () => {
  it('names everything that is missing at once, in the order of the page', () => {
    expect(fields({ ...blankHandover('', ''), rule: '' }).map(([field]) => field)).toEqual([
      ...['organizationId', 'changeOn', 'date', 'rule', 'inFavour', 'against', 'abstain', 'text'],
    ]);
  });

  it('judges the days and the majority as the hub does', () => {
    expect(fields(good)).toEqual([]);
    expect(fields({ ...good, changeOn: '2026-11-01' })).toEqual([['changeOn', 'DATE_IN_PAST']]);
    expect(fields({ ...good, until: '2026-12-01' })).toEqual([['until', 'PERIOD_REVERSED']]);
    expect(fields({ ...good, against: '9' })).toEqual([['inFavour', 'MAJORITY_NOT_REACHED']]);
    expect(fields({ ...good, items: 'x'.repeat(301) })).toEqual([['items', 'TOO_LONG']]);
  });

  it('takes a line for an item, in the language of the reader', () => {
    expect(itemsFrom(good.items, 'hu')).toEqual([
      { text: { hu: 'Kulcsok' }, count: null },
      { text: { hu: 'Irattár' }, count: null },
    ]);
    expect(handoverInput(good, 'hu', 'k')).toMatchObject({
      until: null,
      decision: { inFavour: 10, text: [{ language: 'hu', text: 'Így döntöttek' }] },
      items: [{ text: [{ language: 'hu', text: 'Kulcsok' }] }, {}],
    });
  });

  it('leads to the control that a refusal of the interface means', () => {
    expect(['decision', 'decision.text.hu', 'items[2].text', 'changeOn'].map(controlOf)).toEqual([
      ...['inFavour', 'text', 'items', 'changeOn'],
    ]);
  });
});

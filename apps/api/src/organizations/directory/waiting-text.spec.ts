import { expect, it } from '@jest/globals';
import { waitingColumns, waitingText } from './waiting-text.js';

it.each([
  [{ amount: 0, unit: 'DAYS', statedOn: '2026-11-01' }, '0 days, stated on 2026-11-01'],
  [{ amount: 1, unit: 'WEEKS', statedOn: '2026-11-01' }, '1 week, stated on 2026-11-01'],
  [{ amount: 3, unit: 'MONTHS', statedOn: '2026-11-01' }, '3 months, stated on 2026-11-01'],
] as const)('the waiting time %j is written "%s" and read back', (waiting, text) => {
  expect(waitingText(waiting)).toBe(text);
  expect(waitingColumns(text)).toEqual({
    waiting_amount: waiting.amount,
    waiting_unit: waiting.unit,
    waiting_stated_on: waiting.statedOn,
  });
});

it.each(['about 3 weeks', '999 days, stated on 2026-11-01', '3 weeks', '', undefined])(
  'words of a source like "%s" fill no column',
  (text) => {
    expect(waitingColumns(text)).toEqual({
      waiting_amount: null,
      waiting_unit: null,
      waiting_stated_on: null,
    });
  },
);

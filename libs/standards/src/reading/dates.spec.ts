import { describe, expect, it } from '@jest/globals';
import { DATE_FORMS, readDate, readTime } from './dates.js';

describe('reading a date', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2023-03-15T10:30:45.123Z', '2023-03-15'],
    ['2025. 3. 9.', '2025-03-09'],
    ['09.03.2025', '2025-03-09'],
    ['January 01, 1970', '1970-01-01'],
    ['Sep 7 2001', '2001-09-07'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', undefined],
    ['January 01, 0001', undefined],
    ['yesterday', undefined],
    ['12/24/15', undefined],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, DATE_FORMS)).toBe(date);
  });

  it('reads only the forms it is told, in their order', () => {
    expect(readDate('03/04/2025', ['DD/MM/YYYY'])).toBe('2025-04-03');
    expect(readDate('03/04/2025', ['MM/DD/YYYY', 'DD/MM/YYYY'])).toBe('2025-03-04');
    expect(readDate('24/12/2025', ['MM/DD/YYYY', 'DD/MM/YYYY'])).toBe('2025-12-24');
    expect(readDate('03/04/2025')).toBeUndefined();
  });
});

describe('reading a time of day', () => {
  it.each([
    ['08:00', '08:00'],
    ['9:00', '09:00'],
    ['10:00:00', '10:00'],
    ['10:00:30', '10:00:30'],
    ['17.30', '17:30'],
    ['4:00 PM', '16:00'],
    ['3pm', '15:00'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['24:00', '24:00'],
    ['10:00Z', '10:00'],
    ['13pm', undefined],
    ['25:00', undefined],
    ['10:75', undefined],
    ['9', undefined],
    ['never', undefined],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

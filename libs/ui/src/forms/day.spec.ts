import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/angular';
import { testWords } from '../testing/test-words';
import { Day } from './day';
import { daysBefore, fromPlainDate, monthNumber, toPlainDate } from './day-text';

describe('the text of a day', () => {
  it.each([
    ['11', 11],
    ['November', 11],
    ['nov', 11],
    ['Nov.', 11],
    ['november', 11],
    ['március', 3],
    ['marcius', 3],
    ['márc.', 3],
    ['aug', 8],
    ['szept', 9],
    ['okt.', 10],
    ['máj', 5],
  ])('reads %s as month %d', (typed, month) => {
    expect(monthNumber(typed)).toBe(month);
  });

  it.each(['', 'no', 'thirteen', 'x1'])('does not guess a month from "%s"', (typed) => {
    expect(monthNumber(typed)).toBeNull();
  });

  it('makes a plain date of three boxes', () => {
    expect(toPlainDate({ year: '2026', month: 'november', day: '21' })).toBe('2026-11-21');
    expect(toPlainDate({ year: ' 2026 ', month: '2', day: '3.' })).toBe('2026-02-03');
  });

  it('keeps what was typed when it is no date', () => {
    expect(toPlainDate({ year: '2026', month: '2', day: '30' })).toBe('2026 2 30');
    expect(toPlainDate({ year: '26', month: '2', day: '3' })).toBe('26 2 3');
    expect(toPlainDate({ year: '', month: 'May', day: '' })).toBe('May');
  });

  it('is empty when nothing was typed', () => {
    expect(toPlainDate({ year: '', month: ' ', day: '' })).toBe('');
  });

  it('fills the boxes from a plain date', () => {
    expect(fromPlainDate('2026-01-05')).toEqual({ year: '2026', month: '1', day: '5' });
    expect(fromPlainDate('soon')).toEqual({ year: '', month: '', day: '' });
  });

  it('counts days back over the end of a month', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  });
});

describe('the choice of a day', () => {
  const show = (properties: Record<string, unknown>, language: 'en' | 'hu' = 'en') =>
    render(Day, {
      providers: [testWords(language).provider],
      inputs: { at: 'when', legend: 'Which day?', today: '2026-11-22', ...properties },
    });

  it('is one group with its question', async () => {
    await show({});
    expect(screen.getByRole('group', { name: 'Which day?' })).toBeTruthy();
  });

  it.each([
    ['en', ['when-day', 'when-month', 'when-year']],
    ['hu', ['when-year', 'when-month', 'when-day']],
  ] as const)('asks for the parts in the order of the language: %s', async (language, order) => {
    const { container } = await show({}, language);
    expect([...container.querySelectorAll('input')].map(({ id }) => id)).toEqual(order);
  });

  it('gives the plain date as soon as the boxes make one', async () => {
    const { fixture } = await show({});
    const type = (part: string, value: string) =>
      fireEvent.input(screen.getByLabelText(`ui.day.${part}`), { target: { value } });
    type('day', '15');
    expect(fixture.componentInstance.value()).toBe('15');
    type('month', 'January');
    type('year', '2027');
    expect(fixture.componentInstance.value()).toBe('2027-01-15');
    expect(screen.getByLabelText<HTMLInputElement>('ui.day.month').value).toBe('January');
  });

  it('offers today and yesterday first and shows the boxes only for another day', async () => {
    const { fixture } = await show({ quick: true });
    expect(screen.queryByLabelText('ui.day.year')).toBeNull();
    fireEvent.click(screen.getByLabelText(/^ui.day.yesterday/));
    expect(fixture.componentInstance.value()).toBe('2026-11-21');
    fireEvent.click(screen.getByLabelText('ui.day.other'));
    expect(screen.getByLabelText('ui.day.year')).toBeTruthy();
    expect(fixture.componentInstance.value()).toBe('');
  });
});

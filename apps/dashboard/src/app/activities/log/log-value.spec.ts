import { describe, expect, it } from '@jest/globals';
import { NOT_KNOWN } from '@kalaka/ui';
import { BLANK, checkLog, fieldsOf, likeLast, type LogValue, valueOf } from './log-value';

const TODAY = '2026-11-27';
const SAID: LogValue = {
  ...BLANK,
  type: 'CLUB',
  happenedOn: TODAY,
  reach: '14',
  minutes: '90',
  note: ' Two new people. ',
};
const LAST = {
  type: 'CLUB',
  program: { id: 'p1' },
  titleTranslations: [
    { language: 'en', text: 'Sign language circle' },
    { language: 'hu', text: 'Jelnyelvi kör' },
  ],
  place: 'House of Neighbours',
  minutes: 90,
  reach: 14,
  staffMinutes: 0,
  volunteerMinutes: 150,
  provisions: ['SIGN_INTERPRETER' as const],
  coOrganizers: [{ id: 'o2' }],
};

describe('the same as last time', () => {
  it('takes over all but the day and the sentence', () => {
    const value = likeLast(LAST, TODAY, [{ id: 'p1' }], 'hu');
    expect(value).toMatchObject({
      type: 'CLUB',
      programId: 'p1',
      happenedOn: TODAY,
      reach: '14',
      minutes: '90',
    });
    expect(value).toMatchObject({ note: '', volunteerHours: '2.5', staffHours: '', coOrganizerIds: ['o2'] });
    expect(checkLog(value, TODAY)).toEqual([]);
  });

  it('leaves out a programme that no longer runs', () => {
    expect(likeLast(LAST, TODAY, [], 'hu').programId).toBe('');
  });

  it('goes on not knowing how many came', () => {
    expect(likeLast({ ...LAST, reach: null }, TODAY, [], 'hu').reach).toBe(NOT_KNOWN);
  });
});

describe('what is told to the hub', () => {
  it('holds numbers, minutes of work and the sentence in the language of the page', () => {
    expect(fieldsOf({ ...SAID, volunteerHours: '1,5' }, 'hu')).toMatchObject({
      reach: 14,
      minutes: 90,
      volunteerMinutes: 90,
      staffMinutes: 0,
      outcome: [{ language: 'hu', text: 'Two new people.' }],
      title: [],
      programId: null,
    });
  });

  it('keeps a title in every language that it has, and shows the one of the page', () => {
    const value = likeLast(LAST, TODAY, [], 'hu');
    expect(value.title).toBe('Jelnyelvi kör');
    expect(fieldsOf(value, 'hu').title).toEqual(LAST.titleTranslations);
    const another = { ...value, title: 'Olvasókör' };
    expect(fieldsOf(another, 'hu').title).toEqual([{ language: 'hu', text: 'Olvasókör' }]);
  });

  it('puts right what was said in one language and leaves the other alone', () => {
    const value = { ...likeLast(LAST, TODAY, [], 'hu'), title: 'Jelnyelvi kör és tea' };
    expect(fieldsOf(value, 'hu', true).title).toEqual([
      { language: 'en', text: 'Sign language circle' },
      { language: 'hu', text: 'Jelnyelvi kör és tea' },
    ]);
    expect(fieldsOf({ ...value, title: ' ' }, 'hu', true).title).toEqual([]);
  });

  it('says that nobody knows', () => {
    expect(fieldsOf({ ...SAID, reach: NOT_KNOWN }, 'en').reach).toBeNull();
  });

  it('comes back into the form as it was', () => {
    expect(valueOf(fieldsOf(SAID, 'en'))).toMatchObject({ ...SAID, note: 'Two new people.' });
  });
});

describe('the form refuses', () => {
  const codes = (value: Partial<LogValue>) =>
    checkLog({ ...SAID, ...value }, TODAY).map(({ code, field }) => `${field} ${code}`);

  it('nothing that is whole', () => expect(codes({})).toEqual([]));
  it.each<[string, Partial<LogValue>, string]>([
    ['no kind', { type: '' }, 'type REQUIRED'],
    ['a day that is none', { happenedOn: '2026-02-30' }, 'happenedOn NOT_A_DATE'],
    ['a day to come', { happenedOn: '2026-11-28' }, 'happenedOn NOT_HELD_YET'],
    ['no number of people', { reach: '' }, 'reach REQUIRED'],
    ['fewer than nobody', { reach: '-1' }, 'reach OUT_OF_RANGE'],
    ['a word for a number', { reach: 'many' }, 'reach OUT_OF_RANGE'],
    ['no minutes', { minutes: '' }, 'minutes REQUIRED'],
    ['more than a day', { minutes: '1441' }, 'minutes OUT_OF_RANGE'],
    ['hours that are no number', { staffHours: 'two' }, 'staffHours OUT_OF_RANGE'],
  ])('%s', (_name, value, refusal) => expect(codes(value)).toEqual([refusal]));
});

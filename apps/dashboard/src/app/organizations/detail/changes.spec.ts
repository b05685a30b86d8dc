import { describe, expect, it } from '@jest/globals';
import { changeLines, said, thingName, valueOf, type Speaker } from './changes';

const speaker: Speaker = {
  language: 'en',
  t: (key, values) => (values ? `${key} ${JSON.stringify(values)}` : key),
  day: (date) => `day ${date}`,
};
const lines = (field: string, before: unknown, after: unknown) => changeLines(field, before, after, speaker);

describe('what changed, for people', () => {
  it('is one line for a value, with its code in words', () => {
    expect(lines('legalForm', 'INFORMAL_GROUP', 'ASSOCIATION')).toEqual([
      {
        label: 'organizations.field.legalForm',
        before: 'organizations.legalForm.INFORMAL_GROUP',
        after: 'organizations.legalForm.ASSOCIATION',
        long: false,
      },
    ]);
  });

  it('names what came into a list and what went', () => {
    expect(lines('targetGroups', ['DEAF', 'BLIND'], ['BLIND', 'AUTISM'])).toMatchObject([
      { removed: ['organizations.targetGroup.DEAF'], added: ['organizations.targetGroup.AUTISM'] },
    ]);
    expect(lines('phones', [{ number: '112', smsWelcome: false }], [])).toMatchObject([
      { removed: ['112'], added: [] },
    ]);
  });

  it('compares a text language by language, and long ones as texts', () => {
    const long = 'We keep the yards between the houses open for play, every day of the year.';
    expect(
      lines('description', { en: long, hu: 'Régi' }, { en: `${long} Come in.`, hu: 'Új' }).map(
        ({ label, long: isLong }) => [label, isLong],
      ),
    ).toEqual([
      ['organizations.field.description (language.en)', true],
      ['organizations.field.description (language.hu)', false],
    ]);
  });

  it('tells a service part by part, only the parts that differ', () => {
    const before = { name: { en: 'Walks' }, costKind: null, waiting: null, bookingWays: [] };
    const after = {
      name: { en: 'Walks' },
      costKind: 'FREE',
      waiting: { amount: 3, unit: 'WEEKS', statedOn: '2026-11-01' },
      bookingWays: ['MAIL'],
    };
    expect(lines('services', before, after).map(({ label }) => label)).toEqual([
      'story.field.costKind',
      'story.field.waiting',
      'story.field.bookingWays',
    ]);
    expect(lines('services', before, after)[1]?.after).toContain('day 2026-11-01');
  });

  it('tells what was found at a place: value, sentence, day', () => {
    const before = { name: { en: 'House' }, code: 'LIFT', value: 'UNKNOWN', text: {}, verifiedOn: null };
    const after = { ...before, value: 'YES', verifiedOn: '2026-11-20' };
    expect(lines('accessibility', before, after)).toMatchObject([
      {
        label: 'story.field.value',
        before: 'organizations.accessibilityValue.UNKNOWN',
        after: 'organizations.accessibilityValue.YES',
      },
      { label: 'story.field.verifiedOn', before: '', after: 'day 2026-11-20' },
    ]);
    expect(thingName(after, speaker)).toBe('organizations.accessibility.LIFT: House');
  });

  it('says of a thing that is gone only what it was', () => {
    expect(lines('services', { name: { en: 'Walks' }, cost: { en: 'Free' } }, null)).toMatchObject([
      { before: 'Walks', after: '' },
    ]);
  });

  it('writes an address, a day and a yes as people do, and text that is no JSON as it stands', () => {
    const seat = { street: 'Fő utca 1.', city: 'Székesfehérvár', postalCode: '8000', country: 'HU' };
    expect(said('seat', seat, speaker)).toBe('8000 Székesfehérvár, Fő utca 1.');
    expect(said('foundedOn', '2020-01-01', speaker)).toBe('day 2020-01-01');
    expect(said('smsWelcome', true, speaker)).toBe('story.yes');
    expect(valueOf('not json')).toBe('not json');
    expect(valueOf('"HTTPS"')).toBe('HTTPS');
    expect(valueOf(null)).toBeNull();
  });

  it('says nothing where nothing changed', () => {
    expect(lines('website', null, '')).toEqual([]);
    expect(lines('languages', ['hu'], ['hu'])).toEqual([]);
  });
});

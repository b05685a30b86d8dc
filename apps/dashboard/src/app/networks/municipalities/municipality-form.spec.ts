import { describe, expect, it } from '@jest/globals';
import { municipalityProblems, municipalityValue, officeProblems } from './municipality-form';

const name = [
  { language: 'hu', text: 'Pécs' },
  { language: 'en', text: '' },
];
const nameless = name.map(({ language }) => ({ language, text: ' ' }));

describe('the form of a municipality', () => {
  it('begins with the languages of the network and the country of its neighbours', () => {
    const network = { languages: ['hu', 'en'], municipalities: [{ country: 'HU' }] };
    expect(municipalityValue(network as never, undefined)).toEqual({
      name: [
        { language: 'hu', text: '' },
        { language: 'en', text: '' },
      ],
      country: 'HU',
    });
  });

  it('needs a name in one language and a country by two letters, whatever their case', () => {
    expect(municipalityProblems({ name, country: ' hu' })).toEqual([]);
    expect(municipalityProblems({ name: nameless, country: '' }).map(({ field }) => field)).toEqual([
      ...['name.hu', 'country'],
    ]);
    expect(municipalityProblems({ name, country: 'Magyarország' })).toMatchObject([
      { code: 'UNKNOWN_CODE', field: 'country' },
    ]);
  });
});

describe('the form of an office', () => {
  it('needs a name, and an address that is one if there is one', () => {
    expect(officeProblems({ name, email: '' })).toEqual([]);
    expect(officeProblems({ name: nameless, email: 'nem cím' }).map(({ field }) => field)).toEqual([
      ...['name.hu', 'email'],
    ]);
  });
});

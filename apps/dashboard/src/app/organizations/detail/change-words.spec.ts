import { describe, expect, it } from '@jest/globals';
import { changeWords } from './change-words';

const t = (key: string) => key;
const said = (field: string, value: unknown) =>
  changeWords(field, typeof value === 'string' ? value : JSON.stringify(value), 'en', t);

describe('a value of the record, for people', () => {
  it('is the text in the language of the reader, else in one that it has', () => {
    expect(said('name', { hu: 'Ajtó', en: 'Door' })).toBe('Door');
    expect(said('name', { hu: 'Ajtó' })).toBe('Ajtó');
  });

  it('names codes by their words, and only the codes of that field', () => {
    expect(said('targetGroups', ['DEAF', 'BLIND'])).toBe(
      'organizations.targetGroup.DEAF, organizations.targetGroup.BLIND',
    );
    expect(said('legalForm', '"ASSOCIATION"')).toBe('organizations.legalForm.ASSOCIATION');
    expect(said('website', 'HTTPS')).toBe('HTTPS');
  });

  it('knows a service by its name and a telephone by its number', () => {
    expect(said('services', { name: { en: 'Walks' }, cost: { en: 'Free' }, email: null })).toBe('Walks');
    expect(said('phones', [{ number: '+36 22 555 100', smsWelcome: true }])).toBe('+36 22 555 100');
    expect(said('seat', { city: 'Székesfehérvár', street: 'Fő utca 1.', note: null })).toBe(
      'Székesfehérvár, Fő utca 1.',
    );
  });

  it('shows what is no JSON as it stands, and nothing for nothing', () => {
    expect(said('website', 'https://ajto.example')).toBe('https://ajto.example');
    expect(said('website', 'null')).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { countryCode } from './countries.js';
import { languageCode, languageOfName } from './languages.js';
import { readNumber } from './numbers.js';

describe('reading a language', () => {
  it.each([
    ['Spanish', 'es'],
    ['magyar', 'hu'],
    ['Français', 'fr'],
    ['Chinese (Cantonese)', 'yue'],
    ['magyar jelnyelv', 'hsh'],
    ['Tagalog', 'fil'],
    ['hu', 'hu'],
    ['ASL', 'ase'],
    ['xyz', undefined],
    ['Klingonese', undefined],
  ])('the language named %s is %s', (name, code) => {
    expect(languageOfName(name)).toBe(code);
  });

  it.each([
    ['HU', 'hu'],
    ['eng', 'en'],
    ['en_us', 'en-US'],
    ['english!', undefined],
  ])('the code %s is written %s', (text, code) => {
    expect(languageCode(text)).toBe(code);
  });
});

describe('reading a country', () => {
  it.each([
    ['us', 'US'],
    ['USA', 'US'],
    ['Magyarország', 'HU'],
    ['UK', 'GB'],
    ['Narnia', 'Narnia'],
  ])('%s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});

describe('reading a number', () => {
  it.each([
    ['47.19', 47.19],
    ['47,19', 47.19],
    ['-0', 0],
    ['+5', 5],
    ['1e5', undefined],
    ['NaN', undefined],
    ['1.000,5', undefined],
    ['999999999999999999999', undefined],
  ])('%s is %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});

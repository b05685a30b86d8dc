import { describe, expect, it } from '@jest/globals';
import { cleanLocalText, languageCode, pickText } from './local-text.js';

describe('a text in several languages', () => {
  const name = { en: 'Common Table', hu: 'Közös Asztal' };

  it.each([
    [['hu', 'en'], 'hu'],
    [['fr', 'en'], 'en'],
    [['hu-HU'], 'hu'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ])('for a reader of %j is picked in %s, and says so', (preferred, language) => {
    expect(pickText(name, preferred)).toEqual({ text: name[language as 'en'], language });
  });

  it('that is empty gives nothing', () => {
    expect(pickText({}, ['en'])).toBeNull();
  });

  it('is cleaned language by language; empty ones fall away', () => {
    const clean = cleanLocalText({ HU: ' Asztal ', en: '  ', fr: null }, { max: 20 });
    expect(clean).toEqual({ ok: true, value: { hu: 'Asztal' } });
  });

  it('tells the language in which something is wrong', () => {
    expect(cleanLocalText({ en: 'ok', hu: 'túl hosszú' }, { max: 5 })).toMatchObject({
      refusal: { code: 'TOO_LONG', field: 'hu' },
    });
    expect(cleanLocalText({ 'no such': 'x' }, { max: 5 })).toMatchObject({
      refusal: { code: 'UNKNOWN_CODE' },
    });
  });

  it.each([null, 'text', [], 5])('%j is no such text', (raw) => {
    expect(cleanLocalText(raw, { max: 5 })).toMatchObject({ refusal: { code: 'REQUIRED' } });
  });

  it('needs at least one language where one is needed', () => {
    expect(cleanLocalText({}, { max: 5, required: true })).toMatchObject({ refusal: { code: 'REQUIRED' } });
    expect(cleanLocalText({}, { max: 5 })).toEqual({ ok: true, value: {} });
  });

  it('cannot smuggle in a property of all objects', () => {
    const clean = cleanLocalText(JSON.parse('{"__proto__": "x", "en": "y"}'), { max: 5 });
    expect(clean).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_CODE' } });
  });
});

it.each([
  ['HU-hu', 'hu-HU'],
  ['hsh', 'hsh'],
  ['zh-hans', 'zh-Hans'],
  ['', null],
  ['magyar nyelv', null],
  ['a', null],
])('the language %j is written %j', (raw, code) => {
  expect(languageCode(raw)).toBe(code);
});

import { describe, expect, it } from '@jest/globals';
import { emailAddress, phoneNumber, timeOfDay, webAddress } from './contact.js';

const code = (result: { ok: boolean; refusal?: { code: string } }): string | undefined =>
  result.refusal?.code;

describe('a mail address', () => {
  it.each([
    ['Nora.Hegyi@KozosAsztal.example', 'nora.hegyi@kozosasztal.example'],
    [' a+b@x.co ', 'a+b@x.co'],
    ['iroda@székesfehérvár.hu', 'iroda@székesfehérvár.hu'],
  ])('%s is kept as %s', (raw, kept) => {
    expect(emailAddress(raw)).toEqual({ ok: true, value: kept });
  });

  it.each([
    'nora',
    'nora@',
    '@x.hu',
    'a@b',
    'a..b@x.hu',
    '.a@x.hu',
    'a@x..hu',
    'a b@x.hu',
    'a@x.hu, c@x.hu',
    '"a"@x.hu',
    '<a@x.hu>',
    'a@-x.hu',
    'a@x.h',
    `${'a'.repeat(65)}@x.hu`,
  ])('%s is none', (raw) => {
    expect(code(emailAddress(raw))).toBe('NOT_AN_EMAIL');
  });

  it('cannot carry a second header', () => {
    expect(code(emailAddress('a@x.hu\r\nBcc: b@x.hu'))).toBe('CONTROL_CHARACTER');
  });
});

describe('a web address', () => {
  it.each([
    ['https://kozosasztal.example/rolunk?x=1#y', null],
    ['http://x.org', null],
    ['www.x.org', 'https://www.x.org'],
    ['x.org/page', 'https://x.org/page'],
    ['//x.org', 'https://x.org'],
    ['x.org:8080/a', 'https://x.org:8080/a'],
    ['szépkép.hu', 'https://szépkép.hu'],
  ])('%s is repaired to %s, and the original is kept beside it', (raw, repaired) => {
    expect(webAddress(raw)).toEqual({
      ok: true,
      value: { value: repaired ?? raw, repairedFrom: repaired === null ? null : raw },
    });
  });

  it.each([
    'javascript:alert(1)',
    'ftp://x.org',
    'mailto:a@x.org',
    'https://user:secret@x.org',
    'https://',
    'x',
    'not a site',
    'https://x y.org',
    'data:text/html,x',
  ])('%s is none', (raw) => {
    expect(code(webAddress(raw))).toBe('NOT_A_URL');
  });
});

it.each([
  ['+36 22 555 107', true],
  ['(650) 555-1234 x22', true],
  ['22/555-107', true],
  ['112', true],
  ['call me', false],
  ['12', false],
  ['+', false],
  ['1'.repeat(25), false],
])('%s is a telephone number: %s', (raw, fits) => {
  expect(phoneNumber(raw).ok).toBe(fits);
});

it.each([
  ['09:00', true],
  ['24:00', true],
  ['24:01', false],
  ['9:00', false],
  ['23:60', false],
  [900, false],
])('%j is a time of day: %s', (raw, fits) => {
  expect(timeOfDay(raw).ok).toBe(fits);
});

import { describe, expect, it } from '@jest/globals';
import { asUri, isEmail, webAddress } from './urls.js';

describe('reading a web address', () => {
  it.each([
    ['https://x.example.org/a?b=c#d', { value: 'https://x.example.org/a?b=c#d' }],
    ['HTTP://X.example.org', { value: 'HTTP://X.example.org' }],
    ['www.x.org', { value: 'https://www.x.org', repair: 'SCHEME_ADDED' }],
    ['x.org/page?q=1', { value: 'https://x.org/page?q=1', repair: 'SCHEME_ADDED' }],
    ['X.ORG:8080', { value: 'https://X.ORG:8080', repair: 'SCHEME_ADDED' }],
    ['https://x.org/két szó', { value: 'https://x.org/k%C3%A9t%20sz%C3%B3', repair: 'URL_ENCODED' }],
    ['zöldhíd.hu', { value: 'https://xn--zldhd-2sa3d.hu/', repair: 'URL_ENCODED' }],
    ['javascript:alert(1)', { repair: 'URL_LEFT_OUT' }],
    ['mailto:a@x.org', { repair: 'URL_LEFT_OUT' }],
    ['Age 60 or older', { repair: 'URL_LEFT_OUT' }],
    ['N/A', { repair: 'URL_LEFT_OUT' }],
    ['http://', { repair: 'URL_LEFT_OUT' }],
    ['someone@x.org', { repair: 'URL_LEFT_OUT' }],
  ])('%j', (text, expected) => {
    expect(webAddress(text)).toEqual(expected);
  });

  it('leaves out a text of any length in no time', () => {
    const before = performance.now();
    expect(webAddress('a'.repeat(100_000))).toEqual({ repair: 'URL_LEFT_OUT' });
    expect(webAddress(`https://x.org/${'%'.repeat(1_900)}`)).toEqual({ repair: 'URL_LEFT_OUT' });
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('writes only what the standard takes', () => {
    expect(asUri('https://x.org/%zz')).toBeUndefined();
    expect(asUri('ftp://x.org')).toBeUndefined();
  });
});

describe('reading an e-mail address', () => {
  it.each(['info@x.example.org', 'a.b+c@x.org'])('takes %s', (text) => expect(isEmail(text)).toBe(true));
  it.each(['info', 'a b@x.org', '@x.org', 'a@x', 'a@@x.org', 'ő@x.org', `${'a'.repeat(250)}@x.org`])(
    'leaves out %s',
    (text) => expect(isEmail(text)).toBe(false),
  );
});

import { describe, expect, it } from '@jest/globals';
import {
  challengeExpiry,
  MAX_PASSKEYS,
  mayAddPasskey,
  passkeyName,
  renamedPasskey,
  useChallenge,
} from './passkey.js';
import { relyingParty } from './relying-party.js';

const NOW = new Date('2026-11-26T10:00:00Z');

describe('the name that passkeys are bound to', () => {
  it.each([
    ['https://hub.example.org', 'hub.example.org', 'https://hub.example.org'],
    ['https://hub.example.org:443/', 'hub.example.org', 'https://hub.example.org'],
    ['https://Hub.Example.org:8443', 'hub.example.org', 'https://hub.example.org:8443'],
    ['http://localhost:3000', 'localhost', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'localhost', 'http://localhost:3000'],
    ['http://[::1]:3000', 'localhost', 'http://localhost:3000'],
    ['http://hub.localhost', 'hub.localhost', 'http://hub.localhost'],
  ])('%s: %s at %s', (url, id, origin) => {
    expect(relyingParty(url)).toEqual({ id, origin });
  });

  it.each([
    'http://192.168.1.20:3000',
    'https://10.0.0.1',
    'https://[2001:db8::1]',
    'http://hub.example.org',
  ])('%s has none', (url) => {
    expect(relyingParty(url)).toBeNull();
  });
});

describe('a challenge', () => {
  const challenge = { purpose: 'ADD' as const, accountId: 'her', expiresAt: challengeExpiry(NOW) };
  const used = (more: object, use = { purpose: 'ADD' as const, accountId: 'her' }, at = NOW) =>
    useChallenge({ ...challenge, ...more }, use, at).ok;

  it('serves the person, the purpose and the five minutes it was made for', () => {
    expect(used({})).toBe(true);
    expect(used({ accountId: 'him' })).toBe(false);
    expect(used({ purpose: 'SIGN_IN', accountId: null })).toBe(false);
    expect(used({}, { purpose: 'ADD', accountId: 'her' }, new Date(NOW.getTime() + 300_000))).toBe(false);
    expect(useChallenge(null, { purpose: 'SIGN_IN', accountId: null }, NOW)).toMatchObject({
      refusal: { code: 'PASSKEY_EXPIRED' },
    });
  });
});

describe('the name of a passkey', () => {
  it('is what the person wrote, else the device, else a word that is true', () => {
    expect(passkeyName(' My  phone ', 'Chrome, Android')).toMatchObject({ ok: true });
    expect(passkeyName('', 'Chrome, Android')).toEqual({ ok: true, value: 'Chrome, Android' });
    expect(passkeyName(undefined, '')).toEqual({ ok: true, value: 'Passkey' });
  });

  it('is never empty or too long', () => {
    expect(renamedPasskey(' ')).toMatchObject({ refusal: { code: 'REQUIRED', field: 'name' } });
    expect(renamedPasskey('x'.repeat(61))).toMatchObject({ refusal: { code: 'TOO_LONG', field: 'name' } });
    expect(passkeyName('x'.repeat(61), '')).toMatchObject({ refusal: { code: 'TOO_LONG' } });
  });
});

describe('how many', () => {
  it('is bounded', () => {
    expect(mayAddPasskey(MAX_PASSKEYS - 1).ok).toBe(true);
    expect(mayAddPasskey(MAX_PASSKEYS)).toMatchObject({ refusal: { code: 'TOO_MANY', values: { max: 20 } } });
  });
});

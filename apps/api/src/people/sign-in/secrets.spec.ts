import { describe, expect, it } from '@jest/globals';
import { newToken, sameBytes, SignInSecrets } from './secrets.js';

const secrets = new SignInSecrets('a secret of this installation, long enough');
const other = new SignInSecrets('a secret of another installation, as long');
const id = '0193e5a0-0000-7000-8000-000000000001';

describe('the secrets of an attempt to sign in', () => {
  it('are six digits, zeros in front kept, and always the same for one attempt', () => {
    const codes = Array.from({ length: 500 }, (_, i) => secrets.code(`${id}${i}`));
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(490);
    expect(secrets.code(id)).toBe(secrets.code(id));
  });

  it('cannot be made without the secret of the installation', () => {
    expect(other.linkToken(id)).not.toBe(secrets.linkToken(id));
    expect(other.codeHash(id, '123456').equals(secrets.codeHash(id, '123456'))).toBe(false);
    expect(other.addressHash('mail', 'a@b.hu').equals(secrets.addressHash('mail', 'a@b.hu'))).toBe(false);
  });

  it('give a link of 256 bits that fits an address, and a hash of a code that fits one attempt alone', () => {
    expect(secrets.linkToken(id)).toMatch(/^[\w-]{43}$/);
    expect(secrets.codeHash(id, '123456').equals(secrets.codeHash(`${id}x`, '123456'))).toBe(false);
    expect(secrets.addressHash('mail', 'x').equals(secrets.addressHash('internet', 'x'))).toBe(false);
  });
});

describe('a session token', () => {
  it('is 256 random bits', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
  });

  it('is compared in constant time, lengths included', () => {
    expect(sameBytes(Buffer.from('ab'), Buffer.from('ab'))).toBe(true);
    expect(sameBytes(Buffer.from('ab'), Buffer.from('abc'))).toBe(false);
  });
});

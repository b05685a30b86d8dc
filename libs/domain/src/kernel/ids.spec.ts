import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isUuid, uuidV5, uuidV7 } from './ids.js';

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('ids', () => {
  it('v5 is the one of the RFC for www.example.com', () => {
    expect(uuidV5(DNS, 'www.example.com', sha1)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('v5 is the same for the same name, also beyond ASCII, and different for another', () => {
    expect(uuidV5(DNS, 'org:jelfolyó', sha1)).toBe(uuidV5(DNS, 'org:jelfolyó', sha1));
    expect(uuidV5(DNS, 'org:jelfolyó', sha1)).not.toBe(uuidV5(DNS, 'org:jelfolyo', sha1));
    expect(() => uuidV5('network', 'x', sha1)).toThrow(RangeError);
  });

  it('v7 has the moment of the example in RFC 9562', () => {
    expect(uuidV7(0x017f22e279b0, new Uint8Array(10))).toBe('017f22e2-79b0-7000-8000-000000000000');
    expect(() => uuidV7(0, new Uint8Array(4))).toThrow(RangeError);
  });

  it('v7 sorts by birth and is well-formed whatever the random bytes', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
    const moment = fc.integer({ min: 0, max: 2 ** 48 - 2 });
    fc.assert(
      fc.property(moment, bytes, bytes, (at, a, b) => {
        const [first, second] = [uuidV7(at, a), uuidV7(at + 1, b)];
        expect(isUuid(first)).toBe(true);
        expect(first < second).toBe(true);
      }),
    );
  });

  it.each(['', 'x', '017F22E2-79B0-7000-8000-000000000000', '017f22e279b070008000000000000000', 5])(
    '%j is no id',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );
});

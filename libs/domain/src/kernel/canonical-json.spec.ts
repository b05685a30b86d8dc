import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import type { Json } from './json.js';

describe('the canonical form of JSON', () => {
  it('is that of the example in RFC 8785, section 3.2.2 and 3.2.3', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('puts keys in the order of their UTF-16 units, as in the example of the RFC', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = [...canonicalJson(example).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('does not depend on the order in which an object was made', () => {
    const shuffled = fc
      .dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>)
      .chain((object) =>
        fc
          .shuffledSubarray(Object.entries(object), { minLength: Object.keys(object).length })
          .map((entries) => [object, Object.fromEntries(entries)] as const),
      );
    fc.assert(fc.property(shuffled, ([a, b]) => expect(canonicalJson(a)).toBe(canonicalJson(b))));
  });

  it('says the same as the value, and is its own canonical form', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<Json>, (value) => {
        const canonical = canonicalJson(value);
        expect(canonicalJson(JSON.parse(canonical) as Json)).toBe(canonical);
        // Minus zero is zero in JSON.
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out keys without a value', () => {
    expect(canonicalJson({ b: 1, a: undefined } as unknown as Json)).toBe('{"b":1}');
  });

  it.each([
    ['not a number', Number.NaN],
    ['an infinity', { a: Number.POSITIVE_INFINITY }],
    ['half a surrogate pair', '\ud800'],
    ['half a surrogate pair in a key', { '\udfff': 1 }],
    ['a date', { at: new Date(0) }],
    ['a big integer', 5n],
    ['a gap in a list', [undefined]],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError);
  });
});

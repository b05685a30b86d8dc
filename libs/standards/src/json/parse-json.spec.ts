import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from './parse-json.js';

const value = (text: string): unknown => parseJson(text, 50).value;

describe('reading JSON with lines', () => {
  it('gives what JSON.parse gives for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 3 }), (any, space) => {
        const text = JSON.stringify(any, null, space);
        expect(value(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses and nothing else', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'{}[]",:0123456789.eE+-truefalsn\\u \n\t'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (any) => {
        let expected: unknown;
        try {
          expected = JSON.parse(any);
        } catch {
          expect(() => value(any)).toThrow('NOT_JSON');
          return;
        }
        expect(value(any)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the line of each object', () => {
    const { value: list, lineOf } = parseJson('[\n  {"a": 1},\n  {"b":\n {"c": "x\\ny"}}\n]', 10);
    const [first, second] = list as [object, { b: object }];
    expect([lineOf(first), lineOf(second), lineOf(second.b)]).toEqual([2, 3, 4]);
  });

  it('tells the line of a fault', () => {
    expect(() => parseJson('{\n"a": 1,\n}', 10)).toThrow(
      expect.objectContaining({ code: 'NOT_JSON', line: 3 }),
    );
  });

  it('stops at nesting that is too deep instead of running out of stack', () => {
    expect(() => parseJson('['.repeat(100_000), 32)).toThrow(expect.objectContaining({ code: 'TOO_DEEP' }));
  });

  it('takes a text of some megabytes, and an end that never comes', () => {
    const long = 'é"\\\n'.repeat(500_000);
    expect(value(JSON.stringify({ long }))).toEqual({ long });
    expect(() => value(`{"long": "${'x'.repeat(2_000_000)}`)).toThrow('NOT_JSON');
  });

  it('takes a large text that is all one line no longer than one of many lines', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => ({ id: at, name: 'x'.repeat(200) }));
    const began = performance.now();
    expect(value(JSON.stringify(many))).toHaveLength(40_000);
    // looking for a line end from each object to the end of the text took a minute
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('keeps a key __proto__ an ordinary key', () => {
    const read = value('{"__proto__": {"polluted": true}}') as object;
    expect(Object.keys(read)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

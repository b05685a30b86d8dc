import { describe, expect, it } from '@jest/globals';
import { cleanText } from '@kalaka/domain';
import fc from 'fast-check';
import { cleaned, harmless, hasHarmful } from './clean.js';

describe('cleaning a text of a file', () => {
  it.each([
    ['control characters', 'Őr\u0000ház\u0007', 'Őrház', ['CONTROL_CHARACTER_REMOVED']],
    ['bidirectional overrides', 'safe\u202Egnp.exe\u2066', 'safegnp.exe', ['BIDI_OVERRIDE_REMOVED']],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb', ['BROKEN_CHARACTER_REPLACED']],
    ['nothing from harmless text', '<b>"Zöld" & Híd</b> 🧡 ‏عربي', '<b>"Zöld" & Híd</b> 🧡 ‏عربي', []],
  ])('takes out %s and says so', (_name, raw, text, repairs) => {
    expect(cleaned(raw, false)).toEqual({ text, repairs });
  });

  it('does not list white space and normal form as repairs', () => {
    expect(cleaned('  Zo\u0308ld\r\nHíd\t1 ', false)).toEqual({ text: 'Zöld Híd 1', repairs: [] });
    expect(cleaned('one\r\ntwo\rthree\n', true)).toEqual({ text: 'one\ntwo\nthree', repairs: [] });
  });

  it('leaves nothing that the domain would refuse', () => {
    const raw = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\u0000', '\u202e', '\u2028', '\t', '\n', '\ud800', '\uffff', 'a', ' '),
      }),
    );
    fc.assert(
      fc.property(raw, fc.boolean(), (text, multiline) => {
        const once = cleaned(text, multiline);
        expect(cleanText(once.text, { max: 10_000, multiline })).toEqual({ ok: true, value: once.text });
        expect(cleaned(once.text, multiline)).toEqual({ text: once.text, repairs: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('knows what an id must not hold', () => {
    expect(hasHarmful('12-ab_ő')).toBe(false);
    expect(hasHarmful('12\u0000')).toBe(true);
    expect(harmless('12\u202e').repairs).toEqual(['BIDI_OVERRIDE_REMOVED']);
  });
});

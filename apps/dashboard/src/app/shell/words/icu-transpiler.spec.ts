import { beforeEach, describe, expect, it } from '@jest/globals';
import en from '@kalaka/words/en/shell.json';
import hu from '@kalaka/words/hu/shell.json';
import { IcuTranspiler } from './icu-transpiler';

const say = (transpiler: IcuTranspiler, value: unknown, params = {}) =>
  transpiler.transpile({ value, params, translation: {}, key: 'k' });

describe('a message', () => {
  let transpiler: IcuTranspiler;
  beforeEach(() => {
    transpiler = new IcuTranspiler();
  });

  it('counts as the language does', () => {
    const message = '{count, plural, one {# thing} other {# things}}';
    expect(say(transpiler, message, { count: 1 })).toBe('1 thing');
    expect(say(transpiler, message, { count: 1200 })).toBe('1,200 things');
  });

  it('follows a change of language, also for a message it has already said', () => {
    const message = '{total, number}';
    transpiler.onLangChanged('en');
    expect(say(transpiler, message, { total: 12500 })).toBe('12,500');
    transpiler.onLangChanged('hu');
    expect(say(transpiler, message, { total: 12500 })).toBe('12\u00a0500');
  });

  it('takes marks of tags and quotes as text', () => {
    expect(say(transpiler, 'a < b and c > d')).toBe('a < b and c > d');
    expect(say(transpiler, 'the reader’s own')).toBe('the reader’s own');
  });

  it('needs no code made from text, which the content policy forbids', () => {
    const before = globalThis.Function;
    globalThis.Function = (() => {
      throw new Error('made code from text');
    }) as never;
    try {
      expect(say(transpiler, 'Step {n, number}', { n: 2 })).toBe('Step 2');
    } finally {
      globalThis.Function = before;
    }
  });

  it.each([
    ['en', en],
    ['hu', hu],
  ] as const)('of the frame parses in %s', (language, messages) => {
    transpiler.onLangChanged(language);
    for (const message of Object.values(messages as Record<string, string>)) {
      expect(say(transpiler, message, { reference: 'x', date: 'y', count: 2 })).toBeTruthy();
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { MOST_VIEWS, saveView, type SavedViewContent } from './saved-view.js';

const view = (change: Partial<SavedViewContent> = {}): SavedViewContent => ({
  name: 'Papers missing',
  query: 'view=active&form=ASSOCIATION',
  columns: ['GROUPS', 'STATE'],
  shared: false,
  ...change,
});
const code = (result: ReturnType<typeof saveView>) => (result.ok ? 'ok' : result.refusal.code);

describe('a saved view', () => {
  it('keeps the filters as the address says them, and each column once', () => {
    expect(saveView(view({ columns: ['STATE', 'STATE'] }), [], false)).toEqual({
      ok: true,
      value: view({ columns: ['STATE'] }),
    });
  });

  it.each([
    ['needs a name', { name: '  ' }, 'REQUIRED'],
    ['keeps its name short', { name: 'x'.repeat(61) }, 'TOO_LONG'],
    ['leads nowhere else', { query: 'a#https://evil.example' }, 'UNKNOWN_CODE'],
    ['has no line breaks', { query: 'a=1\nb=2' }, 'UNKNOWN_CODE'],
    ['is no novel', { query: 'x'.repeat(2_001) }, 'TOO_LONG'],
    ['names columns by code', { columns: ['<b>'] }, 'UNKNOWN_CODE'],
  ])('%s', (_name, change, expected) => {
    expect(code(saveView(view(change), [], true))).toBe(expected);
  });

  it('has a name of its own, whatever the case', () => {
    expect(code(saveView(view(), [{ name: 'papers MISSING' }], false))).toBe('NAME_TAKEN');
  });

  it('is shared by the coordination alone', () => {
    expect(code(saveView(view({ shared: true }), [], false))).toBe('NOT_FOR_THIS_ROLE');
    expect(code(saveView(view({ shared: true }), [], true))).toBe('ok');
  });

  it('is one of a number that people can read', () => {
    const others = Array.from({ length: MOST_VIEWS }, (_, i) => ({ name: `view ${i}` }));
    expect(code(saveView(view(), others, false))).toBe('TOO_MANY');
  });
});

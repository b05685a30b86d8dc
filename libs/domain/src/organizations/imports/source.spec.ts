import { describe, expect, it } from '@jest/globals';
import { importSource } from './source.js';

describe('the source of a list', () => {
  it('has one short name however its title is written', () => {
    for (const title of ['Városi civil lista', '  városi  CIVIL lista ', 'Varosi civil-lista'])
      expect(importSource(title)).toMatchObject({ ok: true, value: { source: 'varosi-civil-lista' } });
  });

  it('has a short name also in an alphabet that has none', () => {
    expect(importSource('Список')).toEqual({ ok: true, value: { title: 'Список', source: 'list' } });
  });

  it.each([
    ['', 'REQUIRED'],
    [undefined, 'REQUIRED'],
    ['x'.repeat(81), 'TOO_LONG'],
    ['a\u0000b', 'CONTROL_CHARACTER'],
  ])('refuses %j', (title, code) => {
    expect(importSource(title)).toMatchObject({ refusal: { code, field: 'title' } });
  });
});

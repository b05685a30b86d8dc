import { describe, expect, it } from '@jest/globals';
import { BOOKING_WAYS, DELIVERY_MODES, TARGET_GROUPS } from '@kalaka/domain';
import { loadMapping } from '@kalaka/standards';
import { marked } from './own-terms.js';

describe('the codes of our own tables', () => {
  it.each([
    ['target_groups', TARGET_GROUPS],
    ['booking_ways', BOOKING_WAYS],
    ['delivery', DELIVERY_MODES],
  ] as const)('come in from %s as the terms that go out as HSDS', async (column, codes) => {
    const mapping = await loadMapping('kalaka-tables');
    const table = mapping.tables.find(({ to, each }) => to === 'taxonomy_terms' && each?.column === column);
    const wanted = marked(column, [], codes, {
      networkId: '',
      language: 'en',
      groups: [],
      idOf: (code) => code,
    });
    const values = (of: string): unknown => (table?.columns[of] as { values?: unknown } | undefined)?.values;
    const by = (part: 'id' | 'name') =>
      Object.fromEntries(wanted.map(({ term }) => [term.code ?? '', term[part]]));
    expect([values('id'), values('name')]).toEqual([by('id'), by('name')]);
    expect(table?.columns['taxonomy']).toEqual({ value: wanted[0]?.term.taxonomy });
  });
});

import { describe, expect, it } from '@jest/globals';
import { asMapping, checkMapping } from './check-mapping.js';

const organizations = { file: 'o.csv', to: 'organizations', columns: { name: 'Name' } };
const mapping = (more: object = {}, ...tables: object[]) => ({
  format: 'kalaka-mapping/1',
  name: 'town',
  tables: [organizations, ...tables],
  ...more,
});
const faults = (value: unknown): string[] =>
  checkMapping(value).map(({ path, message }) => `${path}: ${message}`);

describe('checking a mapping file', () => {
  it('finds nothing wrong with a small one', () => {
    expect(faults(mapping())).toEqual([]);
    expect(asMapping(mapping()).name).toBe('town');
  });

  it.each([
    ['no object', [], 'must be a JSON object'],
    ['another format', mapping({ format: 'x' }), 'format: must be "kalaka-mapping/1"'],
    ['a name with spaces', mapping({ name: 'My Town' }), 'name: must be a short name'],
    ['no tables', mapping({ tables: [] }), 'tables: must list at least one table'],
    [
      'no organizations',
      mapping({ tables: [{ file: 's.csv', to: 'phones', columns: { number: 'n' } }] }),
      'tables: none of them leads to organizations',
    ],
    ['an unknown setting', mapping({ delimeter: ';' }), 'delimeter: unknown setting'],
    [
      'a delimiter of another kind',
      mapping({ delimiter: '|' }),
      'delimiter: must be a comma, a semicolon or a tab',
    ],
    ['a date form it does not know', mapping({ dates: ['DDMMYY'] }), 'dates: DDMMYY is none of YYYY-MM-DD'],
    [
      'an unknown table',
      mapping({}, { file: 'x.csv', to: 'organisation', columns: {} }),
      'tables[1].to: must be one of organizations',
    ],
    [
      'an unknown column',
      mapping({}, { ...organizations, columns: { name: 'n', web: 'w' } }),
      'tables[1].columns.web: organizations has no such column; did you mean website?',
    ],
    [
      'a column that is needed',
      mapping({}, { file: 'x.csv', to: 'addresses', columns: { city: 'c' } }),
      'tables[1].columns: addresses needs location_id',
    ],
    [
      'a service without a home',
      mapping({}, { file: 'x.csv', to: 'services', columns: { name: 'c' } }),
      'services needs organization_id or location_id',
    ],
    [
      'a part without each',
      mapping({}, { ...organizations, columns: { name: '@' } }),
      '@ stands for a part, but there is no "each"',
    ],
    [
      'a group the pattern lacks',
      mapping(
        {},
        {
          ...organizations,
          each: { column: 'x', pattern: '(?<a>.)', otherwise: 'name' },
          columns: { name: '@b' },
        },
      ),
      '@b is no named group of the pattern',
    ],
    [
      'a pattern that is none',
      mapping({}, { ...organizations, each: { column: 'x', pattern: '(', otherwise: 'name' } }),
      'each.pattern: is no regular expression',
    ],
    [
      'a pattern without a way out',
      mapping({}, { ...organizations, each: { column: 'x', pattern: '.' } }),
      'each.otherwise: is needed with a pattern',
    ],
    [
      'two sources for one column',
      mapping({}, { ...organizations, columns: { name: { from: 'a', value: 'b' } } }),
      'has both from and value',
    ],
    [
      'a translation that is a list',
      mapping({}, { ...organizations, columns: { name: { from: 'a', values: ['b'] } } }),
      'must translate words to words',
    ],
    [
      'a link by name that is no link',
      mapping({}, { ...organizations, byName: ['name'] }),
      'name is no link column',
    ],
    [
      'an empty column name',
      mapping({}, { ...organizations, leaveOut: [''] }),
      'tables[1].leaveOut: must be a list of texts',
    ],
  ])('tells in words what is wrong with %s', (_name, value, message) => {
    expect(faults(value).join('\n')).toContain(message);
    expect(() => asMapping(value)).toThrow(message);
  });
});

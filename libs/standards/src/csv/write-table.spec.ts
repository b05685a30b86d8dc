import { describe, expect, it } from '@jest/globals';
import { type CsvProfile, type TableColumn, tablePackage, writeTable } from './write-table.js';

const COLUMNS: TableColumn[] = [
  { name: 'id', title: 'Azonosító', type: 'string', required: true, unique: true },
  { name: 'name', title: 'Név', type: 'string', required: true },
  { name: 'founded_on', title: 'Alapítás napja', type: 'date' },
  { name: 'latitude', title: 'Szélesség', type: 'number' },
  { name: 'languages', title: 'Nyelvek', type: 'list' },
];
const ROW = {
  ...{ id: '1', name: '=Őrház; "Fény"', founded_on: '2026-11-26', latitude: -47.19 },
  languages: ['hu', 'hsh'],
};
const written = (profile: CsvProfile): string => [...writeTable(COLUMNS, [ROW], profile)].join('');

describe('a table as CSV', () => {
  it('for programs: commas, the names of the columns, dates and numbers as everywhere', () => {
    expect(written('plain')).toBe(
      'id,name,founded_on,latitude,languages\r\n1,"\'=Őrház; ""Fény""",2026-11-26,-47.19,hu | hsh\r\n',
    );
  });

  it('for Excel in Hungary: semicolons, a mark, titles, its dates and its decimal comma', () => {
    expect(written('hungarian-excel')).toBe(
      '\uFEFFAzonosító;Név;Alapítás napja;Szélesség;Nyelvek\r\n' +
        '1;"\'=Őrház; ""Fény""";2026.11.26.;-47,19;hu | hsh\r\n',
    );
  });

  it('leaves what is not there empty', () => {
    expect(
      [...writeTable(COLUMNS, [{ id: '1', name: 'x', languages: [], latitude: null }], 'plain')][1],
    ).toBe('1,x,,,\r\n');
  });

  it('has a Frictionless package beside it that says how it is written', () => {
    const services: TableColumn[] = [
      COLUMNS[0]!,
      { name: 'organization_id', title: 'Szervezet', type: 'string' },
    ];
    const tables = [
      { name: 'organizations', path: 'organizations.csv', title: 'Szervezetek', columns: COLUMNS },
      {
        ...{ name: 'services', path: 'services.csv', title: 'Szolgáltatások', columns: services },
        links: { organization_id: 'organizations' },
      },
    ];
    const text = tablePackage({ name: 'register', title: 'Register' }, tables, 'hungarian-excel');
    expect(JSON.parse(text)).toMatchObject({
      profile: 'tabular-data-package',
      resources: [
        {
          ...{ path: 'organizations.csv', encoding: 'utf-8', dialect: { delimiter: ';' }, formulaGuard: "'" },
          schema: {
            primaryKey: 'Azonosító',
            fields: [
              { name: 'Azonosító', type: 'string', constraints: { required: true, unique: true } },
              { name: 'Név' },
              { name: 'Alapítás napja', type: 'date', format: '%Y.%m.%d.' },
              { name: 'Szélesség', type: 'number', decimalChar: ',' },
              { name: 'Nyelvek', type: 'string' },
            ],
          },
        },
        {
          schema: {
            foreignKeys: [
              { fields: 'Szervezet', reference: { resource: 'organizations', fields: 'Azonosító' } },
            ],
          },
        },
      ],
    });
  });
});

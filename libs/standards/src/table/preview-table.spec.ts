import { describe, expect, it } from '@jest/globals';
import { textRows, workbookOf } from '../../testing/workbook.js';
import { filesInMemory } from '../files/source-files.js';
import { readDirectory } from '../read-directory.js';
import { suggestTargets } from './column-targets.js';
import { flatMapping } from './flat-mapping.js';
import { previewTable, type PreviewWish } from './preview-table.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const look = async (content: string | Uint8Array, wish: PreviewWish = {}, name = 'tagok.csv') => {
  const result = await previewTable(filesInMemory({ [name]: content }), wish);
  if (!result.ok) throw new Error(result.wrong.code);
  return result.preview;
};

describe('a look at a table', () => {
  it('shows columns, rows, encoding and delimiter as they were found', async () => {
    const text =
      'A tagok listája, 2026\nSzervezet neve;Adószám;Telefon;Megjegyzés\nŐrház;1;22 111;x\nKapocs;2;;\n';
    const preview = await look(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(preview.reading).toEqual({
      ...{ file: 'tagok.csv', format: 'csv', encoding: 'utf-16le', delimiter: ';' },
      ...{ headerLine: 2, skippedLines: [1] },
    });
    expect(preview.columns).toEqual([
      { name: 'Szervezet neve', suggestion: 'organizations.name' },
      { name: 'Adószám', suggestion: 'identifiers.HU_TAX' },
      { name: 'Telefon', suggestion: 'phones.number' },
      { name: 'Megjegyzés' },
    ]);
    expect(preview.rows).toEqual([
      { line: 3, cells: ['Őrház', '1', '22 111', 'x'] },
      { line: 4, cells: ['Kapocs', '2', '', ''] },
    ]);
  });

  it('shows the sheets of a workbook, whatever it is called', async () => {
    const book = await workbookOf({
      A: { rows: textRows([['nom'], ['x']]) },
      B: { rows: textRows([['név']]) },
    });
    const preview = await look(book, { sheet: 'B' }, 'list.csv');
    expect(preview).toMatchObject({ sheets: ['A', 'B'], columns: [{ name: 'név' }], rows: [] });
  });

  it('reads no more than it shows', async () => {
    const preview = await look(`n\n${'x\n'.repeat(100_000)}`, { rows: 3 });
    expect(preview.rows).toHaveLength(3);
  });

  it('names what is wrong among the first rows', async () => {
    const preview = await look('a,b\n1\n2,2\n');
    expect(preview.wrongRows).toEqual([
      { file: 'tagok.csv', line: 2, code: 'RAGGED_ROW', values: { expected: 2, found: 1 } },
    ]);
  });

  it('answers what cannot be read with one reason', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await previewTable(filesInMemory({ 'tagok.xlsx': png }))).toEqual({
      ok: false,
      wrong: {
        ...{ file: 'tagok.xlsx', line: 0, code: 'NOT_A_TABLE' },
        values: { file: 'tagok.xlsx', type: 'image/png' },
      },
    });
    expect(await previewTable(filesInMemory({}))).toMatchObject({ wrong: { code: 'FILE_MISSING' } });
  });
});

describe('what a column is likely to hold', () => {
  it.each([
    [
      ['Name', 'E-mail', 'Web site', 'Postcode', 'Contact person'],
      ['name', 'email', undefined, 'postal_code', 'leaveOut'],
    ],
    [
      ['Megnevezés', 'Honlap', 'Irányítószám', 'Település', 'Elnök neve'],
      ['name', 'website', 'postal_code', 'city', 'leaveOut'],
    ],
    [
      ['Nom', 'Code postal', 'N° SIREN', 'Courriel', 'Président'],
      ['name', 'postal_code', 'FR_SIREN', 'email', 'leaveOut'],
    ],
  ])('is told by its name: %j', (columns, fields) => {
    expect(suggestTargets(columns).map((target) => target?.split('.').at(-1))).toEqual(fields);
  });

  it('is suggested once', () => {
    expect(suggestTargets(['név', 'nom'])).toEqual(['organizations.name', undefined]);
  });
});

describe('a mapping from the choices of a person', () => {
  it('brings in organizations with numbers, a place, phones and services, and leaves persons out', async () => {
    const text =
      'név;adószám;irsz;város;utca;telefon;elnök;szolgáltatás;jegyzet\nKapocs;12892312-1-07;8000;Székesfehérvár;Fő u. 1.;22 111;Kiss Éva;tanácsadás;x\n';
    const mapping = flatMapping({
      ...{ name: 'lista', file: 'tagok.csv', country: 'HU' },
      columns: {
        név: 'organizations.name',
        adószám: 'identifiers.HU_TAX',
        irsz: 'addresses.postal_code',
        város: 'addresses.city',
        utca: 'addresses.address_1',
        telefon: 'phones.number',
        elnök: 'leaveOut',
        szolgáltatás: 'services.name',
      },
    });
    const { package: read, report } = await readDirectory(filesInMemory({ 'tagok.csv': text }), {
      networkId: NETWORK,
      mapping,
    });
    expect(report.wrongRows).toEqual([]);
    expect(report.droppedPersons).toBe(1);
    expect(read.organizations[0]).toMatchObject({
      name: 'Kapocs',
      identifiers: expect.arrayContaining([
        expect.objectContaining({ scheme: 'HU_TAX', value: '12892312-1-07' }),
      ]),
      phones: [{ number: '22 111' }],
    });
    expect(read.locations[0]).toMatchObject({ organizationId: read.organizations[0]!.id });
    expect(JSON.stringify(read.locations[0])).toContain('Fő u. 1.');
    expect(read.services[0]).toMatchObject({ name: 'tanácsadás' });
    expect(read.sourceRecords.map(({ values }) => values)).toEqual([{ jegyzet: 'x' }]);
  });

  it.each([
    ['without a name', ',Velence,tanács', '2 név'],
    ['that comes twice', 'Kapocs,Velence,tanács\nKapocs,Gárdony,', '3 név'],
  ])('blames one column, by the name that the file has for it, for a row %s', async (_what, rows, blamed) => {
    const mapping = flatMapping({
      ...{ name: 'lista', file: 'tagok.csv' },
      columns: { név: 'organizations.name', város: 'addresses.city', kínál: 'services.name' },
    });
    const { report } = await readDirectory(filesInMemory({ 'tagok.csv': `név,város,kínál\n${rows}\n` }), {
      ...{ networkId: NETWORK, mapping },
    });
    expect(new Set(report.wrongRows.map(({ line, field }) => `${line} ${field}`))).toEqual(new Set([blamed]));
  });

  it('needs a column for the name', () => {
    expect(() => flatMapping({ name: 'x', file: 'a.csv', columns: {} })).toThrow(/organizations needs name/);
  });
});

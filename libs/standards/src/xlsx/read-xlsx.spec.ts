import { describe, expect, it } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { textRows, workbookOf, zipped } from '../../testing/workbook.js';
import type { TableRow } from '../table/table.js';
import { readXlsx, type XlsxOptions } from './read-xlsx.js';

async function* bytesOf(book: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < book.length; at += 512) yield book.subarray(at, at + 512);
}
async function all(book: Uint8Array, options: XlsxOptions = {}) {
  const table = await readXlsx(bytesOf(book), options);
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { ...table, rows };
}
const fields = (rows: TableRow[]): string[][] =>
  rows.map((row) => (row.kind === 'row' ? row.fields : [row.code]));
const failure = (book: Uint8Array, options?: XlsxOptions): Promise<unknown> =>
  all(book, options).catch((error: unknown) => error);

describe('a workbook as a spreadsheet program writes it', () => {
  it('is read as a table: texts, numbers, dates and truths as text', async () => {
    const book = await writeXlsxFile([
      [{ value: 'név' }, { value: 'tagok' }, { value: 'alapítva' }, { value: 'nyitott' }],
      [
        { value: 'Őrház & "Fény" <Kör>' },
        { value: 80418, type: Number },
        { value: new Date('2015-10-01T00:00:00Z'), type: Date, format: 'yyyy.mm.dd.' },
        { value: true, type: Boolean },
      ],
    ]).toBuffer();
    const { columns, rows, sheet } = await all(book);
    expect(columns).toEqual(['név', 'tagok', 'alapítva', 'nyitott']);
    expect(fields(rows)).toEqual([['Őrház & "Fény" <Kör>', '80418', '2015-10-01', 'TRUE']]);
    expect(sheet).toBe('Sheet1');
  });

  it('names the row of the sheet, blank rows in between counted', async () => {
    const book = await workbookOf({ A: { rows: textRows([['n'], [null], [null], ['x']]) } });
    expect((await all(book)).rows).toEqual([{ kind: 'row', line: 4, fields: ['x'] }]);
  });

  it('takes the first sheet with rows, another when asked, and names those that were not read', async () => {
    const book = await workbookOf({
      Empty: { rows: '' },
      Tagok: { rows: textRows([['név'], ['Kapocs']]) },
      Régi: { rows: textRows([['név'], ['Zöld Híd']]) },
    });
    expect(await all(book)).toMatchObject({ sheet: 'Tagok', otherSheets: ['Régi'] });
    expect(fields((await all(book, { sheet: 'Régi' })).rows)).toEqual([['Zöld Híd']]);
    expect(fields((await all(book, { sheet: 3 })).rows)).toEqual([['Zöld Híd']]);
    expect(await failure(book, { sheet: 'Új' })).toMatchObject({
      code: 'SHEET_MISSING',
      values: { sheet: 'Új', sheets: 'Empty, Tagok, Régi' },
    });
    expect(await failure(book, { sheet: 1 })).toMatchObject({ code: 'SHEET_EMPTY' });
  });
});

describe('numbers of a workbook', () => {
  const cell = (value: string, style: number): string => `<c r="A2" s="${style}"><v>${value}</v></c>`;
  it.each<[string, number | string, string, string]>([
    ['a date by the format of the program', 14, '45292', '2024-01-01'],
    ['a date by a Hungarian format', 'yyyy\\.\\ mmmm\\ d\\.', '45292', '2024-01-01'],
    ['a moment', 22, '45292.5', '2024-01-01T12:00'],
    ['a time of day', 20, '0.354166666666667', '08:30'],
    ['a duration beyond a day', '[h]:mm', '1.5', '36:00'],
    ['a percentage', 9, '0.07', '7%'],
    ['a percentage with decimals', '0.0%', '0.125', '12.5%'],
    ['leading zeros', '00000', '8123', '08123'],
    ['a number in full behind a format with two decimals', '0.00', '47.186123', '47.186123'],
    ['what binary fractions make of a tenth', 0, '0.30000000000000004', '0.3'],
    ['a long number without an exponent', 0, '3.6221234567E+10', '36221234567'],
    ['colours and units that look like dates', '[Red]0" day"', '3', '3'],
    ['a number that is no date', 14, '-5', '-5'],
  ])('%s', async (_what, format, value, text) => {
    const rows = `${textRows([['n']])}<row r="2">${cell(value, 1)}</row>`;
    expect(fields((await all(await workbookOf({ A: { rows } }, [format]))).rows)).toEqual([[text]]);
  });
});

describe('what stands in cells', () => {
  const one = async (xml: string, more: Record<string, string> = {}) => {
    const rows = `${textRows([['név']])}<row r="2">${xml}</row>`;
    return (await all(await workbookOf({ A: { rows } }, [], more))).rows;
  };
  it('is put together from formatted runs, without the reading aid beside them', async () => {
    const strings =
      '<sst><si><r><t>Ör</t></r><r><rPr/><t xml:space="preserve">ház </t></r><rPh><t>x</t></rPh></si></sst>';
    const rows = await one('<c r="A2" t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': strings });
    expect(fields(rows)).toEqual([['Örház ']]);
  });

  it('is freed of entities, of escapes and of CDATA', async () => {
    const text = '&#x1F9E1; &amp;amp; _x000A_ <![CDATA[<b>]]>';
    expect(fields(await one(`<c r="A2" t="inlineStr"><is><t>${text}</t></is></c>`))).toEqual([
      ['🧡 &amp; \n <b>'],
    ]);
  });

  it('is the value that was saved with a formula', async () => {
    expect(fields(await one('<c r="A2" t="str"><f>B1&amp;C1</f><v>Kapocs</v></c>'))).toEqual([['Kapocs']]);
  });

  it.each([
    ['failed', '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['was never worked out', '<c r="A2"><f>B1</f></c>', '=…'],
  ])('is not lost silently where a formula %s', async (_what, xml, value) => {
    expect(await one(xml)).toEqual([
      { kind: 'wrong', line: 2, code: 'CELL_WITHOUT_VALUE', field: 'név', values: { value } },
    ]);
  });

  it('makes a row wrong where it stands beside the table', async () => {
    expect(fields(await one('<c r="B2" t="inlineStr"><is><t>x</t></is></c>'))).toEqual([['RAGGED_ROW']]);
  });
});

describe('the header of a sheet', () => {
  it('is found below a title over all columns', async () => {
    const rows = textRows([['Tagok 2026'], ['név', 'e-mail'], ['Kapocs', 'a@b.hu'], ['Fény', 'c@d.hu']]);
    const { columns, skippedLines } = await all(await workbookOf({ A: { rows, merged: ['A1:B1'] } }));
    expect(columns).toEqual(['név', 'e-mail']);
    expect(skippedLines).toEqual([1]);
  });

  it('is put together from merged cells over several rows', async () => {
    const rows = textRows([
      ['Region', 'Kapcsolat', null],
      [null, 'telefon', 'e-mail'],
      ['Fejér', '22', 'a@b.hu'],
    ]);
    const { columns, headerLine } = await all(await workbookOf({ A: { rows, merged: ['A1:A2', 'B1:C1'] } }));
    expect(columns).toEqual(['Region', 'Kapcsolat telefon', 'Kapcsolat e-mail']);
    expect(headerLine).toBe(2);
  });

  it('is where the caller says, or said to be nowhere', async () => {
    const book = await workbookOf({
      A: {
        rows: textRows([
          ['x', 'y'],
          ['név', 'cím'],
          ['Kapocs', 'Fő u.'],
        ]),
      },
    });
    expect((await all(book, { header: { line: 2 } })).columns).toEqual(['név', 'cím']);
    expect(await failure(book, { header: { line: 9 } })).toMatchObject({ code: 'HEADER_MISSING', line: 9 });
  });

  it('lets a merged cell count for every row that it covers', async () => {
    const rows = textRows([
      ['szervezet', 'szolgáltatás'],
      ['Kapocs', 'tanácsadás'],
      [null, 'szállítás'],
    ]);
    expect(fields((await all(await workbookOf({ A: { rows, merged: ['A2:A3'] } }))).rows)).toEqual([
      ['Kapocs', 'tanácsadás'],
      ['Kapocs', 'szállítás'],
    ]);
  });
});

describe('a workbook that means harm', () => {
  const limits = { unpackedBytes: 1_000_000, heldBytes: 500_000, sheetRows: 100, workbookEntries: 50 };
  const small = { A: { rows: textRows([['n'], ['x']]) } };

  it('is refused by what it says to unpack to, before a byte is unpacked', async () => {
    const bomb = await workbookOf(small, [], { 'xl/media/bomb.bin': Buffer.alloc(2_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await failure(bomb, { limits })).toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
      values: { max: 1_000_000 },
    });
  });

  it('is refused while it unpacks to more than it said', async () => {
    const book = await workbookOf(small);
    const part = Buffer.from('xl/worksheets/sheet0.xml');
    // the size that the directory declares for the sheet, made small
    const at = book.lastIndexOf(part) - 46;
    book.writeUInt32LE(10, at + 24);
    expect(await failure(book, { limits })).toMatchObject({ code: 'UNPACKS_TOO_LARGE' });
  });

  it('is refused for too many parts, rows, columns and texts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`xl/p${at}.xml`, 'x']));
    expect(await failure(await workbookOf(small, [], parts), { limits })).toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
    });
    const many = { A: { rows: textRows(Array.from({ length: 102 }, () => ['x'])) } };
    expect(await failure(await workbookOf(many), { limits })).toMatchObject({
      code: 'TOO_MANY_ROWS',
      values: { max: 100 },
    });
    const wide = { A: { rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' } };
    expect(await failure(await workbookOf(wide), { limits })).toMatchObject({ code: 'TOO_MANY_COLUMNS' });
    const strings = { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(600_000)}</t></si></sst>` };
    expect(await failure(await workbookOf(small, [], strings), { limits })).toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
      values: { max: 500_000 },
    });
  });

  it('cannot make texts grow by entities of its own', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>';
    const book = await workbookOf({ A: { rows } }, [], {
      'xl/worksheets/sheet0.xml': `<!DOCTYPE x [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
    const found = await failure(book);
    if (!(found instanceof Error)) expect((found as { columns: string[] }).columns).toEqual(['&b;']);
    else expect(found).toMatchObject({ code: 'NOT_A_WORKBOOK' });
  });

  it('is answered with one reason when it is broken in any other way', async () => {
    const book = await workbookOf(small);
    for (const broken of [
      book.subarray(0, 200),
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500, 7)]),
      await zipped({ 'a.txt': 'x' }),
      await workbookOf(small, [], { 'xl/worksheets/sheet0.xml': '<worksheet><sheetData><row' }),
    ])
      expect(await failure(broken)).toMatchObject({ code: 'NOT_A_WORKBOOK' });
    expect(await failure(await zipped({ mimetype: 'x', 'content.xml': '<x/>' }))).toMatchObject({
      code: 'OLD_SPREADSHEET',
      values: { type: 'ODS' },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableFile } from '../files/limits.js';
import type { TableRow as CsvRow } from '../table/table.js';
import { type CsvOptions, readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

async function* pieces(text: string | Uint8Array, size = 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(text: string | Uint8Array, options: CsvOptions = {}, size?: number) {
  const table = await readCsv(pieces(text, size), options);
  const rows: CsvRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { columns: table.columns, delimiter: table.delimiter, rows };
}

const fieldsOf = (rows: CsvRow[]): string[][] =>
  rows.map((row) => (row.kind === 'row' ? row.fields : [row.code]));
const linesOf = (rows: CsvRow[]): number[] => rows.map(({ line }) => line);
const failure = async (text: string | Uint8Array, options?: CsvOptions): Promise<unknown> =>
  all(text, options).catch((error: unknown) => error);

describe('reading CSV', () => {
  it.each([
    ['commas in quotes', 'a,b\n"Anytown, WW",08123', [['Anytown, WW', '08123']]],
    ['empty cells with and without quotes', 'a,b,c\n1,"",\n', [['1', '', '']]],
    [
      'doubled quotes',
      'a,b\n1,"ha ""ha"" ha"\n3,4\n',
      [
        ['1', 'ha "ha" ha'],
        ['3', '4'],
      ],
    ],
    ['JSON in a cell', 'k,v\n1,"{""type"": ""Point""}"\n', [['1', '{"type": "Point"}']]],
    [
      'line breaks in quotes',
      'a,b\n"Once \na time",5\n7,8\n',
      [
        ['Once \na time', '5'],
        ['7', '8'],
      ],
    ],
    ['CRLF line ends, kept inside quotes', 'a,b\r\n"x\r\ny",2\r\n', [['x\r\ny', '2']]],
    ['old Mac line ends', 'a,b\r1,2\r', [['1', '2']]],
    ['letters of every script', 'a,b\nʤ,ő漢字🧡\n', [['ʤ', 'ő漢字🧡']]],
    ['a last line without an end', 'a,b\n1,2', [['1', '2']]],
    [
      'blank lines between rows',
      'a,b\n\n1,2\n\n\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['no rows at all', 'a,b\n', []],
  ])('reads %s', async (_name, text, rows) => {
    expect(fieldsOf((await all(text)).rows)).toEqual(rows);
  });

  it('reads the same however the bytes are cut', async () => {
    const text = '\uFEFFnév;leírás\r\n"Őrház; ""Fény""";"több\r\nsor"\r\nZöld Híd;🧡\r\n';
    const whole = await all(text);
    for (const size of [1, 2, 3, 7]) expect(await all(text, {}, size)).toEqual(whole);
    expect(whole.columns).toEqual(['név', 'leírás']);
    expect(whole.delimiter).toBe(';');
  });

  it('believes the hint about the delimiter that Excel writes before the header', async () => {
    const { columns, rows } = await all('sep=;\r\na,x;b\r\n1;2\r\n');
    expect(columns).toEqual(['a,x', 'b']);
    expect(rows).toEqual([{ kind: 'row', line: 3, fields: ['1', '2'] }]);
  });

  it('tells the physical line on which each row begins', async () => {
    const { rows } = await all('a,b\r\n"x\r\ny\r\nz",1\r\n\r\n2,2\r\n3,3\r\n');
    expect(linesOf(rows)).toEqual([2, 6, 7]);
  });

  it('calls a column without a name by its place', async () => {
    expect((await all('a,,\n1,2,3\n')).columns).toEqual(['a', 'column2', 'column3']);
  });

  it('reports a row of another width and reads on', async () => {
    const { rows } = await all('a,b\n1\n2,2\n3,3,3\n');
    expect(rows).toEqual([
      { kind: 'wrong', line: 2, code: 'RAGGED_ROW', values: { expected: 2, found: 1 } },
      { kind: 'row', line: 3, fields: ['2', '2'] },
      { kind: 'wrong', line: 4, code: 'RAGGED_ROW', values: { expected: 2, found: 3 } },
    ]);
  });

  it.each([
    ['text after a closing quote', 'a,b\n1,2\n3,"x"y\n5,6\n', 3],
    ['a quote within an unquoted cell', 'a,b\n1,2\n3,5" pipe\n', 3],
    ['a quote that is never closed', 'a,b\n1,2\n"x\ny,3\n4,5\n', 3],
  ])('reports %s with its line and stops, since no row after it is sure', async (_name, text, line) => {
    const { rows } = await all(text);
    expect(fieldsOf(rows)).toEqual([['1', '2'], ['BROKEN_QUOTE']]);
    expect(rows.at(-1)?.line).toBe(line);
  });

  it('stops at a row that does not end within the limit', async () => {
    const { rows } = await all(`a,b\n1,2\n"${'x'.repeat(5_000)}`, { limits: { rowLength: 1_000 } });
    expect(rows.at(-1)).toMatchObject({ code: 'ROW_TOO_LONG', line: 3, values: { max: 1_000 } });
  });

  it('reports a cell that is too long and reads on', async () => {
    const { rows } = await all(`a,b\n1,${'x'.repeat(11)}\n2,3\n`, { limits: { fieldLength: 10 } });
    expect(rows[0]).toEqual({
      kind: 'wrong',
      line: 2,
      code: 'FIELD_TOO_LONG',
      field: 'b',
      values: { max: 10 },
    });
    expect(rows[1]).toMatchObject({ kind: 'row' });
  });

  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['two columns of one name', 'a,b,a\n', 'COLUMN_TWICE'],
    [
      'too many columns',
      `${'c'
        .repeat(300)
        .split('')
        .map((c, i) => c + i)
        .join()}\n`,
      'TOO_MANY_COLUMNS',
    ],
    ['a broken quote in the header', 'a,"b"c\n', 'BROKEN_QUOTE'],
    ['bytes of another encoding', Uint8Array.from([0x61, 0x2c, 0xf5, 0x0a]), 'NOT_UTF8'],
  ])('refuses %s', async (_name, text, code) => {
    expect(await failure(text)).toMatchObject({ code });
    expect(await failure(text)).toBeInstanceOf(UnreadableFile);
  });

  it('refuses a file that is not UTF-8 further down as well', async () => {
    const good = new TextEncoder().encode('a,b\n' + '1,2\n'.repeat(50_000));
    expect(await failure(Uint8Array.from([...good, 0xff, 0x0a]))).toMatchObject({ code: 'NOT_UTF8' });
  });

  it('refuses more bytes than allowed before it holds them', async () => {
    expect(await failure('a,b\n' + '1,2\n'.repeat(1_000), { limits: { fileBytes: 500 } })).toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  });

  it('gives every good row before a fault deep in a large file', async () => {
    const rows = '1,"two\nlines"\n'.repeat(20_000);
    for (const broken of ['3,"x"y\n5,6\n', '"never closed,3\n4,5\n']) {
      const found = (await all(`a,b\n${rows}${broken}`)).rows;
      expect(found).toHaveLength(20_001);
      expect(found.at(-1)).toEqual({ kind: 'wrong', line: 40_002, code: 'BROKEN_QUOTE', values: {} });
    }
  });

  it('can be left after the first row', async () => {
    const { rows } = await readCsv(pieces('a,b\n' + '1,2\n'.repeat(100_000)));
    expect((await rows.next()).value).toMatchObject({ line: 2 });
    await expect(rows.return(undefined)).resolves.toMatchObject({ done: true });
  });
});

describe('writing and reading CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', '\uFEFF') }),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));

  it('gives back every text, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t' as const),
        fc.boolean(),
        async (rows, delimiter, bom) => {
          const columns = rows[0]!.map((_, at) => `c${at}`);
          const objects = rows.map((row) => Object.fromEntries(row.map((value, at) => [`c${at}`, value])));
          const options = { delimiter: delimiter as ',', bom };
          const text = [...writeCsv(columns, objects, options)].join('');
          const read = await all(text, columns.length === 1 ? { delimiter: options.delimiter } : {});
          expect(fieldsOf(read.rows)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });
});

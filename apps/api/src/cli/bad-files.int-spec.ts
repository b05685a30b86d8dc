import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Encoding } from '@kalaka/standards';
import { demoHub, type DemoHub } from '../../test/demo-hub.js';
import { zipped } from '../../test/zipped.js';
import { importOrganizations } from './commands/import.js';

let hub: DemoHub;
let folder: string;
beforeAll(async () => {
  hub = await demoHub();
}, 120_000);
afterAll(() => hub.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalaka-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Content = string | Uint8Array;
const write = (files: Record<string, Content>): void => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
};

/** Everything of a directory in the database, counted. */
async function stored(): Promise<number[]> {
  const tables = ['organizations', 'locations', 'services', 'source_records', 'audit_events'];
  const [row] = await hub.rows<{ counts: number[] }>(
    `SELECT ARRAY[${tables.map((table) => `(SELECT count(*)::int FROM ${table})`).join(', ')}] AS counts`,
  );
  return row?.counts ?? [];
}

interface Told {
  whole: boolean;
  lines: string[];
}
const SILENT = { at: () => undefined, end: () => undefined };
async function take(
  path = '',
  options: { mapping?: string; dryRun?: boolean; encoding?: Encoding } = {},
): Promise<Told> {
  const lines: string[] = [];
  const given = { network: 'lille', language: 'en', ...options };
  const whole = await importOrganizations(
    hub.app,
    join(folder, path),
    given,
    (line) => lines.push(line),
    SILENT,
  );
  return { whole, lines };
}

const HEAD = 'id,name,description\n';
const mapping = (over: object): string =>
  JSON.stringify({
    ...{ format: 'kalaka-mapping/1', name: 'my-town' },
    tables: [{ file: 'groups.csv', to: 'organizations', columns: { id: 'nr', name: 'group' } }],
    ...over,
  });
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const OLD = Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex');
/** "Őrház" as a file of Windows-1250 and one of UTF-16 have it. */
const windows = Buffer.concat([
  Buffer.from(`${HEAD}1,`),
  Buffer.from([0xd5, 0x72, 0x68, 0xe1, 0x7a, 0x2c, 0x78, 0x0a]),
]);
const utf16 = Buffer.from(`\ufeff${HEAD}1,Őrház,x\n`, 'utf16le');

describe('a file that is no directory', () => {
  it.each<[string, string, Content, string]>([
    ['a spreadsheet', 'list.xlsx', randomBytes(2_000), 'no directory of organizations'],
    [
      'a picture',
      'list.png',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      'no directory of organizations',
    ],
    ['an archive', 'list.zip', Buffer.from('PK\u0003\u0004broken'), 'no zip that can be opened'],
    ['binary under the name of a table', 'organizations.csv', randomBytes(5_000), 'not text in UTF-8'],
    ['binary under the name of a document', 'list.json', gzipSync('{}'), 'not text in UTF-8'],
    [
      'a table in letters that fit two encodings',
      'organizations.csv',
      Buffer.from(`${HEAD}1,m\u00fb\u00e9,x\n`, 'latin1'),
      'in which encoding',
    ],
    ['a picture under the name of a table', 'organizations.csv', PICTURE, 'another kind of file (image/png)'],
    ['a broken workbook', 'organizations.xlsx', Buffer.from('PK\u0003\u0004broken'), 'no workbook'],
    ['a workbook of another program', 'organizations.ods', OLD, 'save it as XLSX or as CSV'],
    ['an empty table', 'organizations.csv', '', 'the file is empty'],
    ['an empty document', 'list.json', '', 'this is not JSON'],
    ['a document cut off', 'list.json', '{"name": "Kapocs", "services": [{"na', 'this is not JSON'],
    ['a document of something else', 'list.json', '{"type": "FeatureCollection"}', 'no directory'],
    ['a document without end', 'list.json', `${'['.repeat(5_000)}`, 'nested deeper than 32 levels'],
    ['a header twice', 'organizations.csv', 'id,name,name\n1,A,B\n', 'a column is there twice: name'],
    ['a quote in the header', 'organizations.csv', '"id,name\n1,A\n', 'a quotation mark is not closed'],
    [
      'too many columns',
      'organizations.csv',
      `${'c'
        .repeat(300)
        .split('')
        .map((c, i) => c + i)
        .join(',')}\n`,
      'more than 250 columns',
    ],
    ['tables of something else', 'people.csv', 'name,age\nA,3\n', 'no directory of organizations'],
  ])('%s is answered with one line', async (_what, name, content, why) => {
    const before = await stored();
    write({ [name]: content });
    const { whole, lines } = await take(name);
    expect(whole).toBe(false);
    expect(lines).toEqual([expect.stringContaining(why)]);
    expect(lines[0]).toMatch(new RegExp(`^${name}(:\\d+)?: .*nothing was imported$`));
    expect(await stored()).toEqual(before);
  });

  it('is told by its folder when there is nothing in it, and by its path when there is nothing there', async () => {
    expect(await take()).toMatchObject({ whole: false, lines: [expect.stringContaining('no directory')] });
    await expect(take('nowhere.csv')).rejects.toThrow(/^there is nothing at .*nowhere\.csv$/);
  });

  it('is told in a dry run in the same words', async () => {
    write({ 'organizations.csv': '' });
    expect(await take('', { dryRun: true })).toEqual(await take());
  });
});

describe('a zip of tables', () => {
  it('is read as the folder that it holds', async () => {
    const zip = await zipped({
      'organizations.csv': `${HEAD}1,Kapocs,x\n`,
      'services.csv': 'id,organization_id,name,status\n1,1,Advice,active\n',
    });
    write({ 'list.zip': zip });
    const { whole, lines } = await take('list.zip', { dryRun: true });
    expect(whole).toBe(true);
    expect(lines).toContain('organizations: 1 new, 0 changed, 0 same');
    expect(lines).toContain('services: 1 new, 0 changed, 0 same');
  });
});

describe('a table in another encoding', () => {
  it.each<[string, Buffer, string | undefined, string]>([
    ['Windows-1250', windows, undefined, 'Windows-1250'],
    ['UTF-16', utf16, undefined, 'UTF-16 LE'],
    ['an encoding that is given', windows, 'windows-1250', 'Windows-1250'],
  ])('is read, and the report says so: %s', async (_what, content, encoding, said) => {
    write({ 'organizations.csv': content });
    const { whole, lines } = await take('', {
      dryRun: true,
      ...(encoding ? { encoding: encoding as 'utf-8' } : {}),
    });
    expect(whole).toBe(true);
    expect(lines).toContain(`  organizations.csv: read as ${said}`);
  });

  it('is refused where the encoding that is given cannot be', async () => {
    write({ 'organizations.csv': windows });
    expect(await take('', { encoding: 'utf-8' })).toMatchObject({
      lines: [expect.stringContaining('UTF-8')],
    });
  });
});

describe('a mapping that does not fit', () => {
  it.each<[string, string, RegExp]>([
    ['no JSON', '{"format": ', /mapping\.json/],
    ['of another format', mapping({ format: 'x' }), /kalaka-mapping\/1/],
    [
      'with an unknown column',
      mapping({ tables: [{ file: 'g.csv', to: 'organizations', columns: { name: 'n', web: 'w' } }] }),
      /columns\.web/,
    ],
  ])('%s is told with its place', async (_what, content, why) => {
    write({ 'mapping.json': content, 'groups.csv': 'nr,group\n1,A\n' });
    await expect(take('', { mapping: join(folder, 'mapping.json') })).rejects.toThrow(why);
  });

  it('names the columns and the file that it asks for in vain', async () => {
    write({ 'mapping.json': mapping({}), 'groups.csv': 'nr,title\n1,A\n' });
    const path = { mapping: join(folder, 'mapping.json') };
    expect((await take('', path)).lines).toEqual([
      'groups.csv:1: a column is missing: group; nothing was imported',
    ]);
    rmSync(join(folder, 'groups.csv'));
    expect((await take('', path)).lines).toEqual([
      'groups.csv: the file groups.csv is missing; nothing was imported',
    ]);
  });
});

describe('wrong rows', () => {
  it('are listed with file, line, column and reason, and the right ones are not imported without them', async () => {
    const before = await stored();
    write({
      'organizations.csv': `${HEAD}1,Kapocs,x\n2,,x\n3,A\n1,Again,x\n4,Őrház,x\n`,
      'locations.csv': 'id,organization_id,location_type,name\n9,77,physical,Nowhere\n',
    });
    const { whole, lines } = await take();
    expect(whole).toBe(false);
    expect(lines.filter((line) => line.startsWith('  ') && line.includes('.csv:'))).toEqual([
      '  organizations.csv:3: name: is empty and must not be',
      '  organizations.csv:4: 2 cells instead of 3',
      '  organizations.csv:5: id: the id "1" already stands in line 2',
      '  locations.csv:2: organization_id: leads to nothing: "77" (organizations)',
    ]);
    expect(lines).toContain('Wrong rows: 4');
    expect(lines.at(-1)).toBe('Nothing was imported: every row must be right.');
    expect(await stored()).toEqual(before);
  });

  it('do not hide behind a quote that is never closed', async () => {
    write({ 'organizations.csv': `${HEAD}1,Kapocs,x\n2,"Open,x\n3,Őrház,x\n` });
    const { whole, lines } = await take();
    expect(whole).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}organizations\.csv:3: a quotation mark/));
  });
});

describe('likely duplicates', () => {
  it('are listed with the organizations of the network, and both stay', async () => {
    const [known] = await hub.rows<{ id: string; name: string }>(
      `SELECT o.id, coalesce(o.name ->> 'fr', o.name ->> 'en') AS name FROM organizations o
       JOIN networks n ON n.id = o.network_id WHERE n.slug = 'lille' ORDER BY o.id LIMIT 1`,
    );
    const before = (await stored())[0] ?? 0;
    write({ 'organizations.csv': `${HEAD}1,"${known?.name.toUpperCase()}",x\n` });
    const { whole, lines } = await take();
    expect(whole).toBe(true);
    expect(lines).toContain('Likely duplicates, not merged: 1');
    expect(lines).toContainEqual(expect.stringContaining(String(known?.id)));
    expect((await stored())[0]).toBe(before + 1);
  });
});

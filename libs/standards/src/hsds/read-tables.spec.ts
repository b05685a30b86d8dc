import { describe, expect, it } from '@jest/globals';
import { filesAt } from '../files/folder-files.js';
import { filesInMemory } from '../files/source-files.js';
import { readDirectory } from '../read-directory.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const fixture = async (name: string) =>
  readDirectory(await filesAt(`${import.meta.dirname}/../../fixtures/${name}`), { networkId: NETWORK });
const tables = (contents: Record<string, string>, limits = {}) =>
  readDirectory(filesInMemory(contents), { networkId: NETWORK, limits });
const O = '3a111111-1111-4111-8111-111111111101';

describe('reading HSDS 3.0 tables', () => {
  it('reads semicolons and a byte order mark, and links what belongs together', async () => {
    const { package: directory, report } = await fixture('hsds-tables');
    expect(report.wrongRows).toEqual([]);
    expect(directory.organizations.map(({ name }) => name)).toEqual([
      'Őrház Egyesület',
      'Zöld Híd Alapítvány',
    ]);
    expect(directory.organizations[0]).toMatchObject({
      id: O,
      description: 'Segítünk; mindig.',
      website: 'https://orhaz.example.org',
      identifiers: [
        { scheme: 'TAX', value: '18000000-1-07' },
        { scheme: 'HU-CR', value: '07-02-0000001' },
      ],
    });
    expect(directory.services[1]).toMatchObject({
      status: 'TEMPORARILY_CLOSED',
      atLocations: [{ description: 'Emelet', schedules: [{ freq: 'MONTHLY', byday: ['1TU'] }] }],
    });
    expect(directory.services[0]!.languages).toMatchObject([{ code: 'hsh', name: 'magyar jelnyelv' }]);
    expect(directory.locations[0]!.addresses).toMatchObject([{ country: 'HU', city: 'Székesfehérvár' }]);
  });

  it('lists every repair with what stood there before', async () => {
    const { report } = await fixture('hsds-tables');
    expect(
      report.repairs.map(({ kind, file, line, original }) => [kind, `${file}:${line}`, original]),
    ).toEqual([
      ['SCHEME_ADDED', 'organizations.csv:2', 'orhaz.example.org'],
      ['ID_REPLACED', 'organizations.csv:3', 'nem-uuid'],
      ['URL_ENCODED', 'organizations.csv:3', 'https://zöldhíd.example.org/útvonal'],
      ['NUMBER_REWRITTEN', 'locations.csv:2', '47,19; 18,41'],
      ['CODE_LEFT_OUT', 'schedules.csv:3', 'XX'],
      ['DATE_LEFT_OUT', 'schedules.csv:3', '2026-02-30'],
      ['SCHEME_ADDED', 'schedules.csv:3', 'www.orhaz.example.org/naptar'],
      ['LINK_INFERRED', 'locations.csv:3', ''],
    ]);
    expect(report.repairsByKind.SCHEME_ADDED).toBe(2);
  });

  it('finds the organization of a place from the services offered there', async () => {
    const { package: directory } = await fixture('hsds-tables');
    const [, second] = directory.organizations;
    expect(directory.locations[1]!.organizationId).toBe(second!.id);
  });

  it('keeps an id that is no UUID as an identifier', async () => {
    const { package: directory } = await fixture('hsds-tables');
    expect(directory.organizations[1]).toMatchObject({
      sourceId: 'nem-uuid',
      identifiers: [{ scheme: 'SOURCE', value: 'nem-uuid', type: 'hsds' }],
    });
  });

  it('leaves persons out: contacts, their phones, attention lines, who changed what', async () => {
    const { package: directory, report } = await fixture('hsds-tables');
    expect(JSON.stringify(directory)).not.toMatch(/Minta Mária|555 001/);
    expect(report.droppedPersonsByTable).toEqual({ contacts: 1, phones: 1, addresses: 1, metadata: 1 });
  });

  it('gives the same package each time', async () => {
    expect(await fixture('hsds-tables')).toEqual(await fixture('hsds-tables'));
  });
});

describe('reading an older tabular package', () => {
  it('finds the tables although the package was unpacked elsewhere', async () => {
    const { package: directory, report } = await fixture('hsds-1.1');
    expect(report.wrongRows).toEqual([]);
    expect(directory.organizations.map(({ sourceId, website }) => [sourceId, website])).toEqual([
      ['131', 'http://prairie.example.org/'],
      ['127', 'https://freshstart.example.org/'],
    ]);
    expect(directory.locations.map(({ name }) => name)).toEqual(['Memorial Library', 'Office']);
  });

  it('brings its tables into the form of today', async () => {
    const { package: directory } = await fixture('hsds-1.1');
    const [library, office] = directory.locations;
    const [forms, clinic] = directory.services;
    expect(library).toMatchObject({
      addresses: [{ address1: '5 Library Road', type: 'physical' }],
      schedules: [{ freq: 'WEEKLY', byday: ['MO'], opensAt: '09:00', closesAt: '17:00' }],
      phones: [{ number: '847-555-0100', languages: [{ code: 'pl', name: 'Polish' }] }],
    });
    expect(office).toMatchObject({ addresses: [], addressText: 'Chicago, IL, US' });
    expect(office).not.toHaveProperty('latitude');
    expect(forms).toMatchObject({ feesText: 'Free to everyone', schedules: [{ byday: ['MO'] }] });
    expect(clinic).toMatchObject({
      eligibilityText: 'Federal Poverty Level',
      applicationProcess: 'Telephone\n\n    Walk-in',
      atLocations: [{ locationId: office!.id, description: 'Second floor' }],
    });
  });

  it('lists that a service without a status counts as active, and no missing UUID', async () => {
    const { report } = await fixture('hsds-1.1');
    expect(Object.keys(report.repairsByKind).sort()).toEqual([
      'ADDRESS_KEPT_AS_TEXT',
      'COORDINATES_LEFT_OUT',
      'STATUS_ASSUMED',
    ]);
  });
});

describe('reading broken tables', () => {
  const good = `id,name,description\n${O},Kapocs,\n`;

  it.each([
    ['a row of another width', { 'organizations.csv': 'id,name\n1\n' }, 'RAGGED_ROW', 2],
    ['a broken quote', { 'organizations.csv': 'id,name\n1,"a"b\n' }, 'BROKEN_QUOTE', 2],
    ['an empty file', { 'organizations.csv': '' }, 'FILE_EMPTY', 0],
    [
      'a link to nothing',
      { 'organizations.csv': good, 'phones.csv': 'id,organization_id,number\n1,2,3\n' },
      'LINK_BROKEN',
      2,
    ],
    [
      'a phone of nobody',
      { 'organizations.csv': good, 'phones.csv': 'id,organization_id,number\n1,,3\n' },
      'REQUIRED',
      2,
    ],
    ['an id that occurs twice', { 'organizations.csv': `${good}${O},Other,\n` }, 'DUPLICATE_ID', 3],
    ['a folder of something else', { 'notes.txt': 'x' }, 'NOT_A_DIRECTORY', 0],
    [
      'a package whose table is missing',
      { 'datapackage.json': '{"resources":[{"name":"organizations","path":"data/organizations.csv"}]}' },
      'FILE_MISSING',
      0,
    ],
    ['a package that is no JSON', { 'datapackage.json': '{' }, 'NOT_JSON', 1],
  ])('reports %s', async (_name, contents, code, line) => {
    const { report } = await tables(contents as Record<string, string>);
    expect(report.wrongRows.map((row) => [row.code, row.line])).toEqual([[code, line]]);
    expect(report.wrongRowCount).toBe(1);
  });

  it('reads no file outside what it was given', async () => {
    const { report } = await tables({
      'datapackage.json': '{"resources":[{"name":"organizations","path":"../../etc/passwd"}]}',
      'organizations.csv': good,
    });
    expect(report.wrongRows).toMatchObject([{ code: 'FILE_MISSING' }]);
  });

  it('does not blame rows for a file that broke off', async () => {
    const { report } = await tables({
      'organizations.csv': `${good}x,"y"z\n`,
      'services.csv': 'id,organization_id,name,status\n1,unread,Kör,active\n',
    });
    expect(report.wrongRows.map(({ code }) => code)).toEqual(['BROKEN_QUOTE']);
  });

  it('stops at the number of rows it is told and counts all faults beyond those it lists', async () => {
    const rows = Array.from({ length: 50 }, () => 'x').join('\n');
    const few = await tables({ 'organizations.csv': `id,name\n${rows}\n` }, { listedWrongRows: 5 });
    expect([few.report.wrongRows.length, few.report.wrongRowCount]).toEqual([5, 50]);
    const many = await tables({ 'organizations.csv': `id,name\n${rows}\n` }, { rows: 10 });
    expect(many.report.wrongRows.at(-1)).toMatchObject({ code: 'TOO_MANY_ROWS', values: { max: 10 } });
  });

  it('leaves out the links of a part that lead nowhere while another one holds', async () => {
    const { package: directory, report } = await tables({
      'organizations.csv': good,
      'phones.csv': `id,organization_id,service_id,number\n1,${O},nowhere,555\n`,
    });
    expect(directory.organizations[0]!.phones).toHaveLength(1);
    expect(report.repairs.find(({ kind }) => kind === 'LINK_LEFT_OUT')).toMatchObject({
      original: 'nowhere',
    });
  });

  it('makes no formula, markup or prototype of any cell', async () => {
    const { package: directory } = await tables({
      'organizations.csv': `id,name,description,__proto__,constructor\n${O},=1+1,<script>alert(1)</script>,x,y\n`,
    });
    expect(directory.organizations[0]).toMatchObject({
      name: '=1+1',
      description: '<script>alert(1)</script>',
    });
    expect(Object.entries(directory.sourceRecords[0]!.values)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('tells how far it has come', async () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 2_500 }, (_, at) => `${at},Organization ${at}`).join('\n');
    await readDirectory(filesInMemory({ 'organizations.csv': `id,name\n${rows}\n` }), {
      networkId: NETWORK,
      onProgress: ({ rows: sofar }) => seen.push(sofar),
    });
    expect(seen).toEqual([1_000, 2_000]);
  });
});

describe('a directory that is too large to hold', () => {
  it('is refused by name, with how much had found room', async () => {
    const rows = Array.from({ length: 100 }, (_, at) => `${at},Body ${at},x`).join('\n');
    const files = filesInMemory({ 'organizations.csv': `id,name,description\n${rows}\n` });
    const { report } = await readDirectory(files, { networkId: NETWORK, limits: { recordBytes: 50_000 } });
    expect(report.wrongRows).toMatchObject([{ code: 'TOO_MANY_RECORDS', values: { max: 28 } }]);
  });
});

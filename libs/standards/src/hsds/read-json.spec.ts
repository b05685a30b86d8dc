import { describe, expect, it } from '@jest/globals';
import type { ReadResult } from '../directory/report.js';
import { filesAt } from '../files/folder-files.js';
import { filesInMemory } from '../files/source-files.js';
import { readDirectory } from '../read-directory.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const FIXTURE = `${import.meta.dirname}/../../fixtures/hsds-json`;
const id = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`;

const read = (document: unknown): Promise<ReadResult> =>
  readDirectory(
    filesInMemory({ 'x.json': typeof document === 'string' ? document : JSON.stringify(document, null, 1) }),
    {
      networkId: NETWORK,
    },
  );
const organization = (more: object = {}) => ({ id: id(1), name: 'Kapocs', description: '', ...more });
const service = (more: object = {}) => ({ id: id(2), name: 'Kör', status: 'active', ...more });
const counts = ({ package: { organizations, locations, services } }: ReadResult): number[] =>
  [organizations, locations, services].map((list) => list.length);

describe('reading HSDS 3.0 JSON', () => {
  it('reads a page of full organizations with everything that hangs on them', async () => {
    const { package: directory, report } = await readDirectory(await filesAt(FIXTURE), {
      networkId: NETWORK,
    });
    expect(report.wrongRows).toEqual([]);
    const [kapocs] = directory.organizations;
    expect(kapocs).toMatchObject({
      name: 'Kapocs Csoport',
      alternateNames: ['Kapocs'],
      foundedYear: 2009,
      legalStatusText: 'informal group',
      identifiers: [{ scheme: 'HU_TAX', type: 'Adószám', value: '18111111-1-07' }],
      phones: [{ number: '+36 22 555 010', extension: 4, languages: [{ code: 'hu', name: 'Hungarian' }] }],
      origin: { file: 'organizations.json', line: 10 },
    });
    expect(directory.locations[0]).toMatchObject({
      organizationId: kapocs!.id,
      addresses: [{ address1: 'Kert utca 5.', country: 'HU', type: 'physical' }],
      accessibility: [{ text: 'Liftes ház', details: 'A lift 80 cm széles.' }],
      schedules: [{ freq: 'WEEKLY', byday: ['TH', 'FR'], opensAt: '10:00', closesAt: '18:00', timezone: 1 }],
    });
    expect(directory.services[0]).toMatchObject({
      organizationId: kapocs!.id,
      status: 'ACTIVE',
      minimumAge: 18,
      languages: [{ code: 'hu', note: 'Angolul is értünk.' }],
      atLocations: [{ locationId: directory.locations[0]!.id, description: 'Kerti bejárat' }],
    });
  });

  it('leaves named persons out and counts them', async () => {
    const { package: directory, report } = await readDirectory(await filesAt(FIXTURE), {
      networkId: NETWORK,
    });
    expect(JSON.stringify(directory)).not.toMatch(/Minta Mária|555 0000/);
    expect(report.droppedPersonsByTable).toEqual({ contacts: 1, phones: 1, addresses: 1 });
    expect(report.droppedPersons).toBe(3);
  });

  it('keeps what has no room as source records of its owner', async () => {
    const { package: directory } = await readDirectory(await filesAt(FIXTURE), { networkId: NETWORK });
    expect(directory.sourceRecords.map(({ table, subject }) => [table, subject?.entity])).toEqual([
      ['organizations', 'organization'],
      ['funding', 'organization'],
    ]);
    expect(directory.sourceRecords[0]!.values).toEqual({ logo: 'https://kapocs.example.org/logo.png' });
  });

  it.each([
    ['one organization', organization(), [1, 0, 0]],
    ['a bare list', [organization(), organization({ id: id(3), name: 'Zöld Híd' })], [2, 0, 0]],
    [
      'a page of services with their organization',
      { contents: [service({ organization: organization() })] },
      [1, 0, 1],
    ],
    [
      'a service at a location',
      {
        id: id(5),
        service: service({ organization: organization() }),
        location: { id: id(4), location_type: 'physical', name: 'Ház' },
      },
      [1, 1, 1],
    ],
    ['an empty page', { contents: [] }, [0, 0, 0]],
    [
      'the tables of a datapackage in one document',
      { 'organizations.csv': [organization()], 'services.csv': [service({ organization_id: id(1) })] },
      [1, 0, 1],
    ],
  ])('reads %s', async (_name, document, expected) => {
    const result = await read(document);
    expect(result.report.wrongRows).toEqual([]);
    expect(counts(result)).toEqual(expected);
  });

  it('takes an organization that many services name once', async () => {
    const named = { organization: organization({ phones: [{ id: id(7), number: '1' }] }) };
    const result = await read({ contents: [service(named), service({ ...named, id: id(3) })] });
    expect(counts(result)).toEqual([1, 0, 2]);
    expect(result.package.organizations[0]!.phones).toHaveLength(1);
  });

  it('takes a place from where it stands in full, not from where it is only named', async () => {
    const named = { id: id(4), location_type: 'virtual', name: 'named' };
    const full = { ...named, name: 'full', phones: [{ id: id(6), number: '1' }] };
    const result = await read([
      organization({ services: [service({ service_at_locations: [{ id: id(5), location: named }] })] }),
      organization({ id: id(9), locations: [full] }),
    ]);
    expect(result.package.locations).toHaveLength(1);
    expect(result.package.locations[0]).toMatchObject({
      name: 'full',
      organizationId: id(9),
      phones: [{ number: '1' }],
    });
  });

  it('gives one phone that stands at several owners an id at each', async () => {
    const phones = [{ id: id(7), number: '1', languages: [{ id: id(8), name: 'Urdu', code: 'ur' }] }];
    const { package: directory } = await read(organization({ phones, services: [service({ phones })] }));
    const found = [...directory.organizations[0]!.phones, ...directory.services[0]!.phones];
    expect(found.map(({ number }) => number)).toEqual(['1', '1']);
    expect(new Set(found.map((phone) => phone.id)).size).toBe(2);
    expect(found.every((phone) => phone.languages.length === 1)).toBe(true);
  });

  it.each([
    ['no JSON', '{"name": ', 'NOT_JSON'],
    ['a taxonomy', { id: id(1), name: 'T', description: '', version: '1' }, 'NOT_A_DIRECTORY'],
    ['a number', 7, 'NOT_A_DIRECTORY'],
    ['a place without an organization', { id: id(1), location_type: 'physical', name: 'X' }, 'REQUIRED'],
    ['an organization without a name', { contents: [organization({ name: '', website: 'x' })] }, 'REQUIRED'],
    ['the same organization twice', [organization(), organization()], 'DUPLICATE_ID'],
    [
      'a service of an unknown status',
      [organization({ services: [service({ status: 'sleeping' })] })],
      'UNKNOWN_CODE',
    ],
    ['a list within lists without end', '['.repeat(500), 'TOO_DEEP'],
  ])('refuses %s', async (_name, document, code) => {
    const { report } = await read(document);
    expect(report.wrongRows.map((row) => row.code)).toEqual([code]);
    expect(report.wrongRows[0]!.file).toBe('x.json');
  });

  it('tells the line of a wrong object', async () => {
    const { report } = await read([organization(), organization({ id: id(2), name: '\u0000' })]);
    expect(report.wrongRows).toEqual([
      { file: 'x.json', line: 7, code: 'REQUIRED', field: 'name', values: {} },
    ]);
  });

  it('does not report what hangs on a wrong record as well', async () => {
    const { report } = await read(
      organization({
        name: ' ',
        phones: [{ id: id(7), number: '1' }],
        services: [service({ phones: [{ id: id(8), number: '2' }] })],
      }),
    );
    expect(report.wrongRows.map(({ code, field }) => `${code} ${field}`)).toEqual(['REQUIRED name']);
  });

  it('refuses an id with a control character rather than guess another', async () => {
    const { report } = await read(organization({ id: 'a\u0000b' }));
    expect(report.wrongRows[0]).toMatchObject({ code: 'CONTROL_CHARACTER', field: 'id' });
  });

  it('refuses a file beyond the size that can be held', async () => {
    const { report } = await readDirectory(filesInMemory({ 'x.json': ' '.repeat(2_000) }), {
      networkId: NETWORK,
      limits: { jsonBytes: 1_000 },
    });
    expect(report.wrongRows).toMatchObject([{ code: 'FILE_TOO_LARGE', values: { max: 1_000 } }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { filesInMemory, readDirectory, writeHsdsJson, type DirectoryOrganization } from '@kalaka/standards';
import { identifiersOf, type Reception } from './from-directory.js';

const networkId = '11111111-1111-4111-8111-111111111111';
const reception: Reception = { networkId, source: 'my-town', language: 'en', groups: [], timeZone: 'UTC' };

async function read(files: Record<string, string>, source = 'my-town'): Promise<DirectoryOrganization> {
  const { package: directory, report } = await readDirectory(filesInMemory(files), { networkId, source });
  expect(report.wrongRows).toEqual([]);
  return directory.organizations[0] as DirectoryOrganization;
}
const numbers = (record: DirectoryOrganization, over: Partial<Reception> = {}) =>
  identifiersOf(record, { ...reception, ...over }).map(({ scheme, value, source }) => [
    scheme,
    value,
    source,
  ]);

describe('the numbers of an organization from a directory', () => {
  it('hold the id of the source once, also where it is no UUID and the reader lists it', async () => {
    const record = await read({
      'organizations.csv': 'id,name,description\n17,Harvest Table,Feeds people\n',
    });
    expect(record.identifiers).toHaveLength(1);
    expect(numbers(record)).toEqual([['SOURCE', '17', 'my-town']]);
  });

  it('hold the id of the source once where it is a UUID', async () => {
    const id = '2a3b0000-0000-4000-8000-000000000001';
    const record = await read({ 'organizations.csv': `id,name,description\n${id},Harvest Table,Feeds\n` });
    expect(numbers(record)).toEqual([['SOURCE', id, 'my-town']]);
  });

  it('keep the name of the first source when a directory comes from another hub', async () => {
    const first = await read({ 'organizations.csv': 'id,name,description\n17,Harvest Table,Feeds people\n' });
    const organizations = { organizations: [first], locations: [], services: [], sourceRecords: [] };
    const again = await read({ 'export.json': [...writeHsdsJson(organizations)].join('') }, 'hsds');
    expect(numbers(again, { source: 'hsds' })).toEqual([['SOURCE', '17', 'my-town']]);
  });

  it('keep a number of an unknown scheme, or one that fails its check, under the name of its scheme; no bank number', () => {
    const record = {
      ...{
        id: networkId,
        sourceId: 'a',
        name: 'A',
        alternateNames: [],
        phones: [],
        languages: [],
        attributes: [],
      },
      identifiers: [
        { id: '1', scheme: 'US-EIN', value: '12-3456789' },
        { id: '2', scheme: 'HU_TAX', value: '1' },
        { id: '3', scheme: 'HU_BANK', value: '99900016-00000000-00079198' },
      ],
      origin: { file: 'x', line: 1 },
    };
    expect(numbers(record)).toEqual([
      ['SOURCE', 'a', 'my-town'],
      ['SOURCE', '12-3456789', 'US-EIN'],
      ['SOURCE', '1', 'HU_TAX'],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directory, organization } from '../../testing/arbitrary-directory.js';
import { canonical } from '../directory/canonical.js';
import type { DirectoryPackage } from '../directory/directory.js';
import { filesAt } from '../files/folder-files.js';
import { filesInMemory } from '../files/source-files.js';
import { loadMapping } from '../mapping/built-in.js';
import { readDirectory } from '../read-directory.js';
import { writeHsdsJson } from './write-json.js';
import { writeHsdsTables } from './write-tables.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';

const jsonOf = (directory: DirectoryPackage): string => [...writeHsdsJson(directory)].join('');
const tablesOf = (directory: DirectoryPackage): Record<string, string> =>
  Object.fromEntries([...writeHsdsTables(directory)].map(({ path, pieces }) => [path, [...pieces].join('')]));
const readJson = (text: string) => readDirectory(filesInMemory({ 'x.json': text }), { networkId: NETWORK });
const readTables = (files: Record<string, string>) =>
  readDirectory(filesInMemory(files), { networkId: NETWORK });

describe('a directory that goes out and comes in again', () => {
  it('is the same after JSON, and its next JSON is the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (any) => {
        const json = jsonOf(any);
        const { package: back, report } = await readJson(json);
        expect(report.wrongRows).toEqual([]);
        expect(canonical(back)).toEqual(canonical(any));
        expect(back.sourceRecords).toEqual([]);
        expect(jsonOf(back)).toBe(json);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('is the same after the tables, and its next tables are the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(directory, async (any) => {
        const tables = tablesOf(any);
        const { package: back, report } = await readTables(tables);
        expect(report.wrongRows).toEqual([]);
        expect(canonical(back)).toEqual(canonical(any));
        expect(back.sourceRecords).toEqual([]);
        expect(tablesOf(back)).toEqual(tables);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it.each([
    ['flat', 'flat-directory'],
    ['linked', 'ohana'],
    ['hsds-tables', undefined],
    ['hsds-1.1', undefined],
    ['hsds-json', undefined],
  ])('keeps all of the fixture %s, whatever form it came in', async (name, mapping) => {
    const { package: read } = await readDirectory(
      await filesAt(`${import.meta.dirname}/../../fixtures/${name}`),
      {
        networkId: NETWORK,
        ...(mapping === undefined ? {} : { mapping: await loadMapping(mapping) }),
      },
    );
    expect(canonical((await readJson(jsonOf(read))).package)).toEqual(canonical(read));
    expect(canonical((await readTables(tablesOf(read))).package)).toEqual(canonical(read));
  });

  it('does not carry source records, nor an address that is too incomplete for the standard', async () => {
    const { package: read } = await readDirectory(
      await filesAt(`${import.meta.dirname}/../../fixtures/flat`),
      {
        networkId: NETWORK,
        mapping: await loadMapping('flat-directory'),
      },
    );
    const json = jsonOf(read);
    expect(json).not.toContain('Ring twice');
    expect(json).toContain('"address_text": "State: FL"');
    expect(tablesOf(read)['addresses.csv']!.trim().split('\r\n')).toHaveLength(2);
  });

  it('leaves out an address of the web or of mail that the standard would refuse', async () => {
    const [one] = fc.sample(organization, 1);
    const bent = { ...one!, website: 'javascript:alert(1)', email: 'ő@példa.hu' };
    const json = jsonOf({ organizations: [bent], locations: [], services: [], sourceRecords: [] });
    expect(json).not.toMatch(/javascript:|példa/);
  });

  it('says what people changed only where it is asked for, and in both forms', async () => {
    const [one] = fc.sample(organization, 1);
    const change = {
      ...{ id: '22222222-2222-4222-8222-222222222222', on: '2026-11-26', action: 'update' as const },
      ...{ field: 'website', before: '', after: 'https://one.example', by: 'Our own' },
    };
    const silent = { organizations: [one!], locations: [], services: [], sourceRecords: [] };
    const telling = { ...silent, changes: new Map([[one!.id, [change]]]) };
    expect(JSON.parse(jsonOf(telling))).toMatchObject({
      contents: [{ metadata: [{ field_name: 'website', previous_value: '', updated_by: 'Our own' }] }],
    });
    expect(tablesOf(telling)['metadata.csv']).toContain(`${one!.id},organization,2026-11-26,update,website`);
    expect([jsonOf(silent).includes('metadata'), tablesOf(silent)['metadata.csv']]).toEqual([
      false,
      undefined,
    ]);
    expect(canonical((await readJson(jsonOf(telling))).package)).toEqual(canonical(silent));
  });

  it('writes an empty directory as an empty page', async () => {
    const nothing: DirectoryPackage = { organizations: [], locations: [], services: [], sourceRecords: [] };
    expect(JSON.parse(jsonOf(nothing))).toMatchObject({ total_items: 0, empty: true, contents: [] });
    expect((await readTables(tablesOf(nothing))).report.wrongRows).toEqual([]);
  });
});

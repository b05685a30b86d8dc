import { describe, expect, it } from '@jest/globals';
import { zipped } from '../../testing/workbook.js';
import { readDirectory } from '../read-directory.js';
import type { Limits } from './limits.js';
import { filesInMemory } from './source-files.js';
import { unpacked } from './unpacked.js';

const NETWORK = '11111111-1111-4111-8111-111111111111';
const ORGANIZATIONS = 'id,name\n1,Kapocs Egyesület\n';
const SERVICES = 'id,organization_id,name,status\n1,1,Tanácsadás,active\n';
const opened = (files: Record<string, string | Buffer>, limits: Partial<Limits> = {}) =>
  unpacked(filesInMemory(files), limits);

describe('a zip of tables', () => {
  it('is read as the folder that it holds', async () => {
    const zip = await zipped({
      'directory/organizations.csv': ORGANIZATIONS,
      'directory/services.csv': SERVICES,
      '__MACOSX/directory/._services.csv': 'x',
      'directory/.DS_Store': 'x',
    });
    const files = opened({ 'list.zip': zip });
    expect(await files.names()).toEqual(['directory/organizations.csv', 'directory/services.csv']);
    const { package: read, report } = await readDirectory(files, { networkId: NETWORK });
    expect(report.wrongRows).toEqual([]);
    expect(read.organizations.map(({ name }) => name)).toEqual(['Kapocs Egyesület']);
    expect(read.services.map(({ name }) => name)).toEqual(['Tanácsadás']);
  });

  it('may be one of several files', async () => {
    const files = opened({
      'a.zip': await zipped({ 'services.csv': SERVICES }),
      'organizations.csv': ORGANIZATIONS,
    });
    expect(await files.names()).toEqual(['organizations.csv', 'services.csv']);
  });

  it('gives its tables in whatever encoding they are', async () => {
    const files = opened({ 'a.zip': await zipped({ 'organizations.csv': Buffer.from([0x6e, 0xe9, 0x76]) }) });
    const pieces: Uint8Array[] = [];
    for await (const piece of files.open('organizations.csv')) pieces.push(piece);
    expect(Buffer.concat(pieces)).toEqual(Buffer.from([0x6e, 0xe9, 0x76]));
  });

  it('that cannot be opened is one wrong row of the report', async () => {
    const { report } = await readDirectory(opened({ 'a.zip': 'name' }), { networkId: NETWORK });
    expect(report.wrongRows).toMatchObject([{ file: 'a.zip', code: 'NOT_AN_ARCHIVE' }]);
  });

  it('that is no zip, holds a name twice, or unpacks to too much is refused by name', async () => {
    const twice = { 'a.zip': await zipped({ 'x.csv': 'a' }), 'x.csv': 'a' };
    const bomb = { 'a.zip': await zipped({ 'x.csv': Buffer.alloc(2_000_000) }) };
    await expect(opened({ 'a.zip': 'name\nKapocs' }).names()).rejects.toMatchObject({
      code: 'NOT_AN_ARCHIVE',
    });
    await expect(opened(twice).names()).rejects.toMatchObject({ code: 'FILE_TWICE' });
    await expect(opened(bomb, { unpackedBytes: 1_000_000 }).names()).rejects.toMatchObject({
      code: 'UNPACKS_TOO_LARGE',
    });
  });
});

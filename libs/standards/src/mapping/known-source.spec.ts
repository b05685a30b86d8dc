import { expect, it } from '@jest/globals';
import { filesInMemory } from '../files/source-files.js';
import { knownSource } from './known-source.js';
import { loadMapping } from './built-in.js';
import { UsedColumns } from './used-columns.js';

const columnsOf = async (mapping: string, file: string): Promise<string> =>
  [...new UsedColumns(await loadMapping(mapping), file).names].map((name) => `"${name}"`).join(',');

it('is told by the names of the files and by their columns', async () => {
  const tables = ['organizations.csv', 'locations.csv', 'services.csv'];
  const flat = await Promise.all(tables.map(async (file) => [file, await columnsOf('flat-directory', file)]));
  expect(await knownSource(filesInMemory(Object.fromEntries(flat)))).toBe('flat-directory');
  const own = { 'organizations.csv': await columnsOf('kalaka-tables', 'organizations.csv') };
  expect(await knownSource(filesInMemory(own))).toBe('kalaka-tables');
});

it.each([
  [
    'tables of HSDS',
    { 'organizations.csv': 'id,name\n1,Kapocs', 'services.csv': 'id,organization_id,name\n' },
  ],
  ['a list of somebody who called it so', { 'organizations.csv': 'Név;Település\nKapocs;Velence' }],
  ['a file that is no table', { 'organizations.csv': '' }],
])('is not taken for one because of a name: %s', async (_what, files) => {
  expect(await knownSource(filesInMemory(files))).toBeUndefined();
});

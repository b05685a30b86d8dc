import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SourceFiles } from './source-files.js';
import { isArchive, unpacked } from './unpacked.js';

const DEPTH = 3;

async function listed(folder: string, prefix: string, depth: number): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    // links are left alone, so nothing outside the folder can be reached
    if (entry.isFile()) names.push(prefix + entry.name);
    else if (entry.isDirectory() && depth > 1)
      names.push(...(await listed(join(folder, entry.name), `${prefix}${entry.name}/`, depth - 1)));
  }
  return names;
}

/**
 * The files of a folder (three levels deep), or one single file as a listing of one. The path of a
 * `datapackage.json` stands for its folder, the path of a zip for what is in it.
 * @throws the error of `stat` when there is nothing at the path
 */
export async function filesAt(path: string): Promise<SourceFiles> {
  const isFile = (await stat(path)).isFile();
  const single = isFile && basename(path) !== 'datapackage.json';
  const root = isFile ? dirname(path) : path;
  const names = single ? [basename(path)] : (await listed(root, '', DEPTH)).sort();
  const found: SourceFiles = {
    names: async () => names,
    open: (name) => {
      if (!names.includes(name)) throw new Error(`no such file: ${name}`);
      return createReadStream(join(root, name));
    },
  };
  return single && isArchive(path) ? unpacked(found) : found;
}

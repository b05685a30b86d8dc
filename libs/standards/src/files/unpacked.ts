import { type Archive, openArchive } from '../xlsx/archive.js';
import { DEFAULT_LIMITS, type Limits, UnreadableFile } from './limits.js';
import type { SourceFiles } from './source-files.js';

export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** What programs put beside the files of people: folders, and notes of the system. */
const isNote = (name: string): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || name.split('/').at(-1)!.startsWith('.');

interface Part {
  /** The archive that it is in; undefined for a file that stands by itself. */
  archive?: Archive;
}

async function opened(files: SourceFiles, name: string, limits: Limits): Promise<Archive> {
  try {
    return await openArchive(files.open(name), limits);
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === 'NOT_A_WORKBOOK')
      throw new UnreadableFile('NOT_AN_ARCHIVE', 0, { file: name });
    throw error;
  }
}

/**
 * The same files, with what is in each zip in place of the zip. Archives within archives stay shut; what an archive may
 * unpack to is bounded as it is for a workbook.
 * `names()` @throws UnreadableFile NOT_AN_ARCHIVE, FILE_TOO_LARGE, UNPACKS_TOO_LARGE, FILE_TWICE
 */
export function unpacked(files: SourceFiles, wish: Partial<Limits> = {}): SourceFiles {
  const limits = { ...DEFAULT_LIMITS, ...wish };
  let parts: Promise<Map<string, Part>> | undefined;
  const found = async (): Promise<Map<string, Part>> => {
    const all = new Map<string, Part>();
    const add = (name: string, part: Part): void => {
      if (all.has(name)) throw new UnreadableFile('FILE_TWICE', 0, { file: name });
      all.set(name, part);
    };
    for (const name of await files.names()) {
      if (!isArchive(name)) {
        add(name, {});
        continue;
      }
      const archive = await opened(files, name, limits);
      for (const inside of archive.names()) if (!isNote(inside)) add(inside, { archive });
    }
    return all;
  };
  const once = (): Promise<Map<string, Part>> => (parts ??= found());
  return {
    names: async () => [...(await once()).keys()].sort(),
    open: async function* (name) {
      const part = (await once()).get(name);
      if (!part) throw new Error(`no such file: ${name}`);
      yield* part.archive ? part.archive.bytes(name) : files.open(name);
    },
  };
}

/**
 * What a reader sees of the world: named streams of bytes. The caller decides where they come from (a folder,
 * an upload, memory), and a reader can open nothing that is not listed.
 */
export interface SourceFiles {
  /** Names with `/` between folders, relative to the directory that was given; sorted. */
  names(): Promise<string[]>;
  /** The bytes of one listed file, from the start, each time it is called. */
  open(name: string): AsyncIterable<Uint8Array>;
}

/** Files that are already in memory: tests, and small uploads. */
export function filesInMemory(contents: Record<string, string | Uint8Array>): SourceFiles {
  const encoder = new TextEncoder();
  return {
    names: async () => Object.keys(contents).sort(),
    open: async function* (name) {
      const content = contents[name];
      if (content === undefined) throw new Error(`no such file: ${name}`);
      yield typeof content === 'string' ? encoder.encode(content) : content;
    },
  };
}

/**
 * Finds a table by the path that a package declares. Packages are often unpacked somewhere else than they were
 * written ("tmp/datapackage/data/locations.csv"), so shorter ends of the path are tried, and at last a file of
 * that name which is the only one.
 */
export function locateFile(names: readonly string[], declared: string): string | undefined {
  const parts = declared.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  for (let from = 0; from < parts.length; from++) {
    const end = parts.slice(from).join('/');
    if (names.includes(end)) return end;
  }
  const base = parts.at(-1);
  const found = names.filter((name) => name.split('/').at(-1) === base);
  return found.length === 1 ? found[0] : undefined;
}

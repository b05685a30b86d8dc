const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The records of one table that came so far: by id, by name, and which ids were refused. */
export class RecordIndex<T extends object> {
  readonly #records = new Map<string, T>();
  readonly #names = new Map<string, T | 'several'>();
  readonly #refused = new Set<string>();

  get(id: string): T | undefined {
    return this.#records.get(id);
  }

  /** The one record of that name, `several` when more have it. Case and inner white space do not count. */
  named(name: string): T | 'several' | undefined {
    return this.#names.get(folded(name));
  }

  set(id: string, record: T, name?: string): void {
    this.#records.set(id, record);
    if (name === undefined) return;
    const key = folded(name);
    this.#names.set(key, this.#names.has(key) ? 'several' : record);
  }

  /** A row of this id was reported; what links to it needs no report of its own. */
  refuse(id: string): void {
    this.#refused.add(id);
  }

  isRefused(id: string): boolean {
    return this.#refused.has(id);
  }
}

import type { Actor, Language } from '@kalaka/domain';
import DataLoader from 'dataloader';
import type { ReadScope } from '../db/read-scope.js';

/** For whom things are loaded: the part of the request's context that a loader may use. */
export interface LoaderContext {
  readonly actor: Actor | null;
  readonly language: Language;
  readonly read: ReadScope;
}

/** How to load many things of one kind at once; the answers come in any order and are put back in the order asked. */
export interface LoaderDefinition<K extends string, V> {
  readonly name: string;
  load(keys: readonly K[], context: LoaderContext): Promise<readonly { key: K; value: V }[]>;
}

/** The loaders of one request. Nothing is shared between requests, so nobody is served what another may see. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly context: LoaderContext) {}

  /** One thing by its key; null when it does not exist or is not visible. */
  one<K extends string, V>(definition: LoaderDefinition<K, V>, key: K): Promise<V | null> {
    let loader = this.made.get(definition.name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const found = await definition.load(keys as readonly K[], this.context);
        const byKey = new Map<string, V>(found.map(({ key: k, value }) => [k, value]));
        return keys.map((k) => byKey.get(k) ?? null);
      });
      this.made.set(definition.name, loader);
    }
    return loader.load(key) as Promise<V | null>;
  }
}

import type { Actor, FileType } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { ReadScope } from '../db/read-scope.js';

/** Who asks for a file, in which network; whoever is not signed in has no actor. */
export interface FileReader {
  readonly actor: Actor | null;
  readonly networkId: string;
  readonly read: ReadScope;
}

/**
 * A thing that files belong to. The platform knows no noun, so each room says of its own things who may attach to them
 * and who may read what is attached, and is asked again at each download.
 */
export interface ParentKind {
  /** Like `organization`; one word, also the type in the table. */
  readonly name: string;
  /** What may be sent to it. */
  readonly accepts: readonly FileType[];
  canAttach(reader: FileReader, parentId: string): Promise<boolean>;
  canRead(reader: FileReader, parentId: string): Promise<boolean>;
}

/** Rooms register their kinds when they start. */
@Injectable()
export class ParentKinds {
  private readonly kinds = new Map<string, ParentKind>();

  register(kind: ParentKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`two rooms own files of the kind ${kind.name}`);
    this.kinds.set(kind.name, kind);
  }

  get(name: string): ParentKind | undefined {
    return this.kinds.get(name);
  }
}

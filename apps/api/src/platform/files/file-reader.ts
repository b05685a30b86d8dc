import { isUuid, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../access/index.js';
import { ReadPool } from '../db/read-pool.js';
import { ReadScope } from '../db/read-scope.js';
import type { FileReader } from './parent-kinds.js';

/** Whoever is signed in reads in the own network. */
export const readerOf = ({ read }: Pick<HubContext, 'read'>, actor: Actor): FileReader => ({
  actor,
  networkId: actor.networkId,
  read,
});

/** As whom a file is asked for. */
@Injectable()
export class ReaderScopes {
  constructor(private readonly pool: ReadPool) {}

  /**
   * In the own network as oneself; in a network that is named, and is not one's own, as anybody of the public. Null when
   * neither is known.
   */
  of(hub: Pick<HubContext, 'actor' | 'read'>, network: unknown): FileReader | null {
    if (hub.actor && (network === undefined || network === hub.actor.networkId))
      return readerOf(hub, hub.actor);
    if (!isUuid(network)) return null;
    return { actor: null, networkId: network, read: new ReadScope(this.pool, { networkId: network }) };
  }
}

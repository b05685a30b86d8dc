import type { Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { CLOCK } from '../platform/db/index.js';
import { notFound, unauthenticated } from '../platform/errors/index.js';
import type { Network } from './model/network.model.js';
import { NETWORK_PAGE } from './networks.queries.js';

/** Reads the network of the signed-in mandate. */
@Injectable()
export class NetworksFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @param asked paths of the fields asked for */
  async own({ actor, read, language }: HubContext, asked: readonly string[]): Promise<Network> {
    if (!actor) throw unauthenticated();
    const page = await read.page<Network | null>('network', NETWORK_PAGE, [
      actor.networkId,
      language,
      this.clock.now().toISOString(),
      asked.includes('municipalities'),
      asked.includes('naoTerms'),
      asked.includes('nao'),
    ]);
    if (!page) throw notFound();
    return page;
  }
}

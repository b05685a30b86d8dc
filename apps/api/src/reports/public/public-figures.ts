import { GROUPINGS, quarterAfter, quarterOf, type Clock, type Language } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { PublicNetworks } from '../../networks/index.js';
import { CLOCK, publicOf, ReadPool, ReadScope } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { Figures } from '../figures.js';
import type { Overview } from '../overview/overview.model.js';

/** Figures for everybody: the same door as behind the sign-in, asked as nobody. */
@Injectable()
export class PublicFigures {
  constructor(
    private readonly pool: ReadPool,
    private readonly networks: PublicNetworks,
    private readonly figures: Figures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last four quarters that are over, by everything that is published. */
  async lastYear(slug: string, language: Language): Promise<Overview[]> {
    const networkId = await this.networks.idOf(slug);
    if (!networkId) throw notFound();
    const read = new ReadScope(this.pool, publicOf(networkId));
    const to = quarterAfter(quarterOf(this.clock.now().toISOString().slice(0, 10)), -1);
    const from = quarterAfter(to, -3);
    const overviews: Overview[] = [];
    for (const groupBy of GROUPINGS) {
      overviews.push(
        await this.figures.overview({ actor: null, networkId, language, read }, { groupBy, from, to }),
      );
    }
    return overviews;
  }
}

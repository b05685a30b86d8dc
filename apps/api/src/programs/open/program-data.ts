import { todayIn, type Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { NetworksFinder } from '../../networks/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { CLOCK, NOBODY, ReadPool, ReadScope } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { iatiDocument, type IatiNetwork } from './iati-document.js';
import { IATI_PAGE } from './iati.queries.js';

/** What a network publishes of its programmes, for everybody and for programs. */
@Injectable()
export class ProgramData {
  constructor(
    private readonly networks: NetworksFinder,
    private readonly pool: ReadPool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  /** IATI 2.03. */
  async iati(slug: string): Promise<Buffer> {
    const network = await this.networks.named(new ReadScope(this.pool, NOBODY), slug);
    if (!network) throw notFound();
    const read = new ReadScope(this.pool, { networkId: network.id });
    const moment = this.clock.now();
    const today = todayIn(moment, network.timeZone);
    const found = await read.page<IatiNetwork>('programs.iati', IATI_PAGE, [network.id, today]);
    const { publicUrl } = this.settings;
    return Buffer.from([...iatiDocument(found, { today, moment, publicUrl })].join(''));
  }
}

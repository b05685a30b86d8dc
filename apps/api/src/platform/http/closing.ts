import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ReadPool } from '../db/read-pool.js';

/** Lets go of what Nest does not know: called when the last answer is out. */
@Injectable()
export class Closing implements OnApplicationShutdown {
  constructor(private readonly pool: ReadPool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

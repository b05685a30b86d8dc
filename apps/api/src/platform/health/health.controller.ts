import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { MIGRATION_LIST, schemaLevel, type MigrationList } from '../db/migrate.js';
import { ReadPool } from '../db/read-pool.js';
import { Drain } from '../http/drain.js';
import { Metrics } from '../http/metrics.js';
import { countFailedWork } from '../jobs/index.js';
import { version } from './version.js';

/** What those who run the hub ask it: does it live, may it be sent requests, which version is it, how is it doing. */
@Controller()
@Public()
export class HealthController {
  constructor(
    private readonly pool: ReadPool,
    @Inject(MIGRATION_LIST) private readonly migrations: MigrationList,
    private readonly drain: Drain,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  /** Ready: not on its way out, the database answers, and its schema is the one of this version. */
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string; reason?: string }> {
    const reason = this.drain.isLeaving ? 'stopping' : await this.trouble();
    if (!reason) return { status: 'ready' };
    reply.status(503);
    return { status: 'not ready', reason };
  }

  @Get('version')
  @Header('cache-control', 'no-store')
  version(): { version: string } {
    return { version };
  }

  @Get('metrics')
  async figures(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.countFailed();
    reply.header('content-type', this.metrics.registry.contentType).header('cache-control', 'no-store');
    return this.metrics.registry.metrics();
  }

  /** Figures of the process are given also while the database is away. */
  private async countFailed(): Promise<void> {
    const client = await this.pool.connect().catch(() => undefined);
    if (!client) return;
    try {
      this.metrics.failedWork(await countFailedWork(client));
    } finally {
      client.release();
    }
  }

  private async trouble(): Promise<string | undefined> {
    try {
      const client = await this.pool.connect();
      try {
        const { pending, unknown } = await schemaLevel(client, this.migrations);
        return pending.length > 0 || unknown.length > 0 ? 'schema' : undefined;
      } finally {
        client.release();
      }
    } catch {
      return 'database';
    }
  }
}

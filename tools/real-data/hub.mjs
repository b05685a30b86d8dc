import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';

const built = (file) => import(new URL(`../../apps/api/dist/${file}`, import.meta.url).href);
/** The command line as it was built, to be run by this Node. */
export const HUB = fileURLToPath(new URL('../../apps/api/dist/cli/hub.js', import.meta.url));

const SILENT = { at: () => undefined, end: () => undefined };

/**
 * A whole hub in demo mode on an embedded PostgreSQL in a folder of its own, gone when `work` is done.
 * @param {(hub: Hub) => Promise<void>} work
 */
export async function withHub(work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'kalaka-real-data-'));
  chmodSync(dataDir, 0o711); // the database runs as another user when root runs the check
  const { readSettings } = await built('platform/config/index.js');
  const { startHub } = await built('start-hub.js');
  const { startEmbedded } = await built('platform/db/embedded/index.js');
  const { seedDemo } = await built('cli/seed/index.js');
  const env = { DATA_DIR: dataDir, DEMO: 'true', LOG_LEVEL: 'error', HOST: '127.0.0.1' };
  // thousands of small changes: waiting for the disk each time would be most of the time
  const database = await startEmbedded({ dataDir, durable: false });
  const settings = Object.assign(readSettings(env), {
    ...{ port: 0, sessionSecret: database.secrets.session, databaseUrl: database.url('app') },
    ...{ databaseOwnerUrl: database.url('owner'), databaseOperatorUrl: database.url('operator') },
  });
  const running = await startHub(settings, async (app, found) => void (await seedDemo(app, found)));
  const operator = new pg.Pool({ connectionString: running.settings.databaseOperatorUrl, max: 2 });
  try {
    await work(new Hub(running, operator, env));
  } finally {
    await operator.end().catch(() => undefined);
    await running.stop();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What the checks ask of a running hub. */
class Hub {
  #networks = 0;

  /** @param env settings for commands that join this hub */
  constructor(running, operator, env) {
    this.app = running.app;
    this.settings = running.settings;
    this.url = running.address;
    this.operator = operator;
    this.env = env;
  }

  /** The commands of `hub`, as functions. */
  commands = {
    import: async (files, options, tell) =>
      (await built('cli/commands/import.js')).importOrganizations(this.app, files, options, tell, SILENT),
    importActivities: async (files, options, tell) =>
      (await built('cli/commands/import.js')).importActivities(this.app, files, options, tell, SILENT),
    export: async (...args) => (await built('cli/commands/export.js')).exportHsds(this.app, ...args),
    exportIati: async (options) => (await built('cli/commands/export.js')).exportIati(this.app, options),
    verify: async (tell) =>
      (await built('cli/commands/verify.js')).verify(this.settings.databaseOperatorUrl, undefined, tell),
  };

  /** Creates a network without a single organization. @returns its short name */
  async emptyNetwork() {
    const { CreateNetwork, NETWORK_ENTITIES } = await built('networks/index.js');
    const { UnitOfWork, CLOCK } = await built('platform/db/index.js');
    const { AuditTrail } = await built('platform/audit/index.js');
    const { JobQueue } = await built('platform/jobs/job-queue.js');
    const url = this.settings.databaseOperatorUrl;
    const source = new DataSource({ type: 'postgres', url, entities: NETWORK_ENTITIES, extra: { max: 1 } });
    await source.initialize();
    try {
      const find = (token) => this.app.get(token, { strict: false });
      const unitOfWork = new UnitOfWork(source, find(CLOCK), new AuditTrail(), find(JobQueue));
      const slug = `real-data-${++this.#networks}`;
      const { v7: newId } = await import('uuid');
      const created = await new CreateNetwork(unitOfWork).execute({
        ...{ id: newId(), slug, name: { en: slug }, languages: ['en'], defaultLanguage: 'en' },
        ...{ timeZone: 'America/New_York', currency: 'EUR', foundedOn: '2026-01-01', municipalities: [] },
      });
      if (!created.ok) throw new Error(`refused: ${created.refusal.code}`);
      return slug;
    } finally {
      await source.destroy();
    }
  }

  /** Rows as the operator sees them, who sees all networks. */
  async rows(sql, values = []) {
    return (await this.operator.query(sql, values)).rows;
  }

  /** Rows of a table in a network. */
  async count(table, slug) {
    const of = '(SELECT id FROM networks WHERE slug = $1)';
    const [row] = await this.rows(`SELECT count(*)::int FROM ${table} WHERE network_id = ${of}`, [slug]);
    return row.count;
  }
}

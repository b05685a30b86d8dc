import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { createApp } from './create-app.js';
import { giveBackMemory } from './give-back-memory.js';
import { MIGRATIONS } from './migrations/index.js';
import type { RunSettings, Settings } from './platform/config/index.js';
import { Housekeeping } from './people/index.js';
import { openDatabase, prepareDatabase } from './platform/db/open-database.js';
import { Drain } from './platform/http/drain.js';
import { JobWorker } from './platform/jobs/index.js';

const DASHBOARD = fileURLToPath(new URL('../../dashboard/dist/browser', import.meta.url));
/** After that the remaining answers are cut off: whoever stops the hub must not wait for the slowest client. */
const DRAIN_MS = 10_000;
/** Long enough for a load balancer to see that readiness fell, short enough not to be felt. */
const NOTICE_MS = 300;

export interface RunningHub {
  readonly app: NestFastifyApplication;
  readonly settings: RunSettings;
  /** Address on this machine, with the port that was really taken. */
  readonly address: string;
  /** Readiness falls, the last answers go out, the database stops. Safe to call twice. */
  stop(): Promise<void>;
}

/** Database, schema, rooms, port: in that order, so that nobody is answered before everything stands. */
export async function startHub(
  given: Settings,
  beforeListening?: (app: NestFastifyApplication, settings: RunSettings) => Promise<void>,
): Promise<RunningHub> {
  const database = await openDatabase(given, (why) => process.stderr.write(`${why}; starting it again\n`));
  const { settings } = database;
  try {
    await prepareDatabase(settings, MIGRATIONS);
    const app = await createApp(AppModule.forRoot(settings), settings, DASHBOARD);
    await beforeListening?.(app, settings);
    giveBackMemory();
    await app.listen(settings.port, settings.host);
    await app.get(JobWorker).work();
    await app.get(Housekeeping, { strict: false }).begin();
    let stopping: Promise<void> | undefined;
    return {
      app,
      settings,
      address: (await app.getUrl()).replace('[::1]', 'localhost'),
      stop: () => (stopping ??= stop(app, () => database.stop())),
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function stop(app: NestFastifyApplication, stopDatabase: () => Promise<void>): Promise<void> {
  app.get(Drain).begin();
  await pause(NOTICE_MS);
  await Promise.race([app.close(), pause(DRAIN_MS)]);
  await stopDatabase();
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

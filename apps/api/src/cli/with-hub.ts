import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { createApp } from '../create-app.js';
import { MIGRATIONS } from '../migrations/index.js';
import { readSettings, type RunSettings } from '../platform/config/index.js';
import { joinDatabase, prepareDatabase } from '../platform/db/open-database.js';

/** Opens the database of the settings (that of the running hub, if one runs) for as long as `work` takes. */
export async function withDatabase<T>(work: (settings: RunSettings) => Promise<T>): Promise<T> {
  const database = await joinDatabase(readSettings(process.env));
  try {
    return await work(database.settings);
  } finally {
    await database.stop();
  }
}

/** The same with all rooms standing: their use-cases are taken out of `app`. Nothing listens and no job is done. */
export const withHub = <T>(
  work: (app: NestFastifyApplication, settings: RunSettings) => Promise<T>,
): Promise<T> =>
  withDatabase(async (found) => {
    // Lines of the log would stand between the lines of the command.
    const logLevel = process.env['LOG_LEVEL'] ? found.logLevel : 'warn';
    const settings: RunSettings = { ...found, logLevel, longWork: true };
    await prepareDatabase(settings, MIGRATIONS);
    const app = await createApp(AppModule.forRoot(settings), settings);
    try {
      return await work(app, settings);
    } finally {
      await app.close();
    }
  });

/** One line of result; progress goes to standard error, so that a result can be piped on. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const note = (line: string): void => void process.stderr.write(`${line}\n`);

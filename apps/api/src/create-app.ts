import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RunSettings } from './platform/config/index.js';
import { StyleSheet } from './platform/html/style-sheet.js';
import { serveDashboard } from './platform/http/dashboard.js';
import { Metrics } from './platform/http/metrics.js';
import { makeAdapter, prepare } from './platform/http/server.js';
import { JobWorker } from './platform/jobs/index.js';
import { LOG, type Log } from './platform/log/logger.js';
import { nestLogger } from './platform/log/nest-logger.js';

/**
 * Everything but the listening: what tests and the command line use too. Jobs can be sent, and are not done yet.
 * @param rooms the module with the platform and the rooms that stand on it
 * @param dashboard folder of the built dashboard
 */
export async function createApp(
  rooms: DynamicModule,
  settings: RunSettings,
  dashboard?: string,
): Promise<NestFastifyApplication> {
  const https = settings.publicUrl.startsWith('https://');
  const adapter = makeAdapter(settings.limits, https);
  const app = await NestFactory.create<NestFastifyApplication>(rooms, adapter, {
    logger: false,
    abortOnError: false,
    bufferLogs: false,
  });
  const log = app.get<Log>(LOG);
  app.useLogger(nestLogger(log));
  await prepare(adapter.getInstance(), https, log, app.get(Metrics));
  if (dashboard) {
    serveDashboard(adapter.getInstance(), dashboard, https);
    app.get(StyleSheet).takeFrom(dashboard);
  }
  await app.init();
  await adapter.getInstance().ready();
  await app.get(JobWorker).start();
  return app;
}

import fs from 'node:fs';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Manifest } from './manifest.js';

interface WaitingJob {
  name: string;
  data: object;
  startAfter: string;
}

/** Asks for the work again that waited when the backup was taken. Handlers look at what is there, so twice does no harm. */
export async function resumeJobs(
  app: INestApplicationContext,
  folder: string,
  { jobs }: Manifest,
): Promise<number> {
  const boss = app.get(PgBoss, { strict: false });
  const queues = new Set((await boss.getQueues()).map(({ name }) => name));
  const text = await fs.promises.readFile(path.join(folder, jobs.path), 'utf8');
  const waiting = (JSON.parse(text) as WaitingJob[]).filter(({ name }) => queues.has(name));
  for (const { name, data, startAfter } of waiting) await boss.send(name, data, { startAfter });
  return waiting.length;
}

import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import type { ImportWork } from './import-work.js';

/** How a process that did the work ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Enough for a directory of a hundred thousand records; with the rest of the process it stays below 512 MiB. */
const HEAP_MB = 400;
const HUB = fileURLToPath(new URL('../../cli/hub.js', import.meta.url));

/** Does the work of an import in a process of its own, so that no file, however large, stands in the way of a request. */
@Injectable()
export class ImportProcess implements BeforeApplicationShutdown {
  private readonly children = new Set<ChildProcess>();

  constructor(@Inject(SETTINGS) private readonly settings: RunSettings) {}

  run(work: ImportWork): Promise<Ended> {
    const { databaseUrl, sessionSecret, dataDir } = this.settings;
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, HUB, 'work-import', JSON.stringify(work)],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        // It joins the database that is here already, under the role that is bound by row level security.
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl,
          SESSION_SECRET: sessionSecret,
          DATA_DIR: dataDir,
          DEMO: 'false',
        },
      },
    );
    this.children.add(child);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        this.children.delete(child);
        resolve({ code, signal });
      });
    });
  }

  /** What is half done is rolled back by the database; the run says that it was interrupted, and can be run again. */
  beforeApplicationShutdown(): void {
    for (const child of this.children) child.kill();
  }
}

import type { ImportFailure } from '@kalaka/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobWorker } from '../../platform/jobs/index.js';
import { ImportProcess, type Ended } from './import-process.js';
import { IMPORT_CLEANUP, IMPORT_WORK, workOf, type ImportWork } from './import-work.js';
import { ClearImport } from './use-cases/clear-import.js';
import { FailImport } from './use-cases/fail-import.js';

/**
 * One piece of import work after another, each in a process of its own. A process that does not come to its end leaves a
 * run that says so and can be started again; nothing of it is in the register.
 */
@Injectable()
export class ImportWorkJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly process: ImportProcess,
    private readonly failing: FailImport,
    private readonly clearing: ClearImport,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: IMPORT_WORK, handler: (data) => this.work(workOf(data)), retries: 1 });
    this.jobs.register({
      name: IMPORT_CLEANUP,
      handler: (data) => this.clearing.execute(String(data['networkId']), String(data['importId'])),
    });
  }

  async work(work: ImportWork): Promise<void> {
    const ended = await this.process.run(work);
    if (ended.code !== 0) await this.failing.execute(work, failureOf(ended));
  }
}

/** V8 aborts a process whose heap is full; any other signal came from outside. */
const failureOf = ({ code, signal }: Ended): ImportFailure => {
  if (signal === 'SIGABRT' || code === 134) return 'OUT_OF_MEMORY';
  return signal ? 'INTERRUPTED' : 'BROKEN';
};

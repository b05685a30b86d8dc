import type { Command } from 'commander';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { failedWork, retryFailedWork } from '../../platform/jobs/index.js';
import { DELIVER_MAIL } from '../../platform/mail/outbox.js';
import { note, say, withHub } from '../with-hub.js';

export const jobsCommand = (program: Command): Command => {
  const jobs = program
    .command('jobs')
    .description('lists work that failed for good: what, since when, why; without anything of a person')
    .action(() =>
      withHub(async (app) => {
        const failed = await failedWork(app.get(DataSource));
        for (const { id, kind, name, failedAt, tries, reason } of failed)
          say(`${id}  ${kind}  ${name}  ${failedAt.toISOString()}  tries ${tries}  ${reason}`);
        note(
          failed.length === 0 ? 'Nothing has failed.' : 'To try one again: npm run hub -- jobs retry <id>',
        );
      }),
    );
  jobs
    .command('retry <id>')
    .description('has it tried once more by the hub that runs')
    .action((id: string) =>
      withHub(async (app) => {
        const retried = await retryFailedWork(app.get(DataSource), app.get(PgBoss), id, DELIVER_MAIL);
        if (!retried) throw new Error(`nothing with the id ${id} has failed`);
        say(`${retried.kind} ${retried.name} is tried again`);
      }),
    );
  return jobs;
};

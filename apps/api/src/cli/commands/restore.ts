import type { Command } from 'commander';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { filesFolder } from '../../platform/config/index.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { resumeJobs } from '../backup/waiting-jobs.js';
import { note, say, withDatabase } from '../with-hub.js';

export const restoreCommand = (program: Command): Command =>
  program
    .command('restore <folder>')
    .description('brings a backup into an empty database and an empty folder of files, all or nothing')
    .action((folder: string) =>
      withDatabase(async (settings) => {
        const { databaseOwnerUrl: ownerUrl } = settings;
        if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing: only the owner may fill the tables');
        const target = { ownerUrl, filesFolder: filesFolder(settings), migrations: MIGRATIONS };
        const manifest = await restoreBackup(folder, target, note);
        const quiet = { ...settings, logLevel: 'warn' as const };
        const app = await createApp(AppModule.forRoot(quiet), quiet);
        try {
          note(`${await resumeJobs(app, folder, manifest)} jobs wait for their time again`);
        } finally {
          await app.close();
        }
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        say(
          `${manifest.tables.length} tables, ${rows} rows, ${manifest.files.length} files, as of ${manifest.takenAt}`,
        );
        note('Now: npm run hub -- verify. Everybody has to sign in again.');
      }),
    );

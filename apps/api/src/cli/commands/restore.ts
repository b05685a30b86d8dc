import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { addToErasureLog, erasureLogFile, readErasureLog } from '../../people/index.js';
import { filesFolder } from '../../platform/config/index.js';
import { forgetAgain } from '../backup/forget-again.js';
import { restoreBackup } from '../backup/restore-backup.js';
import { resumeJobs } from '../backup/waiting-jobs.js';
import { note, say, withDatabase } from '../with-hub.js';

export const restoreCommand = (program: Command): Command =>
  program
    .command('restore <folder>')
    .description('brings a backup into an empty database and an empty folder of files, all or nothing')
    .option('--erasures <file>', 'the log of erasures; without it, the one in DATA_DIR if there is one')
    .action((folder: string, { erasures }: { erasures?: string }) =>
      withDatabase(async (settings) => {
        const { databaseOwnerUrl: ownerUrl, databaseOperatorUrl: operatorUrl } = settings;
        if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing: only the owner may fill the tables');
        if (!operatorUrl)
          throw new Error('DATABASE_OPERATOR_URL is missing: who was erased must be erased again');
        const log = erasures ?? erasureLogFile(settings);
        // Before the first row: a log that cannot be read must not leave people in who were forgotten.
        if (erasures && !existsSync(log)) throw new Error(`there is no log of erasures at ${log}`);
        note(`${(await readErasureLog(log)).length} erasures in the log ${log}`);
        const target = { ownerUrl, filesFolder: filesFolder(settings), migrations: MIGRATIONS };
        const manifest = await restoreBackup(folder, target, note);
        note(
          `${await forgetAgain(operatorUrl, log)} people were erased after this backup, and are erased again`,
        );
        if (erasures) await addToErasureLog(erasureLogFile(settings), await readErasureLog(log));
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

import type { Command } from 'commander';
import { filesFolder } from '../../platform/config/index.js';
import { writeBackup } from '../backup/write-backup.js';
import { note, say, withDatabase } from '../with-hub.js';

export const backupCommand = (program: Command): Command =>
  program
    .command('backup <folder>')
    .description(
      'writes everything into a new folder: one snapshot of all tables and their files; the hub may go on',
    )
    .action((folder: string) =>
      withDatabase(async (settings) => {
        const { databaseOperatorUrl: operatorUrl } = settings;
        if (!operatorUrl)
          throw new Error('DATABASE_OPERATOR_URL is missing: only the operator sees all networks');
        const source = { operatorUrl, filesFolder: filesFolder(settings) };
        const { manifest, sha256 } = await writeBackup(source, folder, note);
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        say(`${manifest.tables.length} tables, ${rows} rows, ${manifest.files.length} files`);
        say(`manifest ${sha256}`);
        note('Keep this number apart from the folder: it tells whether somebody changed the backup.');
      }),
    );

import type { Command } from 'commander';
import { MIGRATIONS } from '../../migrations/index.js';
import { migrate } from '../../platform/db/migrate.js';
import { note, say, withDatabase } from '../with-hub.js';

export const migrateCommand = (program: Command): Command =>
  program
    .command('migrate')
    .description('brings the database to the level of this version, as its owner (DATABASE_OWNER_URL)')
    .action(() =>
      withDatabase(async ({ databaseOwnerUrl }) => {
        if (!databaseOwnerUrl)
          throw new Error('DATABASE_OWNER_URL is missing: only the owner may change the schema');
        const taken = await migrate(databaseOwnerUrl, MIGRATIONS);
        for (const name of taken) note(name);
        say(
          taken.length === 0
            ? 'The database is at the level of this version.'
            : `${taken.length} steps taken.`,
        );
      }),
    );

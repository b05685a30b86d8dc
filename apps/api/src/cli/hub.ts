import 'reflect-metadata';
import { Command } from 'commander';
import { version } from '../platform/health/version.js';
import { backupCommand } from './commands/backup.js';
import { createAdminCommand } from './commands/create-admin.js';
import { createNetworkCommand } from './commands/create-network.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { importCommand } from './commands/import.js';
import { jobsCommand } from './commands/jobs.js';
import { migrateCommand } from './commands/migrate.js';
import { restoreCommand } from './commands/restore.js';
import { seedCommand } from './commands/seed.js';
import { signInLinkCommand } from './commands/sign-in-link.js';
import { verifyCommand } from './commands/verify.js';
import { workImportCommand } from './commands/work-import.js';

/** `npm run hub -- <command>`: what the operator of an installation does. */
const program = new Command('hub').description('The command line of the hub.').version(version);

const commands = [
  ...[migrateCommand, seedCommand, createNetworkCommand, createAdminCommand, signInLinkCommand],
  ...[importCommand, exportCommand, verifyCommand, doctorCommand],
  ...[backupCommand, restoreCommand, jobsCommand, workImportCommand],
];
for (const register of commands) {
  register(program);
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

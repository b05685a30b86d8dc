import type { Command } from 'commander';
import { Client } from 'pg';
import { filesFolder } from '../../platform/config/index.js';
import { filesCheck } from '../../platform/files/index.js';
import type { Check } from '../../platform/verify/index.js';
import { CHECKS } from '../checks.js';
import { note, say, withDatabase } from '../with-hub.js';

const SHOWN = 20;

/** Runs every check in one snapshot, as the role that sees all networks. @returns number of breaches */
export async function verify(
  operatorUrl: string,
  checks: readonly Check[] = CHECKS,
  tell = say,
): Promise<number> {
  const client = new Client({ connectionString: operatorUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  let breaches = 0;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const check of checks) {
      const found = await check.run(client);
      breaches += found.length;
      tell(`${found.length === 0 ? 'holds ' : 'BROKEN'}  ${check.name}`);
      for (const breach of found.slice(0, SHOWN)) tell(`        ${breach}`);
      if (found.length > SHOWN) tell(`        … and ${found.length - SHOWN} more`);
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return breaches;
}

export const verifyCommand = (program: Command): Command =>
  program
    .command('verify')
    .description('checks everything that must always hold, in all networks; exit code 1 on a breach')
    .action(() =>
      withDatabase(async ({ databaseOperatorUrl, dataDir }) => {
        if (!databaseOperatorUrl)
          throw new Error('DATABASE_OPERATOR_URL is missing: only the operator sees all networks');
        const files = filesCheck(filesFolder({ dataDir }), () => new Date());
        const breaches = await verify(databaseOperatorUrl, [...CHECKS, files]);
        note(breaches === 0 ? 'Everything holds.' : `${breaches} breaches.`);
        if (breaches > 0) process.exitCode = 1;
      }),
    );

import { Client } from 'pg';
import { readErasureLog, replayErasures } from '../../people/index.js';

/**
 * Erases again, in a restored database, who was erased after its backup was made: all of the log or nothing.
 * @returns how many people were forgotten again
 */
export async function forgetAgain(operatorUrl: string, file: string): Promise<number> {
  const erasures = await readErasureLog(file);
  const client = new Client({ connectionString: operatorUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    await client.query('BEGIN');
    const forgotten = await replayErasures(client, erasures);
    await client.query('COMMIT');
    return forgotten;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Currency, LocalText, NetworkPolicies, GivenVocabulary } from '@kalaka/domain';
import { Client } from 'pg';

/** What a new network may take over: rules and words. Nothing in it is about anybody. */
export interface NetworkTemplate {
  name: LocalText;
  /** The first is the one it writes in. */
  languages: string[];
  timeZone: string;
  currency: Currency;
  policies: Partial<NetworkPolicies>;
  vocabulary: GivenVocabulary;
}

const FOLDER = fileURLToPath(new URL('../../../../templates/', import.meta.url));

/** Names of the templates that come with the hub. */
export const templateNames = (): string[] =>
  fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();

export const builtInTemplate = (name: string): NetworkTemplate =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')) as NetworkTemplate;

/**
 * The rules and words of a network as a template. One row of the list of networks is read, by its columns: members,
 * people, municipalities, files and history stay where they are.
 */
export async function templateOf(operatorUrl: string, slug: string): Promise<NetworkTemplate> {
  const client = new Client({ connectionString: operatorUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    const { rows } = await client.query<Omit<NetworkTemplate, 'name'>>(
      `SELECT default_language || array_remove(languages, default_language) AS languages, time_zone AS "timeZone",
              currency, policies, vocabulary
       FROM networks WHERE slug = $1`,
      [slug],
    );
    const [found] = rows;
    if (!found) throw new Error(`there is no network "${slug}"`);
    return { ...found, name: {} };
  } finally {
    await client.end();
  }
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../src/app.module.js';
import { seedDemo } from '../src/cli/seed/index.js';
import { createApp } from '../src/create-app.js';
import type { RunSettings } from '../src/platform/config/index.js';
import { templateOnce, testDatabase, type TestDatabase } from './test-database.js';
import { testSettings, type Answer } from './test-hub.js';

/** The whole hub with its demo networks on a database of its own, asked without a port. */
export interface DemoHub {
  app: NestFastifyApplication;
  database: TestDatabase;
  settings: RunSettings;
  /** A browser: it keeps the cookie it is given. */
  browser(): Browser;
  /** A browser signed in as a persona. */
  as(persona: string): Promise<Browser>;
  /** Rows as the operator sees them. */
  rows<T extends object>(sql: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export interface Browser {
  cookie: string;
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
}

const DEMO = 'kalaka_demo';

/** The demo networks are written once for the whole run; each spec file gets a copy. */
const demoTemplate = (): Promise<void> =>
  templateOnce(DEMO, async (database) => {
    const settings = settingsOf(database);
    const app = await createApp(AppModule.forRoot(settings), settings);
    try {
      await seedDemo(app, settings);
    } finally {
      await app.close();
    }
  });

const settingsOf = (database: TestDatabase, env: Record<string, string> = {}): RunSettings => ({
  ...testSettings(database.url('app'), env),
  databaseOperatorUrl: database.url('operator'),
});

/** @param seed `false` for an empty database */
export async function demoHub(env: Record<string, string> = {}, seed = true): Promise<DemoHub> {
  if (seed) await demoTemplate();
  const database = await testDatabase(seed ? DEMO : undefined);
  const settings = settingsOf(database, env);
  const app = await createApp(AppModule.forRoot(settings), settings);
  const operator = database.pool('operator');
  const browser = (): Browser => makeBrowser(app);
  return {
    app,
    database,
    settings,
    browser,
    as: async (persona) => {
      const one = browser();
      const answer = await one.post('/demo/sign-in', { persona });
      if (answer.status !== 200) throw new Error(`${persona}: ${answer.text}`);
      return one;
    },
    rows: async <T extends object>(sql: string, params: unknown[] = []) =>
      (await operator.query<T>(sql, params)).rows,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

function makeBrowser(app: NestFastifyApplication): Browser {
  const me: Browser = {
    cookie: '',
    ask: (query, variables, headers) => me.post('/graphql', { query, variables }, headers),
    post: (url, body, headers = {}) =>
      send('POST', url, { 'content-type': 'application/json', ...headers }, JSON.stringify(body)),
    get: (url, headers = {}) => send('GET', url, headers),
  };
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Answer> => {
    const sent = me.cookie ? { cookie: me.cookie, ...headers } : headers;
    const got = await app.inject({ method, url, headers: sent, payload });
    const set = ([] as string[]).concat(got.headers['set-cookie'] ?? []);
    const [pair] = set.map((line) => line.split(';')[0] ?? '');
    if (pair !== undefined) me.cookie = pair.endsWith('=') ? '' : pair;
    const json = /json/.test(String(got.headers['content-type']));
    const parsed: unknown = json ? JSON.parse(got.payload) : {};
    const body = Array.isArray(parsed) ? { data: { list: parsed } } : (parsed as object);
    return { ...body, status: got.statusCode, headers: got.headers, text: got.payload };
  };
  return me;
}

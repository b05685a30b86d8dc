import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/create-app.js';
import { readSettings, type RunSettings } from '../src/platform/config/index.js';
import { TestHouse } from './test-room.js';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

/** The platform with a made-up room on it, asked without a port. */
export interface TestHub {
  app: NestFastifyApplication;
  ask(
    query: string,
    more?: { variables?: object; operationName?: string; headers?: Record<string, string> },
  ): Promise<Answer>;
  send(options: {
    method?: 'GET' | 'POST';
    url: string;
    headers?: Record<string, string>;
    body?: string;
  }): Promise<Answer>;
  close(): Promise<void>;
}

export function testSettings(databaseUrl: string, env: Record<string, string> = {}): RunSettings {
  const settings = readSettings({
    LOG_LEVEL: 'silent',
    DEMO: 'true',
    PUBLIC_URL: 'http://hub.test',
    DATA_DIR: process.env['KALAKA_TEST_FILES'],
    ...env,
  });
  return { ...settings, databaseUrl, sessionSecret: 'x'.repeat(32) };
}

export async function testHub(settings: RunSettings, dashboard?: string): Promise<TestHub> {
  const app = await createApp(TestHouse.forRoot(settings), settings, dashboard);
  const send: TestHub['send'] = async ({ method = 'GET', url, headers = {}, body }) => {
    const {
      statusCode: status,
      headers: got,
      payload: text,
    } = await app.inject({ method, url, headers, payload: body });
    const readable = /json/.test(String(got['content-type'])) && !got['content-encoding'];
    const parsed = readable ? (JSON.parse(text) as object) : {};
    return { ...parsed, status, headers: got, text };
  };
  return {
    app,
    send,
    ask: (query, { headers, ...more } = {}) =>
      send({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...more }),
      }),
    close: () => app.close(),
  };
}

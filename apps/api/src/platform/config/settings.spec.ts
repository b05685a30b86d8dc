import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings.js';

const problems = (env: Record<string, string>): string[] => {
  try {
    readSettings(env);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
};

describe('the settings', () => {
  it('need nothing: the embedded database, on this machine, as a demo', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      demo: true,
      publicUrl: 'http://127.0.0.1:3000',
      limits: { depth: 12, aliases: 30, directives: 50, tokens: 2_000, cost: 10_000, body: 1_048_576 },
    });
  });

  it('are all judged at once, in sentences', () => {
    const found = problems({
      PORT: 'x',
      DATABASE_URL: 'mysql://a',
      PUBLIC_URL: 'hub',
      DEMO: 'yes',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'a',
    });
    for (const name of [
      'PORT',
      'DATABASE_URL',
      'PUBLIC_URL',
      'DEMO',
      'LOG_LEVEL',
      'SMTP_URL',
      'SESSION_SECRET',
    ]) {
      expect(found.join('\n')).toContain(name);
    }
  });

  it('refuse a demo in production', () => {
    expect(problems({ DEMO: 'true', NODE_ENV: 'production' })).toHaveLength(1);
    expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false);
  });

  it('want a secret of the operator where the database is his', () => {
    const DATABASE_URL = 'postgres://kalaka_app:x@db/kalaka';
    expect(problems({ DATABASE_URL })).toHaveLength(1);
    expect(problems({ DATABASE_URL, SESSION_SECRET: 'short' })).toHaveLength(1);
    expect(readSettings({ DATABASE_URL, SESSION_SECRET: 'x'.repeat(32) }).demo).toBe(false);
    expect(problems({ SESSION_SECRET_FILE: '/does/not/exist' })).toHaveLength(1);
  });
});

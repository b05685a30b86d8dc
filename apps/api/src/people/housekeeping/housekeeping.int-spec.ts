import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { HOUSEKEEPING, Housekeeping } from './housekeeping.job.js';

let hub: DemoHub;
beforeAll(async () => {
  hub = await demoHub();
}, 180_000);
afterAll(() => hub.close());

const count = async (table: string, where = 'true'): Promise<number> =>
  (await hub.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`))[0]?.n ?? 0;

const waiting = () => count('pgboss.job', `name = '${HOUSEKEEPING}' AND state = 'created'`);

describe('the housekeeping', () => {
  it('removes what stopped to matter long enough ago, and nothing younger', async () => {
    await hub.as('editor');
    await hub.as('viewer');
    await hub.as('officer');
    const [keep, ended, ranOut] = await hub.rows<{ id: string }>(
      'SELECT id FROM sessions ORDER BY created_at',
    );
    await hub.rows(`UPDATE sessions SET ended_at = now() - interval '91 days' WHERE id = $1`, [ended?.id]);
    await hub.rows(`UPDATE sessions SET expires_at = now() - interval '91 days' WHERE id = $1`, [ranOut?.id]);
    await hub.rows(
      `INSERT INTO sign_in_attempts SELECT gen_random_uuid(), sha256('a'), sha256('b'), NULL, sha256('c'), sha256(d::text::bytea), false,
         now() - d * interval '1 day', now(), NULL FROM unnest(ARRAY[6, 8]) d`,
    );
    await hub.rows(
      `INSERT INTO mail_outbox (id, message_id, template, language, recipient, subject, text_part, html_part, created_at)
       SELECT gen_random_uuid(), d::text, 't', 'hu', 'a@b.example', 's', '', '', now() - d * interval '1 day' FROM unnest(ARRAY[89, 91]) d`,
    );
    await hub.app.get(Housekeeping).visit();
    expect(await hub.rows('SELECT id FROM sessions')).toEqual([{ id: keep?.id }]);
    expect(await count('sign_in_attempts')).toBe(1);
    expect(await count('mail_outbox')).toBe(1);
  });

  it('keeps an invitation that still waits for somebody, however old, and removes the used ones', async () => {
    const before = await count('invitations');
    expect(before).toBe(3);
    await hub.rows(
      `UPDATE invitations SET sent_at = now() - interval '200 days', expires_at = now() - interval '186 days'`,
    );
    await hub.app.get(Housekeeping).visit();
    expect(await count('invitations')).toBe(before);
    await hub.rows(
      `UPDATE invitations SET accepted_at = now() - interval '91 days' WHERE email = 'tunde.jakab@kozosasztal.example'`,
    );
    await hub.rows(
      `UPDATE mandates SET ended_at = now(), to_date = '2026-01-01', from_date = '2025-01-01'
        WHERE account_id = (SELECT account_id FROM invitations WHERE email = 'gilles.vasseur@troisrives.example')`,
    );
    await hub.app.get(Housekeeping).visit();
    expect(await hub.rows('SELECT email FROM invitations')).toEqual([
      { email: 'vince.halmos@kozosasztal.example' },
    ]);
  });

  it('comes again tomorrow, and there is one of it, however often the hub was started', async () => {
    await hub.app.get(Housekeeping).begin();
    await hub.app.get(Housekeeping).begin();
    await hub.app.get(Housekeeping).visit();
    expect(await waiting()).toBe(1);
  });
});

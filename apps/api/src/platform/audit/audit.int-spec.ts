import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ok, type Actor } from '@kalaka/domain';
import type { PoolClient } from 'pg';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import type { AuditEvent } from '../db/tx.js';
import { verifyAudit, type AuditVerdict } from './verify-audit.js';

let kit: PlatformKit;
let actor: Actor;
let owner: PoolClient;

beforeAll(async () => {
  kit = await platformKit();
  owner = await kit.database.pool('owner').connect();
  // Somebody with all rights of the owner, who has taken every guard away.
  for (const table of ['audit_events', 'audit_personal', 'audit_heads']) {
    await owner
      .query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)
      .catch(() => owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`));
    await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  }
  await owner.query('ALTER TABLE audit_personal DROP CONSTRAINT audit_personal_network_id_event_id_fkey');
});
afterAll(async () => {
  owner.release();
  await kit.close();
});
beforeEach(async () => {
  actor = await kit.newNetwork();
});

const record = (event: Partial<AuditEvent> = {}) =>
  kit.unitOfWork.run(actor, async (tx) => {
    await tx.audit({
      event: 'organization.edited',
      subject: { type: 'organization', id: v4() },
      data: { fields: ['name'], count: 3, nothing: null, yes: true, text: 'é"\\\u0007 \u{1F642}' },
      personal: { before: 'Ág\nnes', after: 'Ágnes' },
      ...event,
    });
    return ok(null);
  });

const verify = (): Promise<AuditVerdict> => verifyAudit(kit.database.pool('operator'), actor.networkId);
const defects = async (): Promise<string[]> =>
  (await verify()).findings.map(({ seq, defect }) => `${seq} ${defect}`);

describe('the audit trail', () => {
  it('is one unbroken chain that two implementations agree on', async () => {
    for (let i = 0; i < 5; i += 1)
      await record({ from: 'APPLIED', to: 'ACTIVE', organizationId: v4().toUpperCase() });
    const verdict = await verify();
    expect(verdict).toEqual({ events: 5, findings: [], head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is one unbroken chain after 64 writers at once', async () => {
    await Promise.all(Array.from({ length: 64 }, () => record()));
    expect(await verify()).toMatchObject({ events: 64, findings: [] });
  });

  it('keeps personal words out of the hashed record', async () => {
    await record();
    const { rows } = await owner.query(
      'SELECT to_json(e)::text AS all FROM audit_events e WHERE network_id = $1',
      [actor.networkId],
    );
    expect(rows[0].all).not.toContain('gnes');
  });

  it('refuses data that has no single canonical form', async () => {
    await expect(record({ data: { share: 0.5 } })).rejects.toThrow('whole numbers');
    await expect(record({ personal: { név: 'x' } })).rejects.toThrow('ASCII');
    expect(await verify()).toMatchObject({ events: 0, findings: [] });
  });

  it('cannot be changed, removed or written past by the application', async () => {
    await record();
    const app = kit.database.pool('app');
    for (const sql of [
      'UPDATE audit_events SET event = event',
      'DELETE FROM audit_events',
      'TRUNCATE audit_events',
      'UPDATE audit_heads SET seq = 0',
      'DELETE FROM audit_personal',
      `INSERT INTO audit_heads VALUES ('${actor.networkId}', 0, '')`,
    ]) {
      await expect(app.query(sql)).rejects.toThrow('permission denied');
    }
  });

  it('cannot be added to in the name of another network', async () => {
    const other = await kit.newNetwork();
    const forged = kit.unitOfWork.run(actor, async (tx) => {
      await tx.manager.query(`SELECT audit_append($1, '{}', NULL)`, [other.networkId]);
      return ok(null);
    });
    await expect(forged).rejects.toThrow('network of its transaction');
  });
});

describe('verifying finds', () => {
  beforeEach(async () => {
    for (let i = 0; i < 4; i += 1) await record();
  });
  const tamper = (sql: string) => owner.query(sql, [actor.networkId]);

  it('a removed event', async () => {
    await tamper('DELETE FROM audit_events WHERE network_id = $1 AND seq = 2');
    expect(await defects()).toEqual(['3 MISSING', '3 NOT_LINKED']);
  });

  it('a removed first event', async () => {
    await tamper('DELETE FROM audit_events WHERE network_id = $1 AND seq = 1');
    expect(await defects()).toEqual(['2 MISSING', '2 NOT_LINKED']);
  });

  it('a changed event', async () => {
    await tamper(`UPDATE audit_events SET data = '{"fields": []}' WHERE network_id = $1 AND seq = 3`);
    expect(await defects()).toEqual(['3 CHANGED']);
  });

  it('a changed event whose hash was made to fit', async () => {
    await tamper(
      `UPDATE audit_events SET event = 'organization.registered', hash = sha256('x') WHERE network_id = $1 AND seq = 3`,
    );
    expect(await defects()).toEqual(['3 CHANGED', '4 NOT_LINKED']);
  });

  it('two swapped events', async () => {
    await tamper(
      'UPDATE audit_events SET seq = CASE seq WHEN 2 THEN 13 ELSE 12 END WHERE network_id = $1 AND seq IN (2, 3)',
    );
    await tamper('UPDATE audit_events SET seq = seq - 10 WHERE network_id = $1 AND seq > 10');
    expect(await defects()).toEqual([
      '2 NOT_LINKED',
      '2 CHANGED',
      '3 NOT_LINKED',
      '3 CHANGED',
      '4 NOT_LINKED',
    ]);
  });

  it('a cut-off end', async () => {
    await tamper('DELETE FROM audit_events WHERE network_id = $1 AND seq > 2');
    expect(await defects()).toEqual(['3 CUT_OFF']);
  });

  it('a lost head, and a lost chain', async () => {
    await tamper('DELETE FROM audit_heads WHERE network_id = $1');
    expect(await defects()).toEqual(['5 CUT_OFF']);
  });

  it('a chain that was removed whole', async () => {
    await tamper('DELETE FROM audit_events WHERE network_id = $1');
    expect(await defects()).toEqual(['1 CUT_OFF']);
  });

  it('changed personal words', async () => {
    await tamper(`UPDATE audit_personal SET personal = '{"after": "Éva"}' WHERE network_id = $1
                   AND event_id = (SELECT id FROM audit_events WHERE seq = 2 AND network_id = $1)`);
    expect(await defects()).toEqual(['2 PERSONAL_CHANGED']);
  });

  it('personal words that vanished without being erased; erased ones leave the chain whole', async () => {
    const one = `event_id = (SELECT id FROM audit_events WHERE seq = 2 AND network_id = $1)`;
    await tamper(
      `UPDATE audit_personal SET personal = NULL, salt = NULL, erased_at = now() WHERE network_id = $1 AND ${one}`,
    );
    expect(await defects()).toEqual([]);
    await tamper(`DELETE FROM audit_personal WHERE network_id = $1 AND ${one}`);
    expect(await defects()).toEqual(['2 PERSONAL_MISSING']);
  });
});

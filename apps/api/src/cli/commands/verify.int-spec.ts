import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok } from '@kalaka/domain';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { CHECKS } from '../checks.js';
import { verify } from './verify.js';

let kit: PlatformKit;
beforeAll(async () => {
  kit = await platformKit();
});
afterAll(() => kit.close());

const lines: string[] = [];
const breaches = (): Promise<number> => {
  lines.length = 0;
  return verify(kit.database.url('operator'), CHECKS, (line) => void lines.push(line));
};

describe('hub verify', () => {
  it('finds nothing in a database that only the hub has written to', async () => {
    const actor = await kit.newNetwork();
    await kit.unitOfWork.run(actor, async (tx) => {
      await tx.audit({ event: 'network.edited', subject: { type: 'network', id: actor.networkId } });
      return ok(null);
    });
    expect(await breaches()).toBe(0);
    expect(lines).toHaveLength(CHECKS.length);
    expect(lines.every((line) => line.startsWith('holds '))).toBe(true);
  });

  it('finds a change behind the back of the audit trail, and says where', async () => {
    const actor = await kit.newNetwork();
    await kit.unitOfWork.run(actor, async (tx) => {
      await tx.audit({ event: 'network.edited', subject: { type: 'network', id: actor.networkId } });
      return ok(null);
    });
    const owner = kit.database.pool('owner');
    await owner.query('ALTER TABLE audit_events DISABLE TRIGGER USER');
    await owner.query('ALTER TABLE audit_events NO FORCE ROW LEVEL SECURITY');
    await owner.query(`UPDATE audit_events SET event = 'network.created' WHERE network_id = $1`, [
      actor.networkId,
    ]);
    expect(await breaches()).toBe(2);
    expect(lines.join('\n')).toContain(`network ${actor.networkId}, event 1: CHANGED`);
    expect(lines.join('\n')).toContain('BROKEN  every table of a network is under forced row level security');
  });

  it('finds what no rule let in', async () => {
    const actor = await kit.newNetwork();
    const owner = kit.database.pool('owner');
    const id = v4();
    await owner.query('ALTER TABLE organizations NO FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE memberships NO FORCE ROW LEVEL SECURITY');
    await owner.query('ALTER TABLE memberships DISABLE TRIGGER USER');
    await owner.query(
      `INSERT INTO organizations (network_id, id, name, created_at) VALUES ($1, $2, '{"en": "X"}', now())`,
      [actor.networkId, id],
    );
    await owner.query(
      `INSERT INTO memberships (network_id, id, organization_id, state, touched_on, from_date, decision)
       VALUES ($1, $2, $3, 'ACTIVE', current_date, current_date, '{}')`,
      [actor.networkId, v4(), id],
    );
    await breaches();
    const broken = lines.filter((line) => line.startsWith('BROKEN')).join('\n');
    expect(broken).toContain('an active member has somebody who may sign');
    expect(broken).toContain('the state of a membership is the one that its last event tells of');
  });
});

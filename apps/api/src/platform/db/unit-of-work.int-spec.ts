import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, refused, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import type { Tx } from './tx.js';

let kit: PlatformKit;
let actor: Actor;
beforeAll(async () => {
  kit = await platformKit();
  actor = await kit.newNetwork();
  await kit.boss.createQueue('test.after');
});
afterAll(() => kit.close());

const addMunicipality = (tx: Tx, id = v4()): Promise<unknown> =>
  tx.manager.query(
    `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "X"}', 'HU')`,
    [tx.actor.networkId, id],
  );

const count = async (table: string): Promise<number> => {
  const { rows } = await kit.database
    .pool('operator')
    .query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  return rows[0]?.n ?? -1;
};

describe('a unit of work', () => {
  it('commits the change, its audit event and its job together', async () => {
    const subject = { type: 'network', id: actor.networkId };
    const result = await kit.unitOfWork.run(actor, async (tx) => {
      await addMunicipality(tx);
      await tx.audit({ event: 'network.municipalityAdded', subject });
      await tx.after({ name: 'test.after', data: { n: 1 } });
      return ok('done');
    });
    expect(result).toEqual(ok('done'));
    expect([await count('municipalities'), await count('audit_events')]).toEqual([1, 1]);
    expect(await kit.boss.fetch('test.after')).toHaveLength(1);
  });

  it('leaves nothing behind when the rule refuses', async () => {
    const before = [await count('municipalities'), await count('audit_events')];
    const result = await kit.unitOfWork.run(actor, async (tx) => {
      await addMunicipality(tx);
      await tx.audit({
        event: 'network.municipalityAdded',
        subject: { type: 'network', id: actor.networkId },
      });
      await tx.after({ name: 'test.after', data: { n: 2 } });
      return refused('WRONG_STATE');
    });
    expect(result).toEqual(refused('WRONG_STATE'));
    expect([await count('municipalities'), await count('audit_events')]).toEqual(before);
    expect(await kit.boss.fetch('test.after')).toEqual([]);
  });

  it('leaves nothing behind when the work throws, and passes the error on', async () => {
    const before = await count('municipalities');
    const work = kit.unitOfWork.run(actor, async (tx) => {
      await addMunicipality(tx);
      throw new TypeError('a bug');
    });
    await expect(work).rejects.toThrow('a bug');
    expect(await count('municipalities')).toBe(before);
  });

  describe('of which part is sent without waiting for the answer', () => {
    const add = (tx: Tx, id: string) =>
      tx.write(
        'test.municipality',
        `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "X"}', 'HU')`,
        [tx.actor.networkId, id],
      );
    const audited = (tx: Tx) =>
      tx.audit({ event: 'network.municipalityAdded', subject: { type: 'network', id: actor.networkId } });
    const counts = () => Promise.all([count('municipalities'), count('audit_events')]);

    it('sees in each statement what was sent before', async () => {
      const id = v4();
      const seen = await kit.unitOfWork.run(actor, async (tx) => {
        add(tx, id);
        return ok(await tx.manager.query('SELECT id FROM municipalities WHERE id = $1', [id]));
      });
      expect(seen).toEqual(ok([{ id }]));
    });

    it.each([
      ['at the end', () => Promise.resolve()],
      ['with a statement behind it', (tx: Tx) => tx.manager.query('SELECT 1')],
      ['with a prepared one behind it', (tx: Tx) => tx.prepared('test.one', 'SELECT 1', [])],
    ])('says what broke, and keeps nothing: %s', async (_when, more) => {
      const id = v4();
      const before = await counts();
      const twice = kit.unitOfWork.run(actor, async (tx) => {
        add(tx, id);
        await audited(tx);
        add(tx, id);
        await more(tx);
        return ok(null);
      });
      await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'municipalities_pkey' });
      expect(await counts()).toEqual(before);
      expect((await kit.unitOfWork.run(actor, async (tx) => ok(add(tx, id)))).ok).toBe(true);
    });

    it('is done again as a whole after a deadlock', async () => {
      let tries = 0;
      const again = await kit.unitOfWork.run(actor, async (tx) => {
        tries += 1;
        const sql = `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40P01'; END $$`;
        if (tries === 1) tx.write('test.fail', sql, []);
        return ok(tries);
      });
      expect(again).toEqual(ok(2));
    });
  });

  it('does the whole work again after a serialization failure, three times at most', async () => {
    let tries = 0;
    const fail = async (tx: Tx, times: number) => {
      tries += 1;
      if (tries <= times)
        await tx.manager.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
      return ok(tries);
    };
    expect(await kit.unitOfWork.run(actor, (tx) => fail(tx, 3))).toEqual(ok(4));
    tries = 0;
    await expect(kit.unitOfWork.run(actor, (tx) => fail(tx, 9))).rejects.toThrow('again');
    expect(tries).toBe(4);
  });

  it('gets two changes that lock each other through', async () => {
    const [a, b] = [v4(), v4()];
    await kit.unitOfWork.run(actor, async (tx) => {
      await addMunicipality(tx, a);
      await addMunicipality(tx, b);
      return ok(null);
    });
    const touch = (first: string, second: string) =>
      kit.unitOfWork.run(actor, async (tx) => {
        const change = `UPDATE municipalities SET country = 'HU' WHERE network_id = $1 AND id = $2`;
        await tx.manager.query(change, [actor.networkId, first]);
        await new Promise((resolve) => setTimeout(resolve, 60));
        await tx.manager.query(change, [actor.networkId, second]);
        return ok(null);
      });
    expect(await Promise.all([touch(a, b), touch(b, a)])).toEqual([ok(null), ok(null)]);
  });

  it('knows what day it is in the network, not at Greenwich', async () => {
    kit.clock.now = () => new Date('2026-12-31T23:30:00Z');
    const today = await kit.unitOfWork.run(actor, async (tx) => ok(tx.today));
    kit.clock.now = () => new Date();
    expect(today).toEqual(ok('2027-01-01'));
  });

  it('may remember that: a network keeps its time zone', async () => {
    const move = kit.database.pool('operator').query(`UPDATE networks SET time_zone = 'Asia/Tokyo'`);
    await expect(move).rejects.toMatchObject({ constraint: 'time_zone_stays' });
  });

  it('leaves no network set on the connection that it gives back', async () => {
    const after = await kit.dataSource.query(`SELECT current_setting('app.network_id', true) AS network`);
    expect(after).toEqual([{ network: '' }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { v4 } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { idempotent } from './idempotent.js';

let kit: PlatformKit;
let actor: Actor;
beforeAll(async () => {
  kit = await platformKit();
});
afterAll(() => kit.close());
beforeEach(async () => {
  actor = await kit.newNetwork();
});

/** Adds a municipality and answers with its id, under a key. */
const add = (key: string | undefined, input: object, as = actor): Promise<Result<{ id: string }, Refusal>> =>
  kit.unitOfWork.run(as, (tx) =>
    idempotent(tx, 'network.edit', key, input, async () => {
      const id = v4();
      const sql = `INSERT INTO municipalities (network_id, id, name, country) VALUES ($1, $2, '{"en": "X"}', 'HU')`;
      await tx.manager.query(sql, [as.networkId, id]);
      return ok({ id });
    }),
  );

const added = async (as = actor): Promise<number> => {
  const sql = 'SELECT count(*)::int AS n FROM municipalities WHERE network_id = $1';
  const { rows } = await kit.database.pool('operator').query<{ n: number }>(sql, [as.networkId]);
  return rows[0]?.n ?? -1;
};

describe('an idempotency key', () => {
  it('does the same command once, however often it is sent', async () => {
    const key = v4();
    const first = await add(key, { name: 'a', idempotencyKey: key });
    expect(await add(key, { idempotencyKey: key, name: 'a' })).toEqual(first);
    expect(await added()).toBe(1);
  });

  it('does it once when it is sent many times at the same moment', async () => {
    const key = v4();
    const answers = await Promise.all(Array.from({ length: 8 }, () => add(key, { name: 'a' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await added()).toBe(1);
  });

  it('refuses another command under the same key, and changes nothing', async () => {
    const key = v4();
    await add(key, { name: 'a' });
    expect(await add(key, { name: 'b' })).toEqual(refused('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'));
    expect(await added()).toBe(1);
  });

  it('belongs to one person in one network', async () => {
    const key = v4();
    await add(key, { name: 'a' });
    await add(key, { name: 'b' }, { ...actor, accountId: v4() });
    expect(await added()).toBe(2);
    const elsewhere = await kit.newNetwork();
    await add(key, { name: 'c' }, elsewhere);
    expect(await added(elsewhere)).toBe(1);
  });

  it('is free again after a refusal', async () => {
    const key = v4();
    const declined = await kit.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', key, { name: 'a' }, async () => refused('WRONG_STATE')),
    );
    expect(declined).toEqual(refused('WRONG_STATE'));
    expect((await add(key, { name: 'a' })).ok).toBe(true);
  });

  it('is forgotten after 30 days', async () => {
    const key = v4();
    await add(key, { name: 'a' });
    kit.clock.now = () => new Date(Date.now() + 31 * 86_400_000);
    await add(v4(), { name: 'sweeps' });
    expect((await add(key, { name: 'b' })).ok).toBe(true);
    kit.clock.now = () => new Date();
    expect(await added()).toBe(3);
  });

  it('is taken without looking through those that are kept', async () => {
    const operator = kit.database.pool('operator');
    await operator.query('DELETE FROM idempotency_keys');
    await operator.query(
      `INSERT INTO idempotency_keys SELECT $1, gen_random_uuid(), 'network.edit', gen_random_uuid(), '\\x00', '{}', now()
       FROM generate_series(1, 5000)`,
      [actor.networkId],
    );
    await kit.database.pool('owner').query('ANALYZE idempotency_keys');
    const scans = await kit.unitOfWork.run(actor, async (tx) => {
      // As a connection plans that has taken a few.
      await tx.manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await idempotent(tx, 'network.edit', v4(), {}, async () => ok({}));
      const sql = `SELECT seq_scan::int AS n FROM pg_stat_xact_user_tables WHERE relname = 'idempotency_keys'`;
      return ok((await tx.manager.query(sql)) as unknown);
    });
    expect(scans).toEqual(ok([{ n: 0 }]));
  });

  it('is not needed', async () => {
    await add(undefined, { name: 'a' });
    await add(undefined, { name: 'a' });
    expect(await added()).toBe(2);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor, todayIn } from '@kalaka/domain';
import { v4 } from 'uuid';
import { organizationsKit, type OrganizationsKit } from '../../../test/organizations-kit.js';

/** The rules are passed by: what is left is the database, and it holds (ADR 20). */
let kit: OrganizationsKit;
let coordinator: Actor;
let sponsor: Actor;
let group: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');

beforeAll(async () => {
  kit = await organizationsKit();
});
afterAll(() => kit.close());
const member = (registered: boolean) => kit.member(coordinator, registered);
beforeEach(async () => {
  coordinator = await kit.network();
  sponsor = await member(true);
  group = await member(false);
});
const limit = (amount: number) =>
  kit.rows(`UPDATE networks SET policies = policies || $2 WHERE id = $1`, [
    coordinator.networkId,
    JSON.stringify({ sponsorCeiling: { amount: String(amount), currency: 'HUF' } }),
  ]);

describe('the database, with the rules passed by, refuses', () => {
  const statement = (sponsorId: Actor, sponseeId: Actor, more: Record<string, unknown> = {}) => {
    const row = {
      network_id: coordinator.networkId,
      id: v4(),
      sponsor_id: sponsorId.organizationId,
      sponsee_id: sponseeId.organizationId,
      state: 'ACTIVE',
      proposed_by: 'SPONSEE',
      proposed_on: today,
      accepted_on: today,
      from_date: today,
      to_date: addDays(today, 30),
      scope: '[{"kind": "PROGRAM", "name": "Séta", "subjectId": null}]',
      ceiling: 100,
      currency: 'HUF',
      fee_basis_points: 0,
      ...more,
    };
    const columns = Object.keys(row);
    const places = columns.map((_, i) => `$${i + 1}`).join();
    return {
      sql: `INSERT INTO sponsorships (${columns.join()}) VALUES (${places})`,
      params: Object.values(row),
    };
  };
  const insert = (...given: Parameters<typeof statement>) => {
    const { sql, params } = statement(...given);
    return kit.rows(sql, params);
  };
  const broken = (constraint: string) => ({ constraint });
  /** Answers once the other connection stands in line behind a lock. */
  const waits = async (pid: number): Promise<string> => {
    for (;;) {
      const [row] = await kit.rows<{ by: number[] }>('SELECT pg_blocking_pids($1) AS by', [pid]);
      if (row && row.by.length > 0) return 'waits';
    }
  };

  it('a second sponsor for the same thing on a day that both cover', async () => {
    const second = await member(true);
    await insert(sponsor, group);
    const again = insert(second, group, { from_date: addDays(today, 30), to_date: addDays(today, 60) });
    await expect(again).rejects.toMatchObject(broken('one_sponsor_for_a_thing'));
    await insert(second, group, { from_date: addDays(today, 31), to_date: addDays(today, 60) });
    await expect(insert(second, group, { scope: '[]' })).rejects.toMatchObject(
      broken('one_sponsor_for_a_thing'),
    );
    await insert(second, group, { scope: '[{"kind": "PROGRAM", "name": "Kórus", "subjectId": null}]' });
  });

  it('the second of two transactions that cannot see each other', async () => {
    const second = await member(true);
    const operator = kit.database.pool('operator');
    const [one, other] = [await operator.connect(), await operator.connect()];
    const write = async (client: typeof one, by: Actor) => {
      await client.query('BEGIN');
      await client.query(statement(by, group).sql, statement(by, group).params);
      return client.query('SET CONSTRAINTS ALL IMMEDIATE');
    };
    try {
      await write(one, sponsor);
      const [{ pid }] = (await other.query('SELECT pg_backend_pid() AS pid')).rows as [{ pid: number }];
      const late = write(other, second);
      const outcome = late.then(
        () => 'passed',
        () => 'refused',
      );
      expect(await Promise.race([outcome, waits(pid)])).toBe('waits');
      await one.query('COMMIT');
      await expect(late).rejects.toMatchObject(broken('one_sponsor_for_a_thing'));
    } finally {
      one.release(true);
      other.release(true);
    }
  });

  it('more than a sponsor may carry on one day', async () => {
    await limit(250);
    const [second, third] = [await member(false), await member(false)];
    await insert(sponsor, group);
    await insert(sponsor, second, { from_date: addDays(today, 20), to_date: addDays(today, 40) });
    const over = insert(sponsor, third, { from_date: today, to_date: addDays(today, 90) });
    await expect(over).rejects.toMatchObject(broken('sponsor_ceiling'));
    await insert(sponsor, third, { from_date: addDays(today, 31), to_date: addDays(today, 90) });
  });

  it('a sponsor that is informal, that is sponsored, or that is the group itself', async () => {
    const second = await member(false);
    await expect(insert(second, group)).rejects.toMatchObject(broken('sponsor_is_registered'));
    await expect(insert(group, group)).rejects.toMatchObject(broken('sponsor_of_another'));
    await expect(insert(sponsor, await member(true))).rejects.toMatchObject(
      broken('sponsee_is_not_registered'),
    );
    await insert(sponsor, group);
    await kit.rows(
      `UPDATE organizations SET legal_form = 'ASSOCIATION', legal_status = 'REGISTERED' WHERE id = $1`,
      [group.organizationId],
    );
    await expect(insert(group, second)).rejects.toMatchObject(broken('sponsor_is_not_sponsored'));
  });

  it('a fee above the most, a ceiling of nothing, an agreement for the past', async () => {
    await expect(insert(sponsor, group, { fee_basis_points: 1501 })).rejects.toMatchObject({ code: '23514' });
    await expect(insert(sponsor, group, { ceiling: 0 })).rejects.toMatchObject({ code: '23514' });
    await expect(insert(sponsor, group, { from_date: addDays(today, -1) })).rejects.toMatchObject(
      broken('never_agreed_for_the_past'),
    );
  });

  it('the application every change of terms that were written down', async () => {
    await insert(sponsor, group);
    const app = await kit.database.pool('app').connect();
    try {
      await app.query(`SELECT set_config('app.network_id', $1, false)`, [coordinator.networkId]);
      for (const column of ['ceiling = 5', 'to_date = to_date + 1', `scope = '[]'`, 'fee_basis_points = 1'])
        await expect(app.query(`UPDATE sponsorships SET ${column}`)).rejects.toMatchObject({ code: '42501' });
      await expect(app.query('DELETE FROM sponsorships')).rejects.toMatchObject({ code: '42501' });
    } finally {
      app.release(true);
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, systemActor, todayIn, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { activitiesKit, given, ownOf, type ActivitiesKit } from '../../../test/activities-kit.js';
import { meet } from '../../../test/meet.js';
import { value } from '../../../test/organizations-kit.js';
import { Outbox } from '../../platform/mail/index.js';
import { PeriodClockJob } from './period-clock.job.js';
import { PeriodsFinder } from './periods.finder.js';
import { TellAuditorsJob } from './tell-auditors.job.js';

let kit: ActivitiesKit;
let finder: PeriodsFinder;
let coordinator: Actor;
let officer: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');
const [from, to] = [addDays(today, -100), addDays(today, -11)];
const day = addDays(today, -50);

beforeAll(async () => {
  kit = await activitiesKit();
  finder = new PeriodsFinder({ now: () => kit.clock.now() });
});
afterAll(() => kit.close());
beforeEach(async () => {
  kit.clock.now = () => new Date();
  coordinator = await kit.network();
  officer = await kit.member(coordinator, true);
  await kit.rows(`UPDATE memberships SET from_date = '2020-01-01' WHERE network_id = $1`, [
    officer.networkId,
  ]);
});

const recorded = async (dueOn = to, graceDays = 0) => {
  const input = { fromDate: from, toDate: to, dueOn, graceDays };
  return value(await kit.activities.recordPeriod.execute(coordinator, input)).periodId;
};
const read = async (id: string, actor = coordinator) => {
  const hub = kit.hub(actor);
  try {
    return await finder.one(hub, id);
  } finally {
    await hub.read.close();
  }
};
const at = async (periodId: string) => ({ periodId, version: (await read(periodId)).version });
const logged = async (by = officer, keep = false) => {
  const input = { ...given({ happenedOn: day }), keep };
  value(await kit.activities.log.execute(by, input));
  return input.id;
};
const accept = async (activityId: string) =>
  value(await kit.activities.accept.execute(coordinator, { activityId, version: 1 }));
const lock = async (id: string) => kit.activities.lockPeriod.execute(coordinator, await at(id));
const stateOf = async (id: string) =>
  (await kit.rows<{ state: string }>('SELECT state FROM activities WHERE id = $1', [id]))[0]?.state;

describe('a reporting period', () => {
  it('is locked when all of it is settled; nothing is written into it any more, by whatever way', async () => {
    const id = await recorded();
    const activity = await logged();
    expect(await lock(id)).toMatchObject({ refusal: { code: 'PERIOD_NOT_SETTLED', values: { count: 1 } } });
    await accept(activity);
    value(await lock(id));
    expect(await stateOf(activity)).toBe('LOCKED');
    expect(await read(id)).toMatchObject({ state: 'LOCKED', shut: true, allowed: ['period.unlock'] });
    const late = await kit.activities.log.execute(officer, given({ happenedOn: day }));
    expect(late).toMatchObject({ refusal: { code: 'PERIOD_LOCKED', field: 'happenedOn' } });
    const correction = { activityId: activity, version: 3, reach: 2, reason: 'Elírás' };
    expect(await kit.activities.correct.execute(officer, correction)).toMatchObject({
      refusal: { code: 'PERIOD_LOCKED' },
    });
    const direct = kit.rows('UPDATE activities SET reach = 1, version = 9 WHERE id = $1', [activity]);
    await expect(direct).rejects.toMatchObject({ constraint: 'period_is_locked' });
  });

  it('does not wait for a member that is marked as missing', async () => {
    const id = await recorded();
    await logged(officer, true);
    const input = { ...(await at(id)), organizationId: ownOf(officer) };
    value(await kit.activities.markMissing.execute(coordinator, input));
    value(await lock(id));
    expect((await read(id)).missing).toMatchObject([{ id: ownOf(officer) }]);
  });

  it('is open again for a time and a reason, tells the auditors once, and locks itself without a clock', async () => {
    const id = await recorded();
    value(await lock(id));
    await kit
      .person(coordinator.networkId, 'AUD')
      .then(({ accountId, mandateId }) =>
        kit.rows(
          `INSERT INTO mandates (network_id, id, account_id, role, from_date) VALUES ($1, $2, $3, 'AUD', '2019-01-01')`,
          [coordinator.networkId, mandateId, accountId],
        ),
      );
    const until = new Date(Date.now() + 3_600_000);
    const reason = 'Két beszámoló későn érkezett';
    value(await kit.activities.unlockPeriod.execute(coordinator, { ...(await at(id)), until, reason }));
    const settings = { publicUrl: 'http://hub.example' };
    const job = new TellAuditorsJob({} as never, kit.unitOfWork, new Outbox(settings as never), settings);
    const { version } = await at(id);
    for (const _ of [1, 2]) await job.tell(coordinator.networkId, id, version);
    const mails = await kit.rows<{ text: string }>(
      `SELECT text_part AS text FROM mail_outbox WHERE network_id = $1 AND template = 'unlocked'`,
      [coordinator.networkId],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(reason);
    await logged();
    kit.clock.now = () => new Date(until.getTime() + 1_000);
    expect(await read(id)).toMatchObject({ state: 'LOCKED', shut: true });
    const late = await kit.activities.log.execute(officer, given({ happenedOn: day }));
    expect(late).toMatchObject({ refusal: { code: 'PERIOD_LOCKED' } });
  });

  it('is locked by the clock when due and grace are over: who reported nothing is missing, what waits for a decision holds it', async () => {
    const id = await recorded(addDays(today, -5), 10);
    const held = await logged(officer, true);
    const clock = { now: () => kit.clock.now() };
    const job = new PeriodClockJob({} as never, kit.unitOfWork, kit.activities.lockPeriod, clock);
    await job.tick();
    expect((await read(id)).state).toBe('OPEN');
    kit.clock.now = () => new Date(Date.now() + 6 * 86_400_000);
    const other = await kit.member(coordinator, true);
    await kit.rows(`UPDATE memberships SET from_date = '2020-01-01' WHERE network_id = $1`, [
      other.networkId,
    ]);
    const waiting = await logged(other);
    await job.tick();
    expect((await read(id)).state).toBe('OPEN');
    await accept(waiting);
    await job.tick();
    expect(await read(id)).toMatchObject({ state: 'LOCKED', missing: [{ id: ownOf(officer) }] });
    expect([await stateOf(held), await stateOf(waiting)]).toEqual(['HELD', 'LOCKED']);
  });

  it('is not locked over a report that is on its way: who comes second sees what the first one left', async () => {
    const id = await recorded();
    const version = await at(id);
    const row = 'SELECT FROM reporting_periods WHERE id = $1 FOR UPDATE';
    const [locked, told] = await meet<Result<object, Refusal>>(
      kit.database.pool('operator'),
      row,
      [id],
      () => [
        kit.activities.lockPeriod.execute(coordinator, version),
        kit.activities.log.execute(officer, given({ happenedOn: day })),
      ],
    );
    expect([locked?.ok, told?.ok].sort()).toEqual([false, true]);
    const refusal = { code: told?.ok ? 'PERIOD_NOT_SETTLED' : 'PERIOD_LOCKED' };
    expect(told?.ok ? locked : told).toMatchObject({ refusal });
  });

  const ON_ITS_WAY = `
    INSERT INTO activities (network_id, id, organization_id, type, state, happened_on, logged_at, held_at, reported_at)
    VALUES ($1, gen_random_uuid(), $2, 'CLUB', 'REPORTED', $3, now(), now(), now())`;

  it('waits for a report that is just being written, and counts it', async () => {
    const id = await recorded();
    const version = await at(id);
    const report = [officer.networkId, ownOf(officer), day];
    const [locked] = await meet(kit.database.pool('operator'), ON_ITS_WAY, report, () => [
      kit.activities.lockPeriod.execute(coordinator, version),
    ]);
    expect(locked).toMatchObject({ refusal: { code: 'PERIOD_NOT_SETTLED', values: { count: 1 } } });
  });

  it('is held by the database alone against what is on its way', async () => {
    const id = await recorded();
    const pool = kit.database.pool('operator');
    const [log, lock] = [await pool.connect(), await pool.connect()];
    try {
      await log.query('BEGIN');
      await log.query(ON_ITS_WAY, [officer.networkId, ownOf(officer), day]);
      await lock.query(`SET lock_timeout = '300ms'`);
      const direct = `UPDATE reporting_periods SET state = 'LOCKED', locked_at = now() WHERE id = $1`;
      await expect(lock.query(direct, [id])).rejects.toMatchObject({ code: '55P03' });
    } finally {
      await log.query('ROLLBACK');
      log.release();
      lock.release(true);
    }
  });

  it('shares no day with another, also when two are set at once', async () => {
    const input = { fromDate: from, toDate: to, dueOn: to };
    const answers = await Promise.all(
      [1, 2].map(() => kit.activities.recordPeriod.execute(coordinator, input)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'PERIOD_OVERLAP' } });
  });

  it('is read by members and set by the coordination alone', async () => {
    const id = await recorded();
    expect(await read(id, officer)).toMatchObject({ fromDate: from, allowed: [] });
    await expect(kit.activities.lockPeriod.execute(officer, await at(id))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const stranger = await kit.network();
    await expect(kit.activities.lockPeriod.execute(stranger, await at(id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    value(await kit.activities.lockPeriod.onTime(systemActor(coordinator.networkId), id));
  });
});

it('what an hour is worth is recorded from a day on, once, and never changed', async () => {
  const rates = {
    fromDate: '2026-01-01',
    staffRate: { amount: '4200', currency: 'HUF' as const },
    volunteerRate: { amount: '2600', currency: 'HUF' as const },
  };
  value(await kit.activities.recordRates.execute(coordinator, rates));
  expect(await kit.activities.recordRates.execute(coordinator, rates)).toMatchObject({
    refusal: { code: 'RATES_EXIST', field: 'fromDate' },
  });
  const app = kit.dataSource.query('UPDATE hour_rates SET staff_rate = 1');
  await expect(app).rejects.toMatchObject({ code: '42501' });
  const hub = kit.hub(officer);
  expect(await finder.rates(hub)).toMatchObject([{ version: 1, volunteerRate: { amount: '2600' } }]);
  await hub.read.close();
});

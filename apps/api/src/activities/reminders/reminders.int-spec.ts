import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor } from '@kalaka/domain';
import { v4 } from 'uuid';
import { activeMembers } from '../../../test/active-members.js';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { Outbox } from '../../platform/mail/index.js';
import { RemindersJob } from './reminders.job.js';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const SETTINGS = { publicUrl: 'https://hub.test' };
let kit: PlatformKit;
let job: RemindersJob;
let coordinator: Actor;
let members: ReturnType<typeof activeMembers>;
let run: (sql: string, params?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;

beforeAll(async () => {
  kit = await platformKit();
  await kit.boss.createQueue('activities.remindersOfNetwork');
  const operator = kit.database.pool('operator');
  run = (sql, params = []) => operator.query(sql, params);
  job = new RemindersJob(
    { register: () => undefined } as never,
    kit.unitOfWork,
    new Outbox(SETTINGS as never),
    SETTINGS,
  );
});
afterAll(() => kit.close());
beforeEach(async () => {
  // What other tests left behind would be told, too.
  await run(`UPDATE networks SET state = 'ARCHIVED'`);
  coordinator = await kit.newNetwork();
  members = activeMembers(run, coordinator.networkId);
});

/** The clock on the wall in Budapest. */
const at = (day: string, time = '07:30') => (kit.clock.now = () => new Date(`${day}T${time}:00+01:00`));
const mails = async () =>
  (
    await run(
      `SELECT subject, text_part AS text, recipient FROM mail_outbox WHERE network_id = $1 ORDER BY created_at`,
      [coordinator.networkId],
    )
  ).rows as { subject: string; text: string; recipient: string }[];
const period = (dueOn: string) =>
  run(
    `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state) VALUES ($1, $2, '2026-10-01', '2026-10-31', $3, 'OPEN')`,
    [coordinator.networkId, v4(), dueOn],
  );
const choose = (organizationId: string, settings: object) =>
  run(
    `UPDATE accounts SET notice_settings = $2 WHERE id IN (SELECT account_id FROM mandates WHERE organization_id = $1)`,
    [organizationId, settings],
  );
/** Somebody who coordinates. */
async function newCoordinator(): Promise<void> {
  await run(
    `INSERT INTO accounts (id, email, given_name, family_name, languages, display_settings, created_at)
     VALUES ($1::uuid, $1::uuid || '@example.org', 'Nora', 'Hegyi', '{en}', '{}', now())`,
    [coordinator.accountId],
  );
  const employer = await members.member('2024-01-01', false);
  await members.activity(employer, '2026-11-20', { state: 'HELD' });
  await run(
    `INSERT INTO mandates (network_id, id, account_id, role, organization_id, from_date) VALUES ($1, $2, $3, 'COORD', $4, '2024-01-01')`,
    [coordinator.networkId, v4(), coordinator.accountId, employer],
  );
}

describe('reminders of reports', () => {
  it('come a week before, on the day and after it, each once, to those who have reported nothing', async () => {
    const [silent, told] = [await members.member('2024-01-01'), await members.member('2024-01-01')];
    await members.activity(told, '2026-10-10');
    await period('2026-12-04'); // a Friday
    for (const day of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-12-04', '2026-12-05', '2026-12-12']) {
      at(day, '08:00');
      await job.tick();
      await job.tick();
    }
    const sent = await mails();
    expect(sent.map(({ subject }) => subject.slice(0, 32))).toEqual([
      'Hamarosan esedékes beszámolók. H',
      'Ma esedékes beszámolók. Időszak:',
      'Lejárt határidejű beszámolók. A ',
    ]);
    const { rows } = await run(
      'SELECT a.email FROM mandates m JOIN accounts a ON a.id = m.account_id WHERE organization_id = $1',
      [silent],
    );
    expect(new Set(sent.map(({ recipient }) => recipient))).toEqual(new Set([rows[0]?.['email']]));
    expect(sent[0]?.text).toContain('2026. december 4.');
  });

  it('wait for half past seven, and for the end of the quiet hours of each person', async () => {
    const late = await members.member('2024-01-01');
    await period(TUESDAY);
    await choose(late, { quietFrom: '22:00', quietTo: '10:00' });
    for (const time of ['07:29', '07:30', '09:59']) {
      at(TUESDAY, time);
      await job.tick();
    }
    expect(await mails()).toEqual([]);
    at(TUESDAY, '10:00');
    await job.tick();
    expect(await mails()).toHaveLength(1);
  });

  it('come to nobody who wants none', async () => {
    await choose(await members.member('2024-01-01'), { levels: { PERIOD_DUE: 'NEVER' } });
    await period(TUESDAY);
    at(TUESDAY);
    await job.tick();
    expect(await mails()).toEqual([]);
  });

  it('are one mail, however many processes ask at the same moment', async () => {
    await members.member('2024-01-01');
    await period(TUESDAY);
    at(TUESDAY);
    await Promise.all(Array.from({ length: 6 }, () => job.visit(coordinator.networkId)));
    expect(await mails()).toHaveLength(1);
  });

  it('are asked for at the very minute where the next walk would be too late', async () => {
    at(TUESDAY, '07:05');
    await job.tick();
    const { rows } = await run(
      `SELECT start_after FROM pgboss.job WHERE name = 'activities.remindersOfNetwork' AND data ->> 'networkId' = $1`,
      [coordinator.networkId],
    );
    expect(rows.map((row) => (row['start_after'] as Date).toISOString())).toEqual([
      '2026-11-24T06:30:00.000Z',
    ]);
  });
});

describe('the mail of the week', () => {
  it('says on Monday what waits and who has gone quiet, and on Tuesday nothing', async () => {
    await newCoordinator();
    const club = await members.member('2024-01-01', false);
    for (const ago of [60, 67, 74, 81]) await members.activity(club, addDays(MONDAY, -ago));
    at(TUESDAY);
    await job.tick();
    expect(await mails()).toEqual([]);
    at(MONDAY);
    await job.tick();
    await job.tick();
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Your week in the network: Test');
    expect(mail?.text).toContain('What waits for you?');
    expect(mail?.text).toContain('- 4 reports wait, the oldest since 3 September 2026');
    expect(mail?.text).toMatch(/Who has gone quiet\?\n\n- Member \w+: nothing for 60 days/);
    expect(mail?.text).toContain('https://hub.test/profile/notices');
  });

  it('brings an editor what came back, and what is due, in one mail', async () => {
    const member = await members.member('2024-01-01');
    await members.activity(member, '2026-09-09', { state: 'SENT_BACK' });
    await period(addDays(MONDAY, 3));
    at(MONDAY);
    await job.tick();
    const sent = await mails();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('Miről kell még beszámolnunk?');
    expect(sent[0]?.text).toContain('- Nyitott klub, 2026. szeptember 9.');
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type Actor, todayIn } from '@kalaka/domain';
import { DECISION, organizationsKit, value, type OrganizationsKit } from '../../../test/organizations-kit.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { makeLog } from '../../platform/log/logger.js';
import { Outbox } from '../../platform/mail/index.js';
import { SponsorGoneJob } from './sponsor-gone.job.js';
import { SPONSOR_GONE } from './sponsor-gone.js';

let kit: OrganizationsKit;
let job: SponsorGoneJob;
let coordinator: Actor;
let sponsor: Actor;
let group: Actor;
const today = todayIn(new Date(), 'Europe/Budapest');

beforeAll(async () => {
  kit = await organizationsKit();
  const settings = { publicUrl: 'https://hub.test', smtpUrl: undefined } as never;
  await kit.boss.createQueue(SPONSOR_GONE);
  const worker = new JobWorker(kit.boss, makeLog('silent'));
  job = new SponsorGoneJob(worker, kit.unitOfWork, new Outbox(settings), settings);
});
afterAll(() => kit.close());
beforeEach(async () => {
  coordinator = await kit.network();
  sponsor = await kit.member(coordinator, true);
  group = await kit.member(coordinator, false);
});

const propose = async (to = sponsor): Promise<string> => {
  const proposed = await kit.cases.proposeSponsorship.execute(group, {
    organizationId: group.organizationId ?? '',
    version: 1,
    side: 'SPONSEE',
    otherId: to.organizationId ?? '',
    ...{ fromDate: today, toDate: addDays(today, 100), scope: [], feeBasisPoints: 0 },
    ceiling: { amount: '900000', currency: 'HUF' },
  });
  return value(proposed).sponsorshipId;
};
const agreed = async (): Promise<string> => {
  const sponsorshipId = await propose();
  value(await kit.cases.acceptSponsorship.execute(sponsor, { sponsorshipId, version: 1 }));
  return sponsorshipId;
};
const membershipOf = async ({ organizationId }: Actor) => {
  const [row] = await kit.rows<{ id: string; version: number }>(
    'SELECT id, version FROM memberships WHERE organization_id = $1',
    [organizationId],
  );
  return { membershipId: row?.id ?? '', version: row?.version ?? 0 };
};
const exclude = async () =>
  kit.cases.exclude.execute(coordinator, {
    ...(await membershipOf(sponsor)),
    ...{ reason: 'Ismételt mulasztás', hearingOn: today, decision: { ...DECISION, date: today } },
  });
const stored = async (id: string) => {
  const rows = await kit.rows('SELECT state, ended_because, ended_on::text FROM sponsorships WHERE id = $1', [
    id,
  ]);
  return rows[0];
};

describe('a sponsor that is excluded or leaves', () => {
  it('ends what it carries in the same moment, under a name of its own, and the group is to be told', async () => {
    const sponsorshipId = await agreed();
    value(await exclude());
    expect(await stored(sponsorshipId)).toEqual({
      ...{ state: 'ENDED', ended_because: 'SPONSOR_GONE', ended_on: today },
    });
    const jobs = await kit.rows<{ data: object }>('SELECT data FROM pgboss.job WHERE name = $1 ORDER BY id', [
      SPONSOR_GONE,
    ]);
    expect(jobs).toContainEqual({ data: { networkId: coordinator.networkId, sponsorshipId } });
    const [event] = await kit.rows(
      `SELECT organization_id AS whom FROM audit_events WHERE subject_id = $1 AND event = 'sponsorship.ended'`,
      [sponsorshipId],
    );
    expect(event).toEqual({ whom: group.organizationId });
  });

  it('takes what was only proposed with it', async () => {
    const sponsorshipId = await propose();
    const membership = await membershipOf(sponsor);
    value(await kit.cases.leave.execute(sponsor, { ...membership, on: today, reason: 'Megszűnünk.' }));
    expect(await stored(sponsorshipId)).toMatchObject({ state: 'WITHDRAWN', ended_because: null });
  });

  it('cannot go and keep a group, whatever writes it', async () => {
    await agreed();
    const gone = kit.rows(`UPDATE memberships SET state = 'LEFT', to_date = $2 WHERE organization_id = $1`, [
      sponsor.organizationId,
      today,
    ]);
    await expect(gone).rejects.toMatchObject({ constraint: 'sponsor_is_member' });
  });

  it('cannot take a group on after it has gone, whatever writes it', async () => {
    const sponsorshipId = await propose();
    await kit.rows(`UPDATE memberships SET state = 'LEFT', to_date = $2 WHERE organization_id = $1`, [
      sponsor.organizationId,
      today,
    ]);
    const taken = kit.rows(`UPDATE sponsorships SET state = 'ACTIVE', accepted_on = $2 WHERE id = $1`, [
      sponsorshipId,
      today,
    ]);
    await expect(taken).rejects.toMatchObject({ constraint: 'sponsor_is_member' });
  });

  it('is made known to the people of the group by mail, once', async () => {
    const sponsorshipId = await agreed();
    value(await exclude());
    for (const _ of [1, 2]) await job.tell(coordinator.networkId, sponsorshipId);
    const mails = await kit.rows<{ recipient: string; html_part: string }>(
      `SELECT recipient, html_part FROM mail_outbox WHERE network_id = $1 AND template = 'sponsorGone'`,
      [coordinator.networkId],
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(mails.length);
    expect(mails[0]?.html_part).toContain(`/organizations/${group.organizationId}/sponsorship/new`);
  });
});

import { todayIn, type Actor, type GivenActivity } from '@kalaka/domain';
import { v4, v7 } from 'uuid';
import {
  ACTIVITY_ENTITIES,
  ActivitiesFinder,
  AcceptActivities,
  AcceptActivity,
  ActivitySteps,
  AnswerDispute,
  CancelActivity,
  CorrectActivity,
  DisputeActivity,
  EditActivity,
  HoldActivity,
  LockPeriod,
  LogActivity,
  MarkPeriodMissing,
  PeriodSteps,
  RecordHourRates,
  RecordPeriod,
  UnlockPeriod,
  PlanActivity,
  ReportActivity,
  SendBackActivity,
  UndoActivity,
} from '../src/activities/index.js';
import { TELL_AUDITORS } from '../src/activities/periods/tell-auditors.js';
import { organizationsKit, type OrganizationsKit } from './organizations-kit.js';
import type { PlatformKit } from './platform-kit.js';

/** The use-cases and finders of activities on a real database; only the clock can be turned. */
export type ActivitiesKit = Omit<OrganizationsKit, 'finder'> & {
  activities: ReturnType<typeof cases>;
  finder: ActivitiesFinder;
  /** What an hour is worth in this network from 2020 on; gives its id. */
  rates(networkId: string): Promise<string>;
  period(networkId: string, fromDate: string, toDate: string, state?: 'OPEN' | 'LOCKED'): Promise<string>;
  /** A programme that runs this year, with these organizations as partners. */
  program(networkId: string, organizationIds: readonly string[]): Promise<string>;
};

const cases = ({ unitOfWork }: PlatformKit) => {
  const steps = new ActivitySteps(unitOfWork);
  const periods = new PeriodSteps(unitOfWork);
  return {
    log: new LogActivity(unitOfWork),
    plan: new PlanActivity(unitOfWork),
    undo: new UndoActivity(steps),
    hold: new HoldActivity(steps),
    edit: new EditActivity(steps),
    report: new ReportActivity(steps),
    sendBack: new SendBackActivity(steps),
    accept: new AcceptActivity(steps),
    acceptMany: new AcceptActivities(unitOfWork),
    cancel: new CancelActivity(steps),
    dispute: new DisputeActivity(steps),
    answerDispute: new AnswerDispute(steps),
    correct: new CorrectActivity(steps),
    recordPeriod: new RecordPeriod(periods),
    lockPeriod: new LockPeriod(periods),
    unlockPeriod: new UnlockPeriod(periods),
    markMissing: new MarkPeriodMissing(periods),
    recordRates: new RecordHourRates(unitOfWork),
  };
};

/** What a client sends for something that was done on a day. */
export const given = (change: Partial<GivenActivity> = {}) => ({
  id: v4(),
  idempotencyKey: v7(),
  type: 'ADVICE',
  happenedOn: todayIn(new Date(), 'Europe/Budapest'),
  reach: 6,
  minutes: 90,
  ...change,
});

export async function activitiesKit(): Promise<ActivitiesKit> {
  const kit = await organizationsKit(ACTIVITY_ENTITIES);
  await kit.boss.createQueue(TELL_AUDITORS);
  return {
    ...kit,
    activities: cases(kit),
    finder: new ActivitiesFinder({ now: () => kit.clock.now() }),
    rates: async (networkId) => {
      const id = v4();
      await kit.rows(`INSERT INTO hour_rates VALUES ($1, $2, 1, '2020-01-01', 4000, 2500, 'HUF')`, [
        networkId,
        id,
      ]);
      return id;
    },
    period: async (networkId, fromDate, toDate, state = 'OPEN') => {
      const id = v4();
      await kit.rows(
        `INSERT INTO reporting_periods (network_id, id, from_date, to_date, due_on, state, locked_at)
         VALUES ($1, $2, $3, $4, $4, $5, CASE WHEN $5 = 'LOCKED' THEN now() END)`,
        [networkId, id, fromDate, toDate, state],
      );
      return id;
    },
    program: async (networkId, organizationIds) => {
      const id = v4();
      await kit.rows(
        `WITH made AS (INSERT INTO programs (network_id, id, state, title, from_date, to_date, zero_budget, approved_on)
           VALUES ($1, $2, 'ACTIVE', '{"hu": "Közös program"}', '2026-01-01', '2026-12-31', true, '2025-12-01'))
         INSERT INTO program_partners (network_id, id, program_id, organization_id, role, from_date, to_date)
         SELECT $1, gen_random_uuid(), $2, o.id, CASE WHEN o.place = 1 THEN 'ACCOUNTABLE' ELSE 'IMPLEMENTING' END,
           '2026-01-01', '2026-12-31' FROM unnest($3::uuid[] || $3[1:1]) WITH ORDINALITY o (id, place)`,
        [networkId, id, organizationIds],
      );
      return id;
    },
  };
}

/** The own organization of somebody who acts for one. */
export const ownOf = ({ organizationId }: Actor): string => organizationId ?? '';

/** What specs look at, beside what always comes. */
const FIELDS = [
  ...['reach', 'reachBy', 'volunteerMinutes', 'inKind', 'program', 'allowed', 'title', 'remarks', 'loggedBy'],
  'corrections',
];

/** One activity as this person reads it. */
export async function readActivity(kit: ActivitiesKit, actor: Actor, id: string) {
  const hub = kit.hub(actor);
  try {
    return await kit.finder.one(hub, id, FIELDS);
  } finally {
    await hub.read.close();
  }
}

/** The list of activities as this person reads it. */
export async function listActivities(
  kit: ActivitiesKit,
  actor: Actor,
  args: Partial<Parameters<ActivitiesFinder['page']>[1]> = {},
) {
  const hub = kit.hub(actor);
  try {
    const asked = [...FIELDS.map((field) => `edges.node.${field}`), 'totalCount'];
    return await kit.finder.page(hub, { first: 25, ...args }, asked);
  } finally {
    await hub.read.close();
  }
}

import { refused, type GivenActivity, type Refusal, type Result } from '@kalaka/domain';
import type { LogManyInput } from '../../activities/index.js';
import type { ActivitiesFile, ActivityFile } from './activity-files.js';
import { activitiesOf } from './activity-rules.js';
import { Order, type Happening, type Story } from './story.js';

/** Members write a month down at once; lately they do so every week. */
const LONG_STEP = 30;
const SHORT_STEP = 7;
/** So many days later the coordination has looked at it. */
const REVIEW_DAYS = 4;

/** What the members did in eighteen months, and how it was reported, accepted and locked. */
export function activitiesChapter(story: Story): Happening[] {
  const file = story.world.activities;
  const made = file.rules.flatMap((rule) => activitiesOf(rule, (offset) => story.clock.day(offset)));
  const all = [...file.activities, ...made].sort((a, b) => a.day - b.day);
  const held = all.filter(({ state }) => !['PLANNED', 'CANCELLED'].includes(state));
  return [
    ...file.rates.map((rates) => ratesRecorded(story, rates)),
    ...file.periods.flatMap((period) => [
      periodRecorded(story, period),
      ...stretches(period).flatMap(([from, to]) =>
        written(
          story,
          held.filter(({ day }) => day >= from && day <= to),
          Math.min(to, -1),
        ),
      ),
      ...(period.state === 'LOCKED' ? [locked(story, period)] : []),
    ]),
    ...all.filter(({ state }) => state === 'PLANNED').map((one) => planned(story, one, -3)),
    ...all.filter(({ state }) => state === 'CANCELLED').flatMap((one) => cancelled(story, one)),
    ...all.flatMap((one) => (one.dispute ? [disputed(story, one, one.dispute)] : [])),
  ];
}

type PeriodFile = ActivitiesFile['periods'][number];

function ratesRecorded(story: Story, rates: ActivitiesFile['rates'][number]): Happening {
  const { currency } = story.world.network;
  const money = (amount: string) => ({ amount, currency });
  return {
    day: rates.recordedDay,
    order: Order.WORKS,
    what: rates.key,
    done: () => story.has('hour_rates', rates.key),
    write: () =>
      story.pen.recordRates.execute(story.coordinator(rates.recordedDay), {
        id: story.id(rates.key),
        fromDate: story.clock.day(rates.fromDay),
        staffRate: money(rates.staffRate),
        volunteerRate: money(rates.volunteerRate),
      }),
  };
}

function periodRecorded(story: Story, { key, fromDay, toDay, dueDay }: PeriodFile): Happening {
  const day = fromDay - 10;
  return {
    day,
    order: Order.WORKS,
    what: key,
    done: () => story.has('reporting_periods', key),
    write: () =>
      story.pen.recordPeriod.execute(story.coordinator(day), {
        id: story.id(key),
        fromDate: story.clock.day(fromDay),
        toDate: story.clock.day(toDay),
        dueOn: story.clock.day(dueDay),
        graceDays: 10,
      }),
  };
}

function locked(story: Story, { key, dueDay: day }: PeriodFile): Happening {
  return {
    day,
    order: Order.ENDS,
    what: `lock of ${key}`,
    done: () => story.has('reporting_periods', key, `state = 'LOCKED'`),
    write: () =>
      story.pen.lockPeriod.execute(story.coordinator(day), { periodId: story.id(key), version: 1 }),
  };
}

/** The stretches of days that are written down together: they end with the period. */
function stretches({ fromDay, toDay, state }: PeriodFile): [number, number][] {
  const step = state === 'LOCKED' ? LONG_STEP : SHORT_STEP;
  const found: [number, number][] = [];
  for (let from = fromDay; from <= Math.min(toDay, -1); from += step)
    found.push([from, Math.min(from + step - 1, toDay)]);
  return found;
}

/** Each organization writes down what it did; then the coordination looks at all of it. */
function written(story: Story, activities: readonly ActivityFile[], day: number): Happening[] {
  const byOrganization = Map.groupBy(activities, ({ organization }) => organization);
  const logs = [...byOrganization].map(([organization, its]) => logged(story, organization, its, day));
  const review = Math.min(day + REVIEW_DAYS, 0);
  const questions = activities.filter(({ state }) => state === 'SENT_BACK');
  const accepted = activities.filter(({ state }) => ['ACCEPTED', 'LOCKED', 'DISPUTED'].includes(state));
  return [
    ...logs,
    ...(accepted.length > 0 ? [acceptance(story, accepted, review)] : []),
    ...questions.map((one) => sentBack(story, one, review)),
  ];
}

function logged(story: Story, organization: string, its: readonly ActivityFile[], day: number): Happening {
  const last = its.at(-1)?.key ?? '';
  return {
    day,
    order: Order.WORKS,
    what: `activities of ${organization} up to ${last}`,
    done: () => story.has('activities', last),
    write: () => write(story, organization, its, day),
  };
}

async function write(
  story: Story,
  organization: string,
  its: readonly ActivityFile[],
  day: number,
): Promise<Result<unknown, Refusal>> {
  const open = await programsOf(story, organization);
  const activities: LogManyInput['activities'] = its.map((one) => ({
    ...given(story, one, open),
    state: one.state === 'HELD' ? 'HELD' : one.state === 'PLANNED' ? 'PLANNED' : 'REPORTED',
  }));
  const organizationId = story.id(organization);
  return story.pen.logMany.execute(story.speaker(organization, day, ['ED', 'AO']), {
    organizationId,
    activities,
  });
}

interface Part {
  id: string;
  from: string;
  to: string;
}

/** The programmes in which an organization has a part, and from when to when. */
const programsOf = (story: Story, organization: string): Promise<Part[]> =>
  story.read<Part>(
    `SELECT p.id, greatest(p.from_date, q.from_date)::text AS "from", least(p.to_date, q.to_date)::text AS "to"
     FROM programs p JOIN program_partners q ON q.network_id = p.network_id AND q.program_id = p.id
     WHERE p.network_id = $1 AND q.organization_id = $2 AND p.state IN ('ACTIVE', 'SUSPENDED', 'COMPLETED')`,
    [story.networkId, story.id(organization)],
  );

/** An activity as a client would send it. It names its programme where the organization had a part in it on that day. */
function given(story: Story, one: ActivityFile, open: readonly Part[]): GivenActivity & { id: string } {
  const programId = story.idOf(one.program);
  const happenedOn = story.clock.day(one.day);
  const runs = open.some(({ id, from, to }) => id === programId && from <= happenedOn && happenedOn <= to);
  const reachBy = Object.entries(one.reachBy ?? {}).flatMap(([dimension, codes = {}]) =>
    Object.entries(codes).map(([code, count]) => ({ dimension, code, count })),
  );
  return {
    id: story.id(one.key),
    ...{ type: one.type, happenedOn, minutes: one.minutes, reach: one.reach ?? null, reachBy },
    programId: runs ? programId : null,
    ...{ volunteerMinutes: (one.volunteerHours ?? 0) * 60, staffMinutes: (one.staffHours ?? 0) * 60 },
    district: one.district ?? null,
    coOrganizerIds: one.coOrganizers?.map((key) => story.id(key)) ?? [],
    ...{ title: one.title ?? {}, outcome: one.outcome ?? {} },
  };
}

function acceptance(story: Story, activities: readonly ActivityFile[], day: number): Happening {
  const [first] = activities;
  return {
    day,
    order: Order.DECIDES,
    what: `acceptance of ${first?.key ?? ''} and others`,
    done: () => story.has('activities', first?.key ?? '', `accepted_at IS NOT NULL`),
    write: async () => {
      const wanted = activities.map(({ key }) => ({ activityId: story.id(key), version: 1 }));
      const done = await story.pen.acceptMany.execute(story.coordinator(day), { activities: wanted });
      const [exception] = done.ok ? done.value.exceptions : [];
      return exception ? refused(exception.refusal.code, exception.activityId) : done;
    },
  };
}

function sentBack(story: Story, { key, question = {} }: ActivityFile, day: number): Happening {
  return {
    day,
    order: Order.DECIDES,
    what: `question on ${key}`,
    done: () => story.has('activities', key, `state <> 'REPORTED'`),
    write: () =>
      story.pen.sendBack.execute(story.coordinator(day), {
        activityId: story.id(key),
        version: 1,
        text: story.said(question),
      }),
  };
}

function planned(story: Story, one: ActivityFile, day: number): Happening {
  return {
    day,
    order: Order.WORKS,
    what: one.key,
    done: () => story.has('activities', one.key),
    write: () => write(story, one.organization, [{ ...one, state: 'PLANNED' }], day),
  };
}

function cancelled(story: Story, one: ActivityFile): Happening[] {
  const day = one.day;
  return [
    planned(story, one, day - 7),
    {
      day,
      order: Order.WORKS,
      what: `end of ${one.key}`,
      done: () => story.has('activities', one.key, `state = 'CANCELLED'`),
      write: () =>
        story.pen.cancelActivity.execute(story.speaker(one.organization, day, ['ED', 'AO']), {
          activityId: story.id(one.key),
          version: 1,
          text: story.said(one.reason ?? {}),
        }),
    },
  ];
}

function disputed(
  story: Story,
  { key }: ActivityFile,
  dispute: NonNullable<ActivityFile['dispute']>,
): Happening {
  const { organization, day, text } = dispute;
  return {
    day,
    order: Order.DECIDES,
    what: `dispute of ${key}`,
    done: () => story.has('activities', key, `state = 'DISPUTED'`),
    write: () =>
      story.pen.dispute.execute(story.speaker(organization, day, ['AO']), {
        activityId: story.id(key),
        version: 2,
        text: story.said(text),
      }),
  };
}

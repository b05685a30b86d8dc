import { addDays, coversDay, type Period, type PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { ActivityFields } from './activity.js';
import type { HourRates } from './figures.js';
import { isShut, type PeriodState } from './periods/period.js';

/** What is known of an organization on the day of the activity. */
export interface OrganizerFacts {
  readonly id: string;
  /** Its membership of that day; null: it was no member then. */
  readonly member: Period | null;
  /** The last day of a membership that ended before. */
  readonly leftOn: PlainDate | null;
}

/** The programme that an activity belongs to, and how the organizers stand in it on that day. */
export interface ProgramFacts extends Period {
  readonly id: string;
  readonly state: string;
  /** Organizations that have a part in it on the day of the activity. */
  readonly partnerIds: readonly string[];
}

export interface PeriodFacts extends Period {
  readonly id: string;
  readonly state: PeriodState;
  readonly unlockedUntil: string | null;
}

/** Everything around an activity that decides whether it may be written, as one statement reads it. */
export interface Surroundings {
  readonly organizers: readonly OrganizerFacts[];
  /** Null: the activity names no programme, or one that is not there. */
  readonly program: ProgramFacts | null;
  /** The reporting period that its day lies in. */
  readonly period: PeriodFacts | null;
  readonly rates: HourRates | null;
  /** Whether the place that is named is one of its organizer's. */
  readonly locationIsOwn: boolean;
}

export interface Moment {
  readonly now: Date;
  readonly today: PlainDate;
}

/** Programmes in which something can be done. What was done in time may still be reported after the work ended. */
const RUNNING = ['ACTIVE', 'SUSPENDED', 'COMPLETED'];
/** Programmes for which something can be planned. */
const TO_COME = ['APPROVED', 'ACTIVE', 'SUSPENDED'];

/** How far ahead a plan may reach. */
const FURTHEST_PLAN_DAYS = 2 * 366;

/**
 * Whether an activity of that day fits what is around it. Refusals: ORGANIZER_NOT_MEMBER, ORGANIZER_LEFT, PLACE_UNKNOWN,
 * PROGRAM_UNKNOWN, PROGRAM_NOT_RUNNING, NOT_A_PARTNER, OUTSIDE_PROGRAM, PERIOD_LOCKED; and NOT_HELD_YET for a day to come
 * where it says that it took place.
 */
export function fits(
  fields: ActivityFields,
  organizationId: string,
  around: Surroundings,
  moment: Moment,
  planned: boolean,
): Result<null, Refusal> {
  const day = dayFits(fields.happenedOn, moment.today, planned);
  if (!day.ok) return day;
  const ids = [organizationId, ...fields.coOrganizerIds];
  for (const [i, id] of ids.entries()) {
    const one = organizerFits(id, around, i === 0 ? 'organizationId' : `coOrganizerIds[${i - 1}]`);
    if (!one.ok) return one;
  }
  if (fields.locationId !== null && !around.locationIsOwn) return refused('PLACE_UNKNOWN', 'locationId');
  const program = programFits(fields, organizationId, around.program, planned);
  if (!program.ok) return program;
  return periodFits(around.period, moment.now, 'happenedOn');
}

function dayFits(day: PlainDate, today: PlainDate, planned: boolean): Result<null, Refusal> {
  if (!planned && day > today) return refused('NOT_HELD_YET', 'happenedOn', { today });
  const latest = addDays(today, FURTHEST_PLAN_DAYS);
  return day > latest ? refused('DATE_IN_FUTURE', 'happenedOn', { today: latest }) : ok(null);
}

function organizerFits(id: string, around: Surroundings, field: string): Result<null, Refusal> {
  const facts = around.organizers.find((one) => one.id === id);
  if (facts?.member) return ok(null);
  if (facts?.leftOn) return refused('ORGANIZER_LEFT', field, { leftOn: facts.leftOn });
  return refused('ORGANIZER_NOT_MEMBER', field);
}

function programFits(
  { programId, happenedOn }: ActivityFields,
  organizationId: string,
  program: ProgramFacts | null,
  planned: boolean,
): Result<null, Refusal> {
  if (programId === null) return ok(null);
  if (program === null) return refused('PROGRAM_UNKNOWN', 'programId');
  const open = planned ? TO_COME : RUNNING;
  if (!open.includes(program.state)) return refused('PROGRAM_NOT_RUNNING', 'programId');
  if (!coversDay(program, happenedOn)) {
    const { fromDate, toDate } = program;
    return refused('OUTSIDE_PROGRAM', 'happenedOn', { from: fromDate, to: toDate ?? '' });
  }
  return program.partnerIds.includes(organizationId) ? ok(null) : refused('NOT_A_PARTNER', 'programId');
}

/** Nothing is written into a period that is locked; the way out is to have it opened again. Refusal: PERIOD_LOCKED. */
export function periodFits(period: PeriodFacts | null, now: Date, field?: string): Result<null, Refusal> {
  if (period === null || !isShut(period, now)) return ok(null);
  return refused('PERIOD_LOCKED', field, { from: period.fromDate, to: period.toDate ?? '' });
}

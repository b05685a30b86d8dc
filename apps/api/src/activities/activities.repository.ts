import {
  ACTIVITY_TYPES,
  type ActivityFigures,
  isPlainDate,
  offeredTerms,
  TARGET_GROUPS,
  type ActivityVocabulary,
  type GivenActivity,
  type NetworkVocabulary,
  type ReachCount,
  type Surroundings,
  type WriteFacts,
  type WrittenActivity,
} from '@kalaka/domain';
import { lookAt, type Look, type Tx } from '../platform/db/index.js';

/** Where the facts of an activity stand: columns or parameters. */
interface Place {
  readonly day: string;
  /** Who reports it first, then the co-organizers. */
  readonly organizers: string;
  readonly program: string;
  readonly location: string;
}

/** Everything around an activity that decides whether it may be written. $1 network; `n` is its row. */
const around = ({ day, organizers, program, location }: Place): string => `
  json_build_object('vocabulary', n.vocabulary,
    'organizers', (SELECT coalesce(json_agg(json_build_object('id', o.id,
        'member', (SELECT json_build_object('fromDate', m.from_date, 'toDate', m.to_date) FROM memberships m
          WHERE m.network_id = o.network_id AND m.organization_id = o.id AND m.from_date <= ${day}
            AND coalesce(m.to_date, 'infinity') >= ${day} LIMIT 1),
        'leftOn', (SELECT max(m.to_date) FROM memberships m WHERE m.network_id = o.network_id
          AND m.organization_id = o.id AND m.to_date < ${day}))), '[]')
      FROM organizations o WHERE o.network_id = $1 AND o.id = ANY (${organizers})),
    'program', (SELECT json_build_object('id', p.id, 'state', p.state, 'fromDate', p.from_date, 'toDate', p.to_date,
        'partnerIds', (SELECT coalesce(json_agg(q.organization_id), '[]') FROM program_partners q
          WHERE q.network_id = p.network_id AND q.program_id = p.id AND q.in_force @> ${day}))
      FROM programs p WHERE p.network_id = $1 AND p.id = ${program}),
    'period', (SELECT json_build_object('id', r.id, 'fromDate', r.from_date, 'toDate', r.to_date, 'state', r.state,
        'unlockedUntil', r.unlocked_until)
      FROM reporting_periods r WHERE r.network_id = $1 AND ${day} BETWEEN r.from_date AND r.to_date),
    'rates', (SELECT json_build_object('id', h.id, 'staffRate', h.staff_rate::text, 'volunteerRate', h.volunteer_rate::text,
        'currency', h.currency) FROM hour_rates h WHERE h.network_id = $1
      ORDER BY h.from_date <= ${day} DESC, CASE WHEN h.from_date <= ${day} THEN h.from_date END DESC, h.from_date LIMIT 1),
    'locationIsOwn', EXISTS (SELECT FROM locations l WHERE l.network_id = $1 AND l.id = ${location}
      AND l.organization_id = ANY (${organizers})))`;

/** Parameters of its own: day or null, the organizers, programme, place. */
const AROUND = (first: number): string => {
  const [day, organizers, program, location] = [0, 1, 2, 3].map((i) => `$${first + i}`);
  return `SELECT ${around({
    day: `${day}::date`,
    organizers: `${organizers}::uuid[]`,
    program: `${program}::uuid`,
    location: `${location}::uuid`,
  })} FROM networks n WHERE n.id = $1`;
};

/** The same for many, in their order. $2 what the single one has as parameters, a list of it */
const AROUND_MANY = `
  SELECT ${around({ day: 'g.day', organizers: 'g.organizers', program: 'g.program', location: 'g.location' })} AS around
  FROM networks n, ROWS FROM (jsonb_to_recordset($2::jsonb)
    AS (day date, organizers uuid[], program uuid, location uuid)) WITH ORDINALITY g (day, organizers, program, location, place)
  WHERE n.id = $1 ORDER BY g.place`;

export type Around = Surroundings & { readonly vocabulary: Partial<NetworkVocabulary> };

/** Codes that may be given: of every network, and those that this one offers. */
export const vocabularyOf = (own: Partial<NetworkVocabulary>): ActivityVocabulary => ({
  types: [...ACTIVITY_TYPES, ...offeredTerms(own.activityTypes ?? [])],
  districts: offeredTerms(own.districts ?? []),
  targetGroups: [...TARGET_GROUPS, ...offeredTerms(own.targetGroups ?? [])],
});

const placeOf = (organizationId: string, given: GivenActivity) => ({
  day: isPlainDate(given.happenedOn) ? given.happenedOn : null,
  organizers: [organizationId, ...(given.coOrganizerIds ?? [])],
  program: given.programId ?? null,
  location: given.locationId ?? null,
});

/** What decides whether this activity may be written, as a question. */
export function aroundOf(organizationId: string, given: GivenActivity): Look {
  const { day, organizers, program, location } = placeOf(organizationId, given);
  return { name: 'activity.around', sql: AROUND, params: [day, organizers, program, location] };
}

export const factsOf = (organizationId: string, { vocabulary, ...surroundings }: Around): WriteFacts => ({
  organizationId,
  vocabulary: vocabularyOf(vocabulary),
  around: surroundings,
});

/** What decides whether this activity may be written. */
export async function factsFor(tx: Tx, organizationId: string, given: GivenActivity): Promise<WriteFacts> {
  return factsOf(organizationId, await lookAt<Around>(tx, aroundOf(organizationId, given)));
}

/** The same for many activities of one organization. */
export async function factsForMany(
  tx: Tx,
  organizationId: string,
  given: readonly GivenActivity[],
): Promise<WriteFacts[]> {
  const places = JSON.stringify(given.map((one) => placeOf(organizationId, one)));
  const rows = (await tx.manager.query(AROUND_MANY, [tx.actor.networkId, places])) as { around: Around }[];
  return rows.map((row) => factsOf(organizationId, row.around));
}

/** `{"TARGET_GROUP": {"DEAF": 3}}`, as the table holds the counts. */
export function groupsOf(counts: readonly ReachCount[]): Record<string, Record<string, number>> {
  const groups: Record<string, Record<string, number>> = {};
  for (const { dimension, code, count } of counts) (groups[dimension] ??= {})[code] = count;
  return groups;
}

/** What the row of an activity is made of, beside where it stands. */
export const columnsOf = (activity: WrittenActivity) => ({
  program_id: activity.programId,
  type: activity.type,
  state: activity.state,
  happened_on: activity.happenedOn,
  starts_at: activity.startsAt,
  minutes: activity.minutes,
  title: activity.title,
  outcome: activity.outcome,
  place: activity.place,
  location_id: activity.locationId,
  district: activity.district,
  reach: activity.reach,
  reach_groups: groupsOf(activity.reachBy),
  staff_minutes: activity.staffMinutes,
  volunteer_minutes: activity.volunteerMinutes,
  hour_rates_id: activity.hourRatesId,
  in_kind: activity.inKind?.amount ?? null,
  provisions: activity.provisions,
});

// Rows go in as one value and come out as columns, so that adding a column needs no counting of parameters.
const INSERT = `INSERT INTO activities SELECT r.* FROM jsonb_populate_recordset(null::activities, $1::jsonb) r`;
const INSERT_SHARED = `
  WITH added AS (${INSERT} RETURNING network_id, id)
  INSERT INTO activity_co_organizers (network_id, activity_id, organization_id)
  SELECT added.network_id, added.id, o.id FROM added
    JOIN jsonb_to_recordset($2::jsonb) AS c (activity uuid, organizers uuid[]) ON c.activity = added.id, unnest(c.organizers) o (id)`;

export interface NewRow {
  readonly id: string;
  readonly organizationId: string;
  readonly templateId: string | null;
  readonly activity: WrittenActivity;
}

/** Writes new activities with their co-organizers in one statement; the database keeps the sums in the same. */
export function insertActivities(tx: Tx, rows: readonly NewRow[]): void {
  const records = JSON.stringify(rows.map((row) => recordOf(tx, row)));
  const shared = rows.filter(({ activity }) => activity.coOrganizerIds.length > 0);
  if (shared.length === 0) return tx.write('activity.insert', INSERT, [records]);
  const co = shared.map(({ id, activity }) => ({ activity: id, organizers: activity.coOrganizerIds }));
  tx.write('activity.insertShared', INSERT_SHARED, [records, JSON.stringify(co)]);
}

function recordOf({ actor, now }: Tx, { id, organizationId, templateId, activity }: NewRow): object {
  return {
    ...columnsOf(activity),
    ...{ network_id: actor.networkId, id, organization_id: organizationId, template_id: templateId },
    ...{ import_id: null, logged_by: actor.role === 'SYS' ? null : actor.accountId, logged_at: now },
    held_at: activity.state === 'PLANNED' ? null : now,
    reported_at: activity.state === 'REPORTED' ? now : null,
    version: 1,
  };
}

const UPDATE = `
  UPDATE activities a SET (program_id, type, state, happened_on, starts_at, minutes, title, outcome, place, location_id, district,
      reach, reach_groups, staff_minutes, volunteer_minutes, hour_rates_id, in_kind, provisions, held_at, reported_at, version)
    = (r.program_id, r.type, r.state, r.happened_on, r.starts_at, r.minutes, r.title, r.outcome, r.place, r.location_id, r.district,
      r.reach, r.reach_groups, r.staff_minutes, r.volunteer_minutes, r.hour_rates_id, r.in_kind, r.provisions,
      coalesce(a.held_at, r.held_at), coalesce(r.reported_at, a.reported_at), r.version)
  FROM jsonb_populate_record(null::activities, $1::jsonb) r
  WHERE a.network_id = r.network_id AND a.id = r.id`;

// After the activity itself: what is shared is counted with the figures that it has now.
const PART = `DELETE FROM activity_co_organizers WHERE network_id = $1 AND activity_id = $2 AND organization_id <> ALL ($3::uuid[])`;
const JOIN = `INSERT INTO activity_co_organizers (network_id, activity_id, organization_id)
  SELECT $1, $2, o.id FROM unnest($3::uuid[]) o (id) ON CONFLICT DO NOTHING`;

/** Writes the whole of an activity anew. */
export async function rewriteActivity(
  tx: Tx,
  was: { id: string; state: string; version: number; coOrganizerIds: readonly string[] },
  activity: WrittenActivity,
): Promise<void> {
  const { actor, now } = tx;
  const reported = activity.state === 'REPORTED' && was.state !== 'REPORTED';
  const record = {
    ...columnsOf(activity),
    network_id: actor.networkId,
    id: was.id,
    held_at: activity.state === 'PLANNED' ? null : now,
    reported_at: reported ? now : null,
    version: was.version + 1,
  };
  await tx.manager.query(UPDATE, [JSON.stringify(record)]);
  const { coOrganizerIds } = activity;
  if ([...was.coOrganizerIds].sort().join() === [...coOrganizerIds].sort().join()) return;
  const co = [actor.networkId, was.id, coOrganizerIds];
  await tx.manager.query(PART, co);
  await tx.manager.query(JOIN, co);
}

/** The figures of an activity whose row is locked. */
export async function storedFigures(tx: Tx, activityId: string): Promise<ActivityFigures> {
  const [row] = (await tx.manager.query(
    `SELECT json_build_object('reach', a.reach, 'minutes', a.minutes, 'staffMinutes', a.staff_minutes,
       'volunteerMinutes', a.volunteer_minutes, 'reachBy', (SELECT coalesce(json_agg(json_build_object(
         'dimension', d.key, 'code', g.key, 'count', g.value::int)), '[]')
         FROM jsonb_each(a.reach_groups) d, jsonb_each_text(d.value) g)) AS figures
     FROM activities a WHERE a.network_id = $1 AND a.id = $2`,
    [tx.actor.networkId, activityId],
  )) as { figures: ActivityFigures }[];
  if (!row) throw new Error('an activity that is locked is gone');
  return row.figures;
}

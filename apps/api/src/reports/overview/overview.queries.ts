import { DEFAULT_POLICIES, GROUPINGS, isOfPeople, type Grouping, type ReachDimension } from '@kalaka/domain';
import { asked } from '../../platform/db/index.js';
import { sharedCells, SHARING } from './shared.js';

/**
 * Figures of a network, from the rollups that the database keeps. $1 network · $2 language · $3 moment · $4, $5 first month
 * and the month after the last · one statement each, and none looks at an activity.
 */
const TODAY = `($3::timestamptz AT TIME ZONE n.time_zone)::date`;
const QUARTER = `to_char(r.month, 'YYYY"-Q"Q')`;
const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;
const PROGRAM = `CASE WHEN r.program_id = ${NONE} THEN '' ELSE r.program_id::text END`;
const IN_RANGE = `r.network_id = $1 AND r.month >= $4::date AND r.month < $5::date AND r.accepted`;

/**
 * The quarters of the range, and which of them are published: they are over, their reporting periods are locked and none
 * is open again. What is published of a quarter therefore stays as it is; two looks at it cannot be subtracted.
 */
const QUARTERS = `(
  SELECT coalesce(json_agg(json_build_object('quarter', to_char(q.day, 'YYYY"-Q"Q'), 'fromDate', q.day::date,
      'toDate', (q.day + interval '3 months - 1 day')::date,
      'published', (q.day + interval '3 months')::date <= ${TODAY}
        AND (SELECT bool_and(p.state = 'LOCKED' AND coalesce(p.unlocked_until, '-infinity') <= $3::timestamptz)
             FROM reporting_periods p WHERE p.network_id = $1
               AND daterange(p.from_date, p.to_date, '[]') && daterange(q.day::date, (q.day + interval '3 months')::date)) IS TRUE)
    ORDER BY q.day), '[]')
  FROM generate_series($4::date, $5::date - 1, interval '3 months') q (day))`;

const name = (column: string): string => `local_text_json(${column}, $2)`;

/** Texts of what stands behind the keys, each once. Terms of the network's own stand in its vocabulary. */
const NAMES: Readonly<Record<Grouping, string>> = {
  QUARTER: `'{}'::json`,
  MEMBER: `(SELECT coalesce(json_object_agg(o.id, ${name('o.name')}), '{}') FROM organizations o
    WHERE o.network_id = $1 AND (o.id::text IN (SELECT c.member FROM cells c) OR o.id IN (${SHARING})))`,
  // A programme that is not published has no name outside the network.
  PROGRAM: `(SELECT coalesce(json_object_agg(p.id, ${name('p.title')}), '{}') FROM programs p
    WHERE p.network_id = $1 AND p.id::text IN (SELECT c.program FROM cells c) AND (p.published OR $6::boolean))`,
  TARGET_GROUP: `(SELECT coalesce(json_object_agg(g ->> 'code', ${name(`g -> 'name'`)}), '{}')
    FROM jsonb_array_elements(n.vocabulary -> 'targetGroups') g)`,
  AGE: `'{}'::json`,
  ROLE: `'{}'::json`,
  PLACE: `(SELECT coalesce(json_object_agg(g ->> 'code', ${name(`g -> 'name'`)}), '{}')
    FROM jsonb_array_elements(n.vocabulary -> 'districts') g)`,
};

const SUMS = `sum(c.activities)::bigint AS activities, sum(c.people)::bigint AS people,
  sum(c.staff_minutes)::bigint AS staff_minutes, sum(c.volunteer_minutes)::bigint AS volunteer_minutes`;

const NUMBERS = `'activities', l.activities, 'people', l.people, 'staffMinutes', l.staff_minutes,
  'volunteerMinutes', l.volunteer_minutes, 'hiddenQuarters', 0`;

const SUMMED = `sum(r.activities)::bigint AS activities, sum(r.reach)::bigint AS people,
  sum(r.staff_minutes)::bigint AS staff_minutes, sum(r.volunteer_minutes)::bigint AS volunteer_minutes`;

/** Of everybody, or of one organization ($7). */
const OF_ONE = `AND ($7::uuid IS NULL OR r.organization_id = $7)`;

const groups = (dimension: ReachDimension): string =>
  `FROM reach_rollups r WHERE ${IN_RANGE} ${OF_ONE} AND r.dimension = '${dimension}' AND r.code <> 'NOT_ASKED'`;

/** Whoever belongs to no asked group was not asked. */
const groupLines = (dimension: ReachDimension): string => `
  SELECT g.code AS key, NULL::bigint AS activities, g.people, NULL::bigint AS staff_minutes, NULL::bigint AS volunteer_minutes
  FROM (
    SELECT r.code, sum(r.people)::bigint AS people ${groups(dimension)} GROUP BY r.code
    UNION ALL
    SELECT 'NOT_ASKED', coalesce((SELECT a.people FROM altogether a), 0) - coalesce((SELECT sum(r.people) ${groups(dimension)}), 0)::bigint) g
  WHERE g.people > 0`;

/** What the rows are summed by, and how the key is told. */
const EXACT_KEYS: Readonly<
  Record<Exclude<Grouping, ReachDimension>, readonly [column: string, told: string]>
> = {
  QUARTER: [`date_trunc('quarter', r.month)::date`, `to_char(l.key, 'YYYY"-Q"Q')`],
  MEMBER: ['r.organization_id', 'l.key'],
  PROGRAM: ['r.program_id', `CASE WHEN l.key = ${NONE} THEN '' ELSE l.key::text END`],
  PLACE: ['r.district', 'l.key'],
};

/** Texts of what stands behind the keys of the lines. */
const EXACT_NAMES: Readonly<Record<Grouping, string>> = {
  ...NAMES,
  MEMBER: `(SELECT coalesce(json_object_agg(o.id, ${name('o.name')}), '{}') FROM organizations o
    WHERE o.network_id = $1 AND o.id IN (SELECT l.key FROM lines l UNION ${SHARING} ${OF_ONE}))`,
  PROGRAM: `(SELECT coalesce(json_object_agg(p.id, ${name('p.title')}), '{}') FROM lines l
    JOIN programs p ON p.network_id = $1 AND p.id = l.key AND (p.published OR $6::boolean))`,
};

/** Activities that are told but not accepted, and so not in the figures. */
const WAITING = `(SELECT coalesce(sum(r.activities), 0)::bigint FROM activity_rollups r
  WHERE r.network_id = $1 AND r.month >= $4::date AND r.month < $5::date AND NOT r.accepted ${OF_ONE})`;

/** By programme always, since what has no name for this reader is told as one line. */
const namesFor = (grouping: Grouping): string =>
  grouping === 'PROGRAM' ? EXACT_NAMES.PROGRAM : asked('lines.name', EXACT_NAMES[grouping]);

const linesBy = (grouping: Grouping): { parts: string; told: string } => {
  if (isOfPeople(grouping)) {
    const altogether = `altogether AS (SELECT ${SUMMED} FROM activity_rollups r WHERE ${IN_RANGE} ${OF_ONE})`;
    return { parts: `${altogether}, lines AS (${groupLines(grouping)})`, told: 'l.key' };
  }
  const [column, told] = EXACT_KEYS[grouping];
  const lines = `lines AS (SELECT ${column} AS key, ${SUMMED} FROM activity_rollups r WHERE ${IN_RANGE} ${OF_ONE}
    GROUP BY 1 HAVING sum(r.activities) > 0)`;
  return { parts: `${lines}, altogether AS (SELECT ${SUMS} FROM lines c)`, told };
};

const exactOverview = (grouping: Grouping): string => {
  const { parts, told } = linesBy(grouping);
  return `
  WITH ${parts}
  SELECT json_build_object(
    'quarters', ${asked('quarters', QUARTERS)}, 'names', ${namesFor(grouping)}, 'waiting', ${asked('waiting', WAITING)},
    'shared', ${grouping === 'MEMBER' ? asked('lines.shared', sharedCells(OF_ONE)) : 'NULL'},
    'sharedOwn', ${asked('total.shared', `CASE WHEN $7::uuid IS NOT NULL THEN ${sharedCells(OF_ONE)} END`)},
    'lines', (SELECT coalesce(json_agg(json_build_object('key', ${told}, ${NUMBERS})), '[]') FROM lines l),
    'total', ${asked('total', `(SELECT json_build_object('key', '', ${NUMBERS}) FROM altogether l)`)})
  FROM networks n WHERE n.id = $1 AND $2::text IS NOT NULL AND $3::timestamptz IS NOT NULL AND $6::boolean IS NOT NULL`;
};

/** One statement for each grouping, made once. */
const each = (statement: (grouping: Grouping) => string): Readonly<Record<Grouping, string>> =>
  Object.fromEntries(GROUPINGS.map((grouping) => [grouping, statement(grouping)])) as Record<
    Grouping,
    string
  >;

/**
 * Every number, added up by the database; what nobody asked for is not looked up. $6 knows unpublished programmes ·
 * $7 of this organization alone, or null
 */
export const EXACT_OVERVIEWS = each(exactOverview);

/** Cells of everybody. */
const CELLS = `
  SELECT ${QUARTER} AS quarter, r.organization_id::text AS member, ${PROGRAM} AS program, r.district AS place, ${SUMMED}
  FROM activity_rollups r WHERE ${IN_RANGE} GROUP BY 1, 2, 3, 4 HAVING sum(r.activities) > 0`;

const counts = (dimension: ReachDimension): string =>
  `json_agg(json_build_object('code', g.code, 'people', g.people) ORDER BY g.code) FILTER (WHERE g.dimension = '${dimension}')`;

const publishedCells = (grouping: Grouping): string => `
  WITH cells AS MATERIALIZED (${CELLS}),
  groups AS (
    SELECT g.quarter, g.member, g.program, g.place, ${counts('TARGET_GROUP')} AS groups, ${counts('AGE')} AS ages, ${counts('ROLE')} AS roles
    FROM (SELECT ${QUARTER} AS quarter, r.organization_id::text AS member, ${PROGRAM} AS program, r.district AS place, r.dimension, r.code,
            sum(r.people)::bigint AS people
          FROM reach_rollups r WHERE ${IN_RANGE} GROUP BY 1, 2, 3, 4, 5, 6) g
    GROUP BY 1, 2, 3, 4)
  SELECT json_build_object('today', ${TODAY}, 'quarters', ${QUARTERS}, 'names', ${NAMES[grouping]},
    'threshold', coalesce(n.policies ->> 'smallCountThreshold', '${DEFAULT_POLICIES.smallCountThreshold}')::integer,
    'shared', ${grouping === 'MEMBER' ? sharedCells() : 'NULL'},
    'cells', (SELECT coalesce(json_agg(json_build_object('quarter', c.quarter, 'memberId', c.member, 'programId', c.program,
        'place', c.place, 'activities', c.activities, 'people', c.people, 'staffMinutes', c.staff_minutes,
        'volunteerMinutes', c.volunteer_minutes, 'groups', coalesce(g.groups, '[]'), 'ages', coalesce(g.ages, '[]'), 'roles', coalesce(g.roles, '[]'))), '[]')
      FROM cells c LEFT JOIN groups g USING (quarter, member, program, place)))
  FROM networks n WHERE n.id = $1 AND $2::text IS NOT NULL AND $6::boolean IS NOT NULL`;

/** The cells from which the guard makes what is published. $6 knows unpublished programmes */
export const PUBLISHED_CELLS = each(publishedCells);

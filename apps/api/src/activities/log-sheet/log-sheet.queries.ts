import { ACTIVITY_TYPES } from '@kalaka/domain';
import { list, nameOf, text } from '../../organizations/index.js';
import { activityJson } from '../activity.sql.js';

/** How far back the form looks for what an organization usually does. */
const RECENT = `a.network_id = $1 AND a.organization_id = $4::uuid AND a.state <> 'CANCELLED'
  AND a.happened_on > day.today - 550 AND a.happened_on <= day.today`;

const COMMON = ACTIVITY_TYPES.map((code, place) => `('${code}', ${place}, NULL::jsonb)`).join(', ');

/** Kinds of every network and of this one, those that the organization logs most often first. */
const TYPES = list(
  `json_build_object('code', t.code, 'name', ${text('t.name')}, 'used', t.used)`,
  't.used DESC, t.place',
  `(SELECT k.code, k.place, k.name, (SELECT count(*) FROM activities a WHERE ${RECENT} AND a.type = k.code) AS used
    FROM (VALUES ${COMMON} UNION ALL
      SELECT v.value ->> 'code', 100 + v.ordinality::int, v.value -> 'name'
      FROM jsonb_array_elements(day.vocabulary -> 'activityTypes') WITH ORDINALITY v
      WHERE NOT coalesce((v.value ->> 'retired')::boolean, false)) k (code, place, name)) t`,
);

const DISTRICTS = list(
  `json_build_object('code', v.value ->> 'code', 'name', ${text(`v.value -> 'name'`)})`,
  'v.ordinality',
  `jsonb_array_elements(day.vocabulary -> 'districts') WITH ORDINALITY v
   WHERE NOT coalesce((v.value ->> 'retired')::boolean, false)`,
);

/** Programmes that run, or whose work just ended, in which the organization has a part. */
const PROGRAMS = list(
  `json_build_object('id', g.id, 'title', ${text('g.title')}, 'fromDate', g.from_date, 'toDate', g.to_date,
     'partners', ${list(
       nameOf('x.organization_id', 'g.network_id'),
       'x.organization_id',
       `(SELECT DISTINCT q.organization_id FROM program_partners q WHERE q.network_id = g.network_id
           AND q.program_id = g.id AND q.in_force @> day.today AND q.organization_id <> $4::uuid) x`,
     )})`,
  'g.to_date, g.id',
  `programs g WHERE g.network_id = $1 AND g.state IN ('ACTIVE', 'SUSPENDED', 'COMPLETED')
     AND EXISTS (SELECT FROM program_partners q WHERE q.network_id = g.network_id AND q.program_id = g.id
       AND q.organization_id = $4::uuid)`,
);

const MEMBERS = list(
  nameOf('m.organization_id', 'm.network_id'),
  'm.organization_id',
  `(SELECT m.network_id, m.organization_id FROM memberships m WHERE m.network_id = $1 AND m.state = 'ACTIVE'
      AND m.organization_id IS DISTINCT FROM $4::uuid LIMIT 300) m`,
);

const LAST_OF_TYPES = list(
  activityJson('lastOfTypes.'),
  'a.logged_at DESC, a.id',
  `(SELECT DISTINCT ON (a.type) a.* FROM activities a WHERE ${RECENT}
    ORDER BY a.type, a.happened_on DESC, a.logged_at DESC, a.id) a`,
);

const waiting = (
  state: string,
  and = '',
): string => `(SELECT count(*) FROM activities a WHERE a.network_id = $1
  AND a.organization_id = $4::uuid AND a.state = '${state}' ${and})`;

const TEMPLATES = list(
  `json_build_object('id', t.id, 'name', ${text('t.name')}, 'fields', t.fields, 'repeats', t.repeats, 'nextOn', t.next_on,
     'version', t.version)`,
  't.next_on NULLS LAST, t.id',
  'activity_templates t WHERE t.network_id = $1 AND t.organization_id = $4::uuid',
);

/**
 * All that the form needs to log what an organization did, in one answer: it is kept on the phone, and works without a
 * network. $1 network · $2 language · $3 moment · $4 the organization; null for who has none
 */
export const LOG_SHEET = `
  SELECT json_build_object(
    'today', day.today,
    'organization', ${nameOf('$4::uuid', '$1')},
    'last', (SELECT ${activityJson('last.')} FROM activities a WHERE ${RECENT}
       ORDER BY a.logged_at DESC, a.id LIMIT 1),
    'lastOfTypes', ${LAST_OF_TYPES},
    'types', ${TYPES},
    'programs', ${PROGRAMS},
    'members', ${MEMBERS},
    'targetGroups', (SELECT o.target_groups FROM organizations o WHERE o.network_id = $1 AND o.id = $4::uuid),
    'districts', ${DISTRICTS},
    'locations', ${list(
      `json_build_object('id', l.id, 'name', ${text('l.name')})`,
      'local_text(l.name, $2), l.id',
      'locations l WHERE l.network_id = $1 AND l.organization_id = $4::uuid',
    )},
    'templates', ${TEMPLATES},
    'period', (SELECT json_build_object('id', p.id, 'fromDate', p.from_date, 'toDate', p.to_date, 'dueOn', p.due_on)
      FROM reporting_periods p WHERE p.network_id = $1 AND day.today BETWEEN p.from_date AND p.to_date),
    'hoursCount', EXISTS (SELECT FROM hour_rates h WHERE h.network_id = $1),
    'toHold', ${waiting('PLANNED', 'AND a.happened_on <= day.today')},
    'toReport', ${waiting('HELD')}, 'sentBack', ${waiting('SENT_BACK')}, 'reported', ${waiting('REPORTED')})
  FROM (SELECT ($3::timestamptz AT TIME ZONE n.time_zone)::date AS today, n.vocabulary FROM networks n WHERE n.id = $1) day`;

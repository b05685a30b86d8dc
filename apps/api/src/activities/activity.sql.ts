import { ACCEPTED_STATES } from '@kalaka/domain';
import { askedKey, list, nameOf, text, translations } from '../organizations/index.js';
import { FILES_OF_ACTIVITY } from './files/activity-file.sql.js';

/**
 * One activity as the interface shows it: alias `a`. Shared parameters: $1 network · $2 language · $3 moment. Counts are
 * taken out by the view for whom they are not meant.
 */

const person = (id: string): string =>
  `(SELECT person_name(p.given_name, p.family_name, p.prefix, p.erased_at, $2) FROM accounts p WHERE p.id = ${id})`;

/** Name of a term that the network added to one of its lists; null where every network has the code. */
/** What a code of the network's own is called, of `a`; nothing for a code of every network. */
export const termName = (vocabulary: string, code: string): string =>
  `(SELECT ${text(`t -> 'name'`)} FROM networks n, jsonb_array_elements(n.vocabulary -> '${vocabulary}') t
    WHERE n.id = a.network_id AND t ->> 'code' = ${code})`;

const REMARK = `json_build_object('id', r.id, 'kind', r.kind, 'text', r.text,
  'organization', ${nameOf('r.organization_id', 'r.network_id')}, 'by', ${person('r.written_by')}, 'at', r.written_at)`;

const reachBy = (groups: string): string =>
  list(
    `json_build_object('dimension', d.key, 'code', g.key, 'count', g.value::int)`,
    `d.key DESC, g.value::int DESC, g.key`,
    `jsonb_each(${groups}) d, jsonb_each_text(d.value) g`,
  );

const figures = (stored: string): string => `json_build_object('reach', ${stored} -> 'reach',
  'reachBy', ${reachBy(`${stored} -> 'reachGroups'`)}, 'minutes', ${stored} -> 'minutes',
  'staffMinutes', ${stored} -> 'staffMinutes', 'volunteerMinutes', ${stored} -> 'volunteerMinutes')`;

const CORRECTION = `json_build_object('id', c.id, 'before', ${figures('c.before')}, 'after', ${figures('c.after')},
  'reason', c.reason, 'by', ${person('c.corrected_by')}, 'at', c.corrected_at)`;

/** The reporting period of its day. */
export const PERIOD_OF = (columns: string): string => `(SELECT ${columns} FROM reporting_periods p
  WHERE p.network_id = a.network_id AND a.happened_on BETWEEN p.from_date AND p.to_date)`;

/** Locked, and not open again at this moment. */
export const IS_SHUT = `p.state = 'LOCKED' AND coalesce(p.unlocked_until, '-infinity') <= $3::timestamptz`;

export const PARTNERS_OF = `(SELECT coalesce(array_agg(DISTINCT q.organization_id), '{}') FROM program_partners q
  WHERE q.network_id = a.network_id AND q.program_id = a.program_id AND q.in_force @> a.happened_on)`;

/** Who disputed it last. */
const DISPUTED_BY = `(SELECT r.organization_id FROM activity_remarks r WHERE r.network_id = a.network_id
  AND r.activity_id = a.id AND r.kind = 'DISPUTED' ORDER BY r.written_at DESC LIMIT 1)`;

/** For the rules of `allowed`; no field of the interface shows them. */
const FACTS = `json_build_object('shut', coalesce(${PERIOD_OF(IS_SHUT)}, false), 'partnerIds', ${PARTNERS_OF},
  'acceptedOn', (SELECT (a.accepted_at AT TIME ZONE n.time_zone)::date FROM networks n WHERE n.id = a.network_id),
  'disputedBy', ${DISPUTED_BY},
  'naoId', (SELECT t.organization_id FROM nao_terms t WHERE t.network_id = a.network_id
    AND $3::timestamptz::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity') ORDER BY t.from_date DESC LIMIT 1))`;

/** @param path where it stands among what was asked for, like `edges.node.` */
export const activityJson = (path = ''): string => {
  const when = (field: string, sql: string): string => askedKey(`${path}${field}`, sql);
  return `json_build_object(
    'organization', ${nameOf('a.organization_id', 'a.network_id')},
    ${when(
      'program',
      `(SELECT json_build_object('id', g.id, 'title', ${text('g.title')}) FROM programs g
        WHERE g.network_id = a.network_id AND g.id = a.program_id)`,
    )}
    ${when('typeName', termName('activityTypes', 'a.type'))}
    ${when('startsAt', `to_char(a.starts_at, 'HH24:MI')`)}
    ${when('title', text('a.title'))}
    ${when('titleTranslations', translations('a.title'))}
    ${when('outcome', text('a.outcome'))}
    ${when('outcomeTranslations', translations('a.outcome'))}
    ${when('place', 'a.place')}
    ${when('locationId', 'a.location_id')}
    ${when('district', 'a.district')}
    ${when('districtName', termName('districts', 'a.district'))}
    ${when('minutes', 'a.minutes')}
    ${when('reach', 'a.reach')}
    ${when('reachBy', reachBy('a.reach_groups'))}
    ${when('staffMinutes', 'a.staff_minutes')}
    ${when('volunteerMinutes', 'a.volunteer_minutes')}
    ${when(
      'inKind',
      `CASE WHEN a.in_kind IS NOT NULL THEN json_build_object('amount', a.in_kind::text,
         'currency', (SELECT n.currency FROM networks n WHERE n.id = a.network_id)) END`,
    )}
    ${when('provisions', 'a.provisions')}
    ${when('periodId', PERIOD_OF('p.id'))}
    ${when('loggedBy', person('a.logged_by'))}
    ${when('reportedAt', 'a.reported_at')}
    ${when('acceptedAt', 'a.accepted_at')}
    ${when('remarks', list(REMARK, 'r.written_at, r.id', 'activity_remarks r WHERE r.network_id = a.network_id AND r.activity_id = a.id'))}
    ${when('corrections', list(CORRECTION, 'c.version', 'activity_corrections c WHERE c.network_id = a.network_id AND c.activity_id = a.id'))}
    ${when('files', FILES_OF_ACTIVITY)}
    ${when('allowed', FACTS).replace("'allowed'", "'facts'")}
    'coOrganizers', ${list(
      nameOf('o.organization_id', 'o.network_id'),
      'o.organization_id',
      'activity_co_organizers o WHERE o.network_id = a.network_id AND o.activity_id = a.id',
    )},
    'loggerId', a.logged_by, 'loggedAt', a.logged_at,
    'id', a.id, 'type', a.type, 'state', a.state, 'happenedOn', a.happened_on, 'version', a.version)`;
};

const ACCEPTED = ACCEPTED_STATES.map((state) => `'${state}'`).join(', ');

/** What is known outside the members: what counts, of programmes that are published. */
export const KNOWN_OUTSIDE = `a.state IN (${ACCEPTED}) AND EXISTS (SELECT FROM programs g
  WHERE g.network_id = a.network_id AND g.id = a.program_id AND g.published)`;

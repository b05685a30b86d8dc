import { PERIODS_DUE, UNTOLD_MEMBERS } from '../review/review-desk.queries.js';

const DAY = `(SELECT ($2::timestamptz AT TIME ZONE n.time_zone)::date AS today, n.time_zone, n.name FROM networks n WHERE n.id = $1) day`;

/** So long somebody remembers what was told: longer than a period is late. */
const REMEMBERED_DAYS = 400;

/** Who can be written to in the network and has not been today, with what they chose and what they were told. */
const PEOPLE = `(
  SELECT coalesce(json_agg(json_build_object('id', a.id, 'email', a.email, 'givenName', a.given_name, 'familyName', a.family_name,
      'prefix', a.prefix, 'languages', a.languages, 'settings', a.notice_settings, 'coordinates', p.coordinates,
      'organizationIds', p.organization_ids,
      'told', (SELECT coalesce(json_agg(DISTINCT item), '[]') FROM notices t, unnest(t.items) item
        WHERE t.network_id = $1 AND t.account_id = a.id AND t.day > day.today - ${REMEMBERED_DAYS})) ORDER BY a.id), '[]')
  FROM (SELECT m.account_id, bool_or(m.role = 'COORD') AS coordinates,
          coalesce(json_agg(DISTINCT m.organization_id) FILTER (WHERE m.role IN ('AO', 'ED')), '[]') AS organization_ids
        FROM mandates m WHERE m.network_id = $1 AND m.ended_at IS NULL AND m.role IN ('COORD', 'AO', 'ED')
          AND day.today BETWEEN m.from_date AND coalesce(m.to_date, 'infinity') GROUP BY m.account_id) p
  JOIN accounts a ON a.id = p.account_id AND a.deactivated_at IS NULL
  WHERE NOT EXISTS (SELECT FROM notices t WHERE t.network_id = $1 AND t.account_id = a.id AND t.day = day.today))`;

/**
 * Everything that the mails of the day are made of. $1 network · $2 moment
 */
export const REMINDERS_PAGE = `
  SELECT json_build_object('today', day.today, 'network', day.name,
    'time', to_char($2::timestamptz AT TIME ZONE day.time_zone, 'HH24:MI'),
    'weekday', extract(isodow FROM $2::timestamptz AT TIME ZONE day.time_zone)::int,
    'people', ${PEOPLE},
    'periods', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'from', p.from_date, 'to', p.to_date, 'dueOn', p.due_on,
        'missing', (SELECT coalesce(json_agg(u.organization_id), '[]') FROM (${UNTOLD_MEMBERS}) u)) ORDER BY p.due_on), '[]')
      FROM (${PERIODS_DUE}) p),
    'sentBack', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'version', a.version, 'type', a.type, 'title', a.title,
        'happenedOn', a.happened_on, 'organizationIds', ARRAY[a.organization_id] || ARRAY(
          SELECT c.organization_id FROM activity_co_organizers c WHERE c.network_id = a.network_id AND c.activity_id = a.id))
        ORDER BY a.happened_on, a.id), '[]')
      FROM activities a WHERE a.network_id = $1 AND a.state = 'SENT_BACK'),
    'waiting', (SELECT json_build_object('count', count(*)::int,
        'since', (min(a.reported_at) AT TIME ZONE day.time_zone)::date)
      FROM activities a WHERE a.network_id = $1 AND a.state = 'REPORTED'))
  FROM ${DAY}`;

/** Networks that are awake, and how many seconds until the mails of the day may go out there; 0 once they may. $1 moment · $2 `HH:MM` */
export const NETWORKS_AWAKE = `
  SELECT n.id, greatest(0, extract(epoch FROM $2::time - ($1::timestamptz AT TIME ZONE n.time_zone)::time))::int AS seconds
  FROM networks n WHERE n.state = 'ACTIVE' ORDER BY n.id`;

import { list } from '../../organizations/index.js';
import { termName } from '../activity.sql.js';

/** $1 network */
export const CALENDAR_OF = `SELECT json_build_object('zone', n.time_zone, 'name', n.name) FROM networks n WHERE n.id = $1`;

/**
 * What everybody may put into a calendar: of programmes that the network publishes, what is planned, and what was accepted
 * as it happened. What somebody entered and nobody has looked at stays inside; what is off is told until its day.
 * $1 network · $2 language · $3 first day · $4 today
 */
export const NETWORK_CALENDAR = `
  SELECT ${list(
    `json_build_object('id', a.id, 'version', a.version, 'loggedAt', a.logged_at, 'happenedOn', a.happened_on,
       'startsAt', to_char(a.starts_at, 'HH24:MI'), 'minutes', a.minutes, 'title', local_text_json(a.title, $2), 'type', a.type,
       'typeName', ${termName('activityTypes', 'a.type')}, 'place', a.place, 'state', a.state,
       'organization', json_build_object('id', o.id, 'name', local_text_json(o.name, $2)))`,
    'a.happened_on, a.id',
    `activities a JOIN programs p ON p.network_id = a.network_id AND p.id = a.program_id AND p.published
       JOIN organizations o ON o.network_id = a.network_id AND o.id = a.organization_id
     WHERE a.network_id = n.id AND a.happened_on >= $3::date
       AND (a.state IN ('PLANNED', 'ACCEPTED', 'LOCKED') OR (a.state = 'CANCELLED' AND a.happened_on >= $4::date))`,
  )} FROM networks n WHERE n.id = $1`;

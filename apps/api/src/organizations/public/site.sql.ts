import { ownTargetGroups } from '../../networks/index.js';
import { text } from '../sql-parts.js';

/**
 * What stands on each public page of a network: its name, its towns, whom else it serves, who coordinates it. $1 network · $2 language ·
 * `day` (organization.sql.ts).
 */
export const SITE = `json_build_object(
  'slug', day.slug, 'name', ${text('day.name')},
  'towns', (SELECT coalesce(json_agg(${text('y.name')} ORDER BY local_text(y.name, $2) COLLATE "hu-x-icu"), '[]')
    FROM municipalities y WHERE y.network_id = $1),
  'targetGroups', (SELECT ${ownTargetGroups()} FROM networks n WHERE n.id = $1),
  'coordinator', (SELECT json_build_object('id', g.id, 'name', ${text('g.name')})
    FROM nao_terms t JOIN organizations g ON g.network_id = t.network_id AND g.id = t.organization_id
    WHERE t.network_id = $1 AND day.today BETWEEN t.from_date AND coalesce(t.to_date, 'infinity')))`;

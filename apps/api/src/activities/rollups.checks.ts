import { sqlCheck, type Check } from '../platform/verify/index.js';

const NONE = `'00000000-0000-0000-0000-000000000000'::uuid`;
/** Written apart from the triggers that keep the sums, so that a fault of theirs is found. */
const COUNTED = `
  SELECT a.*, date_trunc('month', a.happened_on)::date AS month, coalesce(a.program_id, ${NONE}) AS program,
    coalesce(a.district, '') AS place_in, a.state = ANY ('{ACCEPTED,LOCKED,DISPUTED}') AS accepted
  FROM activities a WHERE a.state IN ('HELD', 'REPORTED', 'SENT_BACK', 'ACCEPTED', 'LOCKED', 'DISPUTED')`;

/** Rows of one side that the other does not have. */
const differs = (kept: string, counted: string) => `
  SELECT 'network ' || network_id || ', ' || to_jsonb(d)::text AS breach FROM (
    (${kept} EXCEPT ${counted}) UNION ALL (${counted} EXCEPT ${kept})) d`;

/** The kept figures are what the activities add up to. */
export const ROLLUP_CHECKS: readonly Check[] = [
  sqlCheck(
    'the figures of activities are those of the activities',
    differs(
      `SELECT network_id, organization_id, month, program_id, type, district, accepted, activities, reach, uncounted, staff_minutes, volunteer_minutes
       FROM activity_rollups WHERE activities > 0`,
      `SELECT network_id, organization_id, month, program, type, place_in, accepted, count(*), coalesce(sum(reach), 0)::bigint,
         count(*) FILTER (WHERE reach IS NULL), sum(staff_minutes), sum(volunteer_minutes)
       FROM (${COUNTED}) c GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    ),
  ),
  sqlCheck(
    'the people reached by group are those of the activities',
    differs(
      `SELECT network_id, organization_id, month, program_id, type, district, accepted, dimension, code, people::numeric
       FROM reach_rollups WHERE people > 0`,
      `SELECT c.network_id, c.organization_id, c.month, c.program, c.type, c.place_in, c.accepted, d.key, g.key, sum(g.value::numeric)
       FROM (${COUNTED}) c, jsonb_each(c.reach_groups) d, jsonb_each_text(d.value) g
       GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(g.value::numeric) > 0`,
    ),
  ),
  sqlCheck(
    'the figures of shared activities are those of the activities',
    differs(
      `SELECT network_id, organization_id, month, program_id, accepted, activities, reach, staff_minutes, volunteer_minutes
       FROM shared_rollups WHERE activities > 0`,
      `SELECT c.network_id, o.organization_id, c.month, c.program, c.accepted, count(*), coalesce(sum(c.reach), 0)::bigint,
         sum(c.staff_minutes), sum(c.volunteer_minutes)
       FROM (${COUNTED}) c JOIN activity_co_organizers o ON o.network_id = c.network_id AND o.activity_id = c.id
       GROUP BY 1, 2, 3, 4, 5`,
    ),
  ),
];

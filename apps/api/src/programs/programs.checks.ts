import { sqlCheck, type Check } from '../platform/verify/index.js';

const PROGRAM = `'network ' || p.network_id || ', programme ' || p.id AS breach`;
const BINDING = `p.state NOT IN ('IDEA', 'PLANNED', 'CANCELLED')`;

/** What must hold of programmes in every network, run by `hub verify`. */
export const PROGRAM_CHECKS: readonly Check[] = [
  sqlCheck(
    'one partner answers for an approved programme on each of its days',
    `SELECT ${PROGRAM} FROM programs p WHERE ${BINDING} AND NOT coalesce((
       SELECT range_agg(r.in_force) = datemultirange(daterange(p.from_date, p.to_date + 1, '[)')) AND sum(r.to_date - r.from_date + 1) = p.to_date - p.from_date + 1
       FROM program_partners r WHERE r.network_id = p.network_id AND r.program_id = p.id AND r.role = 'ACCOUNTABLE'), false)`,
  ),
  sqlCheck(
    'somebody carries an approved programme out',
    `SELECT ${PROGRAM} FROM programs p WHERE ${BINDING} AND NOT EXISTS (
       SELECT FROM program_partners r WHERE r.network_id = p.network_id AND r.program_id = p.id AND r.role = 'IMPLEMENTING')`,
  ),
  sqlCheck(
    'a partner takes part in days of its programme',
    `SELECT ${PROGRAM} FROM programs p JOIN program_partners r ON r.network_id = p.network_id AND r.program_id = p.id
     WHERE NOT r.in_force <@ daterange(p.from_date, p.to_date + 1, '[)')`,
  ),
  sqlCheck(
    'an approved programme was approved by all partners of that day or by a decision',
    `SELECT ${PROGRAM} FROM programs p WHERE ${BINDING} AND p.decision IS NULL AND NOT EXISTS (
       SELECT FROM program_partners r WHERE r.network_id = p.network_id AND r.program_id = p.id AND r.approved_on IS NOT NULL)`,
  ),
  sqlCheck(
    'the state of a programme is the one that its last event tells of',
    `SELECT ${PROGRAM} FROM programs p WHERE p.state IS DISTINCT FROM (
       SELECT e.to_state FROM audit_events e WHERE e.network_id = p.network_id AND e.subject_type = 'program'
         AND e.subject_id = p.id AND e.to_state IS NOT NULL ORDER BY e.seq DESC LIMIT 1)`,
  ),
];

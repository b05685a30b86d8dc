import { sqlCheck, type Check } from '../../platform/verify/index.js';

/** What must hold of capacity checks and of help in every network, run by `hub verify`. */
export const ASSESSMENT_CHECKS: readonly Check[] = [
  sqlCheck(
    'a mentor does not assess its mentee alone',
    `SELECT 'network ' || p.network_id || ', peer assessment ' || p.id AS breach FROM peer_assessments p
     WHERE p.state = 'GIVEN' AND p.by_mentor AND NOT EXISTS (SELECT FROM peer_assessments other
       WHERE other.network_id = p.network_id AND other.assessment_id = p.assessment_id
         AND other.state = 'GIVEN' AND NOT other.by_mentor)`,
  ),
  sqlCheck(
    'nobody helps or assesses itself',
    `SELECT 'network ' || f.network_id || ', offer of help ' || f.id AS breach FROM help_offers f
       JOIN capacity_gaps g ON g.network_id = f.network_id AND g.id = f.gap_id AND g.organization_id = f.organization_id
     UNION ALL
     SELECT 'network ' || p.network_id || ', peer assessment ' || p.id FROM peer_assessments p
       JOIN capacity_assessments a ON a.network_id = p.network_id AND a.id = p.assessment_id AND a.organization_id = p.organization_id`,
  ),
  sqlCheck(
    'a request for help is being helped exactly while an offer is accepted',
    `SELECT 'network ' || g.network_id || ', request ' || g.id AS breach FROM capacity_gaps g
     WHERE (g.state = 'HELPED') <> EXISTS (SELECT FROM help_offers f
       WHERE f.network_id = g.network_id AND f.gap_id = g.id AND f.state = 'ACCEPTED')`,
  ),
];
